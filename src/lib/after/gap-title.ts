import type { AfterView } from '../engine/view.ts';
import type { Language } from '../text/languages.ts';

/** In the reader's language; a log from before there were several has one title. */
export const titleIn = ({ title, titles }: AfterView['gaps'][number], language: Language): string =>
	titles?.[language] ?? title;
