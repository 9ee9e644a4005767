import type { DrillView } from '../engine/view.ts';
import { SECTIONS, type DraftContent, type Section } from './draft-shape.ts';

/** What the log takes of one section. */
const MOST_LETTERS = 10_000;

export const isEmpty = (content: DraftContent): boolean =>
	content.items.length === 0 && SECTIONS.every((section) => content[section] === '');

/** What the report asks of a postmortem; the other sections are offered. */
const ASKED = [
	'whatHappened',
	'impact',
	'rootCause',
	'prevention'
] as const satisfies readonly Section[];

/** The sections the report asks for in which nobody has written anything. */
export const emptySections = (content: DraftContent): readonly Section[] =>
	ASKED.filter((section) => content[section].trim() === '');

/** How many action items nobody owns, or no day is set for: without these they rarely happen. */
export const bareItems = ({ items }: DraftContent): number =>
	items.filter(({ owner, due }) => owner.trim() === '' || due === null).length;

/** The first section that is longer than the log takes. */
export const tooLong = (content: DraftContent): Section | undefined =>
	SECTIONS.find((section) => content[section].length > MOST_LETTERS);

/** Whether the log holds just this. */
export function isHandedIn(content: DraftContent, written: DrillView['postmortem']): boolean {
	if (!written) return false;
	return (
		SECTIONS.every((section) => content[section] === written[section]) &&
		JSON.stringify(content.items) === JSON.stringify(written.items)
	);
}
