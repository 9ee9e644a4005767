import { seatNumber } from '../scoring/names.ts';
import type { GapReport, SeveritySegment, TimelineEntry } from '../scoring/report.ts';
import type { TextsOf } from '../text/load.ts';
import type { Curve, Picture, Rhythm } from './picture.ts';

/*
 * The timeline picture as data: its rows, what stands in them, and where. No drawing here, so that
 * tests can say what the picture shows.
 */

/** What a mark is; it chooses the shape, and stands in words beside it. */
export type MarkKind =
	| Exclude<TimelineEntry['kind'], 'page' | 'answer'>
	| 'held'
	| 'answered'
	| 'silent'
	| 'ringing'
	| 'void';

/** Something one can point at. */
export interface Mark {
	readonly t: number;
	/** Where it lasts: until when. */
	readonly to: number | null;
	readonly kind: MarkKind;
	readonly text: string;
	/** Titles of the roles that acted; empty where the story did. */
	readonly by: readonly string[];
	/** Numbers of events in the log. */
	readonly events: readonly number[];
	/** In the row of severities: the one it stands at. */
	readonly level?: number;
}

interface Titled {
	readonly id: string;
	readonly title: string;
	readonly marks: readonly Mark[];
}

export type Row =
	| (Titled & { readonly kind: 'marks' | 'spans' })
	| (Titled & { readonly kind: 'severity' })
	| (Titled & { readonly kind: 'rhythm'; readonly rhythm: Rhythm })
	| (Titled & { readonly kind: 'curve'; readonly curve: Curve });

type Words = TextsOf<'report'>['timeline'];

/** Rows from top to bottom: what came, how bad it was, who was there, and what was done. */
export function rowsOf(report: GapReport, picture: Picture, words: Words): Row[] {
	const entries = Map.groupBy(report.timeline, ({ kind }) => kind);
	const of = (...kinds: TimelineEntry['kind'][]) =>
		kinds
			.flatMap((kind) => entries.get(kind) ?? [])
			.sort((a, b) => a.event - b.event)
			.map(markOf);
	const row = (id: keyof Words['rows'], marks: readonly Mark[]): Row[] =>
		marks.length === 0 ? [] : [{ kind: 'marks', id, title: words.rows[id], marks }];
	return [
		...row('injects', of('inject')),
		severityRow(report, picture, of('severity', 'truth'), words),
		...roleRows(picture, words),
		...row('acknowledged', of('acknowledge')),
		...pageRows(report, picture, words),
		...row('playbook', of('playbook')),
		...row('looks', of('look')),
		...row('actions', of('action')),
		...rhythmRows(report, picture),
		...row('status', of('status', 'ending')),
		...row('drill', of('life', 'connection', 'guidance')),
		...picture.curves.map((curve) => curveRow(curve))
	];
}

const markOf = ({ t, event, kind, text, by }: TimelineEntry): Mark => ({
	t,
	to: null,
	kind: kind === 'page' || kind === 'answer' ? 'ringing' : kind,
	text,
	by,
	events: [event]
});

function severityRow(
	{ severity }: GapReport,
	picture: Picture,
	marks: readonly Mark[],
	words: Words
): Row {
	const lines = { severity: declaredSteps(severity.segments), truth: truthSteps(picture) };
	const levelOf = ({ kind, t }: Mark) =>
		lines[kind === 'truth' ? 'truth' : 'severity'].findLast(({ from }) => from <= t)?.level;
	return {
		kind: 'severity',
		id: 'severity',
		title: words.rows.severity,
		marks: marks.map((mark) => ({ ...mark, level: levelOf(mark) ?? NO_LEVEL }))
	};
}

function roleRows({ roles }: Picture, words: Words): Row[] {
	return roles.map(({ title, held }) => ({
		kind: 'spans',
		id: `role/${title}`,
		title,
		marks: held.map(({ seat, from, to, events }) => ({
			t: from,
			to,
			kind: 'held',
			text: words.held(title, seatNumber(seat)),
			by: [],
			events
		}))
	}));
}

/** Pages that ring at the same time stand under each other. */
function pageRows({ timeline }: GapReport, { pages }: Picture, words: Words): Row[] {
	const byEvent = new Map(timeline.map((entry) => [entry.event, entry]));
	const rows: Mark[][] = [];
	for (const { contact, from, to, end, events } of pages) {
		const by = byEvent.get(events[0] ?? 0)?.by ?? [];
		const text = `${contact}: ${words.ends[end]}`;
		const mark: Mark = { t: from, to, kind: end, text, by, events };
		const free = rows.find((row) => (row.at(-1)?.to ?? 0) < from);
		if (free) free.push(mark);
		else rows.push([mark]);
	}
	return rows.map((marks, index) => ({
		kind: 'spans',
		id: `pages/${index}`,
		title: index === 0 ? words.rows.escalations : '',
		marks
	}));
}

function rhythmRows({ timeline }: GapReport, { rhythms }: Picture): Row[] {
	const byEvent = new Map(timeline.map((entry) => [entry.event, entry]));
	return rhythms.map((rhythm) => ({
		kind: 'rhythm',
		id: `rhythm/${rhythm.audience}`,
		title: rhythm.audience,
		rhythm,
		marks: rhythm.updates.flatMap(({ event, counts }) => {
			const entry = byEvent.get(event);
			return entry ? [{ ...markOf(entry), kind: counts ? entry.kind : 'void' } as Mark] : [];
		})
	}));
}

const curveRow = (curve: Curve): Row => ({
	kind: 'curve',
	id: `curve/${curve.id}`,
	title: curve.title,
	curve,
	marks: []
});

/** Round minutes, at most about ten of them, in seconds. */
export function ticksOf(length: number, most = 10): readonly number[] {
	const step = [1, 2, 5, 10, 15, 30, 60].find((minutes) => length / 60 / minutes <= most) ?? 120;
	const count = Math.floor(length / 60 / step);
	return Array.from({ length: count + 1 }, (_, index) => index * step * 60);
}

/** Marks that would lie on each other, as one that can be pointed at. */
export interface Dot {
	readonly x: number;
	/** End of what lasts; `x` where it does not. */
	readonly end: number;
	readonly marks: readonly [Mark, ...Mark[]];
}

/**
 * @param x from exercise seconds to units of the drawing
 * @param apart the least distance of two dots, in those units
 */
export function dotsOf(
	marks: readonly Mark[],
	x: (t: number) => number,
	apart: number
): readonly Dot[] {
	const dots: Dot[] = [];
	for (const mark of marks) {
		const at = x(mark.t);
		const end = mark.to === null ? at : x(mark.to);
		const last = dots.at(-1);
		const near = last !== undefined && mark.to === null && at - last.x < apart;
		if (near && last.marks[0].level === mark.level)
			dots[dots.length - 1] = { ...last, marks: [...last.marks, mark] };
		else dots.push({ x: at, end, marks: [mark] });
	}
	return dots;
}

/** Where the keyboard is: a row of the picture, and a dot in it. */
export interface Place {
	readonly row: number;
	readonly dot: number;
}

/** Left and right along a row, up and down to the nearest dot of the next row that has any. */
export function placeAfter(
	rows: readonly (readonly Pick<Dot, 'x'>[])[],
	{ row, dot }: Place,
	key: string
): Place | null {
	const here = rows[row] ?? [];
	const last = here.length - 1;
	switch (key) {
		case 'ArrowRight':
			return { row, dot: Math.min(last, dot + 1) };
		case 'ArrowLeft':
			return { row, dot: Math.max(0, dot - 1) };
		case 'Home':
			return { row, dot: 0 };
		case 'End':
			return { row, dot: last };
		case 'ArrowDown':
		case 'ArrowUp': {
			const step = key === 'ArrowDown' ? 1 : -1;
			let next = row + step;
			while (rows[next]?.length === 0) next += step;
			const there = rows[next];
			return there ? { row: next, dot: nearest(there, here[dot]?.x ?? 0) } : { row, dot };
		}
		default:
			return null;
	}
}

function nearest(dots: readonly Pick<Dot, 'x'>[], x: number): number {
	let best = 0;
	dots.forEach((dot, index) => {
		if (Math.abs(dot.x - x) < Math.abs((dots[best]?.x ?? 0) - x)) best = index;
	});
	return best;
}

/** Severities as steps; 5 stands for none: undeclared, resolved, or nothing demanded. */
export interface Step {
	readonly from: number;
	readonly to: number;
	readonly level: number;
}

export const NO_LEVEL = 5;

export const declaredSteps = (segments: readonly SeveritySegment[]): Step[] =>
	segments.map(({ from, to, declared, resolved }) => ({
		from,
		to,
		level: declared === null || resolved ? NO_LEVEL : declared
	}));

export const truthSteps = ({ truths }: Picture): Step[] =>
	truths.map(({ from, to, severity }) => ({ from, to, level: severity ?? NO_LEVEL }));

/** A path of an SVG: level after level, joined by upright lines. */
export const stepPath = (
	steps: readonly Step[],
	x: (t: number) => number,
	y: (level: number) => number
): string =>
	steps
		.map(({ from, to, level }, index) => {
			const at = `${x(from)} ${y(level)}`;
			return `${index === 0 ? 'M' : 'L'}${at}H${x(to)}`;
		})
		.join('');
