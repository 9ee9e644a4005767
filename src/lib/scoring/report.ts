import { z } from 'zod';
import { actionItem, ANSWERS, CAUSES } from '../engine/events.ts';
import { DIMENSIONS, STATUSES } from '../scenario/schema.ts';

/*
 * The gap report: what one drill showed about a team's process. Page, Markdown and JSON are made
 * from this and from nothing else. It names roles and seats, never people.
 *
 * Times are exercise seconds since the start unless a name says otherwise; `evidence` lists numbers
 * of events in the log; credits run from 0 to 1.
 */

export const REPORT_FORMAT = 1;

const seconds = z.number().min(0);
const wall = z.number().describe('Milliseconds since 1970');
const count = z.int().min(0);
const credit = z.number().min(0).max(1);
const evidence = z.array(z.int().positive());
const severity = z.int().min(1).max(4);
const scalar = z.union([z.string(), z.number(), z.boolean()]);
const dimension = z.enum(DIMENSIONS);

export const VERDICTS = [
	'met',
	'late',
	'partial',
	'missed',
	'violated',
	'not observed',
	'not applicable',
	'waived'
] as const;

export const RATINGS = ['P', 'S', 'M', 'U'] as const;

const rating = z.strictObject({
	dimension,
	credit: credit
		.nullable()
		.describe('Weighted mean over what was observed; null where nothing was'),
	rating: z.enum(RATINGS).nullable().describe('Null: not rated'),
	why: z.string().describe('Why it is not rated, or what the rating says'),
	n: z.int().min(0).describe('Opportunities judged; for severity, minutes'),
	thin: z.boolean().describe('Too few opportunities to lean on'),
	cappedBy: z.string().nullable().describe('Key that keeps the rating down, whatever the credit')
});

const reason = z.strictObject({
	source: z
		.enum(['clause', 'expectation', 'rubric'])
		.describe('The process, the scenario, or the rubric asks for it'),
	id: z.string().describe('Clause path, expectation id, or name of the rule'),
	because: z.string(),
	dueAt: seconds.nullable().describe('Its own deadline')
});

const opportunity = z.strictObject({
	key: z.string().describe('The act asked for, such as update/customers'),
	dimension,
	what: z.string().describe('The act in words'),
	reasons: z.array(reason).min(1),
	openedAt: seconds.nullable(),
	dueAt: seconds.nullable().describe('The earliest of its reasons'),
	graceEndsAt: seconds.nullable(),
	metAt: seconds.nullable(),
	verdict: z.enum(VERDICTS),
	note: z.string().describe('What the verdict rests on, in words'),
	credit: credit.nullable().describe('Null where nothing was observed'),
	weight: z.number().min(0),
	critical: z.boolean(),
	evidence,
	seenBy: z.array(z.string()).describe('Audiences that could see what opened it'),
	by: z.array(z.string()).describe('Roles that did what the evidence shows'),
	marks: z
		.array(z.string())
		.describe(
			'What stood beside it: hidden, unsupported, stand-in, late join, facilitator, hint, artefact, names a person'
		),
	compensated: seconds.describe(
		'Seconds its clock stood still because nobody was connected, or the facilitator skipped them'
	),
	overridden: z
		.strictObject({
			event: z.int().positive(),
			verdict: z.enum(VERDICTS),
			credit: credit.nullable(),
			reason: z.string()
		})
		.nullable()
		.describe('What the rules said, where a person said otherwise, and why')
});

const severityMinutes = z.strictObject({
	from: seconds,
	to: seconds,
	declared: severity.nullable().describe('Null: undeclared, or resolved'),
	resolved: z.boolean(),
	accepted: z.array(severity).describe('Mildest and severest included; empty: nothing demanded'),
	credit: credit.nullable().describe('Null: unscored'),
	evidence: evidence.describe('What declared it, and what made this range right')
});

const severityMeasure = z.strictObject({
	credit: credit.nullable(),
	scored: seconds,
	segments: z.array(severityMinutes),
	changes: z.array(
		z.strictObject({
			severity,
			because: z.string(),
			inForceAt: seconds,
			knownAt: seconds.nullable(),
			declaredAt: seconds.nullable().describe('When the declared severity first was in its range')
		})
	)
});

const patch = z.strictObject({
	op: z.enum(['add', 'replace']),
	path: z.string().describe('Clause path in the process'),
	value: z.union([z.string(), z.record(z.string(), z.string())])
});

const proposal = z.strictObject({
	kind: z.enum([
		'add-clause',
		'change-time',
		'change-text',
		'add-contact',
		'add-audience',
		'add-role',
		'add-playbook',
		'add-playbook-step',
		'practice'
	]),
	text: z.string(),
	patch: patch.nullable()
});

const gap = z.strictObject({
	root: z.string(),
	dimension,
	title: z.string(),
	cause: z.enum(['plan', 'execution', 'artefact']),
	reasons: z.array(reason),
	critical: z.boolean(),
	dueAt: seconds.nullable(),
	evidence,
	lost: credit.describe('Share of its dimension that it cost'),
	details: z.array(z.string()).describe('What happened, one line per opportunity'),
	consequences: z.array(z.string()).describe('What followed from the same root'),
	proposal,
	retest: z.string().describe('Key or clause path that a later drill checks')
});

const strength = z.strictObject({
	dimension,
	key: z.string(),
	text: z.string(),
	at: seconds.nullable(),
	evidence
});

const observation = z.strictObject({
	at: seconds,
	event: z.int().positive(),
	by: z.enum(['facilitator', 'observer']),
	dimension: dimension.nullable(),
	text: z.string()
});

const page = z.strictObject({ contact: z.string(), at: seconds, event: z.int().positive() });

const postmortem = z.strictObject({
	wall,
	event: z.int().positive(),
	whatHappened: z.string(),
	impact: z.string(),
	rootCause: z.string(),
	prevention: z.string(),
	contributing: z.string(),
	wentWell: z.string(),
	wentBadly: z.string(),
	named: z
		.array(z.enum(CAUSES))
		.describe('Causes that name a person; what is to be mended is the condition'),
	items: z.array(actionItem)
});

const timelineEntry = z.strictObject({
	t: seconds,
	event: z.int().positive(),
	kind: z.enum([
		'life',
		'inject',
		'truth',
		'severity',
		'status',
		'role',
		'acknowledge',
		'page',
		'answer',
		'playbook',
		'look',
		'action',
		'update',
		'connection',
		'guidance',
		'ending'
	]),
	text: z.string(),
	by: z.array(z.string()).describe('Titles of the roles that acted; empty where the story did')
});

export const gapReport = z.strictObject({
	format: z.literal(REPORT_FORMAT),
	engine: z.int(),
	rubric: z.string(),
	drill: z.strictObject({
		scenario: z.strictObject({
			id: z.string(),
			title: z.string(),
			family: z.string(),
			hash: z.string()
		}),
		process: z.strictObject({ id: z.string(), title: z.string(), hash: z.string() }),
		objectives: z.array(z.string()),
		seed: z.string(),
		draws: z.record(z.string(), scalar),
		startedAt: wall.nullable(),
		length: seconds.describe('Exercise seconds played'),
		planned: seconds,
		ended: z.boolean(),
		ending: z
			.strictObject({
				id: z.string(),
				outcome: z.enum(['good', 'acceptable', 'bad']),
				text: z.string(),
				at: seconds
			})
			.nullable()
	}),
	sentence: z.string(),
	ratings: z.array(rating).length(DIMENSIONS.length),
	opportunities: z.array(opportunity),
	severity: severityMeasure,
	status: z.enum(STATUSES).nullable().describe('As the team last said'),
	escalations: z.strictObject({
		needed: z.array(z.string()).describe('Contacts that something called for'),
		unneeded: z.array(page),
		cost: z.number().min(0).describe('Weight that unneeded pages added at credit 0')
	}),
	strengths: z.array(strength),
	gaps: z.array(gap).describe('The one that matters most first'),
	observations: z
		.array(observation)
		.describe('What people who watched saw, in order of its moment'),
	ask: z.array(
		z.strictObject({
			id: z.string(),
			dimension,
			question: z.string(),
			answer: z
				.strictObject({
					verdict: z.enum(ANSWERS),
					reason: z.string(),
					votes: z.strictObject({ yes: count, partly: count, no: count }),
					event: z.int().positive()
				})
				.nullable()
				.describe('What the team agreed on; null where it has not judged')
		})
	),
	discuss: z.array(z.string()),
	confidence: z
		.array(z.int().min(1).max(5))
		.describe('How sure people said they were that they would handle this for real, of 5'),
	hotWash: z
		.strictObject({
			event: z.int().positive(),
			start: z.array(z.string()),
			stop: z.array(z.string()),
			continue: z.array(z.string())
		})
		.nullable()
		.describe('What people wrote for themselves, as it was last shown to all, without names'),
	followThrough: z.array(
		z.strictObject({
			key: z.string(),
			result: z.enum(['verified', 'regressed', 'not retested']),
			note: z.string()
		})
	),
	postmortem: postmortem.nullable().describe('As it was last written'),
	postmortemDeadline: z
		.strictObject({
			clause: z.string(),
			dueAt: wall,
			writtenAt: wall.nullable(),
			kept: z.boolean().nullable().describe('Null while none has been written')
		})
		.nullable()
		.describe('Tracked beside the rating; null where the process asks for none in time'),
	participants: z.array(
		z.strictObject({
			seat: z.string(),
			kind: z.enum(['participant', 'observer', 'stand-in']),
			roles: z.array(z.string()).describe('Titles of the roles held at any time'),
			joinedAt: seconds.describe('0 for whoever was there from the start'),
			away: seconds.describe('Seconds not connected')
		})
	),
	processGaps: z
		.array(z.string())
		.describe('What the process does not name, and this scenario uses'),
	timeline: z.array(timelineEntry)
});

export type GapReport = z.infer<typeof gapReport>;
export type Verdict = (typeof VERDICTS)[number];
export type Rating = z.infer<typeof rating>;
export type Opportunity = z.infer<typeof opportunity>;
export type Reason = z.infer<typeof reason>;
export type SeverityMeasure = z.infer<typeof severityMeasure>;
export type SeveritySegment = z.infer<typeof severityMinutes>;
export type Gap = z.infer<typeof gap>;
export type Proposal = z.infer<typeof proposal>;
export type Strength = z.infer<typeof strength>;
export type TimelineEntry = z.infer<typeof timelineEntry>;
