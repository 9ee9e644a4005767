import type { DrillView } from '../engine/view.ts';

/** Four times a second, so that no second is skipped where exercise time runs at wall speed. */
const TICK_MS = 250;

/**
 * The server's clock, counted on from the moment it last told the time. The device's own clock may be
 * wrong by hours; only how fast it runs is trusted.
 */
export class ServerClock {
	#offset = $state(0);
	#local = $state(Date.now());

	/** Milliseconds since 1970 on the server. */
	get now() {
		return this.#local + this.#offset;
	}

	set(serverNow: number) {
		this.#local = Date.now();
		this.#offset = serverNow - this.#local;
	}

	/** Ticks until the function it returns is called. */
	run(): () => void {
		const timer = setInterval(() => (this.#local = Date.now()), TICK_MS);
		return () => clearInterval(timer);
	}
}

/** Exercise second at `now` (ms since 1970 on the server): the engine's own rule, on a view. */
export function exerciseSecond({ phase, clock }: DrillView, now: number): number {
	if (phase !== 'running') return clock.t;
	return clock.t + Math.max(0, Math.floor(((now - clock.wall) * clock.speed) / 1000));
}
