import { rubric } from '../scoring/rubric.ts';
import { provenCredit } from '../scoring/score.ts';
import { clockOf } from '../scoring/names.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Script } from '../scenario/script.ts';
import { play } from './play.ts';
import { isTooMuch, readingLoadOf, type ReadingLoad } from './reading-load.ts';
import type { TeamName } from './teams.ts';

/*
 * A scenario is proven when its score tells good teams from poor ones, whatever the seed. Bots see
 * only what their seats see, so a scenario that needs knowledge nobody could have is not proven.
 */

/** What the credits of the stand-in teams must show; from 0 to 1. */
const RULE = {
	byTheBookAtLeast: 0.9,
	doNothingAtMost: 0.4,
	carelessApart: 0.1,
	alarmistBelow: 0.15,
	/** Of the planned length; a drill that is over long before keeps nobody practising. */
	endsNotBefore: 0.4
} as const;

export interface Proof {
	readonly scenario: string;
	readonly seeds: number;
	/** Seeds at which the team by the book reached a good ending. */
	readonly goodEndings: number;
	/** Lowest and median mean credit of the team by the book. */
	readonly byTheBook: { readonly min: number; readonly median: number };
	/** Highest mean credit of the team that does nothing. */
	readonly doNothing: { readonly max: number };
	readonly careless: { readonly median: number };
	/** Median credit of severity and escalation. */
	readonly severityAndEscalation: { readonly alarmist: number; readonly byTheBook: number };
	/** Exercise seconds after which the team by the book had its good ending. */
	readonly endedAfter: { readonly median: number; readonly max: number };
	/** Most injects that one role got in two minutes, whichever team played. */
	readonly busiest: number;
	/** What keeps it from being proven, in words; empty where it is. */
	readonly faults: readonly string[];
}

interface Performance {
	readonly seed: string;
	readonly good: boolean;
	/** The ending in words; empty where none was reached. */
	readonly ending: string;
	/** Moves of the model answer that were reached and could not be made. */
	readonly refused: readonly string[];
	readonly mean: number;
	readonly severityAndEscalation: number;
	/** Exercise second of the ending; `null` where none was reached. */
	readonly endedAt: number | null;
	readonly load: ReadingLoad | undefined;
}

/** Plays a scenario with every team at seeds 1, 2, 3 … */
export function prove(script: Script, seeds: number): Proof {
	const teams = {
		byTheBook: perform(script, 'by-the-book', seeds),
		doNothing: perform(script, 'do-nothing', seeds),
		careless: perform(script, 'careless', seeds),
		alarmist: perform(script, 'alarmist', seeds)
	};
	const { byTheBook, doNothing, careless, alarmist } = teams;
	const means = (team: readonly Performance[]) => team.map(({ mean }) => mean);
	const alarm = (team: readonly Performance[]) =>
		median(team.map(({ severityAndEscalation }) => severityAndEscalation));
	const everybody = [...byTheBook, ...doNothing, ...careless, ...alarmist];
	const ends = byTheBook.flatMap(({ good, endedAt }) => (good && endedAt ? [endedAt] : []));
	const proof = {
		scenario: script.scenario.id,
		seeds,
		goodEndings: byTheBook.filter(({ good }) => good).length,
		byTheBook: { min: Math.min(...means(byTheBook)), median: median(means(byTheBook)) },
		doNothing: { max: Math.max(...means(doNothing)) },
		careless: { median: median(means(careless)) },
		severityAndEscalation: { alarmist: alarm(alarmist), byTheBook: alarm(byTheBook) },
		endedAfter: { median: median(ends), max: Math.max(0, ...ends) },
		busiest: Math.max(...everybody.map(({ load }) => load?.injects ?? 0))
	};
	const faults = [
		...bySeed(byTheBook, seeds, faultsByTheBook),
		...bySeed(doNothing, seeds, ({ mean }) =>
			mean > RULE.doNothingAtMost
				? [`doing nothing earns ${shown(mean)}, more than ${RULE.doNothingAtMost}`]
				: []
		),
		...faultsBetween(proof, median(means(doNothing))),
		...bySeed(everybody, seeds, ({ load }) =>
			isTooMuch(load)
				? [`${load.role} gets ${load.injects} injects from ${clockOf(load.from)} on`]
				: []
		),
		...lengthFaults(proof.endedAfter.median, script.scenario.length)
	];
	return { ...proof, faults };
}

function perform(script: Script, team: TeamName, seeds: number): Performance[] {
	return Array.from({ length: seeds }, (_, index) => {
		const seed = String(index + 1);
		const { events, refused } = play(script, { seed, team, scenarioHash: '', processHash: '' });
		const ending = events.find((event) => event.type === 'ending-reached');
		return {
			seed,
			good: ending?.outcome === 'good',
			ending: ending ? `${ending.ending} (${ending.outcome})` : '',
			endedAt: ending?.t ?? null,
			load: readingLoadOf(events, Object.keys(script.process.roles)),
			refused: refused.map(({ key, message }) => `${moveOf(script.scenario, key)}: ${message}`),
			...provenCredit(script, rubric, events)
		};
	});
}

/** A move as its author knows it: counted from 1, and what it asks for. */
function moveOf({ path = [] }: Scenario, key: string): string {
	const index = Number(key.split('/')[1]);
	const { when: _, expected: __, choose: ___, ...move } = path[index] ?? {};
	const asked = Object.entries(move).map(([verb, what]) => `${verb} ${what}`);
	return `move ${index + 1} of the path (${asked.join(', ')})`;
}

function faultsByTheBook({ good, ending, mean, refused }: Performance): string[] {
	const faults = refused.map((move) => `the model answer stumbles at ${move}`);
	if (!good) faults.push(`by the book ${ending ? `ends in ${ending}` : 'reaches no ending'}`);
	if (mean < RULE.byTheBookAtLeast) {
		faults.push(`by the book earns ${shown(mean)}, less than ${RULE.byTheBookAtLeast}`);
	}
	return faults;
}

/** Seeds named one by one; `and 12 more` after these. */
const NAMED = 3;

/** What is wrong, each thing once, with the seeds that show it. */
function bySeed(
	team: readonly Performance[],
	seeds: number,
	faultsOf: (performance: Performance) => readonly string[]
): string[] {
	const seedsOf = new Map<string, Set<string>>();
	for (const performance of team) {
		for (const fault of faultsOf(performance)) {
			seedsOf.set(fault, (seedsOf.get(fault) ?? new Set()).add(performance.seed));
		}
	}
	return [...seedsOf].map(([fault, at]) => `${namesOf([...at], seeds)}: ${fault}`);
}

function namesOf(at: readonly string[], seeds: number): string {
	if (at.length === 1) return `seed ${at[0] ?? ''}`;
	if (at.length === seeds) return 'at every seed';
	const rest = at.length - NAMED;
	const named = at.slice(0, NAMED).join(', ');
	return rest > 0 ? `seeds ${named} and ${rest} more` : `seeds ${named}`;
}

function faultsBetween(
	{ byTheBook, careless, severityAndEscalation }: Omit<Proof, 'faults'>,
	doNothing: number
): string[] {
	const faults: string[] = [];
	if (careless.median > byTheBook.median - RULE.carelessApart) {
		faults.push('a careless team does nearly as well as one by the book');
	}
	if (careless.median < doNothing + RULE.carelessApart) {
		faults.push('a careless team does hardly better than one that does nothing');
	}
	const { alarmist, byTheBook: calm } = severityAndEscalation;
	if (alarmist > calm - RULE.alarmistBelow) {
		faults.push('always SEV-1 and paging everybody costs too little');
	}
	return faults;
}

function lengthFaults(median: number, length: number): string[] {
	const share = median / length;
	if (share >= RULE.endsNotBefore) return [];
	return [`by the book it is over after ${clockOf(median)}, long before ${clockOf(length)}`];
}

/** Three decimals, so that 0.898 does not read as the 0.9 that it misses. */
const shown = (credit: number): string => String(Math.round(credit * 1000) / 1000);

const median = (numbers: readonly number[]): number =>
	numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
