import { z } from 'zod';
import { INJECT_CHANNELS } from '../scenario/inject-channels.ts';
import { languageTag } from '../document/language.ts';
import { DIMENSIONS, STATUSES } from '../scenario/schema.ts';
import { AGENDAS, GATHERING } from './agenda.ts';

/*
 * Every fact a drill can consist of. The log of these events is the only truth; state, views and
 * reports are folds over it. Adding a fact means: one schema here, one handler in evolve.ts, one
 * line in projection.ts.
 *
 * Units: `t` is exercise time in whole seconds since the start (0 before it); `story` is seconds of
 * story time since the start; `wall` is milliseconds since 1970. Free text (`note`, `reason`,
 * `message`, …) may be erased in place; nothing that scores reads it.
 */

export const FORMAT_VERSION = 1;
export const ENGINE_VERSION = 1;

/** How a stand-in goes about its duties; the teams of these names say what that means. */
export const DILIGENCES = ['by-the-book', 'careless'] as const;
export type Diligence = (typeof DILIGENCES)[number];

const seatId = z.string().regex(/^s\d+$/);
const role = z.string();
const severity = z.int().min(1).max(4);
const scalar = z.union([z.string(), z.number(), z.boolean()]);
const sets = z.record(z.string(), scalar);
const facts = z.array(z.string());
const freeText = z.string();
const byHand = z
	.literal(true)
	.optional()
	.describe('The facilitator wrote the text of what the scenario has; older logs lack it');

/** `everyone`, `role:incident_lead` or `seat:s3`; resolved when the event was decided. */
const audience = z.string().regex(/^(everyone|role:[a-z0-9_]+|seat:s\d+)$/);

/** A participant, the facilitator, or the drill itself. */
const actor = z.union([seatId, z.literal('facilitator')]);

function event<const T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) {
	return z.strictObject({
		n: z.int().positive(),
		t: z.int().min(0),
		type: z.literal(type),
		...shape
	});
}

const runId = z.int().positive().describe('Number of the event that started it');

const drillLife = [
	event('drill-created', {
		wall: z.number(),
		format: z.int(),
		engine: z.int(),
		scenario: z.strictObject({ id: z.string(), hash: z.string() }),
		process: z.strictObject({ id: z.string(), hash: z.string() }),
		seed: z.string(),
		draws: z.record(z.string(), scalar),
		state: z.record(z.string(), scalar).describe('The world at the start'),
		openItems: z.array(z.string()),
		agenda: z.literal(AGENDAS).optional().describe('Minutes the session takes')
	}),
	event('lobby-opened', { wall: z.number() }),
	event('stage-begun', { wall: z.number(), stage: z.enum(GATHERING) }),
	event('drill-started', { wall: z.number() }),
	event('drill-paused', {
		wall: z.number(),
		reason: z.enum(['facilitator', 'discussion', 'time-out', 'restart', 'sleep'])
	}),
	event('drill-resumed', { wall: z.number() }),
	event('speed-changed', { wall: z.number(), speed: z.number().positive() }),
	event('skip-begun', {}),
	event('time-skipped', {
		wall: z.number(),
		from: z.int().min(0).describe('Exercise second it was; nobody lived through what lies between')
	}),
	event('drill-ended', {
		wall: z.number(),
		ending: z.string().nullable(),
		ask: z
			.array(z.strictObject({ id: z.string(), question: z.string() }))
			.optional()
			.describe('Expectations that people judge; older logs lack it'),
		discuss: z.array(z.string()).optional().describe('Questions to talk about')
	})
] as const;

const seats = [
	event('seat-joined', {
		seat: seatId,
		kind: z.enum(['participant', 'observer', 'stand-in']),
		standsFor: role.optional().describe('Of a stand-in: the role it was seated for'),
		diligence: z.enum(DILIGENCES).optional()
	}),
	event('seat-left', { seat: seatId }),
	event('seat-connected', { seat: seatId }),
	event('seat-disconnected', { seat: seatId }),
	event('role-claimed', { role, seat: seatId }),
	event('role-released', { role, seat: seatId }),
	event('handover-offered', { role, from: seatId, to: seatId, note: freeText }),
	event('handover-accepted', { role, from: seatId, to: seatId }),
	event('handover-declined', { role, from: seatId, to: seatId }),
	event('comms-check-asked', {}),
	event('comms-check-answered', { by: seatId })
] as const;

const acts = [
	event('severity-declared', { by: seatId, severity, reason: freeText }),
	event('status-changed', { by: seatId, status: z.enum(STATUSES) }),
	event('alert-acknowledged', { by: seatId, inject: runId }),
	event('contact-paged', {
		by: seatId,
		contact: z.string(),
		message: freeText,
		attempt: z.int().positive(),
		answersAt: z.int().nullable().describe('Story time; null where nobody will answer')
	}),
	event('playbook-opened', { by: seatId, family: z.string() }),
	event('step-ticked', { by: seatId, step: z.string(), note: freeText }),
	event('source-opened', { by: seatId, source: z.string(), shownAt: z.int() }),
	event('action-proposed', {
		by: seatId,
		action: z.string(),
		options: z.record(z.string(), z.string())
	}),
	event('action-declined', { by: seatId, run: runId, reason: freeText }),
	event('action-started', {
		by: seatId,
		action: z.string(),
		options: z.record(z.string(), z.string()),
		endsAt: z.int().describe('Story time'),
		proposal: runId.nullable(),
		approvedBy: seatId.nullable()
	}),
	event('action-cancelled', {
		by: seatId,
		run: runId,
		action: z.string(),
		text: z.string(),
		sets,
		reveals: facts
	}),
	event('update-posted', {
		by: seatId,
		audience: z.string(),
		channel: z.string(),
		delivered: z.boolean(),
		condition: freeText,
		actions: freeText,
		needs: freeText,
		has: z.strictObject({ condition: z.boolean(), actions: z.boolean(), needs: z.boolean() }),
		nextAt: z.int().nullable().describe('Promised exercise time of the next update')
	}),
	event('note-added', { by: actor, text: freeText }),
	event('question-asked', {
		by: seatId,
		text: freeText,
		wish: z.literal('time-out').optional().describe('A pause of this kind answers it')
	})
] as const;

/** What the facilitator does with the drill, beside the script. */
const guidance = [
	event('inject-skipped', { inject: z.string(), by: z.literal('facilitator') }),
	event('inject-restored', { inject: z.string() }),
	event('inject-held', { inject: z.string() }),
	event('inject-released', { inject: z.string() }),
	event('inject-delayed', { inject: z.string(), due: z.int().min(0) }),
	event('hint-given', {
		inject: z.string(),
		hint: z.int().min(0).describe('Rung of the ladder, from gentle to plain'),
		text: z.string()
	}),
	event('call-taken', { run: runId, contact: z.string() }),
	event('call-returned', { run: runId, contact: z.string() }),
	event('question-answered', {
		question: runId,
		to: audience,
		asked: freeText,
		text: freeText,
		wish: z.literal('time-out').optional().describe('As the question had it')
	}),
	event('observation-added', {
		by: actor,
		at: z.int().min(0).describe('Exercise second it is about'),
		dimension: z.enum(DIMENSIONS).nullable(),
		text: freeText
	}),
	event('observation-withdrawn', { observation: runId }),
	event('verdict-overridden', {
		key: z.string().describe('The opportunity: what was asked …'),
		openedAt: z.int().min(0).nullable().describe('… and since when'),
		verdict: z
			.enum(['met', 'partial', 'missed', 'waived'])
			.nullable()
			.describe('Null: as the moment it was done says'),
		doneAt: z.int().min(0).nullable().describe('Exercise second at which it was done aloud'),
		reason: freeText
	}),
	event('override-withdrawn', { override: runId })
] as const;

const world = [
	event('inject-armed', { inject: z.string(), occurrence: z.int().positive(), due: z.int() }),
	event('inject-fired', {
		inject: z.string().nullable().describe('null for an improvised one'),
		occurrence: z.int().positive(),
		by: z.enum(['script', 'facilitator']),
		via: z.enum(INJECT_CHANNELS),
		from: z.string(),
		title: z.string().nullable(),
		to: z.array(audience).min(1),
		vacant: z.array(role).describe('Roles nobody held, whose mail went to everyone'),
		text: z.string(),
		byHand,
		language: languageTag
			.optional()
			.describe('Of an improvised one: what it is written in; older logs lack it'),
		sets,
		reveals: facts
	}),
	event('clock-jumped', { story: z.int().min(0).describe('Story seconds gained so far by jumps') }),
	event('inject-lapsed', {
		inject: z.string(),
		occurrence: z.int().positive(),
		reason: z.enum(['unless', 'when', 'chance', 'until', 'cascade'])
	}),
	event('inject-reset', { inject: z.string() }),
	event('truth-held', {
		rule: z.int().min(0),
		since: z.int().min(0).nullable().describe('Exercise time, or null when it no longer holds')
	}),
	event('truth-changed', {
		rule: z.int().min(0).nullable().describe('Index in the scenario; null while none holds'),
		severity: severity.nullable(),
		accept: z.array(severity),
		seen: facts.describe('Facts that make this rule known')
	}),
	event('flows-moved', { values: sets }),
	event('source-shown', {
		source: z.string(),
		to: seatId,
		run: runId,
		texts: z.array(z.string()),
		reveals: facts,
		covers: z.string().nullable().describe('Playbook step this is evidence for')
	}),
	event('action-ended', {
		run: runId,
		action: z.string(),
		by: seatId,
		outcome: z.int().min(0).nullable(),
		text: z.string(),
		sets,
		reveals: facts,
		covers: z.string().nullable(),
		irreversible: z.boolean(),
		harm: z.string().nullable()
	}),
	event('contact-answered', {
		contact: z.string(),
		run: runId,
		to: seatId,
		text: z.string(),
		byHand,
		sets,
		reveals: facts
	}),
	event('contact-silent', { contact: z.string(), run: runId, to: seatId }),
	event('offers-changed', { actions: z.array(z.string()), sources: z.array(z.string()) }),
	event('ending-reached', {
		ending: z.string(),
		outcome: z.enum(['good', 'acceptable', 'bad']),
		text: z.string()
	})
] as const;

/** The parts of a postmortem that say why. A cause is a condition, never a person. */
export const CAUSES = ['rootCause', 'contributing'] as const;
export type Cause = (typeof CAUSES)[number];

/** What each finished section of a postmortem must say, and one row per thing that will change. */
export const actionItem = z.strictObject({
	title: z.string().trim().min(1).max(300),
	owner: z.string().trim().max(100),
	due: z.iso.date().nullable(),
	retest: z.string().max(200).describe('Clause path or expectation key a later drill checks')
});

/** What follows play, in this order; a facilitator moves the team on. */
export const STAGES = ['hot-wash', 'postmortem', 'action-items', 'report'] as const;
export type Stage = (typeof STAGES)[number];

/** Answers to a question that people judge. */
export const ANSWERS = ['yes', 'partly', 'no'] as const;
export type Answer = (typeof ANSWERS)[number];

/** How sure somebody is that the team would handle this for real: 1 not at all, 5 entirely. */
const confidence = z.int().min(1).max(5);
const votes = z.int().min(0);

const hotWash = [
	event('stage-entered', {
		wall: z.number(),
		stage: z.enum(STAGES),
		gaps: z
			.array(
				z.strictObject({
					title: z.string(),
					retest: z.string(),
					titles: z
						.record(z.string(), z.string())
						.optional()
						.describe('In each language a reader may have; older logs lack it')
				})
			)
			.describe('Of the report, that action items may close')
	}),
	event('reflection-written', {
		by: seatId,
		start: freeText,
		stop: freeText,
		continue: freeText,
		confidence: confidence.nullable()
	}),
	event('reflections-shown', {
		start: z.array(freeText),
		stop: z.array(freeText),
		continue: z.array(freeText),
		confidence: z.array(confidence).describe('In order of size, so that it names nobody')
	}),
	event('vote-cast', { by: seatId, question: z.string(), vote: z.enum(ANSWERS) }),
	event('question-judged', {
		question: z.string().describe('Id of the expectation'),
		verdict: z.enum(ANSWERS),
		reason: freeText,
		votes: z.strictObject({ yes: votes, partly: votes, no: votes })
	}),
	event('cause-revealed', { text: z.string() }),
	event('report-published', { wall: z.number() })
] as const;

const learning = [
	event('postmortem-written', {
		wall: z.number(),
		by: actor,
		whatHappened: freeText,
		impact: freeText,
		rootCause: freeText,
		prevention: freeText,
		contributing: freeText.optional().describe('Contributing factors; older logs lack the three'),
		wentWell: freeText.optional(),
		wentBadly: freeText.optional(),
		items: z.array(actionItem),
		has: z.strictObject({
			whatHappened: z.boolean(),
			impact: z.boolean(),
			rootCause: z.boolean(),
			prevention: z.boolean(),
			items: z.int().min(0),
			completeItems: z.int().min(0).describe('Items with owner, due date and retest'),
			named: z
				.array(z.enum(CAUSES))
				.optional()
				.describe('Causes in which the name of somebody who took part stands; older logs lack it')
		})
	})
] as const;

export const drillEvent = z.discriminatedUnion('type', [
	...drillLife,
	...seats,
	...acts,
	...guidance,
	...world,
	...hotWash,
	...learning
]);

/** One immutable fact of a drill; `n` is its number in the log, counted from 1. */
export type DrillEvent = z.infer<typeof drillEvent>;
export type EventType = DrillEvent['type'];
export type EventOf<T extends EventType> = Extract<DrillEvent, { type: T }>;

/** An event as decided: the log gives it its number, the moment gives it its time. */
export type EventBody = DrillEvent extends infer E
	? E extends DrillEvent
		? Omit<E, 'n' | 't'>
		: never
	: never;
