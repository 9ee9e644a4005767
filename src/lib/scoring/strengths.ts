import type { EventType } from '../engine/events.ts';
import type { Condition } from '../scenario/conditions.ts';
import { FUNCTIONS } from '../scenario/vocabulary.ts';
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
	course: Course,
	rubric: Rubric
): Strength[] {
	const { strengths: words } = course.words;
	const met = opportunities.filter(
		({ verdict, marks }) => verdict === 'met' && !marks.includes(NAMES_PERSON)
	);
	const done = met
		.filter(({ credit }) => credit !== null)
		.sort((a, b) => b.weight - a.weight)
		.map((judged) => strength(judged, doneText(judged, words)));
	const kept = met
		.filter((judged) => judged.credit === null && !isInVain(judged.key) && wasAtIt(judged, course))
		.map((judged) => strength(judged, words.kept(judged.what, judged.reasons[0]?.because ?? '')));
	return [...rightSeverity(severity.credit, rubric, words), ...done, ...kept];
}

/** [SC4] Whether the team was at what is forbidden at all: who does nothing keeps every prohibition. */
function wasAtIt({ reasons }: Opportunity, course: Course): boolean {
	const forbidden = course.script.expectations.find(({ id }) =>
		reasons.some((reason) => reason.id === id)
	);
	const acts = forbidden?.avoid ? [actAbout(forbidden.avoid)] : HANDS_ON;
	return acts.some((act) => course.of(act).length > 0);
}

const HANDS_ON: readonly EventType[] = ['action-started', 'source-opened'];

/** By what a condition may be about, the first that it is. */
const ACTS: readonly (readonly [about: string, act: EventType])[] = [
	['action', 'action-started'],
	['status', 'status-changed'],
	['severity', 'severity-declared'],
	['audience', 'update-posted'],
	['contact', 'contact-paged']
];

function actAbout({ mentions, variables }: Condition): EventType {
	const called = FUNCTIONS.filter(({ name }) => mentions.some(({ call }) => call === name));
	const about = new Set([...called.flatMap(({ takes }) => takes), ...variables]);
	return ACTS.find(([one]) => about.has(one))?.[1] ?? 'action-started';
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
