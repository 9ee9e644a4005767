import type { Dimension } from '../scenario/schema.ts';
import type { Judgement } from './judge.ts';
import type { Opportunity } from './report.ts';

/** Something asked of the team, as the facilitator sees it while the drill runs. */
export interface LiveExpectation {
	readonly key: string;
	readonly dimension: Dimension;
	readonly what: string;
	/** Why the scenario asks for it, in its words; empty where something else does. */
	readonly because: string;
	/** Clause path or expectation id. */
	readonly source: string;
	/**
	 * Late: done after its deadline, or overdue and still worth doing. Partial and waived only where
	 * the facilitator said so.
	 */
	readonly state: 'open' | 'met' | 'late' | 'missed' | 'partial' | 'waived';
	readonly openedAt: number;
	readonly dueAt: number;
	readonly metAt: number | null;
	/** What the facilitator said instead of the rules: its event, what the rules said, and why. */
	readonly overridden: {
		readonly event: number;
		readonly rules: LiveExpectation['state'];
		readonly reason: string;
	} | null;
}

export const liveOf = ({ opportunities }: Judgement, t: number): LiveExpectation[] =>
	opportunities.flatMap((judged) => {
		const { key, dimension, what, openedAt, dueAt, metAt, reasons } = judged;
		const overridden = overrideOf(judged, t);
		const state = overridden ? saidOf(judged.verdict) : stateOf(judged.verdict, judged, t);
		if (state === null || openedAt === null || dueAt === null) return [];
		const [reason] = reasons;
		const source = reason?.id ?? key;
		const because = reason?.source === 'expectation' ? reason.because : '';
		return [{ key, dimension, what, because, source, state, openedAt, dueAt, metAt, overridden }];
	});

function overrideOf(judged: Opportunity, t: number): LiveExpectation['overridden'] {
	if (!judged.overridden) return null;
	const { event, verdict, reason } = judged.overridden;
	return { event, rules: stateOf(verdict, judged, t) ?? 'open', reason };
}

/** A person's word stands as it was said; nothing is worked out from it. */
const saidOf = (verdict: Opportunity['verdict']): LiveExpectation['state'] | null =>
	verdict === 'met' ||
	verdict === 'late' ||
	verdict === 'missed' ||
	verdict === 'partial' ||
	verdict === 'waived'
		? verdict
		: null;

function stateOf(
	verdict: Opportunity['verdict'],
	{ dueAt, graceEndsAt }: Opportunity,
	t: number
): LiveExpectation['state'] | null {
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
