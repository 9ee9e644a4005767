import { TUTORIAL } from '../scenario/tutorial.ts';
import { DAY_MS, type PastDrill } from './history.ts';

/** Quarterly, unless the team says otherwise. */
export const DEFAULT_CADENCE_DAYS = 91;

export interface Cadence {
	readonly everyDays: number;
	/** Milliseconds since 1970; null before the first drill. */
	readonly last: number | null;
	/** Milliseconds since 1970. */
	readonly due: number;
	/** Whole days until then; below zero once it is overdue. */
	readonly inDays: number;
}

/** [PR6] The next drill is due so many days after the last full one; before the first it is due now. */
export function cadenceOf(drills: readonly PastDrill[], everyDays: number, now: number): Cadence {
	const full = drills.filter(({ report }) => report.drill.scenario.id !== TUTORIAL);
	const last = full.length === 0 ? null : Math.max(...full.map(({ at }) => at));
	const due = last === null ? now : last + everyDays * DAY_MS;
	return { everyDays, last, due, inDays: Math.ceil((due - now) / DAY_MS) };
}
