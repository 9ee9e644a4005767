import type { AfterView } from '../engine/view.ts';

export const PARTS = ['start', 'stop', 'continue'] as const;
type Part = (typeof PARTS)[number];

/** What one person is writing for the hot wash; it outlives the stage it is written in. */
export class OwnReflection {
	readonly #saved: () => AfterView['reflection'];
	/** Only what was typed here: the rest is what was saved before, on any device. */
	readonly #typed: { [P in Part]?: string } & { confidence?: number | null } = $state({});

	constructor(saved: () => AfterView['reflection']) {
		this.#saved = saved;
	}

	textOf(part: Part): string {
		return this.#typed[part] ?? this.#saved()?.[part] ?? '';
	}

	write(part: Part, text: string): void {
		this.#typed[part] = text;
	}

	get confidence(): number | null {
		return this.#typed.confidence ?? this.#saved()?.confidence ?? null;
	}

	set confidence(confidence: number | null) {
		this.#typed.confidence = confidence;
	}

	get content() {
		const [start, stop, goOn] = PARTS.map((part) => this.textOf(part));
		return { start, stop, continue: goOn, confidence: this.confidence };
	}

	get isEmpty(): boolean {
		return this.confidence === null && PARTS.every((part) => this.textOf(part).trim() === '');
	}

	/** Whether the log holds just this; it keeps no space around a text. */
	get isSaved(): boolean {
		const saved = this.#saved();
		return (
			this.confidence === (saved?.confidence ?? null) &&
			PARTS.every((part) => this.textOf(part).trim() === (saved?.[part] ?? ''))
		);
	}
}
