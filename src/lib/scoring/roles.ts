import { UNDECLARED } from '../engine/state.ts';
import type { Course } from './course.ts';
import { handsOff, rightHands } from './hands.ts';
import { spanOf } from './names.ts';
import {
	opportunity,
	rounded,
	ruleOf,
	shareVerdict,
	type Inquiry,
	type Obligations,
	type Opening
} from './obligations.ts';
import type { Opportunity } from './report.ts';
import type { Rubric } from './rubric.ts';

/*
 * [SC7] Roles: vacancies filled, handovers acknowledged, work done by or approved for the role it
 * belongs to, leads who leave the system to others, and nobody in a role who is not there.
 */

export function roleObligations({ course, rubric }: Inquiry): Obligations {
	return {
		openings: vacancies(course, rubric),
		judged: [
			...handovers(course, rubric),
			...rightHands(course),
			...handsOff(course, rubric),
			...absentHolders(course, rubric)
		]
	};
}

/** Mail to a role that nobody holds asks for somebody to take it. */
function vacancies(course: Course, rubric: Rubric): Opening[] {
	const { names, words } = course;
	const within = rubric.roles.fillVacancyWithin;
	return course.of('inject-fired').flatMap(({ t, n, vacant }) =>
		vacant
			.filter((role) => course.script.process.roles[role])
			.map((role): Opening => {
				const dueAt = course.presence.after(t, within);
				return {
					key: `hold/${role}`,
					dimension: 'roles',
					what: names.act(`hold/${role}`),
					reason: ruleOf('vacancy', words.because.vacancy(names.role(role)), dueAt),
					weight: 1,
					critical: false,
					openedBy: [n],
					openedAt: t,
					dueAt,
					graceEndsAt: course.presence.after(dueAt, within),
					closesAt: null,
					met: course.tenures.heldFrom(role, t)
				};
			})
	);
}

/** Offers answered, and roles that were let go taken over, while there is an incident. */
function handovers(course: Course, rubric: Rubric): Opportunity[] {
	const { acts, because, notes } = course.words;
	const within = rubric.roles.answerHandoverWithin;
	const dueFrom = (t: number) => course.presence.after(t, within);
	const answers = [...course.of('handover-accepted'), ...course.of('handover-declined')];
	const offered = course.of('handover-offered').map((offer) => {
		const answer = answers.find(
			({ role, to, n, t }) =>
				role === offer.role && to === offer.to && n > offer.n && t <= dueFrom(offer.t)
		);
		return { n: offer.n, t: offer.t, answered: answer !== undefined };
	});
	const released = course
		.of('role-released')
		.filter(({ t, n }) => isIncident(course, t) && !isEnded(course, n))
		// The facilitator dismisses a stand-in, or a person relieves it: neither is a handover.
		.filter(({ seat }) => course.state.seats.get(seat)?.kind !== 'stand-in')
		.map(({ role, t, n }) => {
			const next = course.tenures.heldFrom(role, t);
			return { n, t, answered: next !== null && next.t <= dueFrom(t) };
		});
	const all = [...offered, ...released].filter(
		({ t, answered }) => answered || course.now > dueFrom(t)
	);
	if (all.length === 0) return [];
	const kept = all.filter(({ answered }) => answered).length;
	const share = rounded(kept / all.length);
	return [
		opportunity({
			key: 'handovers',
			dimension: 'roles',
			what: acts.handovers,
			reasons: [ruleOf('handover', because.handovers(spanOf(within)))],
			verdict: shareVerdict(share),
			credit: share,
			weight: rubric.roles.handoverWeight,
			evidence: all.map(({ n }) => n),
			note: notes.handovers(kept, all.length)
		})
	];
}

const isIncident = ({ levels }: Course, t: number): boolean =>
	(levels.findLast(({ from }) => from <= t)?.level ?? UNDECLARED) !== UNDECLARED;

const isEnded = (course: Course, n: number): boolean =>
	course.of('drill-ended').some((ended) => ended.n < n);

/** [SC7] A role whose holder has been away for long during an incident is held by nobody. */
function absentHolders(course: Course, rubric: Rubric): Opportunity[] {
	const { presence, tenures, now, names } = course;
	const { acts, because, notes } = course.words;
	const away = presence.absences.flatMap((absence) =>
		tenures.all
			.filter(({ seat }) => seat === absence.seat)
			.flatMap(({ role, from, to }) => {
				const since = Math.max(from, absence.from);
				const until = Math.min(to ?? now, absence.to ?? now);
				const missed = presence.attended(until) - presence.attended(since);
				const long = missed > rubric.roles.absentAfter && isIncident(course, until);
				return long ? { role, since, missed, event: absence.event } : [];
			})
	);
	return [...Map.groupBy(away, ({ role }) => role)].map(([role, times]) =>
		opportunity({
			key: `present/${role}`,
			dimension: 'roles',
			what: acts.present(names.role(role)),
			reasons: [ruleOf('presence', because.present(spanOf(rubric.roles.absentAfter)))],
			openedAt: times[0]?.since ?? null,
			verdict: 'violated',
			credit: 0,
			evidence: times.map(({ event }) => event),
			note: notes.gone(times.map(({ missed }) => spanOf(missed)))
		})
	);
}
