import type { EventOf } from '../engine/events.ts';
import type { Course } from './course.ts';
import { calledForAfterAll, isInVain } from './escalation.ts';
import { lateCredit } from './matching.ts';
import type { Opportunity } from './report.ts';
import type { Rubric } from './rubric.ts';

/* [SC14] A person has the last word on a verdict, with a reason; the report keeps both values. */

type Override = EventOf<'verdict-overridden'>;

interface Judging {
	readonly course: Course;
	readonly rubric: Rubric;
}

/** Opportunities with what a person said of them in place of what the rules said. */
export function overridden(
	judged: readonly Opportunity[],
	course: Course,
	rubric: Rubric
): Opportunity[] {
	const said = course.of('verdict-overridden');
	if (said.length === 0) return [...judged];
	const withdrawn = new Set(course.of('override-withdrawn').map(({ override }) => override));
	const inForce = said.filter(({ n }) => !withdrawn.has(n));
	return judged.map((opportunity) => {
		const override = inForce.findLast(
			({ key, openedAt }) => key === opportunity.key && openedAt === opportunity.openedAt
		);
		return override ? applied(override, opportunity, { course, rubric }) : opportunity;
	});
}

function applied(override: Override, opportunity: Opportunity, inquiry: Judging): Opportunity {
	const { n, reason } = override;
	const { verdict, credit } = opportunity;
	return {
		...opportunity,
		...outcomeOf(override, opportunity, inquiry),
		overridden: { event: n, verdict, credit, reason }
	};
}

type Outcome = Pick<Opportunity, 'verdict' | 'credit' | 'note'> & Partial<Opportunity>;

function outcomeOf(override: Override, opportunity: Opportunity, { course, rubric }: Judging) {
	const { notes } = course.words;
	if (opportunity.verdict === 'violated') return unviolated(override, opportunity, course);
	if (override.doneAt !== null) return doneAloud(override.doneAt, override, opportunity, course);
	return decided(override, rubric, notes.decided);
}

function decided({ verdict }: Override, { overrides }: Rubric, note: string): Outcome {
	const word = verdict ?? 'met';
	const credits = { met: 1, partial: overrides.partial, missed: 0, waived: null };
	return { verdict: word, credit: credits[word], note };
}

/** What was to be left alone and, a person says, was: like what was kept, it does not count. */
function unviolated(
	{ verdict }: Override,
	{ key, what: forbidden }: Opportunity,
	{ names, words }: Course
): Outcome {
	const note = words.notes.decided;
	if (verdict === 'missed') return { verdict: 'violated', credit: 0, note };
	const what = isInVain(key) ? calledForAfterAll(key, names) : forbidden;
	return { what, verdict: verdict === 'waived' ? 'waived' : 'met', credit: null, weight: 0, note };
}

/** Said aloud counts like done on the screen, at the moment it was said; the attestation is the evidence. */
function doneAloud(t: number, { n }: Override, asked: Opportunity, course: Course): Outcome {
	const { openedAt, dueAt, graceEndsAt } = asked;
	const metAt = Math.max(t, openedAt ?? 0);
	const base = { metAt, evidence: [n] };
	const { aloud } = course.words.notes;
	if (dueAt === null || metAt <= dueAt) {
		return { ...base, verdict: 'met', credit: 1, note: aloud.inTime };
	}
	if (graceEndsAt === null || metAt >= graceEndsAt) {
		return { verdict: 'missed', credit: 0, evidence: [n], note: aloud.afterGrace };
	}
	const credit = lateCredit(metAt, { dueAt, graceEndsAt }, course);
	return { ...base, verdict: 'late', credit, note: aloud.late };
}
