const DAY_SECONDS = 86_400;

/** A day such as `2026-09-30` as a count of days; two of them can be subtracted. */
export function dayNumber(day: string): number {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	// Years that begin in March end with the leap day (proleptic Gregorian calendar).
	const y = month > 2 ? year : year - 1;
	const m = (month + 9) % 12;
	const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
	return 365 * y + leaps + Math.floor((153 * m + 2) / 5) + date - 1;
}

/**
 * Days from `today` until a review is due; below zero it is overdue.
 *
 * @param every seconds
 */
export const daysToReview = (
	{ on, every }: { readonly on: string; readonly every: number },
	today: string
): number => dayNumber(on) + Math.floor(every / DAY_SECONDS) - dayNumber(today);
