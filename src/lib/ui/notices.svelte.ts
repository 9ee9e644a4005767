export interface Notice {
	readonly id: number;
	readonly tone: 'ok' | 'attention' | 'danger';
	readonly text: string;
}

/** How long a notice stays; what went wrong stays until it is closed. */
const SHOWN_MS = 4_000;

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
		if (tone === 'ok') setTimeout(() => this.close(notice.id), SHOWN_MS);
	}

	close(id: number) {
		this.#shown = this.#shown.filter((notice) => notice.id !== id);
	}
}
