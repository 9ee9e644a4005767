import { z } from 'zod';
import { duration, positiveDuration } from '../document/duration.ts';
import { languageTag } from '../document/language.ts';
import { INJECT_CHANNELS } from './inject-channels.ts';

/*
 * The scenario language as authors write it. `describe` texts are the language reference: they
 * reach editors through the published JSON Schema, and authors through the tables of
 * scenarios/README.md, which also defines what they leave open. Names given by `meta` are
 * definitions of the JSON Schema.
 */

export const id = z
	.string()
	.regex(/^[a-z][a-z0-9_]*$/, 'must be a lower-case word such as disk_alert')
	.meta({ id: 'id', description: 'A lower-case word that other parts of the file refer to' });

export const condition = z.union([z.string().min(1), z.boolean()]).meta({
	id: 'condition',
	description: 'A CEL condition, such as `state.writes_failing && since("alert") > duration("5m")`'
});

const number = z
	.union([z.number(), z.string().min(1)])
	.meta({ id: 'quantity', description: 'A number, or a CEL expression that gives one' });

const scalar = z
	.union([z.string(), z.number(), z.boolean()])
	.meta({ id: 'value', description: 'A text, a number, or true or false' });

const text = z.string().min(1);
const severityLevel = z
	.int()
	.min(1)
	.max(4)
	.meta({ id: 'level', description: '1 critical, 2 major, 3 minor, 4 low' });

const sets = z
	.record(id, scalar)
	.describe('State it changes; for a number or a bool, a text is CEL: `lost: state.lost + 5.0`');
const reveals = z.array(id).describe('Facts the team comes to know');
const covers = z.string().describe('The playbook step it is evidence for, `database.look_first`');

export const draw = z
	.union([
		z.strictObject({
			pick: z.array(scalar).min(1).describe('One of the list, evenly: `pick: [a, b]`')
		}),
		z.strictObject({
			between: z
				.tuple([z.int(), z.int()])
				.refine(([low, high]) => low <= high, 'must begin with the smaller number')
				.describe('A whole number, both ends included: `between: [40, 220]`')
		}),
		z.strictObject({
			weighted: z
				.record(z.string(), z.number().positive())
				.describe('One of the keys; with `weighted: { a: 3, b: 1 }`, a three times as often as b')
		})
	])
	.describe('A seeded choice, made once per drill');

const flow = z.strictObject({
	add: number.describe('How much it moves each time'),
	every: positiveDuration.describe('How often, in story time'),
	min: z.number().optional().describe('It falls no lower'),
	max: z.number().optional().describe('It rises no higher')
});

const truthRule = z.strictObject({
	severity: severityLevel.describe('The right level: 1 critical, 2 major, 3 minor, 4 low'),
	accept: z
		.array(severityLevel)
		.min(1)
		.optional()
		.describe('Levels one can defend; the severity itself always is one'),
	when: condition.describe('Any condition'),
	for: duration
		.optional()
		.describe('How long `when` must have held, exercise time, without a break'),
	seen: z.array(id).optional().describe('Facts that make this rule known'),
	because: text.describe('One sentence; the report quotes it')
});

const signal = z.strictObject({
	title: text.describe('What stands above the curve'),
	unit: z.string().optional().describe('Unit of its values, such as `%`'),
	target: number.describe(
		'Where the value is heading; read `state`, `draw` and `hour` only – the past is drawn with those as they were'
	),
	settle: duration.optional().describe('Time until it is nearly there (95 %); default 1m'),
	noise: z.number().min(0).optional().describe('Spread around the value, up and down'),
	min: z.number().optional().describe('It shows nothing lower'),
	max: z.number().optional().describe('It shows nothing higher'),
	missing: condition.optional().describe('While it holds the curve has a gap')
});

const shown = z.strictObject({
	when: condition.optional().describe('Shown where it holds; default always'),
	text: text.describe('What is found there'),
	reveals: reveals.optional(),
	misleads: z
		.boolean()
		.optional()
		.describe('A note to readers of the file: this points the wrong way')
});

const source = z.strictObject({
	title: text.describe('What people know it by'),
	takes: duration.optional().describe('Story time until it shows; default 15s'),
	covers: covers.optional(),
	offered: condition.optional().describe('While false the place is not there'),
	signals: z.array(id).optional().describe('Curves it shows'),
	shows: z.array(shown).optional().describe('What it shows; **every** entry that holds')
});

const repeat = z.strictObject({
	every: positiveDuration.describe('How long after the last time'),
	until: condition.optional().describe('No more once it holds'),
	most: z.int().positive().optional().describe('How often in one series')
});

const inject = z.strictObject({
	at: duration.optional().describe('Exercise time since the start'),
	when: condition
		.optional()
		.describe('Fires on the first edge; with `at` too, the first time it holds from then on'),
	delay: duration.optional().describe('So much later'),
	jitter: duration.optional().describe('Up to so much more, seeded'),
	unless: condition.optional().describe('Looked at when due: true means it lapses'),
	chance: z.number().min(0).max(1).optional().describe('0 to 1, drawn each time it is due'),
	repeat: repeat.optional().describe('Comes again and again'),
	via: z
		.enum(INJECT_CHANNELS)
		.describe(
			'How it reaches people; a `note` too: what is for the facilitator alone is a `guide`'
		),
	from: text.describe('Who or what sends it'),
	title: text.optional().describe('One line above the text'),
	to: z
		.array(id)
		.min(1)
		.optional()
		.describe('Roles; default everyone. If one of them is vacant, everyone gets it, marked'),
	text: z
		.union([text, z.array(text).min(1)])
		.describe('What people read; a list escalates, one for each time, and the last one stays'),
	sets: sets.optional(),
	reveals: reveals.optional(),
	jump: positiveDuration.optional().describe('Moves story time ahead, alone'),
	guide: z
		.string()
		.optional()
		.describe('For the facilitator only: what to watch for, when to help'),
	hints: z.array(text).optional().describe('For the facilitator to give, from gentle to plain')
});

const outcome = z.strictObject({
	when: condition.optional().describe('Looked at when the action ends; default always'),
	weight: z
		.number()
		.positive()
		.optional()
		.describe('If the first that holds has one, one is drawn among all weighted ones that hold'),
	sets: sets.optional(),
	reveals: reveals.optional(),
	text: text.optional().describe('What people read of it'),
	irreversible: z.boolean().optional().describe('With `harm`: holds the rating down to the lowest'),
	harm: text.optional().describe('What was damaged; scored against the playbook')
});

const action = z.strictObject({
	title: text.describe('What stands in the list'),
	choose: z
		.record(id, z.array(text).min(1))
		.optional()
		.describe('Options the actor must choose, `{ slot: [a, b] }`'),
	role: id.optional().describe('Whose job it is; others may, and it is scored'),
	approval: id
		.optional()
		.describe(
			'The role whose go-ahead is asked. Its holder needs none; others may go on without, and it is scored'
		),
	takes: duration.optional().describe('Story time until the outcome; default nothing'),
	offered: condition.optional().describe('While false it is not in the list'),
	covers: covers.optional(),
	most: z.int().positive().optional().describe('How often it may be begun'),
	outcomes: z
		.array(outcome)
		.optional()
		.describe('What comes of it: the first whose `when` holds. Lint warns where there is none'),
	on_cancel: outcome
		.omit({ when: true, weight: true })
		.optional()
		.describe(
			'What comes of it for whoever stops it half-way: an outcome without `when` and `weight`'
		)
});

const contact = z.strictObject({
	ignores: z.int().min(0).optional().describe('How many pages go unanswered first'),
	answers: duration.optional().describe('Story time until the answer; default 2m'),
	unreachable: condition.optional().describe('Looked at when paged: true means nobody answers'),
	says: text.optional().describe('What the answer says'),
	reveals: reveals.optional(),
	sets: sets.optional()
});

const channel = z.strictObject({
	fails: condition.describe(
		'While it holds, an update through it does not arrive and does not count'
	)
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
	id: id.describe('Its own name'),
	dimension: z.enum(DIMENSIONS).describe('Which rating it counts for'),
	after: condition.optional().describe('Opens it, each time it becomes true'),
	see: condition.optional().describe('What must hold in time'),
	within: positiveDuration.optional().describe('The time for it'),
	grace: duration
		.optional()
		.describe(
			'After `within`, credit falls evenly to 0 over this exercise time; default as long as `within`, and after a `jump` as long as the team had'
		),
	avoid: condition.optional().describe('What must never happen'),
	while: condition.optional().describe('The time in which `avoid` or `every` counts'),
	every: positiveDuration.optional().describe('Seen at least so often while `while` lasts'),
	ask: text.optional().describe('A question that a person answers'),
	clock: z
		.enum(['exercise', 'story'])
		.optional()
		.describe(
			'With `story`, a `jump` brings the deadline nearer; one inside the jump is due five minutes after landing'
		),
	weight: z
		.number()
		.positive()
		.optional()
		.describe('Default 1. In the dimension severity it adds none: minutes are measured there'),
	critical: z.boolean().optional().describe('Missed, it holds its dimension down to M'),
	because: text.optional().describe('Why; the report quotes it, so it holds whatever the team did'),
	improve: text.optional().describe('What to change in the process; the report proposes it')
});

export const STATUSES = ['investigating', 'identified', 'monitoring', 'resolved'] as const;

const pathItem = z.strictObject({
	look: id.optional().describe('A source'),
	do: id.optional().describe('An action'),
	choose: z.record(id, z.string()).optional().describe('The options of that action'),
	declare: severityLevel.optional().describe('A severity'),
	escalate: id.optional().describe('A contact to page'),
	update: id.optional().describe('An audience to tell'),
	open: id.optional().describe('A playbook'),
	tick: z.string().optional().describe('A step, `database.free_space`'),
	status: z.enum(STATUSES).optional().describe('A status to set'),
	resolve: z.literal(true).optional().describe('The same as `status: resolved`'),
	when: condition.optional().describe('From when on; default the start'),
	expected: text
		.optional()
		.describe('What a good team does here, in words, for readers of the file')
});

const ending = z.strictObject({
	when: condition.describe('The first ending that holds is the outcome; put bad ones first'),
	outcome: z.enum(['good', 'acceptable', 'bad']).describe('How good this end is'),
	text: text.optional().describe('What became of it, in a sentence')
});

const model = z.strictObject({
	title: text.describe('The incident, and when it was'),
	url: z.url().optional().describe('Where one can read about it'),
	note: text.optional().describe('What of it is in here')
});

const debrief = z.strictObject({
	cause: text.describe('What was really wrong; told when the facilitator reveals it'),
	drawn: z
		.record(id, z.record(z.string(), text))
		.optional()
		.describe(
			'Which it was this time, told after `cause`: for a draw, a sentence for each of its values'
		),
	discuss: z.array(text).optional().describe('Questions for the report')
});

export const scenarioSchema = z.strictObject({
	format: z.literal(1).describe('Version of the language'),
	id: z
		.string()
		.regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case words joined by hyphens')
		.describe('Lower-case words joined by hyphens'),
	language: languageTag
		.default('en')
		.describe(
			'What it is written in, such as `de`; default `en`. Screen readers pronounce it by this'
		),
	title: text.describe('For the library; participants read it. No spoilers'),
	family: id.describe('The failure family; the playbook of that name is the one that fits'),
	difficulty: z.enum(['introductory', 'intermediate', 'advanced']).describe('For whom it is'),
	length: positiveDuration.describe('Planned play, in exercise time'),
	starts: z
		.string()
		.regex(/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([01]\d|2[0-3]):[0-5]\d$/, 'must be like Tue 03:05')
		.describe('Weekday and time in the story when play starts, `Tue 03:05`'),
	summary: text.describe('One line for the library. No spoilers'),
	brief: text.describe(
		'Markdown; everybody reads it when the drill starts. Say what the system is and what is at stake'
	),
	objectives: z
		.array(text)
		.min(1)
		.describe('At least one; the facilitator’s console and the report list them'),
	modelled_on: z
		.array(model)
		.optional()
		.describe('Real incidents it is made from; lint warns where it is missing'),
	draw: z.record(id, draw).optional().describe('What differs from drill to drill'),
	state: z.record(id, scalar).optional().describe('The world; the initial value gives the type'),
	facts: z.record(id, text).optional().describe('What the team can come to know, a sentence each'),
	flows: z.record(id, flow).optional().describe('Numbers of the state that move with story time'),
	truth: z
		.array(truthRule)
		.min(1)
		.describe('The right severity; the first rule that holds is in force'),
	signals: z.record(id, signal).optional().describe('Curves of telemetry'),
	sources: z.record(id, source).optional().describe('Places to look'),
	injects: z.record(id, inject).describe('What happens to the team'),
	actions: z.record(id, action).optional().describe('What people can do'),
	contacts: z
		.record(id, contact)
		.optional()
		.describe('How contacts of the process behave in this story'),
	channels: z
		.record(id, channel)
		.optional()
		.describe('Channels of the process that do not always work'),
	expect: z.array(expectation).optional().describe('What a good response shows, and by when'),
	path: z.array(pathItem).optional().describe('The model answer, move by move'),
	endings: z.record(id, ending).describe('How it can end'),
	debrief: debrief.optional().describe('For the talk afterwards')
});

/** A parsed scenario; every duration is in seconds. */
export type Scenario = z.infer<typeof scenarioSchema>;
export type Dimension = (typeof DIMENSIONS)[number];
export type IncidentStatus = (typeof STATUSES)[number];
export type Inject = Scenario['injects'][string];
export type PathItem = NonNullable<Scenario['path']>[number];
export type Expectation = NonNullable<Scenario['expect']>[number];
export type Scalar = string | number | boolean;
