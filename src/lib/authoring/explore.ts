import { explorer, repertoireOf } from '../bots/explorer.ts';
import { play, type Played } from '../bots/play.ts';
import { isTooMuch, readingLoadOf, type ReadingLoad } from '../bots/reading-load.ts';
import type { Team, TeamName } from '../bots/teams.ts';
import type { DrillEvent } from '../engine/events.ts';
import type { Scalar } from '../scenario/schema.ts';
import type { Script } from '../scenario/script.ts';
import { rubric } from '../scoring/rubric.ts';
import { opportunitiesOf } from '../scoring/score.ts';
import { Plans } from './plans.ts';

/** How often each stand-in team plays; few, because explorers do the rest. */
const PLAYS: readonly (readonly [TeamName, number])[] = [
	['by-the-book', 6],
	['do-nothing', 3],
	['careless', 3],
	['alarmist', 2]
];
/** Explorers play until nothing is left to reach, at most so often. */
const MOST_EXPLORERS = 240;

/** Why the engine did not take a move. */
export type Refusal = Omit<Played['refused'][number], 'key'>;

/** What plays of a scenario came to see. */
export interface Explored {
	readonly plays: number;
	/** Injects, endings and expectations that no play reached. */
	readonly unreached: {
		readonly injects: ReadonlySet<string>;
		readonly endings: ReadonlySet<string>;
		readonly expectations: ReadonlySet<string>;
	};
	/** Expectations that a team met which did nothing. */
	readonly metByNobody: ReadonlySet<string>;
	/** Injects that would have fired for ever within one second. */
	readonly cascades: ReadonlySet<string>;
	/** Moves of the model answer that were reached and refused, by index in the path. */
	readonly stumbles: ReadonlyMap<number, Refusal>;
	readonly overload: (ReadingLoad & { readonly team: TeamName; readonly seed: string }) | undefined;
}

/** Plays a scenario with every kind of team until all of it was seen, or long enough. */
export function explore(script: Script): Explored {
	const survey = new Survey(script);
	for (const [team, seeds] of PLAYS) {
		for (let seed = 1; seed <= seeds; seed += 1) survey.stage(team, String(seed));
	}
	const repertoire = repertoireOf(script);
	const plans = new Plans(script.scenario, repertoire);
	for (let turn = 0; turn < MOST_EXPLORERS && !survey.isComplete; turn += 1) {
		const plan = plans.next(turn);
		if (survey.explore(plan.seed, explorer(plan, repertoire))) plans.keep(plan);
	}
	return survey;
}

class Survey implements Explored {
	plays = 0;
	readonly unreached: Record<'injects' | 'endings' | 'expectations', Set<string>>;
	readonly metByNobody = new Set<string>();
	readonly cascades = new Set<string>();
	readonly stumbles = new Map<number, Refusal>();
	overload: Explored['overload'];
	/** Everything of the story that plays came to, by name. */
	readonly #seen = new Set<string>();
	readonly #script: Script;

	constructor(script: Script) {
		this.#script = script;
		const { injects, endings } = script.scenario;
		const scripted = Object.entries(injects).filter(([, { when }]) => when !== false);
		const measured = script.expectations.filter(
			({ form, unbound }) => form !== 'asked' && unbound.length === 0
		);
		this.unreached = {
			injects: new Set(scripted.map(([id]) => id)),
			endings: new Set(Object.keys(endings)),
			expectations: new Set(measured.map(({ id }) => id))
		};
	}

	get isComplete(): boolean {
		return Object.values(this.unreached).every(({ size }) => size === 0);
	}

	stage(team: TeamName, seed: string) {
		const played = this.#play(team, seed);
		for (const { key, ...refusal } of played.refused) {
			if (team === 'by-the-book') this.stumbles.set(Number(key.split('/')[1]), refusal);
		}
		const load = readingLoadOf(played.events, Object.keys(this.#script.process.roles));
		if (isTooMuch(load)) this.overload ??= { ...load, team, seed };
		const met = this.#metIn(played.events);
		for (const id of met) this.unreached.expectations.delete(id);
		if (team !== 'do-nothing') return;
		for (const { id, form } of this.#script.expectations) {
			if (form !== 'absence' && met.has(id)) this.metByNobody.add(id);
		}
	}

	/** @returns whether the play came to something that no play before came to */
	explore(seed: string, team: Team): boolean {
		const before = this.#seen.size;
		const { events } = this.#play(team, seed);
		if (this.unreached.expectations.size > 0) {
			for (const id of this.#metIn(events)) this.unreached.expectations.delete(id);
		}
		return this.#seen.size > before;
	}

	#play(team: TeamName | Team, seed: string): Played {
		const played = play(this.#script, { seed, team, scenarioHash: '', processHash: '' });
		this.plays += 1;
		for (const event of played.events) {
			this.#observe(event);
			for (const mark of marksOf(event)) this.#seen.add(mark);
		}
		return played;
	}

	#observe(event: DrillEvent) {
		if (event.type === 'inject-fired' && event.inject) this.unreached.injects.delete(event.inject);
		if (event.type === 'ending-reached') this.unreached.endings.delete(event.ending);
		if (event.type === 'inject-lapsed' && event.reason === 'cascade') {
			this.cascades.add(event.inject);
		}
	}

	#metIn(events: readonly DrillEvent[]): Set<string> {
		return new Set(
			opportunitiesOf(this.#script, rubric, events)
				.filter(({ verdict }) => verdict === 'met')
				.flatMap(({ reasons }) => reasons.map(({ id }) => id))
		);
	}
}

/** Corners of a story that an event shows somebody has come to. */
function marksOf(event: DrillEvent): string[] {
	const marks = 'sets' in event ? setsOf(event.sets) : [];
	if ('reveals' in event) marks.push(...event.reveals);
	if (event.type === 'inject-fired') marks.push(`fired ${event.inject}`);
	if (event.type === 'action-ended') marks.push(`did ${event.action} ${event.outcome}`);
	if (event.type === 'truth-changed') marks.push(`truth ${event.rule}`);
	if (event.type === 'ending-reached') marks.push(`ended ${event.ending}`);
	return marks;
}

const setsOf = (sets: Readonly<Record<string, Scalar>>): string[] =>
	Object.entries(sets).flatMap(([name, value]) =>
		typeof value === 'number' ? [] : [`${name} ${value}`]
	);
