import { DIMENSIONS } from '../scenario/schema.ts';
import { followThrough } from '../scoring/follow-through.ts';
import type { Gap, GapReport, Rating } from '../scoring/report.ts';

/** What became of something between two drills. */
export type Change = 'closed' | 'still open' | 'regressed' | 'not retested' | 'new';

export interface Comparison {
	readonly ratings: readonly {
		readonly dimension: Rating['dimension'];
		readonly before: Rating;
		readonly after: Rating;
	}[];
	/** Gaps of either, those that matter most first. */
	readonly gaps: readonly {
		readonly retest: string;
		readonly title: string;
		readonly change: Change;
	}[];
}

/**
 * [PR5] Two drills side by side, whatever their order in time: `before` is compared with `after`. One
 * version of the rubric judged both, the one in force.
 */
export function compare(before: GapReport, after: GapReport): Comparison {
	const gone = before.gaps.map((gap) => ({ ...named(gap), change: becameOf(gap, after) }));
	const known = new Set(before.gaps.map(({ retest }) => retest));
	const come = after.gaps
		.filter(({ retest }) => !known.has(retest))
		.map((gap) => ({ ...named(gap), change: cameFrom(gap, before) }));
	return {
		ratings: DIMENSIONS.flatMap((dimension) => {
			const [was, is] = [before, after].map(({ ratings }) =>
				ratings.find((rating) => rating.dimension === dimension)
			);
			return was && is ? [{ dimension, before: was, after: is }] : [];
		}),
		gaps: [...gone, ...come]
	};
}

const named = ({ retest, title }: Gap) => ({ retest, title });

function becameOf({ retest }: Gap, after: GapReport): Change {
	if (after.gaps.some((gap) => gap.retest === retest)) return 'still open';
	const [found] = followThrough([retest], after);
	return found?.result === 'verified' ? 'closed' : 'not retested';
}

function cameFrom({ retest }: Gap, before: GapReport): Change {
	const [found] = followThrough([retest], before);
	return found?.result === 'verified' ? 'regressed' : 'new';
}
