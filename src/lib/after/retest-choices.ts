import type { Process } from '../process/schema.ts';
import type { TextsOf } from '../text/load.ts';
import { spanText, type TimeWords } from '../ui/time.ts';

/** Something a later drill checks by itself: the path of a clause, and what it asks in words. */
export interface RetestChoice {
	readonly path: string;
	readonly text: string;
}

type Words = TextsOf<'after'>['items']['checks'];

/** The clauses with a clock, severest first. */
export function retestChoices(
	{ severities, audiences, contacts }: Process,
	words: Words,
	time: TimeWords
): RetestChoice[] {
	return Object.entries(severities).flatMap(([level, clause]) => {
		const path = `severities.${level}`;
		const within = (key: string, what: string, seconds: number | undefined): RetestChoice[] =>
			seconds === undefined
				? []
				: [
						{
							path: `${path}.${key}`,
							text: `SEV-${level}: ${words.within(what, spanText(seconds, time))}`
						}
					];
		return [
			...within('acknowledge', words.acknowledge, clause.acknowledge),
			...within('lead', words.lead, clause.lead),
			...within('playbook', words.playbook, clause.playbook),
			...Object.entries(clause.updates ?? {}).flatMap(([audience, { first }]) =>
				within(
					`updates.${audience}.first`,
					words.updated(audiences[audience]?.title ?? audience),
					first
				)
			),
			...Object.entries(clause.escalate ?? {}).flatMap(([contact, seconds]) =>
				within(`escalate.${contact}`, words.paged(contacts[contact]?.title ?? contact), seconds)
			)
		];
	});
}
