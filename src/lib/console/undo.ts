import type { FacilitatorCommandInput } from '../engine/actions/index.ts';
import type { DrillEvent, EventOf, EventType } from '../engine/events.ts';
import type { TextsOf } from '../text/load.ts';

/*
 * The log is never rewritten: an act is undone by the act that balances it, and both stay readable.
 * What already reached people cannot be called back, as on a real day.
 */

type Texts = TextsOf<'console'>['undo'];

/** The facilitator's last act, and what balances it or why nothing does. */
export interface Undo {
	readonly act: keyof Texts['acts'];
	/** The inject it was about. */
	readonly inject?: string;
	readonly balance: FacilitatorCommandInput | keyof Texts['reasons'];
}

/** Something that was undone here. */
export interface Undone {
	/** Number of its event. */
	readonly n: number;
	/** Number of the last event before it was undone; the next act after that balances it. */
	readonly after: number;
}

/** An act, and the number of its event. */
type Found = Undo & { readonly n: number };
type Log = readonly DrillEvent[];
type Tellers = { readonly [T in EventType]?: (event: EventOf<T>, log: Log) => Undo | null };

/** Whether something of this kind came after an event. */
const since = (log: Log, n: number, is: (event: DrillEvent) => boolean): boolean =>
	log.some((event) => event.n > n && is(event));

const find = <T extends EventType>(log: Log, n: number, type: T): EventOf<T> | undefined => {
	const event = log[n - 1];
	return event?.type === type ? (event as EventOf<T>) : undefined;
};

const tellers: Tellers = {
	'inject-fired': ({ by, inject }) => {
		if (by !== 'facilitator') return null;
		return inject === null
			? { act: 'improvise', balance: 'reached' }
			: { act: 'fire', inject, balance: 'reached' };
	},
	'inject-skipped': ({ inject }) => ({
		act: 'skip',
		inject,
		balance: { type: 'restore-inject', inject }
	}),
	'inject-restored': ({ inject, n }, log) => ({
		act: 'restore',
		inject,
		balance: since(log, n, firing(inject)) ? 'reached' : { type: 'skip-inject', inject }
	}),
	'inject-held': ({ inject }) => ({
		act: 'hold',
		inject,
		balance: { type: 'release-inject', inject }
	}),
	'inject-released': ({ inject, n }, log) => ({
		act: 'release',
		inject,
		balance: since(log, n, firing(inject)) ? 'reached' : { type: 'hold-inject', inject }
	}),
	'inject-delayed': ({ inject, n, due }, log) => {
		const before = log.findLast(
			(event) =>
				event.n < n &&
				(event.type === 'inject-armed' || event.type === 'inject-delayed') &&
				event.inject === inject
		);
		const seconds = before && 'due' in before ? before.due - due : 0;
		const passed = since(log, n, (event) => 'inject' in event && event.inject === inject);
		return {
			act: 'move',
			inject,
			balance: passed ? 'passed' : { type: 'delay-inject', inject, seconds }
		};
	},
	'hint-given': () => ({ act: 'hint', balance: 'reached' }),
	'question-answered': () => ({ act: 'answer', balance: 'reached' }),
	'time-skipped': () => ({ act: 'skipAhead', balance: 'passed' }),
	'drill-started': () => ({ act: 'start', balance: 'passed' }),
	'drill-paused': ({ reason }) =>
		reason === 'restart' || reason === 'sleep'
			? null
			: { act: 'pause', balance: { type: 'resume' } },
	'drill-resumed': () => ({ act: 'resume', balance: { type: 'pause' } }),
	'speed-changed': ({ n }, log) => {
		const before = log.findLast((event) => event.n < n && event.type === 'speed-changed');
		const speed = before?.type === 'speed-changed' ? before.speed : 1;
		return { act: 'speed', balance: { type: 'set-speed', speed } };
	},
	'call-taken': ({ run }, log) => {
		const isAnswer = (event: DrillEvent) => event.type === 'contact-answered' && event.run === run;
		return log.some(isAnswer)
			? { act: 'answerCall', balance: 'reached' }
			: { act: 'takeCall', balance: { type: 'return-call', page: run } };
	},
	'call-returned': ({ run, n }, log) => ({
		act: 'returnCall',
		balance: since(log, n, (event) => event.type === 'contact-answered' && event.run === run)
			? 'reached'
			: { type: 'take-call', page: run }
	}),
	'observation-added': ({ by, n }) =>
		by === 'facilitator'
			? { act: 'observe', balance: { type: 'withdraw-observation', observation: n } }
			: null,
	'observation-withdrawn': ({ observation }, log) => {
		const found = find(log, observation, 'observation-added');
		// An observer's stays the observer's: nobody can say it again in their name.
		if (found?.by !== 'facilitator') return null;
		const { at, dimension, text } = found;
		return {
			act: 'withdrawObservation',
			balance: { type: 'record-observation', at, dimension, text }
		};
	},
	'verdict-overridden': ({ n }) => ({
		act: 'override',
		balance: { type: 'withdraw-override', override: n }
	}),
	'override-withdrawn': ({ override }, log) => {
		const found = find(log, override, 'verdict-overridden');
		if (!found) return null;
		const { key, openedAt, verdict, doneAt, reason } = found;
		return {
			act: 'withdrawOverride',
			balance: { type: 'override-verdict', key, openedAt, verdict, doneAt, reason }
		};
	},
	'drill-ended': () => ({ act: 'end', balance: 'once' })
};

function firing(inject: string) {
	return (event: DrillEvent) => event.type === 'inject-fired' && event.inject === inject;
}

/**
 * What is undone next: the last act of all, but for what was undone already and what undid it.
 *
 * @returns `null` where the facilitator has done nothing, or nothing more
 */
export function undoOf(log: Log, undone: readonly Undone[] = []): Found | null {
	const over = new Set(undone.flatMap(({ n, after }) => [n, balancing(log, after)]));
	for (let index = log.length - 1; index >= 0; index -= 1) {
		const event = log[index];
		const undo = event && !over.has(event.n) && tell(event, log);
		if (undo) return { ...undo, n: event.n };
	}
	return null;
}

const balancing = (log: Log, after: number): number | undefined =>
	log.find((event) => event.n > after && tell(event, log) !== null)?.n;

function tell<T extends EventType>(event: EventOf<T>, log: Log): Undo | null {
	const teller = tellers[event.type as T] as Tellers[T];
	return teller ? teller(event, log) : null;
}

/** What would be undone, such as `holding “Disk full”`. */
export const undoneInWords = (
	{ act, inject }: Undo,
	texts: Texts,
	nameOf: (inject: string) => string
): string => (inject === undefined ? texts.acts[act] : texts.of(texts.acts[act], nameOf(inject)));
