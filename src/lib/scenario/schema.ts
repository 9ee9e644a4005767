import { z } from 'zod';
import { duration, positiveDuration } from '../document/duration.ts';

/*
 * The scenario language as authors write it. `describe` texts are the language reference: they
 * reach editors through the published JSON Schema. Meaning is defined in scenarios/README.md.
 */

export const id = z
	.string()
	.regex(/^[a-z][a-z0-9_]*$/, 'must be a lower-case word such as disk_alert')
	.describe('A name other parts of the file refer to; all ids share one namespace');

export const condition = z
	.union([z.string().min(1), z.boolean()])
	.describe('A CEL condition, such as state.writes_failing && since("alert") > duration("5m")');

const number = z
	.union([z.number(), z.string().min(1)])
	.describe('A number, or a CEL expression that gives one');

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const text = z.string().min(1);
const severityLevel = z.int().min(1).max(4).describe('1 critical, 2 major, 3 minor, 4 low');

const sets = z
	.record(id, scalar)
	.describe('World state to change. A text for a number or bool is a CEL expression');
const reveals = z.array(id).describe('Facts the team comes to know');

export const draw = z
	.union([
		z.strictObject({ pick: z.array(scalar).min(1) }).describe('One of a list, evenly'),
		z
			.strictObject({
				between: z
					.tuple([z.int(), z.int()])
					.refine(([low, high]) => low <= high, 'must begin with the smaller number')
			})
			.describe('A whole number, both ends included'),
		z
			.strictObject({ weighted: z.record(z.string(), z.number().positive()) })
			.describe('One of the keys, by weight')
	])
	.describe('A seeded choice, made once per drill');

const flow = z.strictObject({
	add: number,
	every: positiveDuration,
	min: z.number().optional(),
	max: z.number().optional()
});

const truthRule = z.strictObject({
	severity: severityLevel,
	accept: z
		.array(severityLevel)
		.min(1)
		.optional()
		.describe('The defensible range; default just the severity'),
	when: condition,
	for: duration.optional().describe('How long `when` must have held without a break'),
	seen: z.array(id).optional().describe('Facts that make this rule known once revealed'),
	because: text
});

const signal = z.strictObject({
	title: text,
	unit: z.string().optional(),
	target: number.describe('Where the value is heading, from state, draw and hour'),
	settle: duration.optional().describe('How long it takes to get nearly there; default 1m'),
	noise: z.number().min(0).optional(),
	min: z.number().optional(),
	max: z.number().optional(),
	missing: condition.optional().describe('While true the telemetry has a gap')
});

const shown = z.strictObject({
	when: condition.optional(),
	text,
	reveals: reveals.optional(),
	misleads: z.boolean().optional().describe('True where this evidence points the wrong way')
});

const source = z.strictObject({
	title: text,
	takes: duration.optional().describe('Story time until the evidence is there; default 15s'),
	covers: z.string().optional().describe('The playbook step that looking here gives evidence for'),
	offered: condition.optional(),
	signals: z.array(id).optional(),
	shows: z.array(shown).optional().describe('Every entry whose `when` holds is shown')
});

export const INJECT_CHANNELS = [
	'alert',
	'log',
	'chat',
	'call',
	'email',
	'ticket',
	'status',
	'social',
	'news',
	'note'
] as const;

const inject = z.strictObject({
	at: duration.optional().describe('Exercise time since the start'),
	when: condition.optional().describe('Fires on its first rising edge'),
	delay: duration.optional(),
	jitter: duration.optional().describe('Up to this much more delay, seeded'),
	unless: condition.optional().describe('Looked at when due; true means the inject lapses'),
	chance: z.number().min(0).max(1).optional(),
	repeat: z
		.strictObject({
			every: positiveDuration,
			until: condition.optional(),
			most: z.int().positive().optional()
		})
		.optional(),
	via: z.enum(INJECT_CHANNELS),
	from: text,
	title: text.optional(),
	to: z.array(id).min(1).optional().describe('Roles; default everyone'),
	text: z
		.union([text, z.array(text).min(1)])
		.describe('A list escalates: one entry per repetition, the last one stays'),
	sets: sets.optional(),
	reveals: reveals.optional(),
	jump: positiveDuration.optional().describe('Story time alone leaps ahead when this fires'),
	guide: z.string().optional().describe('For the facilitator only'),
	hints: z.array(text).optional().describe('For the facilitator to give, from gentle to plain')
});

const outcome = z.strictObject({
	when: condition.optional(),
	weight: z.number().positive().optional(),
	sets: sets.optional(),
	reveals: reveals.optional(),
	text: text.optional(),
	irreversible: z.boolean().optional(),
	harm: text.optional()
});

const action = z.strictObject({
	title: text,
	choose: z.record(id, z.array(text).min(1)).optional().describe('Options the actor must choose'),
	role: id.optional().describe('Whose job it is; others may, and it is scored'),
	approval: id.optional().describe('The role whose go-ahead is asked'),
	takes: duration.optional().describe('Story time; default nothing'),
	offered: condition.optional(),
	covers: z.string().optional().describe('The playbook step this stands for'),
	most: z.int().positive().optional().describe('How often it may be done'),
	outcomes: z
		.array(outcome)
		.optional()
		.describe('First whose `when` holds; with `weight`, drawn among all that hold'),
	on_cancel: outcome.optional()
});

const contact = z.strictObject({
	ignores: z.int().min(0).optional().describe('How many pages go unanswered'),
	answers: duration.optional().describe('Story time until an answer; default 2m'),
	unreachable: condition.optional(),
	says: text.optional(),
	reveals: reveals.optional(),
	sets: sets.optional()
});

export const DIMENSIONS = [
	'severity',
	'roles',
	'escalation',
	'playbook',
	'communication',
	'learning'
] as const;

const expectation = z.strictObject({
	id,
	dimension: z.enum(DIMENSIONS),
	after: condition.optional(),
	see: condition.optional(),
	within: positiveDuration.optional(),
	grace: duration.optional(),
	avoid: condition.optional(),
	while: condition.optional(),
	every: positiveDuration.optional(),
	ask: text.optional(),
	clock: z.enum(['exercise', 'story']).optional(),
	weight: z.number().positive().optional(),
	critical: z.boolean().optional(),
	because: text.optional(),
	improve: text.optional()
});

export const STATUSES = ['investigating', 'identified', 'monitoring', 'resolved'] as const;

const pathItem = z.strictObject({
	look: id.optional(),
	do: id.optional(),
	choose: z.record(id, z.string()).optional(),
	declare: severityLevel.optional(),
	escalate: id.optional(),
	update: id.optional(),
	open: id.optional(),
	tick: z.string().optional(),
	status: z.enum(STATUSES).optional(),
	resolve: z.literal(true).optional(),
	when: condition.optional(),
	expected: text.optional().describe('What a good team does here, in words, for the script sheet')
});

const ending = z.strictObject({
	when: condition,
	outcome: z.enum(['good', 'acceptable', 'bad']),
	text: text.optional()
});

export const scenarioSchema = z.strictObject({
	format: z.literal(1),
	id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case words joined by hyphens'),
	title: text,
	family: id.describe('The failure family; names the playbook that fits'),
	difficulty: z.enum(['introductory', 'intermediate', 'advanced']),
	length: positiveDuration.describe('Planned play in exercise time'),
	starts: z
		.string()
		.regex(/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([01]\d|2[0-3]):[0-5]\d$/, 'must be like Tue 03:05')
		.describe('Story time on the participants’ clock when play starts'),
	summary: text.describe('One line for the library; no spoilers'),
	brief: text.describe('Markdown, shown to everybody when the drill starts'),
	objectives: z.array(text).min(1),
	modelled_on: z
		.array(z.strictObject({ title: text, url: z.url().optional(), note: text.optional() }))
		.optional(),
	draw: z.record(id, draw).optional(),
	state: z.record(id, scalar).optional().describe('The world; the initial value gives the type'),
	facts: z.record(id, text).optional().describe('What the team can come to know'),
	flows: z.record(id, flow).optional().describe('State numbers that move with story time'),
	truth: z.array(truthRule).min(1).describe('The right severity; the first rule that holds'),
	signals: z.record(id, signal).optional(),
	sources: z.record(id, source).optional(),
	injects: z.record(id, inject),
	actions: z.record(id, action).optional(),
	contacts: z.record(id, contact).optional(),
	channels: z.record(id, z.strictObject({ fails: condition })).optional(),
	expect: z.array(expectation).optional(),
	path: z.array(pathItem).optional(),
	endings: z.record(id, ending),
	debrief: z.strictObject({ cause: text, discuss: z.array(text).optional() }).optional()
});

/** A parsed scenario; every duration is in seconds. */
export type Scenario = z.infer<typeof scenarioSchema>;
export type InjectChannel = (typeof INJECT_CHANNELS)[number];
export type Dimension = (typeof DIMENSIONS)[number];
export type IncidentStatus = (typeof STATUSES)[number];
export type Inject = Scenario['injects'][string];
export type PathItem = NonNullable<Scenario['path']>[number];
export type Expectation = NonNullable<Scenario['expect']>[number];
export type Scalar = string | number | boolean;
