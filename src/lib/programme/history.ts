import type { GapReport, Opportunity, Verdict } from '../scoring/report.ts';

/*
 * A programme is a team's drills over time. Everything here is worked out from their reports, their
 * dates and what people said of action items; nothing of it is kept twice.
 */

export const DAY_MS = 24 * 3_600_000;

/** A drill that is over and counts; demonstrations and drills that never began do not. */
export interface PastDrill {
	readonly id: string;
	readonly title: string;
	/** Milliseconds since 1970; when it was made. */
	readonly at: number;
	readonly difficulty: string;
	readonly report: GapReport;
	/** Who sat where, to count how roles rotate; empty for what was erased. */
	readonly names: Readonly<Record<string, string>>;
}

/** The earliest first; of one moment, by id. */
export const inOrder = <D extends Pick<PastDrill, 'id' | 'at'>>(drills: readonly D[]): D[] =>
	drills.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));

/** The verdict that says most about what is to be mended. */
const WORST_FIRST: readonly Verdict[] = ['violated', 'missed', 'partial', 'late', 'met'];

/** What was asked for and answered one way or the other; of an absence that was kept, too. */
export const isJudged = ({ verdict }: Opportunity): boolean => WORST_FIRST.includes(verdict);

/**
 * [PR3] How a clause went in one drill, which may ask for several things by it: the worst verdict, and
 * how many of them were met.
 */
export interface Outcome {
	readonly verdict: Verdict;
	readonly met: number;
	readonly asked: number;
}

/** Null where nothing was judged. */
export function outcomeOf(judged: readonly Opportunity[]): Outcome | null {
	const verdict = worst(judged);
	const met = judged.filter((found) => found.verdict === 'met').length;
	return verdict && { verdict, met, asked: judged.length };
}

const worst = (judged: readonly Opportunity[]): Verdict | null =>
	WORST_FIRST.find((verdict) => judged.some((found) => found.verdict === verdict)) ?? null;

/** [PR3] Each clause that was called for, with the worst verdict it got. */
export function verdictsByClause({
	opportunities
}: GapReport): { readonly clause: string; readonly verdict: Verdict }[] {
	const judged = opportunities.filter(isJudged);
	const clauses = new Set(judged.flatMap(clausesOf));
	return [...clauses].flatMap((clause) => {
		const verdict = worst(judged.filter((found) => clausesOf(found).includes(clause)));
		return verdict ? [{ clause, verdict }] : [];
	});
}

const clausesOf = ({ reasons }: Opportunity): string[] =>
	reasons.filter(({ source }) => source === 'clause').map(({ id }) => id);
