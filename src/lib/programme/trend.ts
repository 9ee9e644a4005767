import { DIMENSIONS } from '../scenario/schema.ts';
import type { Opportunity, Rating, Verdict } from '../scoring/report.ts';
import { inOrder, worst, type PastDrill } from './history.ts';

type Dimension = Rating['dimension'];

export interface TrendPoint {
	readonly drill: string;
	readonly title: string;
	readonly at: number;
	/** Scenarios differ: a lower credit in a harder drill is no decline. */
	readonly difficulty: string;
	readonly credit: number | null;
	readonly rating: Rating['rating'];
	readonly n: number;
	readonly thin: boolean;
}

export interface Trend {
	readonly dimension: Dimension;
	/**
	 * [PR4] Runs of drills that one version of the rubric judged. A line joins points of one run only:
	 * what was measured differently is not compared.
	 */
	readonly runs: readonly { readonly rubric: string; readonly points: readonly TrendPoint[] }[];
}

export const trendsOf = (drills: readonly PastDrill[]): Trend[] =>
	DIMENSIONS.map((dimension) => ({ dimension, runs: runsOf(inOrder(drills), dimension) }));

function runsOf(drills: readonly PastDrill[], dimension: Dimension): Trend['runs'] {
	const runs: { rubric: string; points: TrendPoint[] }[] = [];
	for (const drill of drills) {
		const point = pointOf(drill, dimension);
		const run = runs.at(-1);
		if (run?.rubric === drill.report.rubric) run.points.push(point);
		else runs.push({ rubric: drill.report.rubric, points: [point] });
	}
	return runs;
}

function pointOf({ id, title, at, difficulty, report }: PastDrill, dimension: Dimension) {
	const found = report.ratings.find((rating) => rating.dimension === dimension);
	const { credit = null, rating = null, n = 0, thin = true } = found ?? {};
	return { drill: id, title, at, difficulty, credit, rating, n, thin };
}

/** How one clause went, drill by drill; drills that never called for it are left out. */
export interface ClauseTrend {
	readonly clause: string;
	readonly points: readonly ClausePoint[];
}

export interface ClausePoint {
	readonly drill: string;
	readonly at: number;
	/** [PR3] The worst of that drill's. */
	readonly verdict: Verdict;
}

/** Clauses with the most that was not met first. */
export function clauseTrendsOf(drills: readonly PastDrill[]): ClauseTrend[] {
	const byClause = new Map<string, ClausePoint[]>();
	for (const { id, at, report } of inOrder(drills)) {
		const judged = report.opportunities.filter(({ credit }) => credit !== null);
		for (const [clause, verdict] of worstByClause(judged)) {
			byClause.set(clause, [...(byClause.get(clause) ?? []), { drill: id, at, verdict }]);
		}
	}
	const unmet = ({ points }: ClauseTrend) =>
		points.filter(({ verdict }) => verdict !== 'met').length;
	return [...byClause]
		.map(([clause, points]): ClauseTrend => ({ clause, points }))
		.sort((a, b) => unmet(b) - unmet(a) || (a.clause < b.clause ? -1 : 1));
}

function worstByClause(judged: readonly Opportunity[]): (readonly [string, Verdict])[] {
	const clauses = judged.flatMap(({ reasons }) =>
		reasons.filter(({ source }) => source === 'clause').map(({ id }) => id)
	);
	return [...new Set(clauses)].flatMap((clause) => {
		const citing = judged.filter(({ reasons }) =>
			reasons.some(({ source, id }) => source === 'clause' && id === clause)
		);
		const verdict = worst(citing);
		return verdict ? [[clause, verdict] as const] : [];
	});
}
