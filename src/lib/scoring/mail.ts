import { reachesSomebody } from '../engine/audiences.ts';
import type { DrillEvent, EventOf } from '../engine/events.ts';
import type { DrillState } from '../engine/state.ts';

type Inject = EventOf<'inject-fired'>;

/** An alert, and the second from which somebody who can act could see it. */
export interface SeenAlert {
	readonly n: number;
	readonly t: number;
}

/**
 * When somebody who can act could first see each inject: at once where an addressee is connected,
 * else when one connects, joins, or takes the role it was sent to.
 */
export class Mail {
	readonly #seenAt = new Map<number, number>();
	#waiting: Inject[] = [];
	/** The first alert that reached somebody. */
	firstAlert: SeenAlert | null = null;

	observe(event: DrillEvent, state: DrillState): void {
		if (event.type === 'inject-fired') this.#waiting.push(event);
		else if (!this.#waiting.length || !ARRIVALS.has(event.type)) return;
		this.#waiting = this.#waiting.filter((inject) => {
			if (!reachesSomebody(state, inject.to)) return true;
			this.#see(inject, event.t);
			return false;
		});
	}

	/** Null where nobody has seen it so far. */
	seenAt(inject: number): number | null {
		return this.#seenAt.get(inject) ?? null;
	}

	#see({ n, via }: Inject, t: number): void {
		this.#seenAt.set(n, t);
		if (via === 'alert') this.firstAlert ??= { n, t };
	}
}

/** Events that may bring somebody who can read what waits. */
const ARRIVALS: ReadonlySet<DrillEvent['type']> = new Set([
	'seat-joined',
	'seat-connected',
	'role-claimed',
	'handover-accepted'
]);
