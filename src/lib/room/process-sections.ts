import type { Process } from '../process/schema.ts';

interface Line {
	readonly name: string;
	readonly says: readonly string[];
}

export interface Section {
	readonly title: string;
	readonly lines: readonly Line[];
}

/** The team's process as people read it; with `wanted`, only the lines that hold those words. */
export function processSections(process: Process, wanted: string): Section[] {
	const words = wanted.trim().toLowerCase();
	return whole(process)
		.map(({ title, lines }) => ({
			title,
			lines: lines.filter(({ name, says }) =>
				`${title} ${name} ${says.join(' ')}`.toLowerCase().includes(words)
			)
		}))
		.filter(({ lines }) => lines.length > 0);
}

function whole(process: Process): Section[] {
	const { roles, contacts, audiences, channels, escalation, playbooks, postmortem } = process;
	return [
		{
			title: 'When to declare',
			lines: [{ name: 'Declare when', says: process.declare_when }]
		},
		{
			title: 'Severity levels',
			lines: Object.entries(process.severities).map(([level, clause]) => ({
				name: `SEV-${level} ${clause.name}`,
				says: [clause.definition, ...clause.obligations]
			}))
		},
		{
			title: 'Roles',
			lines: Object.values(roles).map(({ title, duties, never = [] }) => ({
				name: title,
				says: [...duties, ...never.map((thing) => `Never: ${thing}`)]
			}))
		},
		{
			title: 'Escalation',
			lines: [
				{ name: 'Raising the severity', says: [escalation.raise] },
				{ name: 'Engineering manager', says: [escalation.manager] },
				{ name: 'Customers', says: [escalation.customers] },
				{ name: 'External support', says: [escalation.external] },
				...Object.values(contacts).map(({ title, how, when, next }) => ({
					name: `${title} (${how})`,
					says: next ? [when, `Silent? Then ${contacts[next]?.title ?? next}.`] : [when]
				}))
			]
		},
		{
			title: 'Who hears from us',
			lines: Object.values(audiences).map(({ title, channel }) => ({
				name: title,
				says: [`By ${channels[channel]?.title ?? channel}`]
			}))
		},
		{
			title: 'Playbooks',
			lines: Object.values(playbooks).map(({ title, symptoms }) => ({
				name: title,
				says: symptoms
			}))
		},
		{ title: 'Afterwards', lines: [{ name: 'Postmortem', says: [postmortem.blameless] }] }
	];
}
