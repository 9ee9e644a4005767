import type { DrillEvent, EventOf } from '../engine/events.ts';

/** More injects than this, for one role within so many exercise seconds, nobody reads. */
export const READABLE = { injects: 4, within: 120 } as const;

/** The most that one role had to read at once. */
export interface ReadingLoad {
	readonly role: string;
	readonly injects: number;
	/** Exercise seconds of the first and the last of them. */
	readonly from: number;
	readonly to: number;
	/** The last of them, by its id; `null` for an improvised one. */
	readonly last: string | null;
}

/** The densest two minutes of a drill, over all roles. */
export function readingLoadOf(
	events: readonly DrillEvent[],
	roles: readonly string[]
): ReadingLoad | undefined {
	const injects = events.filter(
		(event): event is EventOf<'inject-fired'> => event.type === 'inject-fired'
	);
	let most: ReadingLoad | undefined;
	for (const role of roles) {
		const read = injects.filter(({ to }) => to.includes('everyone') || to.includes(`role:${role}`));
		for (const [index, first] of read.entries()) {
			const near = read.slice(index).filter(({ t }) => t < first.t + READABLE.within);
			const last = near.at(-1) ?? first;
			if (near.length <= (most?.injects ?? 0)) continue;
			most = { role, injects: near.length, from: first.t, to: last.t, last: last.inject };
		}
	}
	return most;
}

/** Whether it is more than a person can read. */
export const isTooMuch = (load: ReadingLoad | undefined): load is ReadingLoad =>
	load !== undefined && load.injects > READABLE.injects;
