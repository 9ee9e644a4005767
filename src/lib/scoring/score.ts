import type { DrillEvent } from '../engine/events.ts';
import { DIMENSIONS } from '../scenario/schema.ts';
import type { Script } from '../scenario/script.ts';
import { Course } from './course.ts';
import { watchExpectations } from './expectations.ts';
import { commonOf, judge, judgeSeverer } from './judge.ts';
import { liveOf, type LiveExpectation } from './live.ts';
import { meanOver } from './rating.ts';
import type { GapReport } from './report.ts';
import { reportOf } from './compose.ts';
import type { Rubric } from './rubric.ts';

/** Scoring a drill as it goes on. */
export interface Scorer {
	observe(event: DrillEvent): void;
	/** What is asked of the team at exercise second `t`: provisional, the report has the last word. */
	live(t: number): LiveExpectation[];
	/** Worked out anew from everything observed so far. */
	report(): GapReport;
}

export function createScorer(script: Script, rubric: Rubric): Scorer {
	const course = courseOf(script, []);
	return {
		observe: (event) => course.observe(event),
		live(t) {
			course.advance(t);
			course.settle();
			return liveOf(judge(commonOf(course, rubric)), course.now);
		},
		report: () => score(script, rubric, course.events)
	};
}

/** [SC0] The gap report of a log: same script, rubric and events, same bytes. */
export const score = (script: Script, rubric: Rubric, events: readonly DrillEvent[]): GapReport =>
	reportOf(finished(script, events), rubric);

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

function courseOf(script: Script, events: readonly DrillEvent[]): Course {
	const course = new Course(script);
	watchExpectations(course);
	for (const event of events) course.observe(event);
	return course;
}

function finished(script: Script, events: readonly DrillEvent[]): Course {
	const course = courseOf(script, events);
	course.settle();
	return course;
}
