import type { DrillEvent } from '../engine/events.ts';
import type { DrillState } from '../engine/state.ts';
import { Stillness } from './stillness.ts';

/** A time during which a seat's holder was not connected. */
export interface Absence {
	readonly seat: string;
	readonly event: number;
	readonly from: number;
	/** Null while it lasts. */
	to: number | null;
}

/**
 * Who was there. Seconds in which no participant was connected, and seconds that the facilitator
 * skipped, stop the clocks of what was asked of the team: *attended* time is exercise time without
 * them.
 */
export class Presence {
	readonly absences: Absence[] = [];
	/** What the facilitator skipped: nobody lived through it. */
	readonly skipped: Stillness;
	readonly #gone = new Map<string, Absence>();
	readonly #empty: Stillness;
	readonly #now: () => number;

	/** @param now exercise second up to which everything is judged */
	constructor(now: () => number) {
		this.#now = now;
		this.#empty = new Stillness(now);
		this.skipped = new Stillness(now);
	}

	observe(event: DrillEvent, state: DrillState): void {
		if (event.type === 'time-skipped') this.#skip(event.from, event.t);
		if (event.type === 'seat-disconnected' || event.type === 'seat-left') {
			this.#leave(event.seat, event);
		} else if (event.type === 'seat-connected') {
			this.#return(event.seat, event.t);
		} else if (event.type !== 'seat-joined') return;
		this.#lookAround(event.t, state);
	}

	/** Seconds between two moments that are not held against anybody. */
	emptyBetween(from: number, to: number): number {
		return this.#empty.between(from, to);
	}

	/** Whether nobody was there from a moment on, to the last. */
	isEmptySince(t: number): boolean {
		const now = this.#now();
		return now > t && this.emptyBetween(t, now) === now - t;
	}

	/** Attended seconds since the start. */
	attended(t: number): number {
		return t - this.emptyBetween(0, t);
	}

	/** The moment at which that many attended seconds have passed since `from`. */
	after(from: number, seconds: number): number {
		return this.#empty.after(from, seconds);
	}

	#skip(from: number, to: number): void {
		this.skipped.begin(from);
		this.skipped.end(to);
		// Where nobody is there anyway, that time is counted already.
		if (this.#empty.isOpen) return;
		this.#empty.begin(from);
		this.#empty.end(to);
	}

	#leave(seat: string, { t, n }: DrillEvent): void {
		if (this.#gone.has(seat)) return;
		const absence: Absence = { seat, event: n, from: t, to: null };
		this.#gone.set(seat, absence);
		this.absences.push(absence);
	}

	#return(seat: string, t: number): void {
		const absence = this.#gone.get(seat);
		if (absence) absence.to = t;
		this.#gone.delete(seat);
	}

	#lookAround(t: number, state: DrillState): void {
		const here = [...state.seats.values()].filter((seat) => seat.here && seat.kind !== 'observer');
		const people = here.filter(({ kind }) => kind === 'participant');
		// Stand-ins count where nobody else plays, as in a rehearsal.
		const players = people.length > 0 ? people : here;
		if (players.some(({ connected }) => connected)) this.#empty.end(t);
		else this.#empty.begin(t);
	}
}
