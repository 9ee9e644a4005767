import { LOCALES, type Language } from './languages.ts';

export const dateFormat = (language: Language, options: Intl.DateTimeFormatOptions) =>
	new Intl.DateTimeFormat(LOCALES[language], options);
