import type { FacilitatorCommandInput } from '../engine/actions/index.ts';
import type { DrillEvent } from '../engine/events.ts';

/*
 * The log is never rewritten: an act is undone by the act that balances it, and both stay readable.
 * What already reached people cannot be called back, as on a real day.
 */

/** The facilitator's last act: what it was, and what balances it or why nothing does. */
export type Undo =
	| { readonly what: string; readonly command: FacilitatorCommandInput }
	| { readonly what: string; readonly why: string };

type Log = readonly DrillEvent[];
type Tellers = {
	readonly [Type in DrillEvent['type']]?: (
		event: Extract<DrillEvent, { type: Type }>,
		log: Log
	) => Undo | null;
};

const REACHED = 'It has reached people. Say aloud that it does not count, or send a correction.';
const PASSED = 'What went by has been played.';

const tellers: Tellers = {
	'inject-fired': ({ by }) =>
		by === 'facilitator' ? { what: 'firing an inject', why: REACHED } : null,
	'inject-skipped': ({ by, inject }) =>
		by === 'facilitator'
			? { what: 'skipping an inject', command: { type: 'restore-inject', inject } }
			: null,
	'inject-restored': ({ inject }) => ({
		what: 'taking a skip back',
		command: { type: 'skip-inject', inject }
	}),
	'inject-held': ({ inject }) => ({
		what: 'holding an inject',
		command: { type: 'release-inject', inject }
	}),
	'inject-released': ({ inject, n }, log) =>
		log.some((event) => event.n > n && event.type === 'inject-fired' && event.inject === inject)
			? { what: 'releasing an inject', why: REACHED }
			: { what: 'releasing an inject', command: { type: 'hold-inject', inject } },
	'inject-delayed': ({ inject, n, due }, log) => {
		const before = log.findLast(
			(event) =>
				event.n < n &&
				(event.type === 'inject-armed' || event.type === 'inject-delayed') &&
				event.inject === inject
		);
		const seconds = before && 'due' in before ? before.due - due : 0;
		return log.some((event) => event.n > n && 'inject' in event && event.inject === inject)
			? { what: 'moving an inject', why: PASSED }
			: { what: 'moving an inject', command: { type: 'delay-inject', inject, seconds } };
	},
	'hint-given': () => ({ what: 'giving a hint', why: REACHED }),
	'question-answered': () => ({ what: 'answering a question', why: REACHED }),
	'time-skipped': () => ({ what: 'skipping ahead', why: PASSED }),
	'drill-started': () => ({ what: 'starting the drill', why: PASSED }),
	'drill-paused': ({ reason }) =>
		reason === 'restart' || reason === 'sleep'
			? null
			: { what: 'pausing', command: { type: 'resume' } },
	'drill-resumed': () => ({ what: 'resuming', command: { type: 'pause' } }),
	'speed-changed': ({ n }, log) => {
		const before = log.findLast((event) => event.n < n && event.type === 'speed-changed');
		const speed = before?.type === 'speed-changed' ? before.speed : 1;
		return { what: 'changing the speed', command: { type: 'set-speed', speed } };
	},
	'call-taken': ({ run }, log) =>
		log.some((event) => event.type === 'contact-answered' && event.run === run)
			? { what: 'playing a contact', why: REACHED }
			: { what: 'taking a call over', command: { type: 'return-call', page: run } },
	'call-returned': ({ run }) => ({
		what: 'giving a call back',
		command: { type: 'take-call', page: run }
	}),
	'observation-added': ({ by, n }) =>
		by === 'facilitator'
			? {
					what: 'recording an observation',
					command: { type: 'withdraw-observation', observation: n }
				}
			: null,
	'observation-withdrawn': () => ({
		what: 'withdrawing an observation',
		why: 'Record it again.'
	}),
	'verdict-overridden': ({ n }) => ({
		what: 'overriding a verdict',
		command: { type: 'withdraw-override', override: n }
	}),
	'override-withdrawn': () => ({ what: 'withdrawing an override', why: 'Override it again.' }),
	'drill-ended': () => ({ what: 'ending the drill', why: 'A drill ends once.' })
};

/** @returns `null` before the facilitator did anything */
export function undoOf(log: Log): Undo | null {
	for (let index = log.length - 1; index >= 0; index -= 1) {
		const event = log[index];
		const undo = event && tell(event, log);
		if (undo) return undo;
	}
	return null;
}

function tell<Type extends DrillEvent['type']>(
	event: Extract<DrillEvent, { type: Type }>,
	log: Log
): Undo | null {
	const teller = tellers[event.type as Type];
	return teller ? teller(event, log) : null;
}
