import type { DrillEvent } from '../engine/events.ts';
import type { DrillState } from '../engine/state.ts';

interface Gone {
	readonly from: number;
	/** Null while it lasts. */
	to: number | null;
}

/** A time during which a seat's holder was not connected. */
export interface Absence extends Gone {
	readonly seat: string;
	readonly event: number;
}

/**
 * Who was there. Seconds in which nobody who can act was connected stop the clocks of what was asked
 * of the team: *attended* time is exercise time without them.
 */
export class Presence {
	readonly absences: Absence[] = [];
	readonly #gone = new Map<string, Absence>();
	readonly #empty: Gone[] = [];
	readonly #now: () => number;

	/** @param now exercise second up to which everything is judged */
	constructor(now: () => number) {
		this.#now = now;
	}

	observe(event: DrillEvent, state: DrillState): void {
		if (event.type === 'seat-disconnected' || event.type === 'seat-left') {
			this.#leave(event.seat, event);
		} else if (event.type === 'seat-connected') {
			this.#return(event.seat, event.t);
		} else if (event.type !== 'seat-joined') return;
		this.#lookAround(event.t, state);
	}

	/** Seconds between two moments in which nobody was there. */
	emptyBetween(from: number, to: number): number {
		return this.#empty.reduce(
			(sum, gone) => sum + Math.max(0, Math.min(to, gone.to ?? to) - Math.max(from, gone.from)),
			0
		);
	}

	/** Attended seconds since the start. */
	attended(t: number): number {
		return t - this.emptyBetween(0, t);
	}

	/** The moment at which that many attended seconds have passed since `from`. */
	after(from: number, seconds: number): number {
		let moment = from + seconds;
		for (const gone of this.#empty) {
			if (gone.from >= moment) break;
			const to = gone.to ?? this.#now();
			if (to > from) moment += to - Math.max(from, gone.from);
		}
		return moment;
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
		const last = this.#empty.at(-1);
		const wasEmpty = last?.to === null;
		const somebody = [...state.seats.values()].some(
			(seat) => seat.connected && seat.kind !== 'observer'
		);
		if (somebody && last && wasEmpty) last.to = t;
		if (!somebody && !wasEmpty) this.#empty.push({ from: t, to: null });
	}
}
