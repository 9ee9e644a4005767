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
export const inOrder = (drills: readonly PastDrill[]): PastDrill[] =>
	drills.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));

/** The verdict that says most about what is to be mended. */
const WORST_FIRST: readonly Verdict[] = ['violated', 'missed', 'partial', 'late', 'met'];

export const worst = (judged: readonly Opportunity[]): Verdict | null =>
	WORST_FIRST.find((verdict) => judged.some((found) => found.verdict === verdict)) ?? null;
