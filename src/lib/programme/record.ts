import type { DrillEvent } from '../engine/events.ts';
import type { GapReport, Rating, Verdict } from '../scoring/report.ts';
import type { Rubric } from '../scoring/rubric.ts';
import { rulesOf, type Rules } from '../scoring/rules.ts';
import { verdictsByClause } from './history.ts';

/*
 * [PR9] What a finished drill was judged to be under one version of the rubric. A report is always
 * worked out by the version in force; the record is what an older one said.
 */

export type KeptRating = Pick<
	Rating,
	'dimension' | 'credit' | 'rating' | 'n' | 'thin' | 'cappedBy'
>;

export interface ClauseVerdict {
	readonly clause: string;
	/** [PR3] The worst of that drill's. */
	readonly verdict: Verdict;
}

export interface JudgementRecord {
	readonly drill: string;
	/** Version of the rubric. */
	readonly rubric: string;
	/** Its numbers as they were. */
	readonly rules: Rules;
	/** Milliseconds since 1970; when it was judged. */
	readonly at: number;
	/** Number of the last event it rests on. */
	readonly through: number;
	/** Those who took part have read it: nothing replaces it any more. */
	readonly published: boolean;
	readonly ratings: readonly KeptRating[];
	readonly clauses: readonly ClauseVerdict[];
}

/** The part of a log that a record judges: up to the report's publication, where there was one. */
export function judgedLog(events: readonly DrillEvent[]) {
	const told = events.findIndex(({ type }) => type === 'report-published');
	const published = told >= 0;
	return { published, log: published ? events.slice(0, told + 1) : events };
}

export const recordOf = (
	report: GapReport,
	rubric: Rubric,
	rest: Pick<JudgementRecord, 'drill' | 'at' | 'through' | 'published'>
): JudgementRecord => ({
	...rest,
	rubric: rubric.version,
	rules: rulesOf(rubric),
	ratings: ratingsOf(report),
	clauses: verdictsByClause(report)
});

export const ratingsOf = ({ ratings }: GapReport): KeptRating[] =>
	ratings.map(({ why: _, ...rating }) => rating);
