import { z } from 'zod';
import { duration, positiveDuration } from '../document/duration.ts';
import { languageTag } from '../document/language.ts';

/*
 * A team's written incident response. Every leaf that asks something of the team is a clause and
 * is addressed by its path, for example `severities.1.updates.customers.first`.
 */

const id = z.string().regex(/^[a-z][a-z0-9_]*$/, 'must be a lower-case word such as incident_lead');
const text = z.string().min(1);
const date = z.iso.date().describe('A day, such as 2026-09-30');

const severity = z.strictObject({
	name: text,
	definition: text.describe('How to recognise this level'),
	obligations: z.array(text).min(1).describe('What this level asks of the team, in words'),
	acknowledge: duration.optional().describe('From the first alert until somebody acknowledges'),
	lead: duration.optional().describe('From the declaration until a named incident lead'),
	updates: z
		.record(
			id,
			z.strictObject({
				first: duration.describe('From the declaration until the first update'),
				every: positiveDuration.optional().describe('Then at least this often')
			})
		)
		.optional()
		.describe('Who hears from the team, by audience'),
	escalate: z
		.record(id, duration)
		.optional()
		.describe('Contacts to page, and how soon after the declaration'),
	playbook: duration.optional().describe('From the declaration until a playbook is open'),
	postmortem: z
		.strictObject({ rule: z.enum(['required', 'optional', 'none']), within: duration.optional() })
		.optional()
});

const role = z.strictObject({
	title: text,
	duties: z.array(text).min(1),
	never: z.array(text).optional().describe('What the holder leaves to others'),
	hands_off: z.boolean().optional().describe('True for a role that must not work on the system')
});

const contact = z.strictObject({
	title: text,
	how: z.enum(['pager', 'phone', 'chat', 'email', 'ticket']),
	when: text.describe('When to involve this contact'),
	next: id.optional().describe('Whom to page when this one stays silent'),
	reach: text.optional().describe('Number, rota or link')
});

const playbook = z.strictObject({
	title: text,
	symptoms: z.array(text).min(1),
	look_first: text.describe('Where to look first; the step `look_first`'),
	actions: z.record(id, text).describe('The steps in order'),
	escalate_when: z.array(text).min(1),
	owner: text.optional(),
	exercised: date.optional().describe('The day it was last practised')
});

export const processSchema = z.strictObject({
	format: z.literal(1),
	id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case words joined by hyphens'),
	language: languageTag
		.optional()
		.describe('What it is written in, such as `de`. Screen readers pronounce it by this'),
	title: text,
	reviewed: z.strictObject({ on: date, by: text, every: duration }),
	declare_when: z.array(text).min(1),
	severities: z.strictObject({ 1: severity, 2: severity, 3: severity, 4: severity }),
	roles: z.record(id, role),
	audiences: z.record(id, z.strictObject({ title: text, channel: id })),
	channels: z.record(id, z.strictObject({ title: text })),
	contacts: z.record(id, contact),
	escalation: z.strictObject({
		silent_after: positiveDuration.describe('A page unanswered this long goes to the next hop'),
		raise: text.describe('When does a SEV-3 become a SEV-2, and a SEV-2 a SEV-1?'),
		manager: text.describe('When is the engineering manager involved?'),
		customers: text.describe('When are customers contacted?'),
		external: text.describe('When is external support engaged?')
	}),
	playbooks: z.record(id, playbook),
	postmortem: z.strictObject({
		blameless: text,
		sections: z.array(text).min(1),
		states: z.array(text).min(1)
	})
});

/** A parsed process; every duration is in seconds. */
export type Process = z.infer<typeof processSchema>;
export type SeverityLevel = 1 | 2 | 3 | 4;
export type SeverityClause = Process['severities'][1];
