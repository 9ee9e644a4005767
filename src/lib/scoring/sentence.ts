import type { Course } from './course.ts';
import { spanOf } from './names.ts';
import type { Gap, Rating } from './report.ts';

/** One sentence of verdict: how it ended, what is strongest and weakest, and what matters most. */
export function sentenceOf(
	{ started, state, now, ended, words }: Course,
	ratings: readonly Rating[],
	gaps: readonly Gap[]
): string {
	const { verdict, dimensions } = words;
	if (!started) return verdict.notPlayed;
	const { ending } = state;
	const story = ending
		? verdict.reached(verdict.endings[ending.outcome], spanOf(ending.t))
		: (ended ? verdict.played : verdict.stillPlaying)(spanOf(now));
	const rated = ratings.filter(({ rating }) => rating !== null);
	const best = rated.filter(({ rating }) => rating === 'P');
	const [weakest] = rated
		.filter(({ rating }) => rating !== 'P')
		.sort((a, b) => (a.credit ?? 0) - (b.credit ?? 0));
	const parts = [story];
	if (best.length > 0) parts.push(verdict.best(best.map(({ dimension }) => dimensions[dimension])));
	if (weakest) parts.push(verdict.weakest(dimensions[weakest.dimension], weakest.rating ?? ''));
	const worst = gaps.find(({ lost }) => lost > 0);
	return verdict.whole(parts, worst ? verdict.worst(worst.title) : null);
}
