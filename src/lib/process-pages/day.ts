import type { Language } from '../text/languages.ts';

/** An ISO day as readers write it. */
export const dayText = (day: string, language: Language): string =>
	new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(
		Date.parse(day)
	);

/** A moment on the reader's own clock. @param at milliseconds since 1970 */
export const momentText = (at: number, language: Language): string =>
	new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
