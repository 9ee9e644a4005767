import type { GapReport, TimelineEntry } from '../scoring/report.ts';

/** One row of the timeline picture, and what is drawn in it. */
export interface Lane {
	readonly title: string;
	readonly marks: readonly TimelineEntry[];
}

const LANES: readonly (readonly [string, readonly TimelineEntry['kind'][]])[] = [
	['Injects', ['inject']],
	['Roles', ['role']],
	['Escalation', ['page', 'answer']],
	['Looked', ['look']],
	['Playbook', ['playbook']],
	['Actions', ['action']],
	['Updates', ['update']],
	['Status', ['status', 'ending']]
];

export const lanesOf = ({ timeline }: GapReport): readonly Lane[] =>
	LANES.map(([title, kinds]) => ({
		title,
		marks: timeline.filter(({ kind }) => kinds.includes(kind))
	}));

/** Round minutes, at most about ten of them, in seconds. */
export function ticksOf(length: number): readonly number[] {
	const step = [1, 2, 5, 10, 15, 30, 60].find((minutes) => length / 60 / minutes <= 10) ?? 120;
	const count = Math.floor(length / 60 / step);
	return Array.from({ length: count + 1 }, (_, index) => index * step * 60);
}
