import type { Process } from '../process/schema.ts';
import { DIMENSIONS } from '../scenario/schema.ts';
import type { Rating } from '../scoring/report.ts';
import { isWithin, judgedOf, measurableClauses } from './clauses.ts';
import { inOrder, outcomeOf, verdictsByClause, type Outcome, type PastDrill } from './history.ts';
import type { KeptRating } from './record.ts';

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
	readonly points: readonly TrendPoint[];
}

/** A drill as one version of the rubric judged it. */
export interface JudgedDrill extends Pick<PastDrill, 'id' | 'title' | 'at' | 'difficulty'> {
	readonly ratings: readonly KeptRating[];
}

/** @param drills [PR4] all judged by one version: what was measured differently is not compared */
export const trendsOf = (drills: readonly JudgedDrill[]): Trend[] =>
	DIMENSIONS.map((dimension) => ({
		dimension,
		points: inOrder(drills).map((drill) => pointOf(drill, dimension))
	}));

function pointOf({ id, title, at, difficulty, ratings }: JudgedDrill, dimension: Dimension) {
	const found = ratings.find((rating) => rating.dimension === dimension);
	const { credit = null, rating = null, n = 0, thin = true } = found ?? {};
	return { drill: id, title, at, difficulty, credit, rating, n, thin };
}

/** How one clause went, drill by drill; drills that never called for it are left out. */
export interface ClauseTrend {
	readonly clause: string;
	/** False for what the process no longer says, and what an older drill called for. */
	readonly inProcess: boolean;
	readonly points: readonly ClausePoint[];
}

export interface ClausePoint extends Outcome {
	readonly drill: string;
	readonly at: number;
}

/** [PR3] The clauses that coverage counts as exercised, those with the most that was not met first. */
export function clauseTrendsOf(drills: readonly PastDrill[], process: Process): ClauseTrend[] {
	const known = measurableClauses(process);
	const gone = new Set(
		drills
			.flatMap(({ report }) => verdictsByClause(report))
			.map(({ clause }) => clause)
			.filter((cited) => !known.some((clause) => isWithin(cited, clause)))
	);
	const trend = (clause: string, inProcess: boolean): ClauseTrend => ({
		...{ clause, inProcess },
		points: inOrder(drills).flatMap(({ id, at, report }) => {
			const outcome = outcomeOf(judgedOf(report, clause));
			return outcome ? [{ drill: id, at, ...outcome }] : [];
		})
	});
	return [...known.map((clause) => trend(clause, true)), ...[...gone].map((id) => trend(id, false))]
		.filter(({ points }) => points.length > 0)
		.sort((a, b) => unmet(b) - unmet(a) || (a.clause < b.clause ? -1 : 1));
}

const unmet = ({ points }: ClauseTrend) => points.filter(({ verdict }) => verdict !== 'met').length;
