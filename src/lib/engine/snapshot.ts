import { seatSees } from './audiences.ts';
import type { DrillEvent } from './events.ts';
import { EVERYONE, projectEvent, type SeenEvent } from './projection.ts';
import type { DrillState, Seat } from './state.ts';
import { emptyView, foldView, isTold, type DrillView } from './view.ts';

/** What a seat sees of these events, in order. */
export function seenBy(seat: Seat, events: readonly DrillEvent[]): SeenEvent[] {
	return events.flatMap((event) => {
		const seen = seatSees(seat, event) ? projectEvent(event) : null;
		return seen ? [seen] : [];
	});
}

/**
 * The snapshot of one seat: the fold of everything its audiences let it see. Because clients fold
 * the same projected events with the same code, an older snapshot plus what followed equals a newer
 * one.
 */
export function viewOf(
	events: readonly DrillEvent[],
	state: DrillState,
	seatId: string
): DrillView {
	const seat = state.seats.get(seatId);
	return seat ? viewFrom(seat, events) : emptyView;
}

export const viewFrom = (seat: Seat, events: readonly DrillEvent[]): DrillView =>
	seenBy(seat, events).reduce(foldView, emptyView);

/**
 * What the feed told a seat before event `before`, oldest first: the newest `most` entries of it.
 * Where fewer come, that was all.
 */
export function feedBefore(
	seat: Seat,
	events: readonly DrillEvent[],
	before: number,
	most: number
): SeenEvent[] {
	const entries: SeenEvent[] = [];
	for (const event of events.slice(0, before - 1).toReversed()) {
		if (entries.length === most) break;
		entries.push(...seenBy(seat, [event]).filter(isTold));
	}
	return entries.reverse();
}

/** What is shown in the room belongs to nobody: it sees what everybody sees. */
export const ROOM_SCREEN: Seat = {
	id: '',
	kind: 'observer',
	standsFor: null,
	diligence: null,
	here: true,
	connected: true,
	audiences: new Map(EVERYONE.map((audience) => [audience, Infinity]))
};
