import { milderLevels, severerLevels } from './accepted.ts';
import { clauseObligations } from './clauses.ts';
import { communicationObligations } from './communication.ts';
import type { Course } from './course.ts';
import { calledFor, hops, unneeded } from './escalation.ts';
import { withActors } from './evidence.ts';
import { expectationObligations } from './expectations.ts';
import { learningObligations } from './learning.ts';
import { match } from './matching.ts';
import type { Obligations } from './obligations.ts';
import { playbookObligations } from './playbook.ts';
import { matchRecurrences } from './recurrence.ts';
import { overridden } from './overrides.ts';
import type { Opportunity, SeverityMeasure } from './report.ts';
import { roleObligations } from './roles.ts';
import type { Rubric } from './rubric.ts';
import { measureSeverity } from './severity.ts';
import type { Words } from './words.ts';

/** Everything that was asked of the team up to now, and what became of it. */
export interface Judgement {
	readonly opportunities: readonly Opportunity[];
	readonly severity: SeverityMeasure;
	/** Contacts that something called for. */
	readonly needed: ReadonlySet<string>;
}

/** What is asked for whatever severity was declared, and how right that was: the same in every judgement. */
export interface Common {
	readonly course: Course;
	readonly rubric: Rubric;
	readonly obligations: readonly Obligations[];
	readonly severity: SeverityMeasure;
}

const WHATEVER_THE_LEVEL = [
	expectationObligations,
	roleObligations,
	playbookObligations,
	communicationObligations
];

export const commonOf = (course: Course, rubric: Rubric): Common => ({
	course,
	rubric,
	obligations: WHATEVER_THE_LEVEL.map((obligationsOf) => obligationsOf({ course, rubric })),
	severity: measureSeverity(course, rubric)
});

/** Judges the course so far, with clauses opening on the severity that the team declared. */
export const judge = (common: Common): Judgement => judgeOn(common, common.course.levels);

/** The same with clauses opening on the severer of declared and demanded, so that nothing hides. */
export const judgeSeverer = (common: Common): Judgement =>
	judgeOn(common, severerLevels(common.course, common.rubric));

/** The same with clauses opening on the milder of declared and defensible: without what is excessive. */
export const judgeMilder = (common: Common): Judgement =>
	judgeOn(common, milderLevels(common.course, common.rubric));

function judgeOn({ course, rubric, obligations, severity }: Common, levels: Course['levels']) {
	const inquiry = { course, rubric, levels };
	// In the order in which reports list them.
	const found = [clauseObligations(inquiry), ...obligations, learningObligations(inquiry)];
	const openings = found.flatMap(({ openings = [] }) => openings);
	const nextHops = hops(course, rubric, calledFor(openings, course));
	const needed = calledFor([...openings, ...nextHops], course);
	const responses = match([...openings, ...nextHops], course);
	const recurrences = found.flatMap(({ recurrences = [] }) => recurrences);
	const judged = found.flatMap(({ judged = [] }) => judged);
	const others = [...matchRecurrences(recurrences, course), ...judged];
	const inVain = unneeded(course, rubric, needed, [...responses, ...others]);
	const acted = [...others, ...inVain].map((each) => withActors(each, course));
	return {
		opportunities: overridden([...responses, ...acted], course, rubric),
		severity,
		needed
	};
}

/** [SC1] What under-declaring kept closed: asked for by the severer, and by nothing that was judged. */
export function hiddenBy(declared: Judgement, severer: Judgement, { notes }: Words): Opportunity[] {
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
			note: notes.hidden
		}));
}

/** Whether the severity was ever too high. */
export const isOver = ({ severity }: Judgement): boolean =>
	severity.segments.some(({ credit }) => credit !== null && credit > 0 && credit < 1);

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
