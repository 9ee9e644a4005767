import { DIMENSIONS } from '../scenario/schema.ts';
import type { Verdict } from '../scoring/report.ts';
import { ruleChanges, type RuleChange } from '../scoring/rules.ts';
import { inOrder, type PastDrill } from './history.ts';
import type { JudgementRecord, KeptRating } from './record.ts';

/*
 * [PR10] Drills that were judged by an older version of the rubric and again by the one in force:
 * both judgements side by side, and what changed in the rubric between them.
 */

export interface RatingChange {
	readonly dimension: KeptRating['dimension'];
	readonly before: KeptRating;
	readonly after: KeptRating;
}

export interface DrillAgain {
	readonly id: string;
	readonly title: string;
	readonly at: number;
	/** More was recorded between the two judgements: not all of the difference is the rubric's. */
	readonly grown: boolean;
	readonly ratings: readonly RatingChange[];
	/** Clauses whose verdict differs; null where one of the two did not judge it. */
	readonly clauses: readonly {
		readonly clause: string;
		readonly before: Verdict | null;
		readonly after: Verdict | null;
	}[];
}

export interface JudgedAgain {
	/** Versions of the rubric. */
	readonly from: string;
	readonly to: string;
	readonly rules: readonly RuleChange[];
	/** The newest first. */
	readonly drills: readonly DrillAgain[];
}

type Named = Pick<PastDrill, 'id' | 'title' | 'at'>;

/** One entry for each older version, the one judged by last first. */
export function judgedAgain(
	drills: readonly Named[],
	records: readonly JudgementRecord[],
	current: string
): JudgedAgain[] {
	const pairs = inOrder(drills)
		.toReversed()
		.flatMap((drill) => {
			const after = records.find(({ drill: of, rubric }) => of === drill.id && rubric === current);
			const before = judgedBefore(
				records.filter(({ drill: of }) => of === drill.id),
				current
			);
			return before && after ? [{ drill, before, after }] : [];
		});
	const newestFirst = pairs.toSorted((a, b) => b.before.at - a.before.at);
	return [...new Set(newestFirst.map(({ before }) => before.rubric))].flatMap((from) => {
		const ofVersion = pairs.filter(({ before }) => before.rubric === from);
		const [first] = ofVersion;
		if (!first) return [];
		return {
			from,
			to: current,
			rules: ruleChanges(first.before.rules, first.after.rules),
			drills: ofVersion.map(({ drill, before, after }) => drillAgain(drill, before, after))
		};
	});
}

/** The newest record of one drill that an older version made. */
export const judgedBefore = (
	records: readonly JudgementRecord[],
	current: string
): JudgementRecord | undefined =>
	records.filter(({ rubric }) => rubric !== current).toSorted((a, b) => b.at - a.at)[0];

function drillAgain({ id, title, at }: Named, before: JudgementRecord, after: JudgementRecord) {
	const grown = before.through !== after.through;
	const ratings = DIMENSIONS.flatMap((dimension): RatingChange[] => {
		const [was, is] = [before, after].map((record) =>
			record.ratings.find((rating) => rating.dimension === dimension)
		);
		return was && is ? [{ dimension, before: was, after: is }] : [];
	});
	return { id, title, at, grown, ratings, clauses: clauseChanges(before, after) };
}

function clauseChanges(before: JudgementRecord, after: JudgementRecord): DrillAgain['clauses'] {
	const [was, is] = [before, after].map(
		({ clauses }) => new Map(clauses.map(({ clause, verdict }) => [clause, verdict]))
	);
	return [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])]
		.map((clause) => ({
			clause,
			before: was?.get(clause) ?? null,
			after: is?.get(clause) ?? null
		}))
		.filter((change) => change.before !== change.after);
}
