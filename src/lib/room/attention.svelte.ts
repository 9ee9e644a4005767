/**
 * What this person has not seen yet. Marks are event numbers; the last one read is kept in the
 * browser, so that a reload knows what arrived meanwhile.
 */
export class Attention {
	#read = $state.raw(0);
	/** What arrived while the person was away: after `from`, up to `to`. */
	#away = $state.raw<{ readonly from: number; readonly to: number } | null>(null);
	#leftAt: number | null = null;
	readonly #key: string;

	constructor(drill: string) {
		this.#key = `muster-read-${drill}`;
		const kept = Number(localStorage.getItem(this.#key) ?? 0);
		this.#read = kept;
		if (kept > 0) this.#leftAt = kept;
	}

	/** Not read yet: new. */
	isNew(n: number): boolean {
		return n > this.#read;
	}

	isFromAway(n: number): boolean {
		return this.#away !== null && n > this.#away.from && n <= this.#away.to;
	}

	get away() {
		return this.#away;
	}

	/** The line was cut, or the page is out of sight. */
	leave(version: number) {
		if (version > 0) this.#leftAt ??= version;
	}

	/** Back again, and everything that happened meanwhile is here. */
	back(version: number) {
		if (this.#leftAt !== null && version > this.#leftAt) {
			this.#away = { from: this.#away?.from ?? this.#leftAt, to: version };
		}
		this.#leftAt = null;
	}

	read(version: number) {
		this.#read = Math.max(this.#read, version);
		localStorage.setItem(this.#key, String(this.#read));
	}

	/** The person has seen what arrived while they were away. */
	settle() {
		this.#away = null;
	}
}
