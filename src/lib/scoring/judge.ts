import { milderLevels, severerLevels } from './accepted.ts';
import { clauseObligations } from './clauses.ts';
import { communicationObligations } from './communication.ts';
import type { Course } from './course.ts';
import { calledFor, hops, unneeded } from './escalation.ts';
import { withActors } from './evidence.ts';
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

/** The same with clauses opening on the milder of declared and defensible: without what is excessive. */
export const judgeMilder = (course: Course, rubric: Rubric): Judgement =>
	judgeOn({ course, rubric, levels: milderLevels(course, rubric) });

function judgeOn(inquiry: Inquiry): Judgement {
	const { course, rubric } = inquiry;
	const found = SOURCES.map((obligationsOf) => obligationsOf(inquiry));
	const openings = found.flatMap(({ openings = [] }) => openings);
	const nextHops = hops(course, rubric, calledFor(openings, course));
	const needed = calledFor([...openings, ...nextHops], course);
	const responses = match([...openings, ...nextHops], course);
	const others = [
		...matchRecurrences(
			found.flatMap(({ recurrences = [] }) => recurrences),
			course
		),
		...found.flatMap(({ judged = [] }) => judged)
	];
	const inVain = unneeded(course, rubric, needed, [...responses, ...others]);
	const acted = [...others, ...inVain].map((judged) => withActors(judged, course));
	return {
		opportunities: overridden([...responses, ...acted], course, rubric),
		severity: measureSeverity(course, rubric),
		needed
	};
}

/** [SC1] What under-declaring kept closed: asked for by the severer, and by nothing that was judged. */
export function hiddenBy(declared: Judgement, severer: Judgement): Opportunity[] {
	const judged = new Set(
		declared.opportunities.filter(({ verdict }) => verdict !== 'not observed').map(({ key }) => key)
	);
	return severer.opportunities
		.filter(({ key, credit }) => credit !== null && !judged.has(key))
		.filter(isByClause)
		.map((opportunity) => ({
			...opportunity,
			verdict: 'not observed',
			credit: null,
			marks: [...opportunity.marks, 'hidden'],
			note: 'The severity that was declared did not ask for it.'
		}));
}

/** [SC10] What only over-declaring asked for: the milder of declared and defensible would not have. */
export function excessOf(declared: Judgement, milder: Judgement): Opportunity[] {
	const asked = new Set(
		milder.opportunities.filter(({ credit }) => credit !== null).map(({ key }) => key)
	);
	return declared.opportunities
		.filter(({ key, credit }) => credit !== null && !asked.has(key))
		.filter(({ reasons }) => reasons.every(({ source }) => source === 'clause'));
}

const isByClause = ({ reasons }: Opportunity): boolean =>
	reasons.some(({ source }) => source === 'clause');
