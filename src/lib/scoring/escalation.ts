import { firstFrom, pagesTo } from './acts.ts';
import type { Course } from './course.ts';
import { spanOf, type Names } from './names.ts';
import { opportunity, ruleOf, type Opening } from './obligations.ts';
import type { GapReport, Opportunity } from './report.ts';
import type { Rubric } from './rubric.ts';

/* [SC8] Escalation: the right contact in time, on to the next hop when it is silent, nobody in vain. */

/** Contacts that these openings call for, be it as one of several ways to meet an expectation. */
export function calledFor(openings: readonly Opening[], { script }: Course): Set<string> {
	const asked = new Set(openings.map(({ reason }) => reason.id));
	const expected = script.expectations
		.filter(({ id }) => asked.has(id))
		.flatMap(({ see }) => see?.mentions ?? [])
		.filter(({ call }) => call === 'escalated' || call === 'reached');
	const clauses = openings.flatMap(({ key }) => {
		const [kind, contact = ''] = key.split('/');
		return kind === 'escalate' ? [contact] : [];
	});
	return new Set([...clauses, ...expected.map(({ id }) => id)]);
}

/** A page that was called for and fell silent asks for the next hop; so does the next hop's. */
export function hops(course: Course, rubric: Rubric, needed: ReadonlySet<string>): Opening[] {
	const { names, words } = course;
	const within = rubric.escalation.nextHopWithin;
	const known = new Set(needed);
	const openings: Opening[] = [];
	for (const { contact, t, n } of course.of('contact-silent')) {
		const next = course.script.process.contacts[contact]?.next;
		if (!known.has(contact) || next === undefined) continue;
		known.add(next);
		const dueAt = course.presence.after(t, within);
		openings.push({
			key: `escalate/${next}`,
			dimension: 'escalation',
			what: names.act(`escalate/${next}`),
			reason: {
				source: 'clause',
				id: `contacts.${contact}.next`,
				because: words.because.nextHop(names.contact(contact), spanOf(within)),
				dueAt
			},
			weight: 1,
			critical: false,
			openedBy: [n],
			openedAt: t,
			dueAt,
			graceEndsAt: course.presence.after(dueAt, within),
			closesAt: null,
			met: firstFrom(pagesTo(course, next), t)
		});
	}
	return openings;
}

/** Whether an act is a page in vain; its name says what is wrong with it, so no verdict need follow. */
export const isInVain = (key: string): boolean => key.startsWith(IN_VAIN);

const IN_VAIN = 'page/';

/** What a page is called that a person says was called for after all. */
export const calledForAfterAll = (key: string, names: Names): string =>
	names.act(`escalate/${key.slice(IN_VAIN.length)}`);

/** Pages that nothing called for; together they never weigh more than what was needed. */
export function unneeded(
	course: Course,
	rubric: Rubric,
	needed: ReadonlySet<string>,
	judged: readonly Opportunity[]
): Opportunity[] {
	const { names, words } = course;
	let left = judged
		.filter(({ dimension, credit }) => dimension === 'escalation' && credit !== null)
		.reduce((total, { weight }) => total + weight, 0);
	return course
		.of('contact-paged')
		.filter(({ contact }) => !needed.has(contact))
		.map(({ contact, t, n }) => {
			const weight = Math.min(left, rubric.escalation.unneededPageWeight);
			left -= weight;
			const key = `${IN_VAIN}${contact}`;
			return opportunity({
				key,
				dimension: 'escalation',
				what: names.act(key),
				reasons: [ruleOf('unneeded-page', words.because.page)],
				openedAt: t,
				metAt: t,
				verdict: 'violated',
				credit: 0,
				weight,
				evidence: [n],
				note: words.notes.page
			});
		});
}

/** What paging came to, for the report. */
export function escalationsOf(
	needed: ReadonlySet<string>,
	opportunities: readonly Opportunity[]
): GapReport['escalations'] {
	const inVain = opportunities.filter(
		({ key, verdict }) => isInVain(key) && verdict === 'violated'
	);
	return {
		needed: [...needed].sort(),
		unneeded: inVain.map(({ key, openedAt, evidence }) => ({
			contact: key.slice(IN_VAIN.length),
			at: openedAt ?? 0,
			event: evidence[0] ?? 1
		})),
		cost: inVain.reduce((total, { weight }) => total + weight, 0)
	};
}
