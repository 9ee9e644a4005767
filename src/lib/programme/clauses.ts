import type { Process } from '../process/schema.ts';
import { isJudged } from './history.ts';
import type { GapReport, Opportunity } from '../scoring/report.ts';

/** Paths of every clause a drill can measure, in the order of the process. */
export function measurableClauses({ severities, roles, contacts, playbooks }: Process): string[] {
	const ofLevels = Object.entries(severities).flatMap(([level, severity]) => {
		const path = `severities.${level}`;
		return [
			...(['acknowledge', 'lead'] as const).flatMap((key) =>
				severity[key] === undefined ? [] : [`${path}.${key}`]
			),
			...Object.entries(severity.updates ?? {}).flatMap(([audience, { every }]) => [
				`${path}.updates.${audience}.first`,
				...(every === undefined ? [] : [`${path}.updates.${audience}.every`])
			]),
			...Object.keys(severity.escalate ?? {}).map((contact) => `${path}.escalate.${contact}`),
			...(severity.playbook === undefined ? [] : [`${path}.playbook`]),
			...(severity.postmortem?.rule === 'required' ? [`${path}.postmortem`] : [])
		];
	});
	const ofRoles = Object.entries(roles).flatMap(([role, { hands_off }]) =>
		hands_off ? [`roles.${role}.hands_off`] : []
	);
	const ofContacts = Object.entries(contacts).flatMap(([contact, { next }]) =>
		next === undefined ? [] : [`contacts.${contact}.next`]
	);
	const ofPlaybooks = Object.keys(playbooks).map((family) => `${PLAYBOOKS}${family}`);
	return [...ofLevels, ...ofRoles, ...ofContacts, ...ofPlaybooks];
}

const PLAYBOOKS = 'playbooks.';

/** A playbook is one clause, however many steps it has. */
export const isPlaybook = (clause: string): boolean => clause.startsWith(PLAYBOOKS);

/** [PR3] What a report judged of a clause; a playbook is exercised by opening it, too. */
export function judgedOf({ opportunities }: GapReport, clause: string): Opportunity[] {
	const opened = isPlaybook(clause) ? `open/${clause.slice(PLAYBOOKS.length)}` : undefined;
	return opportunities.filter(
		(found) =>
			isJudged(found) &&
			(found.key === opened ||
				found.reasons.some(({ source, id }) => source === 'clause' && isWithin(id, clause)))
	);
}

/** Whether what is cited is the clause or a part of it: `playbooks.database.actions.stop` is. */
export const isWithin = (cited: string, clause: string): boolean =>
	cited === clause || cited.startsWith(`${clause}.`);
