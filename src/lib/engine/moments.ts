import type { CompiledInject } from '../scenario/compiled.ts';
import type { Condition } from '../scenario/conditions.ts';
import type { Reading } from '../scenario/reading.ts';
import type { Script } from '../scenario/script.ts';
import { drawFor } from './draws.ts';
import { firing } from './injects.ts';
import type { Moment } from './moment.ts';
import { readingOf } from './reading.ts';
import { storyAt, unfired, type DrillState, type InjectState } from './state.ts';
import { moveWorld, offerWorld } from './world-moments.ts';

/*
 * What happens by itself at one exercise second: first the world (flows, looks, actions, contacts,
 * in story order), then injects that are due, then conditions in file order, again and again until
 * nothing more happens. Everything that comes of it is emitted as an event, so a fold needs none of
 * this.
 */

/** More rounds than any sane script needs; beyond it the engine itself is wrong. */
const MAX_ROUNDS = 1000;

/** Lets everything happen that is due at this second. */
export function settle(moment: Moment): void {
	let { storyFrom } = moment;
	for (let round = 0; round < MAX_ROUNDS; round += 1) {
		moveWorld({ ...moment, storyFrom });
		storyFrom = storyAt(moment.state, moment.t);
		// The world is at rest now: unless the script does something, another round finds nothing.
		const before = moment.state.version;
		for (const inject of moment.script.compiled.injects) fireIfDue(moment, inject);
		checkConditions(moment);
		if (moment.state.version === before) return;
	}
	throw new Error('a moment did not come to rest');
}

const injectState = (state: DrillState, id: string): Readonly<InjectState> =>
	state.injects.get(id) ?? unfired;

function fireIfDue(moment: Moment, inject: CompiledInject): void {
	const { script, state, t, emit } = moment;
	const { id } = inject;
	const now = injectState(state, id);
	if (now.phase !== 'armed' || now.held || now.due > t) return;
	const reading = readingOf(script, state, t);
	const reason = lapseReason(inject, now, reading, state.seed);
	if (reason) {
		emit({ type: 'inject-lapsed', inject: id, occurrence: now.occurrence, reason });
		return;
	}
	const context = { script, state, t, wall: 0 };
	for (const event of firing(context, id, 'script')) emit(event);
}

function lapseReason(inject: CompiledInject, now: InjectState, reading: Reading, seed: string) {
	const { id, spec, when, unless, until } = inject;
	if (now.firedAt === reading.t) return 'cascade';
	if (now.series > 0 && until?.holds(reading)) return 'until';
	if (when && !when.holds(reading)) return 'when';
	if (unless?.holds(reading)) return 'unless';
	const { chance } = spec;
	if (chance !== undefined && chance < 1) {
		if (drawFor(seed, `inject/${id}/${now.occurrence}/chance`) >= chance) return 'chance';
	}
	return undefined;
}

function checkConditions(moment: Moment): void {
	const { script, state, t } = moment;
	checkTruth(moment);
	const reading = readingOf(script, state, t);
	for (const inject of script.compiled.injects) armIfEdge(moment, inject, reading);
	checkOffers(moment);
	checkEndings(moment);
}

function checkTruth({ script, state, t, emit }: Moment): void {
	const reading = readingOf(script, state, t);
	let inForce: number | null = null;
	for (const [index, { when, spec }] of script.compiled.truth.entries()) {
		const holds = when.holds(reading);
		if (spec.for !== undefined) {
			const since = state.heldSince.get(index);
			if (holds && since === undefined) emit({ type: 'truth-held', rule: index, since: t });
			if (!holds && since !== undefined) emit({ type: 'truth-held', rule: index, since: null });
		}
		const held = holds && t - (state.heldSince.get(index) ?? t) >= (spec.for ?? 0);
		if (held) inForce ??= index;
	}
	if (inForce === state.truth.rule) return;
	const spec = inForce === null ? undefined : script.scenario.truth[inForce];
	const defensible = spec ? new Set([...(spec.accept ?? []), spec.severity]) : [];
	emit({
		type: 'truth-changed',
		rule: inForce,
		severity: spec?.severity ?? null,
		accept: [...defensible],
		seen: spec?.seen ?? []
	});
}

/** Whether an inject that is not armed may become so at this second. */
const waits = ({ spec }: CompiledInject, now: InjectState, t: number): boolean =>
	now.phase === 'idle' && (now.fired === 0 || spec.repeat !== undefined) && t >= (spec.at ?? 0);

function armIfEdge({ state, t, emit }: Moment, inject: CompiledInject, reading: Reading): void {
	const { id, spec, when } = inject;
	const now = injectState(state, id);
	if (now.phase === 'spent') {
		const mayCome = when !== null && (now.fired === 0 || spec.repeat !== undefined);
		if (mayCome && !when.holds(reading)) emit({ type: 'inject-reset', inject: id });
		return;
	}
	if (when === null) {
		if (now.phase !== 'idle' || now.fired > 0) return;
	} else if (!waits(inject, now, t) || !when.holds(reading)) return;
	const occurrence = now.occurrence + 1;
	const spread = spec.jitter ?? 0;
	const jitter =
		spread === 0
			? 0
			: Math.floor(drawFor(state.seed, `inject/${id}/${occurrence}/jitter`) * (spread + 1));
	const from = when === null ? (spec.at ?? 0) : t;
	emit({ type: 'inject-armed', inject: id, occurrence, due: from + (spec.delay ?? 0) + jitter });
}

function checkOffers({ script, state, t, emit }: Moment): void {
	if (
		state.offers &&
		!script.compiled.actions.some((a) => a.offered) &&
		!script.compiled.sources.some((s) => s.offered)
	) {
		return;
	}
	const reading = readingOf(script, state, t);
	const offered = (parts: readonly { id: string; offered: Condition | null }[]) =>
		parts.filter((part) => part.offered?.holds(reading) ?? true).map(({ id }) => id);
	const actions = offered(script.compiled.actions);
	const sources = offered(script.compiled.sources);
	const same = (a: readonly string[], b: readonly string[] | undefined) =>
		b !== undefined && a.length === b.length && a.every((id, index) => id === b[index]);
	if (same(actions, state.offers?.actions) && same(sources, state.offers?.sources)) return;
	emit({ type: 'offers-changed', actions, sources });
}

function checkEndings({ script, state, t, emit }: Moment): void {
	if (state.ending) return;
	const reading = readingOf(script, state, t);
	const reached = script.compiled.endings.find(({ when }) => when.holds(reading));
	if (!reached) return;
	const { outcome, text } = reached.spec;
	emit({
		type: 'ending-reached',
		ending: reached.id,
		outcome,
		text: script.tell(text ?? '', reading)
	});
}

/**
 * The next exercise second after `t` at which something could happen by itself, or `null`: an armed
 * moment, or the next second at which time alone can change a condition that waits.
 */
export function nextSecond(script: Script, state: DrillState, t: number): number | null {
	const { compiled } = script;
	const reading = readingOf(script, state, t);
	let next = Infinity;
	const offer = (second: number) => {
		next = Math.min(next, Math.max(second, t + 1));
	};
	for (const inject of compiled.injects) {
		const now = injectState(state, inject.id);
		if (now.phase === 'armed') offer(now.held ? Infinity : now.due);
		else if (inject.when) offer(nextEdge(inject, inject.when, now, reading));
	}
	for (const [index, { when, spec }] of compiled.truth.entries()) {
		const since = state.heldSince.get(index);
		if (since !== undefined && since + (spec.for ?? 0) > t) offer(since + (spec.for ?? 0));
		offer(when.nextChange(reading));
	}
	if (!state.ending) for (const { when } of compiled.endings) offer(when.nextChange(reading));
	for (const { offered } of compiled.sources) if (offered) offer(offered.nextChange(reading));
	for (const { offered } of compiled.actions) if (offered) offer(offered.nextChange(reading));
	if (next > t + 1) offerWorld(script, state, t, offer);
	return next === Infinity ? null : next;
}

/** When time alone may next change whether this inject comes, or may come again. */
function nextEdge(
	inject: CompiledInject,
	when: Condition,
	now: InjectState,
	reading: Reading
): number {
	const { at, repeat } = inject.spec;
	if (now.phase === 'idle') {
		if (reading.t < (at ?? 0)) return at ?? 0;
		return waits(inject, now, reading.t) ? when.nextChange(reading) : Infinity;
	}
	return now.phase === 'spent' && repeat ? when.nextChange(reading) : Infinity;
}
