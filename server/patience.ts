import { RateLimit } from './rate-limit.ts';

/** What a person can do with two hands, and some more. */
const PACE = { burst: 40, perSecond: 20 };
/** Messages that make no sense, or come too fast, before a connection is cut. */
const LIMIT = 100;

/** How much of one connection the server puts up with. */
export class Patience {
	readonly #pace = new RateLimit(PACE);
	#strained = 0;

	/** @param now milliseconds */
	allows(now: number): boolean {
		const allowed = this.#pace.allows('', now);
		if (!allowed) this.strain();
		return allowed;
	}

	/** Something came that no honest client sends. */
	strain(): void {
		this.#strained += 1;
	}

	isOver(): boolean {
		return this.#strained >= LIMIT;
	}
}
