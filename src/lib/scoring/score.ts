import type { DrillEvent } from '../engine/events.ts';
import { DIMENSIONS } from '../scenario/schema.ts';
import type { Script } from '../scenario/script.ts';
import { Course } from './course.ts';
import { watchExpectations } from './expectations.ts';
import { commonOf, judge, judgeSeverer } from './judge.ts';
import { liveOf, type LiveExpectation } from './live.ts';
import { meanOver } from './rating.ts';
import type { GapReport, Opportunity } from './report.ts';
import { reportOf } from './compose.ts';
import type { Rubric } from './rubric.ts';
import type { Words } from './words.ts';

/** Scoring a drill as it goes on. */
export interface Scorer {
	observe(event: DrillEvent): void;
	/** What is asked of the team at exercise second `t`: provisional, the report has the last word. */
	live(t: number): LiveExpectation[];
	/** Worked out anew from everything observed so far. */
	report(): GapReport;
}

export function createScorer(script: Script, rubric: Rubric, words?: Words): Scorer {
	const course = courseOf(script, [], words);
	return {
		observe: (event) => course.observe(event),
		live(t) {
			course.advance(t);
			course.settle();
			return liveOf(judge(commonOf(course, rubric)), course.now);
		},
		report: () => score(script, rubric, course.events, words)
	};
}

/**
 * [SC0] The gap report of a log: same script, rubric and events, same bytes.
 *
 * @param words the language its sentences are in; English where none is said
 */
export const score = (
	script: Script,
	rubric: Rubric,
	events: readonly DrillEvent[],
	words?: Words
): GapReport => reportOf(finished(script, events, words), rubric);

/** What was asked of the team and what became of it; of the report, only what is judged. */
export const opportunitiesOf = (
	script: Script,
	rubric: Rubric,
	events: readonly DrillEvent[]
): readonly Opportunity[] => judge(commonOf(finished(script, events), rubric)).opportunities;

/** Credits by the *proven* rule: nothing is hidden behind a severity that was declared too low. */
export interface ProvenCredit {
	/** Plain mean over the dimensions that have a credit. */
	readonly mean: number;
	readonly severityAndEscalation: number;
}

/** [SC11] What a scenario is proven by. */
export function provenCredit(
	script: Script,
	rubric: Rubric,
	events: readonly DrillEvent[]
): ProvenCredit {
	const judgement = judgeSeverer(commonOf(finished(script, events), rubric));
	return {
		mean: meanOver(judgement, DIMENSIONS) ?? 0,
		severityAndEscalation: meanOver(judgement, ['severity', 'escalation']) ?? 0
	};
}

function courseOf(script: Script, events: readonly DrillEvent[], words?: Words): Course {
	const course = new Course(script, words);
	watchExpectations(course);
	for (const event of events) course.observe(event);
	return course;
}

function finished(script: Script, events: readonly DrillEvent[], words?: Words): Course {
	const course = courseOf(script, events, words);
	course.settle();
	return course;
}
