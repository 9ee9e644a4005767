/*
 * Between a text field and a text that several people change: what somebody typed, as the smallest
 * change, and where a cursor belongs after others changed the text around it.
 */

/** At `at`, `removed` letters go and `inserted` comes. */
export interface TextChange {
	readonly at: number;
	readonly removed: number;
	readonly inserted: string;
}

const isHighHalf = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLowHalf = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/**
 * @param caret where the cursor stands in `after`: of equal letters, those before it were typed
 * @returns undefined where nothing changed
 */
export function changeBetween(
	before: string,
	after: string,
	caret?: number
): TextChange | undefined {
	if (before === after) return undefined;
	const shorter = Math.min(before.length, after.length);
	const most = caret === undefined ? shorter : Math.min(shorter, after.length - caret);
	let end = 0;
	while (end < most && before.at(-1 - end) === after.at(-1 - end)) end += 1;
	// Half a character is none.
	if (end > 0 && isLowHalf(after.charCodeAt(after.length - end))) end -= 1;
	let at = 0;
	while (at < shorter - end && before[at] === after[at]) at += 1;
	if (at > 0 && isHighHalf(after.charCodeAt(at - 1))) at -= 1;
	return {
		at,
		removed: before.length - end - at,
		inserted: after.slice(at, after.length - end)
	};
}

/** One step through a changed text, as Yjs tells it. */
export interface Step {
	readonly retain?: number | undefined;
	readonly delete?: number | undefined;
	readonly insert?: unknown;
}

/** Where a cursor goes when the text changes around it; what is inserted at the cursor goes behind it. */
export function cursorAfter(cursor: number, steps: readonly Step[]): number {
	let moved = cursor;
	let at = 0;
	for (const { retain = 0, delete: removed = 0, insert } of steps) {
		if (at > moved) break;
		at += retain;
		if (removed > 0 && at < moved) moved -= Math.min(removed, moved - at);
		if (typeof insert === 'string') {
			if (at < moved) moved += insert.length;
			at += insert.length;
		}
	}
	return moved;
}
