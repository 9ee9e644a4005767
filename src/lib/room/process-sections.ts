import type { Process } from '../process/schema.ts';
import type { TextsOf } from '../text/load.ts';

interface Line {
	readonly name: string;
	readonly says: readonly string[];
}

export interface Section {
	readonly title: string;
	readonly lines: readonly Line[];
}

/** The team's process as people read it; with `wanted`, only the lines that hold those words. */
export function processSections(
	process: Process,
	wanted: string,
	text: TextsOf<'tools'>
): Section[] {
	const words = wanted.trim().toLowerCase();
	return whole(process, text)
		.map(({ title, lines }) => ({
			title,
			lines: lines.filter(({ name, says }) =>
				`${title} ${name} ${says.join(' ')}`.toLowerCase().includes(words)
			)
		}))
		.filter(({ lines }) => lines.length > 0);
}

function whole(process: Process, { process: text, escalate }: TextsOf<'tools'>): Section[] {
	const { roles, contacts, audiences, channels, escalation, playbooks, postmortem } = process;
	return [
		{
			title: text.declare,
			lines: [{ name: text.declareWhen, says: process.declare_when }]
		},
		{
			title: text.severities,
			lines: Object.entries(process.severities).map(([level, clause]) => ({
				name: `SEV-${level} ${clause.name}`,
				says: [clause.definition, ...clause.obligations]
			}))
		},
		{
			title: text.roles,
			lines: Object.values(roles).map(({ title, duties, never = [] }) => ({
				name: title,
				says: [...duties, ...never.map((thing) => text.never(thing))]
			}))
		},
		{
			title: text.escalation,
			lines: [
				{ name: escalate.raise, says: [escalation.raise] },
				{ name: escalate.manager, says: [escalation.manager] },
				{ name: escalate.customers, says: [escalation.customers] },
				{ name: escalate.external, says: [escalation.external] },
				...Object.values(contacts).map(({ title, how, when, next }) => ({
					name: text.how(title, escalate.how[how]),
					says: next ? [when, escalate.next(contacts[next]?.title ?? next)] : [when]
				}))
			]
		},
		{
			title: text.audiences,
			lines: Object.values(audiences).map(({ title, channel }) => ({
				name: title,
				says: [text.by(channels[channel]?.title ?? channel)]
			}))
		},
		{
			title: text.playbooks,
			lines: Object.values(playbooks).map(({ title, symptoms }) => ({
				name: title,
				says: symptoms
			}))
		},
		{ title: text.afterwards, lines: [{ name: text.postmortem, says: [postmortem.blameless] }] }
	];
}
