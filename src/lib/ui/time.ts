import { storyTime as storyTimeIn, WEEKDAYS } from '../scenario/story-time.ts';

const DAY_SECONDS = 86_400;

/** What a language says of time; the units below a day are the same in all. */
export interface TimeWords {
	readonly days: (count: number) => string;
	/** Monday first. */
	readonly weekdays: readonly string[];
}

const ENGLISH: TimeWords = { days: (count) => `${count} days`, weekdays: WEEKDAYS };

const two = (value: number) => String(value).padStart(2, '0');

/** A running clock: `07:05`, from an hour on `1:02:10`. */
export function clockText(seconds: number): string {
	const whole = Math.max(0, Math.floor(seconds));
	const hours = Math.floor(whole / 3_600);
	const rest = `${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
	return hours > 0 ? `${hours}:${rest}` : rest;
}

/** How long something lasts, in words people say: `45 s`, `12 min`, `1 h 5 min`, `3 days`. */
export function spanText(seconds: number, words: TimeWords = ENGLISH): string {
	const whole = Math.max(0, Math.round(seconds));
	if (whole < 60) return `${whole} s`;
	if (whole >= 2 * DAY_SECONDS) return words.days(Math.round(whole / DAY_SECONDS));
	const minutes = Math.floor(whole / 60);
	if (minutes < 60) return `${minutes} min`;
	const rest = minutes % 60;
	return rest === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${rest} min`;
}

/**
 * Story time on the participants' clock, such as `Tue 03:12`.
 *
 * @param words days of the week as the reader's language has them
 */
export const storyTime = (starts: string, seconds: number, words: TimeWords = ENGLISH): string =>
	storyTimeIn(starts, seconds, words.weekdays);
