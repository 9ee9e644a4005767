import type { Course } from './course.ts';
import { isInVain } from './escalation.ts';
import type { Judgement } from './judge.ts';
import { NAMES_PERSON } from './learning.ts';
import { clockOf } from './names.ts';
import type { Opportunity, Strength } from './report.ts';
import type { Rubric } from './rubric.ts';
import type { Words } from './words.ts';

/** What went well: the severity, acts in time by weight, then what was rightly left alone. */
export function strengthsOf(
	{ opportunities, severity }: Judgement,
	{ words: { strengths: words } }: Course,
	rubric: Rubric
): Strength[] {
	const met = opportunities.filter(
		({ verdict, marks }) => verdict === 'met' && !marks.includes(NAMES_PERSON)
	);
	const done = met
		.filter(({ credit }) => credit !== null)
		.sort((a, b) => b.weight - a.weight)
		.map((judged) => strength(judged, doneText(judged, words)));
	const kept = met
		.filter(({ credit, key }) => credit === null && !isInVain(key))
		.map((judged) => strength(judged, words.kept(judged.what, judged.reasons[0]?.because ?? '')));
	return [...rightSeverity(severity.credit, rubric, words), ...done, ...kept];
}

const strength = ({ dimension, key, metAt, evidence }: Opportunity, text: string): Strength => ({
	dimension,
	key,
	text,
	at: metAt,
	evidence
});

function doneText({ what, metAt, dueAt, note }: Opportunity, words: Words['strengths']): string {
	if (metAt === null || dueAt === null) return words.noted(what, note);
	return words.inTime(what, clockOf(metAt), clockOf(dueAt));
}

function rightSeverity(
	credit: number | null,
	{ ratings }: Rubric,
	words: Words['strengths']
): Strength[] {
	if (credit === null || credit < ratings.P) return [];
	const text = words.severity(Math.floor(credit * 100));
	return [{ dimension: 'severity', key: 'severity', text, at: null, evidence: [] }];
}
