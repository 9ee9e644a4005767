import { DIMENSIONS, type Dimension } from '../scenario/schema.ts';
import type { Course } from './course.ts';
import type { Judgement } from './judge.ts';
import { isPending } from './learning.ts';
import { rounded, sum } from './obligations.ts';
import { irreversibleHarm } from './playbook.ts';
import type { Opportunity, Rating, RATINGS } from './report.ts';
import type { Rubric } from './rubric.ts';

/* [SC5] Ratings: the weighted mean of each dimension, how much it rests on, and what caps it. */

type Letter = (typeof RATINGS)[number];

/** Opportunities that were observed and count. */
export const counting = (opportunities: readonly Opportunity[], dimension: Dimension) =>
	opportunities.filter(
		(judged) => judged.dimension === dimension && judged.credit !== null && judged.weight > 0
	);

/** Credit of a dimension; null where nothing was observed. */
export function creditOf({ opportunities, severity }: Judgement, dimension: Dimension) {
	if (dimension === 'severity') return severity.credit;
	const counted = counting(opportunities, dimension);
	const weight = sum(counted.map((judged) => judged.weight));
	if (weight === 0) return null;
	return rounded(sum(counted.map((judged) => judged.weight * (judged.credit ?? 0))) / weight);
}

/** @param hidden what under-declaring kept closed; a dimension mostly hidden is not rated */
export function rate(
	judgement: Judgement,
	hidden: readonly Opportunity[],
	course: Course,
	rubric: Rubric
): Rating[] {
	const { ratings: why } = course.words;
	return DIMENSIONS.map((dimension) => {
		const credit = creditOf(judgement, dimension);
		const counted = counting(judgement.opportunities, dimension);
		const minutes = Math.floor(judgement.severity.scored / 60);
		const n = dimension === 'severity' ? minutes : counted.length;
		const weigh = (judged: readonly Opportunity[]) => sum(judged.map(({ weight }) => weight));
		const unseen = hidden.filter((judged) => judged.dimension === dimension);
		const base = { dimension, credit, n, thin: n < rubric.thinBelow };
		if (credit === null && unseen.length === 0) {
			const waits = judgement.opportunities.some(
				(judged) => judged.dimension === dimension && isPending(judged)
			);
			return { ...base, rating: null, why: waits ? why.pending : why.nothing, cappedBy: null };
		}
		if (credit === null || weigh(unseen) > weigh(counted)) {
			return { ...base, rating: null, why: why.hidden, cappedBy: null };
		}
		return { ...base, ...capped(letterOf(credit, rubric), judgement, dimension, course) };
	});
}

function letterOf(credit: number, { ratings }: Rubric): Letter {
	if (credit >= ratings.P) return 'P';
	if (credit >= ratings.S) return 'S';
	return credit >= ratings.M ? 'M' : 'U';
}

/** A missed critical expectation caps at M; harm that cannot be undone caps the playbook at U. */
function capped(
	earned: Letter,
	{ opportunities }: Judgement,
	dimension: Dimension,
	course: Course
): Pick<Rating, 'rating' | 'why' | 'cappedBy'> {
	const { ratings: why } = course.words;
	const harm = dimension === 'playbook' ? irreversibleHarm(course, opportunities) : null;
	if (harm !== null && earned !== 'U') {
		return { rating: 'U', why: why.harm, cappedBy: `do/${harm}` };
	}
	const critical = opportunities.find(
		(judged) =>
			judged.dimension === dimension &&
			judged.critical &&
			(judged.verdict === 'missed' || judged.verdict === 'violated')
	);
	if (critical && (earned === 'P' || earned === 'S')) {
		return { rating: 'M', why: why.critical(critical.what), cappedBy: critical.key };
	}
	return { rating: earned, why: why[earned], cappedBy: null };
}

/** Plain mean over the dimensions that have a credit; null where none has. */
export function meanOver(judgement: Judgement, dimensions: readonly Dimension[]): number | null {
	const credits = dimensions.flatMap((dimension) => creditOf(judgement, dimension) ?? []);
	return credits.length === 0 ? null : rounded(sum(credits) / credits.length);
}
