/**
 * A promise stays as far off as it was when a skip began: nobody could keep it meanwhile. What was
 * overdue by then stays where it is.
 */
export const promisedAfterSkip = <At extends number | null>(
	promised: At,
	from: number,
	to: number
): At | number => (promised !== null && promised > from ? promised + to - from : promised);
