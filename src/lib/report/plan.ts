import type { Row } from './timeline.ts';

/** Where the rows of the picture lie, in units of the drawing. */
export interface Plan {
	readonly width: number;
	readonly height: number;
	/** Where the time begins; left of it stand the names of the rows. */
	readonly left: number;
	/** Top of each row. */
	readonly tops: readonly number[];
	/** Where the axis lies. */
	readonly bottom: number;
	readonly x: (t: number) => number;
}

const TOP = 8;
const RIGHT = 18;
/** Two lines: exercise time, and story time under it. */
const AXIS = 42;
const HEIGHTS: Readonly<Record<Row['kind'], number>> = {
	marks: 30,
	spans: 30,
	severity: 112,
	rhythm: 34,
	curve: 48
};

export const heightOf = ({ kind }: Row): number => HEIGHTS[kind];

export function planOf(rows: readonly Row[], length: number, width: number, left: number): Plan {
	const tops: number[] = [];
	let y = TOP;
	for (const row of rows) {
		tops.push(y);
		y += heightOf(row);
	}
	const room = width - left - RIGHT;
	// A drill that has hardly begun still has a minute to draw.
	const whole = Math.max(60, length);
	const x = (t: number) => left + (Math.min(Math.max(t, 0), whole) / whole) * room;
	return { width, height: y + AXIS, left, tops, bottom: y, x };
}

/** Upright place of a severity in its row; 1 is on top, 5 (none) below. */
export const levelY = (top: number, level: number): number =>
	top + 18 + ((level - 1) / 4) * (HEIGHTS.severity - 38);

/** A title broken into at most two lines, which is what fits beside a row. */
export function linesOf(title: string, most: number): readonly string[] {
	if (title.length <= most) return [title];
	const words = title.split(' ');
	let first = words.shift() ?? '';
	while (words[0] !== undefined && first.length + 1 + words[0].length <= most) {
		first += ` ${words.shift() ?? ''}`;
	}
	return [first, words.join(' ')].filter((line) => line !== '').map((line) => clipped(line, most));
}

const clipped = (line: string, most: number): string =>
	line.length <= most ? line : `${line.slice(0, most - 1)}…`;
