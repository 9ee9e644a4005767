import { LOCALES, type Language } from './languages.ts';

/** Enough of a measured value to read; nobody needs the third place. */
const MOST_PLACES = 2;

/** Numbers that may have a fraction: 0.5 in English, 0,5 in German. */
export const numberFormat = (language: Language) =>
	new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: MOST_PLACES });
