import { page } from '$app/state';
import { DEFAULT_LANGUAGE, type Language } from './languages.ts';
import { loadTexts, type Area, type Texts } from './load.ts';

/** Areas that came after their page. They are the same for everybody, so one place serves all pages. */
const late: { [L in Language]?: Partial<Texts> } = {};

/** The texts of parts that come after their page. */
export async function bringTexts<A extends Area>(
	language: Language,
	...areas: readonly A[]
): Promise<Pick<Texts, A>> {
	const brought = await loadTexts(language, ...areas);
	late[language] = { ...late[language], ...brought };
	return brought;
}

/**
 * The texts of one area, in the reader's language. Called while a component is made.
 *
 * @throws {Error} where the page did not load the area
 */
export function useTexts<A extends Area>(area: A): Texts[A] {
	const texts = page.data.texts?.[area] ?? late[useLanguage()]?.[area];
	if (!texts) {
		throw new Error(
			`This page has no texts for "${area}". Name it in moreTexts() of its +page.ts.`
		);
	}
	return texts as Texts[A];
}

export const useLanguage = (): Language => page.data.language ?? DEFAULT_LANGUAGE;
