import { page } from '$app/state';
import { DEFAULT_LANGUAGE, type Language } from './languages.ts';
import type { Area, Texts } from './load.ts';

/**
 * The texts of one area, in the reader's language. Called while a component is made.
 *
 * @throws {Error} where the page did not load the area
 */
export function useTexts<A extends Area>(area: A): Texts[A] {
	const texts = page.data.texts?.[area];
	if (!texts) {
		throw new Error(
			`This page has no texts for "${area}". Name it in moreTexts() of its +page.ts.`
		);
	}
	return texts as Texts[A];
}

export const useLanguage = (): Language => page.data.language ?? DEFAULT_LANGUAGE;
