import type { Course } from './course.ts';
import { spanOf } from './names.ts';
import type { Gap, Rating } from './report.ts';

/** One sentence of verdict: how it ended, what is strongest and weakest, and what matters most. */
export function sentenceOf(
	course: Course,
	ratings: readonly Rating[],
	gaps: readonly Gap[]
): string {
	const { verdict, dimensions } = course.words;
	if (!course.started) return verdict.notPlayed;
	const rated = ratings.filter(({ rating }) => rating !== null);
	const best = rated.filter(({ rating }) => rating === 'P');
	const [weakest] = rated
		.filter(({ rating }) => rating !== 'P')
		.sort((a, b) => (a.credit ?? 0) - (b.credit ?? 0));
	const done: string[] = [];
	if (best.length > 0) done.push(verdict.best(best.map(({ dimension }) => dimensions[dimension])));
	if (weakest) done.push(verdict.weakest(dimensions[weakest.dimension], weakest.rating ?? ''));
	const worst = gaps.find(({ lost }) => lost > 0);
	return verdict.whole(storyOf(course), done, worst ? verdict.worst(worst.title) : null);
}

/** Only the facilitator ends a drill; where the scenario had come to no ending, that is no failure. */
function storyOf({ state, now, ended, words: { verdict } }: Course): string {
	const { ending, status } = state;
	if (ending) return verdict.reached(verdict.endings[ending.outcome], spanOf(ending.t));
	if (!ended) return verdict.stillPlaying(spanOf(now));
	return (status === 'resolved' ? verdict.resolved : verdict.played)(spanOf(now));
}
