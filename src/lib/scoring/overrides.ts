import type { EventOf } from '../engine/events.ts';
import type { Course } from './course.ts';
import { rounded } from './obligations.ts';
import type { Opportunity } from './report.ts';

/* [SC14] A person has the last word on a verdict, with a reason; the report keeps both values. */

type Override = EventOf<'verdict-overridden'>;

/** Opportunities with what a person said of them in place of what the rules said. */
export function overridden(judged: readonly Opportunity[], course: Course): Opportunity[] {
	const said = course.of('verdict-overridden');
	if (said.length === 0) return [...judged];
	const withdrawn = new Set(course.of('override-withdrawn').map(({ override }) => override));
	const inForce = said.filter(({ n }) => !withdrawn.has(n));
	return judged.map((opportunity) => {
		const override = inForce.findLast(
			({ key, openedAt }) => key === opportunity.key && openedAt === opportunity.openedAt
		);
		return override ? applied(override, opportunity) : opportunity;
	});
}

function applied(override: Override, opportunity: Opportunity): Opportunity {
	const { n, reason, doneAt } = override;
	const { verdict, credit } = opportunity;
	return {
		...opportunity,
		...(doneAt === null ? decided(override) : doneAloud(doneAt, opportunity)),
		overridden: { event: n, verdict, credit, reason }
	};
}

type Outcome = Pick<Opportunity, 'verdict' | 'credit' | 'note'> & Partial<Opportunity>;

const CREDITS = { met: 1, partial: 0.5, missed: 0, waived: null } as const;

function decided({ verdict }: Override): Outcome {
	const word = verdict ?? 'met';
	return { verdict: word, credit: CREDITS[word], note: 'Decided by the facilitator.' };
}

/** Said aloud counts like done on the screen, at the moment it was said. */
function doneAloud(t: number, { dueAt, graceEndsAt, evidence }: Opportunity): Outcome {
	const base = { metAt: t, evidence };
	if (dueAt === null || t <= dueAt) {
		return { ...base, verdict: 'met', credit: 1, note: 'Done aloud, in time.' };
	}
	if (graceEndsAt === null || t >= graceEndsAt) {
		const note = 'Done aloud, after its grace had ended.';
		return { verdict: 'missed', credit: 0, note };
	}
	const left = rounded((graceEndsAt - t) / (graceEndsAt - dueAt));
	return { ...base, verdict: 'late', credit: left, note: 'Done aloud, after its deadline.' };
}
