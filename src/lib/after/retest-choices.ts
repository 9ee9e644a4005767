import type { Process } from '../process/schema.ts';
import { spanText } from '../ui/time.ts';

/** Something a later drill checks by itself: the path of a clause, and what it asks in words. */
export interface RetestChoice {
	readonly path: string;
	readonly text: string;
}

/** The clauses with a clock, severest first. */
export function retestChoices({ severities, audiences, contacts }: Process): RetestChoice[] {
	return Object.entries(severities).flatMap(([level, clause]) => {
		const path = `severities.${level}`;
		const sev = `SEV-${level}`;
		const within = (key: string, what: string, seconds: number | undefined): RetestChoice[] =>
			seconds === undefined
				? []
				: [{ path: `${path}.${key}`, text: `${sev}: ${what} within ${spanText(seconds)}` }];
		return [
			...within('acknowledge', 'alert acknowledged', clause.acknowledge),
			...within('lead', 'an incident lead', clause.lead),
			...within('playbook', 'a playbook open', clause.playbook),
			...Object.entries(clause.updates ?? {}).flatMap(([audience, { first }]) =>
				within(`updates.${audience}.first`, `${audiences[audience]?.title ?? audience} hear`, first)
			),
			...Object.entries(clause.escalate ?? {}).flatMap(([contact, seconds]) =>
				within(`escalate.${contact}`, `${contacts[contact]?.title ?? contact} paged`, seconds)
			)
		];
	});
}
