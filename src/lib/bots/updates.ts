import type { SeatCommand } from '../engine/actions/index.ts';
import type { DrillView } from '../engine/view.ts';
import type { SeverityClause } from '../process/schema.ts';
import type { Briefing } from './briefing.ts';
import type { Glance, Wish } from './wish.ts';
import { updateWords } from './wording.ts';

/** Seconds before a deadline at which a careful team writes its next update. */
const UPDATE_MARGIN = 90;
/** Seconds a first update takes to write. */
const WRITING = 60;

/** Updates that the clauses in force, and promises made, ask for now. */
export function update(briefing: Briefing, glance: Glance): Wish[] {
	const { view, t, later } = glance;
	const clauses = clausesInForce(briefing, view);
	if (!clauses) return [];
	const audiences = new Set([...Object.keys(clauses.updates ?? {}), ...Object.keys(view.updates)]);
	return [...audiences].flatMap((audience) => {
		const clause = clauses.updates?.[audience];
		const last = view.updates[audience];
		const due = dueAt(clause, last, view.severityAt ?? 0);
		if (t < due) {
			later(due);
			return [];
		}
		const key = `update/${audience}/${(last?.count ?? 0) + 1}`;
		const command = updateCommand(briefing, view, audience, clause?.every);
		return [{ key, role: briefing.roles.communications, command }];
	});
}

type UpdateClause = NonNullable<SeverityClause['updates']>[string];

function dueAt(
	clause: UpdateClause | undefined,
	last: DrillView['updates'][string] | undefined,
	severityAt: number
): number {
	if (!last) return severityAt + Math.min(WRITING, clause?.first ?? WRITING);
	const byCadence = clause?.every === undefined ? Infinity : last.at + clause.every;
	return Math.max(last.at + 1, Math.min(byCadence - UPDATE_MARGIN, promiseNears(last)));
}

/** From when on a careful team writes the update that the last one promised. */
export const promiseNears = ({ nextAt }: { readonly nextAt: number | null }): number =>
	(nextAt ?? Infinity) - UPDATE_MARGIN;

/** Whose the newest update is that an audience counts on. */
export function newestAuthor({ feed, updates }: DrillView, audience: string): string | undefined {
	const at = updates[audience]?.at;
	const newest = feed.findLast(
		(event) => event.type === 'update-posted' && event.audience === audience && event.t === at
	);
	return newest?.type === 'update-posted' ? newest.by : undefined;
}

/** Minutes promised where the process asks for no cadence. */
const DEFAULT_PROMISE = 30;

export function updateCommand(
	briefing: Briefing,
	view: DrillView,
	audience: string,
	every: number | undefined
): SeatCommand {
	return {
		type: 'post-update',
		audience,
		...updateWords(briefing, view, audience),
		nextInMinutes: every === undefined ? DEFAULT_PROMISE : Math.floor(every / 60)
	};
}

/** The clauses of the level the team declared; none before that, none once it said resolved. */
export function clausesInForce({ process }: Briefing, view: DrillView): SeverityClause | undefined {
	if (view.status === 'resolved') return undefined;
	const level = view.severity;
	return level === 1 || level === 2 || level === 3 || level === 4
		? process.severities[level]
		: undefined;
}
