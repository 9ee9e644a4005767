/** So many at once, then so many per second, for each key. */
export class RateLimit {
	readonly #burst: number;
	readonly #perSecond: number;
	readonly #buckets = new Map<string, { tokens: number; at: number }>();
	/** Full buckets say nothing; they are forgotten when there are many. */
	static readonly #MANY = 10_000;

	constructor({ burst, perSecond }: { burst: number; perSecond: number }) {
		this.#burst = burst;
		this.#perSecond = perSecond;
	}

	/** @param now milliseconds */
	allows(key: string, now: number): boolean {
		const bucket = this.#buckets.get(key) ?? { tokens: this.#burst, at: now };
		const refilled = bucket.tokens + ((now - bucket.at) / 1000) * this.#perSecond;
		bucket.tokens = Math.min(this.#burst, refilled);
		bucket.at = now;
		this.#buckets.set(key, bucket);
		if (this.#buckets.size > RateLimit.#MANY) this.#forgetFull(now);
		if (bucket.tokens < 1) return false;
		bucket.tokens -= 1;
		return true;
	}

	forget(key: string): void {
		this.#buckets.delete(key);
	}

	#forgetFull(now: number): void {
		for (const [key, { tokens, at }] of this.#buckets) {
			if (tokens + ((now - at) / 1000) * this.#perSecond >= this.#burst) this.#buckets.delete(key);
		}
	}
}
