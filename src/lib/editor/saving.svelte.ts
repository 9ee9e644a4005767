import { beforeNavigate } from '$app/navigation';
import type { SubmitFunction } from '@sveltejs/kit';
import type { TextsOf } from '../text/load.ts';

type Words = TextsOf<'editor'>;

interface Begun {
	/** As it was last stored. */
	readonly text: string;
	readonly note: string;
	/** The version saving follows; a newer one of somebody else must not slip in by a reload of data. */
	readonly after: number;
	/** The version the text was taken from. */
	readonly from: number;
}

const TOO_LARGE = 413;

/** Saves a text as a new version; what was typed outlives every answer, and asks before it is left. */
export class Saving {
	readonly #current: () => string;
	readonly #words: Words;
	#stored = $state.raw('');
	note = $state('');
	after = $state.raw(0);
	from = $state.raw(0);
	pending = $state(false);
	/** Why the server gave no answer to the editor. */
	trouble = $state('');
	readonly unsaved = $derived.by(() => this.#current() !== this.#stored);

	/**
	 * Made while a component is made.
	 *
	 * @param current the text as it is typed
	 */
	constructor({ text, note, after, from }: Begun, words: Words, current: () => string) {
		this.#stored = text;
		this.note = note;
		this.after = after;
		this.from = from;
		this.#words = words;
		this.#current = current;
		beforeNavigate(({ cancel, willUnload }) => {
			if (!this.unsaved) return;
			// The browser asks by itself, in its own words, where the whole page goes.
			if (willUnload || !confirm(words.leave)) cancel();
		});
	}

	/** For `use:enhance`. */
	readonly submit: SubmitFunction = () => {
		const sent = this.#current();
		this.pending = true;
		return async ({ result, update }) => {
			this.pending = false;
			this.trouble = this.#troubleOf(result);
			// The answer would take the page away, and the text with it.
			if (this.trouble !== '') return;
			await update({ reset: false });
			if (result.type !== 'success') return;
			this.#stored = sent;
			this.after = this.from = Number(result.data?.['saved']);
			this.note = '';
		};
	};

	#troubleOf(result: { readonly type: string; readonly status?: number | undefined }): string {
		if (result.type === 'redirect') return this.#words.signedOut;
		if (result.type !== 'error') return '';
		return result.status === TOO_LARGE ? this.#words.tooLarge : this.#words.noAnswer;
	}
}
