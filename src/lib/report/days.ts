import { dateFormat } from '../text/dates.ts';
import type { Language } from '../text/languages.ts';

/** A day as `2026-09-30`, in words. It has no hour, so no time zone may move it. */
export const dayText = (day: string, language: Language): string =>
	dateFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(
		new Date(`${day}T00:00:00Z`)
	);

/** @param wall milliseconds since 1970 */
export const momentText = (wall: number, language: Language): string =>
	dateFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(wall);
