import { z } from 'zod';
import {
	isBroken,
	OUTCOMES,
	STAFFING_NAMES,
	STRESS_TEAMS,
	WHYS,
	type Sample,
	type Staffing,
	type StressTeam
} from './stress.ts';

/*
 * What many runs come to. Tallies hold nothing but whole numbers and add up in any order, so a result
 * does not depend on who played what.
 */

const count = z.int().min(0);
const rate = z.strictObject({
	judged: count,
	broken: count.describe('Late, partial or missed')
});

const clauseResult = z.strictObject({
	clause: z.string().describe('Path in the process'),
	outcomes: z.record(z.enum(OUTCOMES), count),
	judged: count,
	broken: count,
	share: z.number().min(0).max(1).describe('Broken of judged'),
	first: count.describe('Drills in which no other clause broke earlier'),
	kept: z.number().min(0).max(1).nullable().describe('Mean credit of what was judged'),
	lateness: z
		.strictObject({
			n: count,
			p10: count,
			p50: count,
			p90: count,
			max: count,
			histogram: z.array(z.strictObject({ upTo: count.nullable(), n: count }))
		})
		.nullable()
		.describe('Seconds after the deadline, of what was done late; the last bar has no end'),
	whys: z.array(z.strictObject({ why: z.enum(WHYS), n: count })).describe('Most frequent first'),
	byTeam: z.record(z.enum(STRESS_TEAMS), rate),
	byStaffing: z.record(z.enum(STAFFING_NAMES as ['full', 'two', 'night']), rate),
	byScenario: z.record(z.string(), rate)
});

export const stressResult = z.strictObject({
	format: z.literal(1),
	process: z.strictObject({ id: z.string(), title: z.string() }),
	seed: z.string(),
	runs: count,
	scenarios: z.array(z.string()),
	clauses: z.array(clauseResult).describe('The one that breaks most often first')
});

export type StressResult = z.infer<typeof stressResult>;
export type ClauseResult = z.infer<typeof clauseResult>;

interface Counts {
	[key: string]: number;
}

/** One clause, over all runs so far. Credits are kept in ten-thousandths, so that sums are exact. */
export interface ClauseTally {
	readonly outcomes: Counts;
	readonly whys: Counts;
	/** Seconds late → how often. */
	readonly late: Counts;
	readonly judgedBy: Counts;
	readonly brokenBy: Counts;
	first: number;
	credit: number;
}

/** By clause; plain data, so that a worker can hand it over. */
export type Tally = Record<string, ClauseTally>;

export interface Setting {
	readonly scenario: string;
	readonly team: StressTeam;
	readonly staffing: Staffing;
}

const CREDIT_UNITS = 10_000;

const add = (counts: Counts, key: string, n = 1) => {
	counts[key] = (counts[key] ?? 0) + n;
};

const emptyClause = (): ClauseTally => ({
	outcomes: {},
	whys: {},
	late: {},
	judgedBy: {},
	brokenBy: {},
	first: 0,
	credit: 0
});

const clauseIn = (tally: Tally, clause: string): ClauseTally => (tally[clause] ??= emptyClause());

export function tallyRun(tally: Tally, samples: readonly Sample[], setting: Setting): void {
	for (const sample of samples) {
		const clause = clauseIn(tally, sample.clause);
		add(clause.outcomes, sample.outcome);
		if (sample.credit === null || sample.outcome === 'not judged') continue;
		clause.credit += Math.round(sample.credit * CREDIT_UNITS);
		if (sample.first) clause.first += 1;
		if (sample.why) add(clause.whys, sample.why);
		if (sample.late !== null) add(clause.late, String(sample.late));
		for (const [kind, name] of Object.entries(setting)) {
			add(clause.judgedBy, `${kind}/${name}`);
			if (isBroken(sample.outcome)) add(clause.brokenBy, `${kind}/${name}`);
		}
	}
}

export function addTally(into: Tally, tally: Tally): void {
	for (const [name, from] of Object.entries(tally)) {
		const clause = clauseIn(into, name);
		for (const key of ['outcomes', 'whys', 'late', 'judgedBy', 'brokenBy'] as const) {
			for (const [value, n] of Object.entries(from[key])) add(clause[key], value, n);
		}
		clause.first += from.first;
		clause.credit += from.credit;
	}
}

export interface Stressed {
	readonly process: { readonly id: string; readonly title: string };
	readonly seed: string;
	readonly runs: number;
	readonly scenarios: readonly string[];
}

/** Everything in a fixed order: same tally, same bytes. */
export function resultOf(tally: Tally, { process, seed, runs, scenarios }: Stressed): StressResult {
	const clauses = Object.entries(tally)
		.map(([clause, found]) => clauseResultOf(clause, found, scenarios))
		.sort((a, b) => b.share - a.share || b.broken - a.broken || (a.clause < b.clause ? -1 : 1));
	const { id, title } = process;
	return { format: 1, process: { id, title }, seed, runs, scenarios: [...scenarios], clauses };
}

function clauseResultOf(
	clause: string,
	tally: ClauseTally,
	scenarios: readonly string[]
): ClauseResult {
	const of = (outcome: (typeof OUTCOMES)[number]) => tally.outcomes[outcome] ?? 0;
	const broken = of('late') + of('partial') + of('missed');
	const judged = of('met') + broken;
	const rates = <Name extends string>(kind: string, names: readonly Name[]) =>
		Object.fromEntries(
			names.map((name) => {
				const key = `${kind}/${name}`;
				return [name, { judged: tally.judgedBy[key] ?? 0, broken: tally.brokenBy[key] ?? 0 }];
			})
		) as Record<Name, { judged: number; broken: number }>;
	return {
		clause,
		outcomes: Object.fromEntries(OUTCOMES.map((outcome) => [outcome, of(outcome)])) as Record<
			(typeof OUTCOMES)[number],
			number
		>,
		judged,
		broken,
		share: judged === 0 ? 0 : shareOf(broken, judged),
		first: tally.first,
		kept: judged === 0 ? null : shareOf(tally.credit / CREDIT_UNITS, judged),
		lateness: latenessOf(tally.late),
		whys: WHYS.map((why) => ({ why, n: tally.whys[why] ?? 0 }))
			.filter(({ n }) => n > 0)
			.sort((a, b) => b.n - a.n),
		byTeam: rates('team', STRESS_TEAMS),
		byStaffing: rates('staffing', STAFFING_NAMES),
		byScenario: rates('scenario', scenarios)
	};
}

const shareOf = (part: number, whole: number) => Math.round((part / whole) * 10_000) / 10_000;

/** Ends of the bars of a histogram, in seconds; the last bar has none. */
const BARS = [60, 120, 300, 600, 1200, 1800, 3600] as const;

function latenessOf(late: Counts): ClauseResult['lateness'] {
	const values = Object.entries(late)
		.map(([seconds, n]) => ({ seconds: Number(seconds), n }))
		.sort((a, b) => a.seconds - b.seconds);
	const n = values.reduce((sum, value) => sum + value.n, 0);
	if (n === 0) return null;
	const at = (share: number) => quantile(values, Math.ceil(share * n));
	const bars = [0, ...BARS].map((from, index) => {
		const upTo = BARS[index] ?? null;
		const inside = values.filter(
			({ seconds }) => seconds >= from && (upTo === null || seconds < upTo)
		);
		return { upTo, n: inside.reduce((sum, value) => sum + value.n, 0) };
	});
	return {
		n,
		p10: at(0.1),
		p50: at(0.5),
		p90: at(0.9),
		max: values.at(-1)?.seconds ?? 0,
		histogram: bars
	};
}

/** The value of that rank, counted from 1. */
function quantile(values: readonly { seconds: number; n: number }[], rank: number): number {
	let passed = 0;
	for (const { seconds, n } of values) {
		passed += n;
		if (passed >= rank) return seconds;
	}
	return values.at(-1)?.seconds ?? 0;
}
