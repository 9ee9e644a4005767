/*
 * The screens speak the reader's language; a scenario and a process keep the one they were written
 * in. A language is complete, or it does not compile.
 */

export const LANGUAGES = { en: 'English', de: 'Deutsch' } as const;

export type Language = keyof typeof LANGUAGES;

/** For days and numbers. English days are written as most of the world writes them, the day before the month. */
export const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' };

export const DEFAULT_LANGUAGE: Language = 'en';

export const isLanguage = (word: string): word is Language => Object.hasOwn(LANGUAGES, word);

/**
 * @param chosen what the reader picked, kept in a cookie
 * @param accepted the browser's `Accept-Language`, such as `de-AT,de;q=0.9,en;q=0.8`
 */
export function languageOf(chosen: string | undefined, accepted: string | null): Language {
	if (chosen !== undefined && isLanguage(chosen)) return chosen;
	const wanted = (accepted ?? '')
		.split(',')
		.map((entry) => {
			const [tag = '', ...settings] = entry.trim().toLowerCase().split(';');
			const quality = settings.map((each) => each.trim()).find((each) => each.startsWith('q='));
			return { word: tag.split('-')[0] ?? '', weight: quality ? Number(quality.slice(2)) : 1 };
		})
		.filter(({ weight }) => weight > 0)
		.sort((a, b) => b.weight - a.weight);
	return wanted.map(({ word }) => word).find(isLanguage) ?? DEFAULT_LANGUAGE;
}

/**
 * What a text is written in, in the reader's words; undefined where they read it anyway, or nobody says.
 *
 * @param written such as `de` or `en-GB`
 */
export function foreignLanguage(written: string | undefined, reads: Language): string | undefined {
	if (written === undefined || written.startsWith(reads)) return undefined;
	return new Intl.DisplayNames(reads, { type: 'language' }).of(written) ?? written;
}
