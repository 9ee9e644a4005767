import type { CompiledScenario } from '../scenario/compiled.ts';
import type { Script } from '../scenario/script.ts';
import { drawFor, weighted } from './draws.ts';
import type { Moment } from './moment.ts';
import { readingOf } from './reading.ts';
import { storyAt, type DrillState, type Page, type Run } from './state.ts';

/*
 * What the simulated world does by itself, in story order: flows move, looks show what is there,
 * actions end, contacts answer or stay silent.
 */

interface WorldMoment {
	readonly story: number;
	readonly happen: () => void;
}

/** World moments up to now, in story order; a jump can bring many at once. */
export function moveWorld(moment: Moment): void {
	const { state, t } = moment;
	const until = storyAt(state, t);
	let from = moment.storyFrom;
	for (;;) {
		const next = nextWorldMoment(moment, from, until);
		if (!next) return;
		next.happen();
		from = Math.max(from, next.story);
	}
}

function nextWorldMoment(moment: Moment, from: number, until: number): WorldMoment | undefined {
	const { script, state } = moment;
	let next: WorldMoment | undefined;
	const offer = (story: number, happen: () => void) => {
		if (story <= until && (!next || story < next.story)) next = { story, happen };
	};
	const tick = nextFlowTick(script.compiled, from);
	if (tick !== undefined) offer(tick, () => moveFlows(moment, tick));
	for (const look of state.looks.values()) offer(look.shownAt, () => show(moment, look));
	for (const run of state.runs.values()) offer(run.endsAt, () => endAction(moment, run));
	for (const page of state.pages.values()) {
		if (page.taken) continue;
		if (page.answersAt !== null) offer(page.answersAt, () => answer(moment, page));
		if (!page.silent) offer(silentAt(script, page), () => fallSilent(moment, page));
	}
	return next;
}

export const silentAt = (script: Script, page: Page): number =>
	page.story + script.process.escalation.silent_after;

/** The first story second after `from` at which a flow moves. */
function nextFlowTick(compiled: CompiledScenario, from: number): number | undefined {
	let next: number | undefined;
	for (const { spec } of compiled.flows) {
		const tick = (Math.floor(from / spec.every) + 1) * spec.every;
		next = next === undefined ? tick : Math.min(next, tick);
	}
	return next;
}

function moveFlows({ script, state, t, emit }: Moment, tick: number) {
	const reading = readingOf(script, state, t);
	const values: Record<string, number> = {};
	for (const { id, add, spec } of script.compiled.flows) {
		if (tick % spec.every !== 0) continue;
		const now = Number(state.world[id] ?? 0);
		const moved = now + (add.value(reading) ?? 0);
		const kept = Math.min(spec.max ?? Infinity, Math.max(spec.min ?? -Infinity, moved));
		if (kept !== now) values[id] = kept;
	}
	if (Object.keys(values).length > 0) emit({ type: 'flows-moved', values });
}

function show({ script, state, t, emit }: Moment, look: { n: number; source: string; by: string }) {
	const reading = readingOf(script, state, t);
	const found = script.compiled.sources.find(({ id }) => id === look.source);
	const shown = (found?.shows ?? []).filter(({ when }) => when?.holds(reading) ?? true);
	emit({
		type: 'source-shown',
		source: look.source,
		to: look.by,
		run: look.n,
		texts: shown.map(({ text }) => script.tell(text, reading)),
		reveals: [...new Set(shown.flatMap(({ reveals }) => reveals))],
		covers: script.scenario.sources?.[look.source]?.covers ?? null
	});
}

function endAction({ script, state, t, emit }: Moment, run: Run) {
	const reading = readingOf(script, state, t);
	const outcomes = script.compiled.actions.find(({ id }) => id === run.action)?.outcomes ?? [];
	const open = outcomes
		.map((outcome, index) => ({ ...outcome, index }))
		.filter(({ when }) => when?.holds(reading) ?? true);
	const outcome = chooseOutcome(open, () => drawFor(state.seed, `action/${run.action}/${run.n}`));
	const spec = outcome?.spec;
	const sets = script.changes(spec?.sets, reading);
	emit({
		type: 'action-ended',
		run: run.n,
		action: run.action,
		by: run.by,
		outcome: outcome?.index ?? null,
		text: script.tell(spec?.text ?? '', reading, sets),
		sets,
		reveals: spec?.reveals ?? [],
		covers: script.scenario.actions?.[run.action]?.covers ?? null,
		irreversible: spec?.irreversible ?? false,
		harm: spec?.harm === undefined ? null : script.tell(spec.harm, reading, sets)
	});
}

/** The first that holds; where that one has a weight, a draw among all weighted ones that hold. */
function chooseOutcome<T extends { readonly spec: { weight?: number | undefined } }>(
	open: readonly T[],
	draw: () => number
): T | undefined {
	const [first] = open;
	if (first?.spec.weight === undefined) return first;
	const pairs = open.flatMap((outcome) => {
		const { weight } = outcome.spec;
		return weight === undefined ? [] : [[outcome, weight] as const];
	});
	return weighted(pairs, draw());
}

function answer({ script, state, t, emit }: Moment, page: Page) {
	const behaviour = script.scenario.contacts?.[page.contact];
	const reading = readingOf(script, state, t);
	const sets = script.changes(behaviour?.sets, reading);
	emit({
		type: 'contact-answered',
		contact: page.contact,
		run: page.n,
		to: page.by,
		text: script.tell(behaviour?.says ?? '', reading, sets),
		sets,
		reveals: behaviour?.reveals ?? []
	});
}

const fallSilent = ({ emit }: Moment, page: Page) =>
	emit({ type: 'contact-silent', contact: page.contact, run: page.n, to: page.by });

/** Offers the exercise seconds at which the world does something next. */
export function offerWorld(
	script: Script,
	state: DrillState,
	t: number,
	offer: (second: number) => void
): void {
	const tick = nextFlowTick(script.compiled, storyAt(state, t));
	if (tick !== undefined) offer(tick - state.jumped);
	for (const look of state.looks.values()) offer(look.shownAt - state.jumped);
	for (const run of state.runs.values()) offer(run.endsAt - state.jumped);
	for (const page of state.pages.values()) {
		if (page.taken) continue;
		if (page.answersAt !== null) offer(page.answersAt - state.jumped);
		if (!page.silent) offer(silentAt(script, page) - state.jumped);
	}
}
