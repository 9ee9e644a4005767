import type { DrillState } from '../engine/state.ts';

/** The mildest severity at which the truth still calls for an incident. */
const MILDEST_INCIDENT = 3;

/** Why the facilitator may want to end the drill now; nothing ends it by itself. */
export type Closing =
	/** The story has come to an ending. */
	| {
			readonly why: 'ending';
			readonly outcome: 'good' | 'acceptable' | 'bad';
			/** Whether the team says that it is over. */
			readonly resolved: boolean;
	  }
	/** The team says so; the truth may still ask for a severity. */
	| { readonly why: 'resolved'; readonly asks: number | null }
	/** The planned play is over. */
	| { readonly why: 'time' };

/**
 * @param t exercise second
 * @param length planned play in seconds
 */
export function closingOf(
	{ ending, status, truth }: Pick<DrillState, 'ending' | 'status' | 'truth'>,
	t: number,
	length: number
): Closing | null {
	const resolved = status === 'resolved';
	if (ending) return { why: 'ending', outcome: ending.outcome, resolved };
	if (resolved) {
		const { severity } = truth;
		const asks = severity !== null && severity <= MILDEST_INCIDENT ? severity : null;
		return { why: 'resolved', asks };
	}
	return t >= length ? { why: 'time' } : null;
}
