/** How scenarios write the days of a week. */
export const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const DAY_SECONDS = 86_400;

/** Seconds from the beginning of Monday to `Tue 03:05`. */
export function storyStart(starts: string): number {
	const [day = 'Mon', time = '00:00'] = starts.split(' ');
	const [hours = 0, minutes = 0] = time.split(':').map(Number);
	return Math.max(0, WEEKDAYS.indexOf(day)) * DAY_SECONDS + hours * 3_600 + minutes * 60;
}

const two = (value: number) => String(value).padStart(2, '0');

/**
 * Story time on the participants' clock, such as `Tue 03:12`.
 *
 * @param starts story time at exercise 0, in the same form
 * @param seconds story seconds since then
 * @param weekdays days of the week as the reader's language has them, Monday first
 */
export function storyTime(
	starts: string,
	seconds: number,
	weekdays: readonly string[] = WEEKDAYS
): string {
	const total = storyStart(starts) + seconds;
	const ofDay = ((total % DAY_SECONDS) + DAY_SECONDS) % DAY_SECONDS;
	const weekday = weekdays[((Math.floor(total / DAY_SECONDS) % 7) + 7) % 7] ?? '';
	return `${weekday} ${two(Math.floor(ofDay / 3_600))}:${two(Math.floor(ofDay / 60) % 60)}`;
}
