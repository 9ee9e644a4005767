import { severerLevels } from './accepted.ts';
import { clauseObligations } from './clauses.ts';
import { communicationObligations } from './communication.ts';
import type { Course } from './course.ts';
import { calledFor, hops, unneeded } from './escalation.ts';
import { expectationObligations } from './expectations.ts';
import { learningObligations } from './learning.ts';
import { match } from './matching.ts';
import type { Inquiry } from './obligations.ts';
import { playbookObligations } from './playbook.ts';
import { matchRecurrences } from './recurrence.ts';
import { overridden } from './overrides.ts';
import type { Opportunity, SeverityMeasure } from './report.ts';
import { roleObligations } from './roles.ts';
import type { Rubric } from './rubric.ts';
import { measureSeverity } from './severity.ts';

/** Everything that was asked of the team up to now, and what became of it. */
export interface Judgement {
	readonly opportunities: readonly Opportunity[];
	readonly severity: SeverityMeasure;
	/** Contacts that something called for. */
	readonly needed: ReadonlySet<string>;
}

/** What each source asks, in the order in which reports list it. */
const SOURCES = [
	clauseObligations,
	expectationObligations,
	roleObligations,
	playbookObligations,
	communicationObligations,
	learningObligations
];

/** Judges the course so far, with clauses opening on the severity that the team declared. */
export const judge = (course: Course, rubric: Rubric): Judgement =>
	judgeOn({ course, rubric, levels: course.levels });

/** The same with clauses opening on the severer of declared and demanded, so that nothing hides. */
export const judgeSeverer = (course: Course, rubric: Rubric): Judgement =>
	judgeOn({ course, rubric, levels: severerLevels(course, rubric) });

function judgeOn(inquiry: Inquiry): Judgement {
	const { course, rubric } = inquiry;
	const found = SOURCES.map((obligationsOf) => obligationsOf(inquiry));
	const openings = found.flatMap(({ openings = [] }) => openings);
	const nextHops = hops(course, rubric, calledFor(openings));
	const needed = calledFor([...openings, ...nextHops]);
	const judged = [
		...match([...openings, ...nextHops], course),
		...matchRecurrences(
			found.flatMap(({ recurrences = [] }) => recurrences),
			course
		),
		...found.flatMap(({ judged = [] }) => judged)
	];
	return {
		opportunities: overridden([...judged, ...unneeded(course, rubric, needed, judged)], course),
		severity: measureSeverity(course, rubric),
		needed
	};
}

/** [SC1] What under-declaring kept closed: asked for by the severer, and by nothing that was judged. */
export function hiddenBy(declared: Judgement, severer: Judgement): Opportunity[] {
	const judged = new Set(declared.opportunities.map(({ key }) => key));
	return severer.opportunities
		.filter(({ key, credit }) => credit !== null && !judged.has(key))
		.filter(({ reasons }) => reasons.some(({ source }) => source === 'clause'))
		.map((opportunity) => ({
			...opportunity,
			verdict: 'not observed',
			credit: null,
			marks: [...opportunity.marks, 'hidden'],
			note: 'The severity that was declared did not ask for it.'
		}));
}
