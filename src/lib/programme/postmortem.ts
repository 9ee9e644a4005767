import type { GapReport } from '../scoring/report.ts';
import type { TrackedItem } from './items.ts';

/*
 * [PR11] The way of a postmortem from its draft until it is closed. The states are the process's own,
 * in order; what people say of them is kept beside the drill, whose log is over.
 */

/** What somebody said of a postmortem, and when (milliseconds since 1970). */
export interface PostmortemMove {
	readonly drill: string;
	readonly state: string;
	readonly at: number;
}

export interface PostmortemReview {
	/** As the process names them; the last one ends the way. */
	readonly states: readonly string[];
	/** Place of the state it is in, from 0. */
	readonly place: number;
	/** When it came there: handed in, or moved. Milliseconds since 1970. */
	readonly since: number;
	/** Action items that are neither done, verified nor dropped. */
	readonly pending: number;
}

/** The newest word counts: handed in again, it is in its first state again. */
export function reviewOf(
	{ id, report: { postmortem } }: { readonly id: string; readonly report: GapReport },
	states: readonly string[],
	moves: readonly PostmortemMove[],
	items: readonly TrackedItem[]
): PostmortemReview | null {
	if (!postmortem) return null;
	const move = moves.findLast(({ drill, at }) => drill === id && at >= postmortem.wall);
	const place = Math.max(0, states.indexOf(move?.state ?? ''));
	const pending = items.filter(
		({ drill, state }) => drill.id === id && (state === 'open' || state === 'regressed')
	).length;
	return { states, place, since: move?.at ?? postmortem.wall, pending };
}

/** Why a postmortem cannot go to a state; null where it can. */
export function hindrance(
	{ states, place, pending }: PostmortemReview,
	to: string
): 'step' | 'pending' | null {
	const target = states.indexOf(to);
	if (target < 0 || Math.abs(target - place) !== 1) return 'step';
	const closes = target === states.length - 1 && target > place;
	return closes && pending > 0 ? 'pending' : null;
}
