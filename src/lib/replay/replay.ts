import { seatSees } from '../engine/audiences.ts';
import type { DrillEvent } from '../engine/events.ts';
import { evolve } from '../engine/evolve.ts';
import { EVERYONE, projectEvent, roleAudience } from '../engine/projection.ts';
import { emptyState, type DrillState, type Seat } from '../engine/state.ts';
import { emptyView, foldView, type DrillView } from '../engine/view.ts';

/*
 * A finished drill, seen again through the eyes of a role: what whoever held it could know at any
 * event. A view is a function of the log and the audiences of a seat; while those stay the same it is
 * folded on, and where they change – the role is handed over – it is folded anew, as in the drill.
 */

/** A stretch of the log in which the same eyes see. */
interface Watch {
	/** Events up to and including this one were there when it began. */
	readonly from: number;
	readonly seat: Seat;
	/** Views after `from`, `from + EVERY`, and so on, as far as they were needed. */
	readonly views: DrillView[];
}

/** How far apart views are kept: few enough to keep, near enough to fold between two frames. */
const EVERY = 64;

export class Replay {
	readonly #events: readonly DrillEvent[];
	readonly #watches: readonly Watch[];

	constructor(events: readonly DrillEvent[], role: string) {
		this.#events = events;
		this.#watches = watchesOf(events, role);
	}

	/** What the role's holder saw once event `n` had happened; 0 is before everything. */
	viewAt(n: number): DrillView {
		const watch = this.#watches.findLast(({ from }) => from <= n);
		if (!watch) return emptyView;
		const { from, views, seat } = watch;
		const wanted = Math.floor((n - from) / EVERY);
		while (views.length <= wanted) {
			const last = views.at(-1);
			const reached = from + (views.length - 1) * EVERY;
			views.push(
				last
					? this.#fold(last, seat, reached, reached + EVERY)
					: this.#fold(emptyView, seat, 0, from)
			);
		}
		return this.#fold(views[wanted] ?? emptyView, seat, from + wanted * EVERY, n);
	}

	/** The seat whose eyes these are at event `n`; null while nobody holds the role. */
	holderAt(n: number): string | null {
		return this.#watches.findLast(({ from }) => from <= n)?.seat.id || null;
	}

	/** Folds the events after `from`, up to and including `to`. */
	#fold(view: DrillView, seat: Seat, from: number, to: number): DrillView {
		let folded = view;
		for (const event of this.#events.slice(from, to)) {
			const seen = seatSees(seat, event) ? projectEvent(event) : null;
			if (seen) folded = foldView(folded, seen);
		}
		return folded;
	}
}

function watchesOf(events: readonly DrillEvent[], role: string): Watch[] {
	const state = emptyState();
	const watches: Watch[] = [];
	let before = '';
	for (const event of events) {
		evolve(state, event);
		const seat = eyesOf(state, role);
		const now = JSON.stringify([
			seat.id,
			[...seat.audiences].map(([name, to]) => [name, String(to)])
		]);
		if (now === before) continue;
		before = now;
		watches.push({ from: event.n, seat, views: [] });
	}
	return watches;
}

/** Whoever holds the role, as it is now; a vacant role has its mail and nobody's own. */
function eyesOf({ seats, roles }: DrillState, role: string): Seat {
	const holder = seats.get(roles.get(role)?.holder ?? '');
	if (holder) return { ...holder, audiences: new Map(holder.audiences) };
	const audiences = new Map([...EVERYONE, roleAudience(role)].map((name) => [name, Infinity]));
	return {
		id: '',
		kind: 'participant',
		diligence: null,
		standsFor: null,
		here: false,
		connected: false,
		audiences
	};
}

/** The last event that had happened by the end of an exercise second. */
export function eventAt(events: readonly DrillEvent[], t: number): number {
	let [low, high] = [0, events.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((events[middle]?.t ?? 0) <= t) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The next second before or after this one at which something happened. */
export function neighbour(
	events: readonly DrillEvent[],
	t: number,
	direction: 'back' | 'on'
): number {
	const found =
		direction === 'on'
			? events.find((event) => event.t > t)
			: events.findLast((event) => event.t < t);
	return found?.t ?? t;
}
