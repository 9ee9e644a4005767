import { play } from '../bots/play.ts';
import type { TeamName } from '../bots/teams.ts';
import type { DrillEvent, EventOf } from '../engine/events.ts';
import { evolve } from '../engine/evolve.ts';
import { EVERYONE } from '../engine/projection.ts';
import { emptyState, type DrillState } from '../engine/state.ts';
import { sampleSignals, type Series } from '../engine/telemetry.ts';
import type { Scalar } from '../scenario/schema.ts';
import type { Script } from '../scenario/script.ts';
import type { TimelineEntry } from '../scoring/report.ts';
import { rubric } from '../scoring/rubric.ts';
import { score } from '../scoring/score.ts';
import type { Words } from '../scoring/words.ts';

/** One line of a play: something that reached people, that the team did, or that came to be true. */
export interface PreviewRow {
	/** Exercise second, and story second, since the start. */
	readonly t: number;
	readonly story: number;
	readonly kind: TimelineEntry['kind'];
	/** Roles it reached, or that did it; empty for everyone. */
	readonly roles: readonly string[];
	/** Channel and sender of an inject; empty otherwise. */
	readonly via: string;
	readonly from: string;
	readonly text: string;
}

/** An inject that did not come in this play, and what it waits for, as the file says it. */
export interface Waiting {
	readonly id: string;
	readonly condition: string;
	readonly text: string;
}

/** What a scenario looks like at one seed, played by one team. */
export interface Preview {
	readonly draws: Readonly<Record<string, Scalar>>;
	readonly brief: string;
	readonly rows: readonly PreviewRow[];
	readonly waiting: readonly Waiting[];
	/** Points are `[story second, value]`. */
	readonly signals: readonly Series[];
}

export interface PreviewOf {
	readonly seed: string;
	readonly team: TeamName;
}

/** Charts hold at most so many points. */
const MOST_POINTS = 240;

/** @param words the language it tells what the team does in; English where none is said */
export function previewOf(script: Script, { seed, team }: PreviewOf, words?: Words): Preview {
	const { events } = play(script, { seed, team, scenarioHash: '', processHash: '' });
	const state = emptyState();
	for (const event of events) evolve(state, event);
	const [created] = events;
	const draws = created?.type === 'drill-created' ? created.draws : {};
	return {
		draws,
		brief: script.render(script.scenario.brief, state.draws),
		rows: rowsOf(script, events, words),
		waiting: waitingIn(script, state),
		signals: signalsOf(script, state)
	};
}

function rowsOf(script: Script, events: readonly DrillEvent[], words?: Words): PreviewRow[] {
	const jumps = events.filter((event) => event.type === 'clock-jumped');
	const storyOf = ({ t, n }: { t: number; n: number }) =>
		t + (jumps.findLast((jump) => jump.n < n)?.story ?? 0);
	return score(script, rubric, events, words).timeline.map((entry) => {
		const { t, kind } = entry;
		const at = { t, story: storyOf({ t, n: entry.event }), kind };
		const event = events[entry.event - 1];
		if (event?.type === 'inject-fired') return { ...at, ...injectRow(script, event) };
		return { ...at, roles: entry.by, via: '', from: '', text: entry.text };
	});
}

function injectRow(script: Script, { to, via, from, text }: EventOf<'inject-fired'>) {
	const everyone = to.some((audience) => EVERYONE.includes(audience));
	const roles = to.map((audience) => {
		const role = audience.slice(audience.indexOf(':') + 1);
		return script.process.roles[role]?.title ?? role;
	});
	return { roles: everyone ? [] : roles, via, from, text };
}

function waitingIn({ compiled, tell }: Script, state: DrillState): Waiting[] {
	return compiled.injects
		.filter(({ id }) => !state.marks.fired.has(id))
		.map(({ id, spec, when }) => {
			const [first = ''] = typeof spec.text === 'string' ? [spec.text] : spec.text;
			const reading = { state: state.world, draw: state.draws };
			return { id, condition: when?.source ?? '', text: tell(first, reading) };
		});
}

function signalsOf(script: Script, state: DrillState): Series[] {
	const ids = Object.keys(script.scenario.signals ?? {});
	const window = { from: 0, to: state.t + state.jumped };
	return sampleSignals(script, state, ids, window).map(({ points, ...series }) => {
		const step = Math.ceil(points.length / MOST_POINTS);
		return { ...series, points: points.filter((_, index) => index % step === 0) };
	});
}
