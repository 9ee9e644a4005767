export interface Notice {
	readonly id: number;
	readonly tone: 'ok' | 'attention' | 'danger';
	readonly text: string;
}

/** How long a notice stays, by what it says; what went wrong stays until it is closed. */
const SHOWN_MS = { ok: 4_000, attention: 12_000, danger: Infinity } as const;

/** Short messages about what the person just did. */
export class Notices {
	#shown = $state.raw<readonly Notice[]>([]);
	#next = 1;

	get shown() {
		return this.#shown;
	}

	say(text: string, tone: Notice['tone'] = 'ok') {
		const notice = { id: this.#next, tone, text };
		this.#next += 1;
		this.#shown = [...this.#shown.filter((other) => other.text !== text), notice].slice(-3);
		const shown = SHOWN_MS[tone];
		if (shown < Infinity) setTimeout(() => this.close(notice.id), shown);
	}

	close(id: number) {
		this.#shown = this.#shown.filter((notice) => notice.id !== id);
	}
}
