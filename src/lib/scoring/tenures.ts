import type { DrillEvent } from '../engine/events.ts';

/** The time one seat held one role. */
export interface Tenure {
	readonly role: string;
	readonly seat: string;
	readonly from: number;
	readonly fromEvent: number;
	/** Null while it lasts. */
	to: number | null;
	toEvent: number | null;
}

/** Who held which role when. */
export class Tenures {
	readonly all: Tenure[] = [];
	readonly #current = new Map<string, Tenure>();

	observe(event: DrillEvent): void {
		if (event.type === 'role-claimed') this.#begin(event.role, event.seat, event);
		if (event.type === 'role-released') this.#finish(event.role, event);
		if (event.type === 'handover-accepted') {
			this.#finish(event.role, event);
			this.#begin(event.role, event.to, event);
		}
	}

	/** Roles a seat held when this event happened. */
	rolesOf(seat: string, event: number): string[] {
		const held = this.all.filter(
			(tenure) =>
				tenure.seat === seat &&
				tenure.fromEvent <= event &&
				(tenure.toEvent === null || event <= tenure.toEvent)
		);
		return [...new Set(held.map(({ role }) => role))];
	}

	/** First second at or after `t` at which somebody held the role, and the event that made it so. */
	heldFrom(role: string, t: number): { t: number; evidence: number[] } | null {
		for (const tenure of this.all) {
			if (tenure.role !== role || (tenure.to !== null && tenure.to <= t)) continue;
			return { t: Math.max(t, tenure.from), evidence: [tenure.fromEvent] };
		}
		return null;
	}

	#begin(role: string, seat: string, { t, n }: DrillEvent): void {
		const tenure: Tenure = { role, seat, from: t, fromEvent: n, to: null, toEvent: null };
		this.all.push(tenure);
		this.#current.set(role, tenure);
	}

	#finish(role: string, { t, n }: DrillEvent): void {
		const tenure = this.#current.get(role);
		if (tenure) Object.assign(tenure, { to: t, toEvent: n });
		this.#current.delete(role);
	}
}
