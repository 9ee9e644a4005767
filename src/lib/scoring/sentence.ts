import type { Course } from './course.ts';
import { spanOf } from './names.ts';
import type { Gap, Rating } from './report.ts';

/** One sentence of verdict: how it ended, what is strongest and weakest, and what matters most. */
export function sentenceOf(
	{ state, now, started, ended }: Course,
	ratings: readonly Rating[],
	gaps: readonly Gap[]
): string {
	if (!started) return 'The drill has not been played yet.';
	const { ending } = state;
	const story = ending
		? `The team reached ${ARTICLES[ending.outcome]} ending after ${spanOf(ending.t)}`
		: `The team ${ended ? 'played' : 'has played'} for ${spanOf(now)} and reached no ending`;
	const rated = ratings.filter(({ rating }) => rating !== null);
	const best = rated.filter(({ rating }) => rating === 'P').map(({ dimension }) => dimension);
	const [weakest] = rated
		.filter(({ rating }) => rating !== 'P')
		.sort((a, b) => (a.credit ?? 0) - (b.credit ?? 0));
	const parts = [story];
	if (best.length > 0) parts.push(`performed ${listed(best)} without challenges`);
	if (weakest) parts.push(`found ${weakest.dimension} hardest (${weakest.rating ?? ''})`);
	const worst = gaps.find(({ lost }) => lost > 0);
	const matter = worst ? `; what matters most: ${worst.title}` : '';
	return `${joined(parts)}${matter}.`;
}

const ARTICLES = { good: 'a good', acceptable: 'an acceptable', bad: 'a bad' } as const;

const joined = (parts: readonly string[]): string =>
	parts.length < 3
		? parts.join(' and ')
		: `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

const listed = (words: readonly string[]): string =>
	words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
