import type { Process, SeverityClause } from '../process/schema.ts';
import { spanText } from '../ui/time.ts';

interface Line {
	readonly name: string;
	readonly text: string;
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
			lines: lines.filter(({ name, text }) =>
				`${title} ${name} ${text}`.toLowerCase().includes(words)
			)
		}))
		.filter(({ lines }) => lines.length > 0);
}

function whole(process: Process): Section[] {
	const { roles, contacts, audiences, channels, escalation, playbooks, postmortem } = process;
	return [
		{
			title: 'When to declare',
			lines: [{ name: 'Declare when', text: process.declare_when.join('\n') }]
		},
		{
			title: 'Severity levels',
			lines: Object.entries(process.severities).map(([level, clause]) => ({
				name: `SEV-${level} ${clause.name}`,
				text: [clause.definition, ...clause.obligations, ...clocks(process, clause)].join('\n')
			}))
		},
		{
			title: 'Roles',
			lines: Object.values(roles).map(({ title, duties, never = [] }) => ({
				name: title,
				text: [...duties, ...never.map((thing) => `Never: ${thing}`)].join('\n')
			}))
		},
		{
			title: 'Escalation',
			lines: [
				{ name: 'Raising the severity', text: escalation.raise },
				{ name: 'Engineering manager', text: escalation.manager },
				{ name: 'Customers', text: escalation.customers },
				{ name: 'External support', text: escalation.external },
				...Object.values(contacts).map(({ title, how, when, next }) => ({
					name: `${title} (${how})`,
					text: next ? `${when}\nSilent? Then ${contacts[next]?.title ?? next}.` : when
				}))
			]
		},
		{
			title: 'Who hears from us',
			lines: Object.values(audiences).map(({ title, channel }) => ({
				name: title,
				text: `By ${channels[channel]?.title ?? channel}`
			}))
		},
		{
			title: 'Playbooks',
			lines: Object.values(playbooks).map(({ title, symptoms }) => ({
				name: title,
				text: symptoms.join('\n')
			}))
		},
		{ title: 'Afterwards', lines: [{ name: 'Postmortem', text: postmortem.blameless }] }
	];
}

function clocks({ audiences, contacts }: Process, clause: SeverityClause): string[] {
	const within = (what: string, seconds: number | undefined) =>
		seconds === undefined ? [] : [`${what} within ${spanText(seconds)}`];
	return [
		...within('Acknowledge', clause.acknowledge),
		...within('Incident lead', clause.lead),
		...within('Playbook open', clause.playbook),
		...Object.entries(clause.updates ?? {}).map(([audience, { first, every }]) => {
			const again = every === undefined ? '' : `, then every ${spanText(every)}`;
			return `${audiences[audience]?.title ?? audience} hear within ${spanText(first)}${again}`;
		}),
		...Object.entries(clause.escalate ?? {}).flatMap(([contact, seconds]) =>
			within(`Page ${contacts[contact]?.title ?? contact}`, seconds)
		)
	];
}
