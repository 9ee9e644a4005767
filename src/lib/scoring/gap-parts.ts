import { isInVain } from './escalation.ts';
import { clockOf, spanOf } from './names.ts';
import type { Gap, Opportunity } from './report.ts';
import type { Words } from './words.ts';

/** What every gap is put together from. */

/** What became of an opportunity, for a title. */
function outcomeOf(
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

/** What was not as it should have been, and how. */
export const titleOf = (judged: Opportunity, words: Words): string =>
	judged.verdict === 'violated' && isInVain(judged.key)
		? judged.what
		: words.gaps.title(judged.what, outcomeOf(judged, words));

/** What happened, in one line. */
export function detail(judged: Opportunity, words: Words): string {
	const { verdict, dueAt, metAt, note } = judged;
	const parts = [words.gaps.detail(titleOf(judged, words))];
	if (dueAt !== null) parts.push(words.gaps.due(clockOf(dueAt)));
	if (metAt !== null && (verdict === 'late' || verdict === 'violated')) {
		parts.push(words.gaps.done(clockOf(metAt)));
	}
	return [...parts, note].join(' ');
}

export const uniqueReasons = (group: readonly Opportunity[]): Gap['reasons'] =>
	group
		.flatMap(({ reasons }) => reasons)
		.filter((reason, index, all) => all.findIndex(({ id }) => id === reason.id) === index);

export const evidenceOf = (group: readonly Opportunity[]): number[] =>
	[...new Set(group.flatMap(({ evidence }) => evidence))].sort((a, b) => a - b);
