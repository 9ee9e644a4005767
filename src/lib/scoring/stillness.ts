interface Still {
	readonly from: number;
	/** Null while it lasts. */
	to: number | null;
}

/** Stretches of exercise time that are nobody's to answer for; they never overlap. */
export class Stillness {
	readonly #stretches: Still[] = [];
	readonly #now: () => number;

	/** @param now exercise second up to which everything is judged */
	constructor(now: () => number) {
		this.#now = now;
	}

	get isOpen(): boolean {
		return this.#stretches.at(-1)?.to === null;
	}

	get all(): readonly Readonly<Still>[] {
		return this.#stretches;
	}

	begin(t: number): void {
		if (!this.isOpen) this.#stretches.push({ from: t, to: null });
	}

	end(t: number): void {
		const last = this.#stretches.at(-1);
		if (last?.to === null) last.to = t;
	}

	/** Still seconds between two moments. */
	between(from: number, to: number): number {
		return this.#stretches.reduce(
			(sum, still) =>
				sum + Math.max(0, Math.min(to, still.to ?? this.#now()) - Math.max(from, still.from)),
			0
		);
	}

	/** The moment at which that many seconds that count have passed since `from`. */
	after(from: number, seconds: number): number {
		let moment = from + seconds;
		for (const still of this.#stretches) {
			if (still.from >= moment) break;
			const to = still.to ?? this.#now();
			if (to > from) moment += to - Math.max(from, still.from);
		}
		return moment;
	}
}
