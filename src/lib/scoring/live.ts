import type { Dimension } from '../scenario/schema.ts';
import type { Judgement } from './judge.ts';
import type { Opportunity } from './report.ts';

/** Something asked of the team, as the facilitator sees it while the drill runs. */
export interface LiveExpectation {
	readonly key: string;
	readonly dimension: Dimension;
	readonly what: string;
	/** Clause path or expectation id. */
	readonly source: string;
	/** Late: done after its deadline, or overdue and still worth doing. */
	readonly state: 'open' | 'met' | 'late' | 'missed';
	readonly openedAt: number;
	readonly dueAt: number;
	readonly metAt: number | null;
}

export const liveOf = ({ opportunities }: Judgement, t: number): LiveExpectation[] =>
	opportunities.flatMap((judged) => {
		const { key, dimension, what, openedAt, dueAt, metAt, reasons } = judged;
		const state = stateOf(judged, t);
		if (state === null || openedAt === null || dueAt === null) return [];
		const source = reasons[0]?.id ?? key;
		return [{ key, dimension, what, source, state, openedAt, dueAt, metAt }];
	});

function stateOf({ verdict, dueAt, graceEndsAt }: Opportunity, t: number) {
	switch (verdict) {
		case 'met':
		case 'late':
			return verdict;
		case 'partial':
			return 'open';
		case 'missed':
			return t < (graceEndsAt ?? dueAt ?? 0) ? 'late' : 'missed';
		case 'not observed':
			return dueAt !== null && t <= dueAt ? 'open' : null;
		case 'violated':
		case 'waived':
		case 'not applicable':
			return null;
	}
}
