import type { DrillEvent, EventOf, EventType } from './events.ts';

/*
 * What participants get to see of each event: an allow-list. `show` lists fields in, so a new secret
 * in an event stays secret until somebody writes it here; `null` means participants never hear of
 * it. `to` says who gets it, never what it holds.
 */

/** `everyone`, `role:incident_lead`, `seat:s3`. */
export type Audience = string;

export const EVERYONE: readonly Audience[] = ['everyone'];
export const roleAudience = (role: string): Audience => `role:${role}`;
export const seatAudience = (seat: string): Audience => `seat:${seat}`;

interface Projection<T extends EventType> {
	readonly to: (event: EventOf<T>) => readonly Audience[];
	readonly show: (event: EventOf<T>) => object;
}

const toEveryone = () => EVERYONE;

function stamped<T extends DrillEvent>(event: T): { n: number; t: number; type: T['type'] } {
	return { n: event.n, t: event.t, type: event.type };
}

const projections = {
	'drill-created': null,
	'lobby-opened': { to: toEveryone, show: (e) => ({ ...stamped(e), wall: e.wall }) },
	'stage-begun': {
		to: toEveryone,
		show: (e) => ({ ...stamped(e), wall: e.wall, stage: e.stage })
	},
	'drill-started': { to: toEveryone, show: (e) => ({ ...stamped(e), wall: e.wall }) },
	'drill-paused': {
		to: toEveryone,
		show: (e) => ({ ...stamped(e), wall: e.wall, reason: e.reason })
	},
	'drill-resumed': { to: toEveryone, show: (e) => ({ ...stamped(e), wall: e.wall }) },
	'speed-changed': {
		to: toEveryone,
		show: (e) => ({ ...stamped(e), wall: e.wall, speed: e.speed })
	},
	'skip-begun': null,
	'time-skipped': { to: toEveryone, show: (e) => ({ ...stamped(e), wall: e.wall, from: e.from }) },
	'drill-ended': {
		to: toEveryone,
		show: (e) => ({ ...stamped(e), wall: e.wall, ask: e.ask ?? [], discuss: e.discuss ?? [] })
	},

	'seat-joined': {
		to: toEveryone,
		show: (e) => ({ ...stamped(e), seat: e.seat, kind: e.kind, standsFor: e.standsFor })
	},
	'seat-left': { to: toEveryone, show: (e) => ({ ...stamped(e), seat: e.seat }) },
	'seat-connected': { to: toEveryone, show: (e) => ({ ...stamped(e), seat: e.seat }) },
	'seat-disconnected': { to: toEveryone, show: (e) => ({ ...stamped(e), seat: e.seat }) },
	'role-claimed': {
		to: toEveryone,
		show: (e) => ({ ...stamped(e), role: e.role, seat: e.seat })
	},
	'role-released': {
		to: toEveryone,
		show: (e) => ({ ...stamped(e), role: e.role, seat: e.seat })
	},
	'handover-offered': {
		to: toEveryone,
		show: (e) => ({ ...stamped(e), role: e.role, from: e.from, to: e.to, note: e.note })
	},
	'handover-accepted': {
		to: toEveryone,
		show: (e) => ({ ...stamped(e), role: e.role, from: e.from, to: e.to })
	},
	'handover-declined': {
		to: toEveryone,
		show: (e) => ({ ...stamped(e), role: e.role, from: e.from, to: e.to })
	},

	'comms-check-asked': { to: toEveryone, show: (e) => stamped(e) },
	'comms-check-answered': { to: toEveryone, show: (e) => ({ ...stamped(e), by: e.by }) },

	'severity-declared': {
		to: toEveryone,
		show: (e) => ({ ...stamped(e), by: e.by, severity: e.severity, reason: e.reason })
	},
	'status-changed': {
		to: toEveryone,
		show: (e) => ({ ...stamped(e), by: e.by, status: e.status })
	},
	'alert-acknowledged': {
		to: toEveryone,
		show: (e) => ({ ...stamped(e), by: e.by, inject: e.inject })
	},
	'contact-paged': {
		to: toEveryone,
		show: (e) => ({
			...stamped(e),
			by: e.by,
			contact: e.contact,
			message: e.message,
			attempt: e.attempt
		})
	},
	'playbook-opened': {
		to: toEveryone,
		show: (e) => ({ ...stamped(e), by: e.by, family: e.family })
	},
	'step-ticked': {
		to: toEveryone,
		show: (e) => ({ ...stamped(e), by: e.by, step: e.step, note: e.note })
	},
	'source-opened': {
		to: toEveryone,
		show: (e) => ({ ...stamped(e), by: e.by, source: e.source, shownAt: e.shownAt })
	},
	'action-proposed': {
		to: toEveryone,
		show: (e) => ({ ...stamped(e), by: e.by, action: e.action, options: e.options })
	},
	'action-declined': {
		to: toEveryone,
		show: (e) => ({ ...stamped(e), by: e.by, run: e.run, reason: e.reason })
	},
	'action-started': {
		to: toEveryone,
		show: (e) => ({
			...stamped(e),
			by: e.by,
			action: e.action,
			options: e.options,
			endsAt: e.endsAt,
			proposal: e.proposal,
			approvedBy: e.approvedBy
		})
	},
	'action-cancelled': {
		to: toEveryone,
		show: (e) => ({ ...stamped(e), by: e.by, run: e.run, action: e.action, text: e.text })
	},
	'update-posted': {
		to: toEveryone,
		show: (e) => ({
			...stamped(e),
			by: e.by,
			audience: e.audience,
			channel: e.channel,
			delivered: e.delivered,
			condition: e.condition,
			actions: e.actions,
			needs: e.needs,
			has: e.has,
			nextAt: e.nextAt
		})
	},
	'note-added': { to: toEveryone, show: (e) => ({ ...stamped(e), by: e.by, text: e.text }) },
	'question-asked': {
		to: (e) => [seatAudience(e.by)],
		show: (e) => ({ ...stamped(e), by: e.by, text: e.text, wish: e.wish })
	},

	'inject-skipped': null,
	'inject-restored': null,
	'inject-held': null,
	'inject-released': null,
	'inject-delayed': null,
	'hint-given': { to: toEveryone, show: (e) => ({ ...stamped(e), text: e.text }) },
	'call-taken': null,
	'call-returned': null,
	'question-answered': {
		to: (e) => [e.to],
		show: (e) => ({
			...stamped(e),
			question: e.question,
			asked: e.asked,
			text: e.text,
			wish: e.wish
		})
	},
	'observation-added': {
		to: (e) => (e.by === 'facilitator' ? [] : [seatAudience(e.by)]),
		show: (e) => ({
			...stamped(e),
			by: e.by,
			at: e.at,
			dimension: e.dimension,
			text: e.text
		})
	},
	'observation-withdrawn': null,
	'verdict-overridden': null,
	'override-withdrawn': null,

	'inject-armed': null,
	'inject-fired': {
		to: (e) => e.to,
		show: (e) => ({
			...stamped(e),
			inject: e.inject,
			via: e.via,
			from: e.from,
			title: e.title,
			vacant: e.vacant,
			text: e.text,
			language: e.language,
			reveals: e.reveals
		})
	},
	'clock-jumped': { to: toEveryone, show: (e) => ({ ...stamped(e), story: e.story }) },
	'inject-lapsed': null,
	'inject-reset': null,
	'truth-held': null,
	'truth-changed': null,
	'flows-moved': null,
	'source-shown': {
		to: (e) => [seatAudience(e.to)],
		show: (e) => ({
			...stamped(e),
			source: e.source,
			to: e.to,
			run: e.run,
			texts: e.texts,
			reveals: e.reveals
		})
	},
	'action-ended': {
		to: toEveryone,
		show: (e) => ({
			...stamped(e),
			run: e.run,
			action: e.action,
			by: e.by,
			text: e.text,
			reveals: e.reveals
		})
	},
	'contact-answered': {
		to: toEveryone,
		show: (e) => ({
			...stamped(e),
			contact: e.contact,
			run: e.run,
			text: e.text,
			reveals: e.reveals
		})
	},
	'contact-silent': {
		to: toEveryone,
		show: (e) => ({ ...stamped(e), contact: e.contact, run: e.run })
	},
	'offers-changed': {
		to: toEveryone,
		show: (e) => ({ ...stamped(e), actions: e.actions, sources: e.sources })
	},
	'ending-reached': null,

	'stage-entered': {
		to: toEveryone,
		show: (e) => ({ ...stamped(e), wall: e.wall, stage: e.stage, gaps: e.gaps })
	},
	'reflection-written': {
		to: (e) => [seatAudience(e.by)],
		show: (e) => ({
			...stamped(e),
			start: e.start,
			stop: e.stop,
			continue: e.continue,
			confidence: e.confidence
		})
	},
	'reflections-shown': {
		to: toEveryone,
		show: (e) => ({
			...stamped(e),
			start: e.start,
			stop: e.stop,
			continue: e.continue,
			confidence: e.confidence
		})
	},
	'vote-cast': {
		to: (e) => [seatAudience(e.by)],
		show: (e) => ({ ...stamped(e), question: e.question, vote: e.vote })
	},
	'question-judged': {
		to: toEveryone,
		show: (e) => ({
			...stamped(e),
			question: e.question,
			verdict: e.verdict,
			reason: e.reason,
			votes: e.votes
		})
	},
	'cause-revealed': { to: toEveryone, show: (e) => ({ ...stamped(e), text: e.text }) },
	'report-published': { to: toEveryone, show: (e) => ({ ...stamped(e), wall: e.wall }) },

	'postmortem-written': {
		to: toEveryone,
		show: (e) => ({
			...stamped(e),
			by: e.by,
			whatHappened: e.whatHappened,
			impact: e.impact,
			rootCause: e.rootCause,
			prevention: e.prevention,
			contributing: e.contributing ?? '',
			wentWell: e.wentWell ?? '',
			wentBadly: e.wentBadly ?? '',
			items: e.items
		})
	}
} satisfies { [T in EventType]: Projection<T> | null };

type Projections = typeof projections;
type Shown<T extends EventType> = Projections[T] extends { show: (event: never) => infer S }
	? S
	: never;

/** An event as participants see it. */
export type SeenEvent = { [T in EventType]: Shown<T> }[EventType];
export type SeenEventOf<T extends SeenEvent['type']> = Extract<SeenEvent, { type: T }>;

/** The audiences of an event; empty where participants never hear of it. */
export function audiencesOf(event: DrillEvent): readonly Audience[] {
	const projection = projections[event.type] as Projection<typeof event.type> | null;
	return projection ? projection.to(event as never) : [];
}

/** The participants' form of an event, or `null` where they never hear of it. */
export function projectEvent(event: DrillEvent): SeenEvent | null {
	const projection = projections[event.type] as Projection<typeof event.type> | null;
	return projection ? (projection.show(event as never) as SeenEvent) : null;
}
