import { clockOf, spanOf } from './names.ts';
import type { Gap, Opportunity } from './report.ts';
import type { Words } from './words.ts';

/** What every gap is put together from. */

/** What became of an opportunity, for a title. */
export function outcomeOf(
	{ verdict, dueAt, metAt, credit, dimension }: Opportunity,
	{ outcomes }: Words
): string {
	switch (verdict) {
		case 'late':
			return outcomes.late(spanOf((metAt ?? 0) - (dueAt ?? 0)));
		case 'partial':
			return outcomes.partial(Math.floor((credit ?? 0) * 100));
		case 'missed':
			return dimension === 'learning' ? outcomes.missing : outcomes.missed;
		case 'violated':
		case 'waived':
		case 'met':
		case 'not observed':
		case 'not applicable':
			return outcomes[verdict];
	}
}

/** What happened, in one line. */
export function detail(judged: Opportunity, words: Words): string {
	const { what, verdict, dueAt, metAt, note } = judged;
	const parts = [words.gaps.detail(what, outcomeOf(judged, words))];
	if (dueAt !== null) parts.push(words.gaps.due(clockOf(dueAt)));
	if (metAt !== null && verdict === 'late') parts.push(words.gaps.done(clockOf(metAt)));
	return [...parts, note].join(' ');
}

export const uniqueReasons = (group: readonly Opportunity[]): Gap['reasons'] =>
	group
		.flatMap(({ reasons }) => reasons)
		.filter((reason, index, all) => all.findIndex(({ id }) => id === reason.id) === index);

export const evidenceOf = (group: readonly Opportunity[]): number[] =>
	[...new Set(group.flatMap(({ evidence }) => evidence))].sort((a, b) => a - b);
