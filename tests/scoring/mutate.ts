import type { DrillEvent, EventBody, EventOf, EventType } from '../../src/lib/engine/events.ts';

/*
 * Logs changed by pure functions. An event keeps its identity while its number moves, and what refers
 * to it moves along; consequences in the world stay as they were.
 */

type Timed = EventBody & { readonly t: number };

/** Fields that hold the number of another event. */
const REFERENCES: { readonly [T in EventType]?: keyof EventOf<T> } = {
	'alert-acknowledged': 'inject',
	'action-declined': 'run',
	'action-started': 'proposal',
	'action-cancelled': 'run',
	'call-taken': 'run',
	'call-returned': 'run',
	'question-answered': 'question',
	'observation-withdrawn': 'observation',
	'override-withdrawn': 'override',
	'source-shown': 'run',
	'action-ended': 'run',
	'contact-answered': 'run',
	'contact-silent': 'run'
};

/** The same events in the order of this list, numbered anew; those without a number are new. */
function numbered(events: readonly (DrillEvent | Timed)[]): DrillEvent[] {
	const numbers = new Map(
		events.flatMap((event, index) => ('n' in event ? [[event.n, index + 1] as const] : []))
	);
	return events.map((event, index) => {
		const field = REFERENCES[event.type] as keyof DrillEvent | undefined;
		const old = field && (event as DrillEvent)[field];
		const moved =
			typeof old === 'number' && 'n' in event ? { [field as string]: numbers.get(old) } : {};
		return { ...event, ...moved, n: index + 1 } as DrillEvent;
	});
}

/** Places events in time: after everything that happened up to their second. */
function placed(events: readonly DrillEvent[], added: readonly Timed[]): DrillEvent[] {
	const rest: (DrillEvent | Timed)[] = [...events];
	for (const event of added) {
		const after = rest.findLastIndex(({ t, type }) => t <= event.t && !LAST.has(type));
		rest.splice(after + 1, 0, event);
	}
	return numbered(rest);
}

/** Nothing happens after these but what is written about the drill. */
const LAST: ReadonlySet<EventType> = new Set(['drill-ended', 'postmortem-written']);

export const withActs = (events: readonly DrillEvent[], ...acts: readonly Timed[]): DrillEvent[] =>
	placed(events, acts);

/** An act, and the answer or silence that came of it, `seconds` later; what would come after the end never comes. */
export function delayed(events: readonly DrillEvent[], act: number, seconds: number): DrillEvent[] {
	const end = events.find(({ type }) => type === 'drill-ended')?.t ?? Infinity;
	const moves = (event: DrillEvent) =>
		event.n === act || ('run' in event && event.run === act && event.type !== 'source-shown');
	const stay = events.filter((event) => !moves(event));
	const moved = events
		.filter(moves)
		.map((event) => ({ ...event, ...promisedLater(event, seconds), t: event.t + seconds }))
		.filter(({ t }) => t <= end);
	return placed(stay, moved);
}

const promisedLater = (event: DrillEvent, seconds: number): object =>
	event.type === 'update-posted' && event.nextAt !== null ? { nextAt: event.nextAt + seconds } : {};

/** Every declaration as `severity` says. */
export const declaring = (
	events: readonly DrillEvent[],
	severity: (declared: EventOf<'severity-declared'>) => number
): DrillEvent[] =>
	events.map((event) =>
		event.type === 'severity-declared' ? { ...event, severity: severity(event) } : event
	);

/** The same log with other names for its seats. */
export function renamed(
	events: readonly DrillEvent[],
	name: (seat: string) => string
): DrillEvent[] {
	const text = JSON.stringify(events).replaceAll(
		/"((?:seat:)?)(s\d+)"/g,
		(_, prefix: string, seat: string) => JSON.stringify(`${prefix}${name(seat)}`)
	);
	return JSON.parse(text) as DrillEvent[];
}
