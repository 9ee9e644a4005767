import { clockOf, spanOf } from './names.ts';
import type { Gap, Opportunity } from './report.ts';

/** What every gap is put together from. */

/** What became of an opportunity, for a title. */
export function outcomeOf({ verdict, dueAt, metAt, credit, dimension }: Opportunity): string {
	switch (verdict) {
		case 'late':
			return `${spanOf((metAt ?? 0) - (dueAt ?? 0))} late`;
		case 'partial':
			return `in part, ${Math.floor((credit ?? 0) * 100)} %`;
		case 'violated':
			return 'not kept';
		case 'waived':
			return 'not practised, the drill was in the way';
		case 'missed':
			return dimension === 'learning' ? 'missing' : 'missed';
		case 'met':
		case 'not observed':
		case 'not applicable':
			return verdict;
	}
}

/** What happened, in one line. */
export function detail(judged: Opportunity): string {
	const due = judged.dueAt === null ? '' : ` Due ${clockOf(judged.dueAt)}.`;
	const met =
		judged.metAt === null || judged.verdict !== 'late' ? '' : ` Done ${clockOf(judged.metAt)}.`;
	return `${judged.what}: ${outcomeOf(judged)}.${due}${met} ${judged.note}`;
}

export const uniqueReasons = (group: readonly Opportunity[]): Gap['reasons'] =>
	group
		.flatMap(({ reasons }) => reasons)
		.filter((reason, index, all) => all.findIndex(({ id }) => id === reason.id) === index);

export const evidenceOf = (group: readonly Opportunity[]): number[] =>
	[...new Set(group.flatMap(({ evidence }) => evidence))].sort((a, b) => a - b);
