/**
 * Thresholds, allowances and weights of the judgement, as data. What different versions judged is
 * not drawn into one trend. Times are exercise seconds.
 */
export interface Rubric {
	readonly version: string;
	/** Credit from which a rating is earned; below the last it is U. */
	readonly ratings: { readonly P: number; readonly S: number; readonly M: number };
	/** Fewer opportunities than this are marked thin. */
	readonly thinBelow: number;
	readonly severity: {
		/** How long after a truth became known the range before it is accepted too. */
		readonly allowance: number;
		readonly overByOne: number;
		readonly overByMore: number;
	};
	readonly roles: {
		readonly answerHandoverWithin: number;
		readonly fillVacancyWithin: number;
		/** A role whose holder is disconnected this long is held by somebody who is not there. */
		readonly absentAfter: number;
		/** Looks of somebody who must not debug that go unremarked. */
		readonly freeLooks: number;
		readonly handoverWeight: number;
	};
	readonly escalation: {
		/** From the moment a page fell silent until the next hop is paged. */
		readonly nextHopWithin: number;
		readonly unneededPageWeight: number;
	};
	readonly playbook: {
		readonly stepWeight: number;
		readonly orderWeight: number;
		/** Credit of a step that was done and never ticked. */
		readonly untickedCredit: number;
	};
	readonly story: {
		/** Seconds after landing at which a story deadline inside a jump falls due. */
		readonly afterLanding: number;
	};
	readonly overrides: {
		/** Credit of what a person calls partial. */
		readonly partial: number;
	};
	readonly communication: { readonly promiseWeight: number; readonly canWeight: number };
	/** How much more a gap counts that the scenario calls critical, when gaps are ranked. */
	readonly criticality: number;
}

/**
 * Every version whose judgements the scorer can still work out, the newest first. One that reports
 * were judged by is never edited: a changed number is a new version. Version 1 also differed in what
 * the scorer does, so it stands only where it was recorded.
 */
export const rubrics: readonly [Rubric, ...Rubric[]] = [
	{
		version: '2',
		ratings: { P: 0.9, S: 0.7, M: 0.4 },
		thinBelow: 3,
		severity: { allowance: 300, overByOne: 0.75, overByMore: 0.5 },
		roles: {
			answerHandoverWithin: 120,
			fillVacancyWithin: 300,
			absentAfter: 300,
			freeLooks: 2,
			handoverWeight: 0.5
		},
		escalation: { nextHopWithin: 300, unneededPageWeight: 0.25 },
		playbook: { stepWeight: 0.5, orderWeight: 0.5, untickedCredit: 0.5 },
		story: { afterLanding: 300 },
		overrides: { partial: 0.5 },
		communication: { promiseWeight: 1, canWeight: 0.5 },
		criticality: 2
	}
];

/** The version in force. */
export const [rubric] = rubrics;
