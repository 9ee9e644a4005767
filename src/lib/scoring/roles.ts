import type { EventOf } from '../engine/events.ts';
import { UNDECLARED } from '../engine/state.ts';
import type { Course } from './course.ts';
import { Names, spanOf } from './names.ts';
import {
	opportunity,
	rounded,
	shareVerdict,
	type Inquiry,
	type Obligations,
	type Opening
} from './obligations.ts';
import type { Opportunity, Reason } from './report.ts';
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

const rule = (id: string, because: string, dueAt: number | null = null): Reason => ({
	source: 'rubric',
	id,
	because,
	dueAt
});

/** Mail to a role that nobody holds asks for somebody to take it. */
function vacancies(course: Course, rubric: Rubric): Opening[] {
	const names = new Names(course.script);
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
					reason: rule(
						'vacancy',
						`Somebody asked for the ${names.role(role)}, and nobody held the role.`,
						dueAt
					),
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
	const within = rubric.roles.answerHandoverWithin;
	const answers = [...course.of('handover-accepted'), ...course.of('handover-declined')];
	const offered = course.of('handover-offered').map((offer) => {
		const answer = answers.find(
			({ role, to, n, t }) =>
				role === offer.role && to === offer.to && n > offer.n && t <= offer.t + within
		);
		return { n: offer.n, t: offer.t, answered: answer !== undefined };
	});
	const released = course
		.of('role-released')
		.filter(({ t, n }) => isIncident(course, t) && !isEnded(course, n))
		.map(({ role, t, n }) => {
			const next = course.tenures.heldFrom(role, t);
			return { n, t, answered: next !== null && next.t <= t + within };
		});
	const all = [...offered, ...released].filter(
		({ t, answered }) => answered || course.now > t + within
	);
	if (all.length === 0) return [];
	const kept = all.filter(({ answered }) => answered).length;
	const share = rounded(kept / all.length);
	return [
		opportunity({
			key: 'handovers',
			dimension: 'roles',
			what: 'Handovers announced and acknowledged',
			reasons: [
				rule('handover', `A role that changes hands is acknowledged within ${spanOf(within)}.`)
			],
			verdict: shareVerdict(share),
			credit: share,
			weight: rubric.roles.handoverWeight,
			evidence: all.map(({ n }) => n),
			note: `${kept} of ${all.length} were taken over in time.`
		})
	];
}

const isIncident = ({ levels }: Course, t: number): boolean =>
	(levels.findLast(({ from }) => from <= t)?.level ?? UNDECLARED) !== UNDECLARED;

const isEnded = (course: Course, n: number): boolean =>
	course.of('drill-ended').some((ended) => ended.n < n);

type Started = EventOf<'action-started'>;

/** Roles of somebody who holds only roles that must not work on the system. */
function isHandsOff({ script, tenures }: Course, seat: string, n: number): boolean {
	const roles = tenures.rolesOf(seat, n);
	return roles.length > 0 && roles.every((role) => script.process.roles[role]?.hands_off);
}

/** [SC7] Each action is done by the role it belongs to or with its approver's go-ahead. */
function rightHands(course: Course): Opportunity[] {
	const { script } = course;
	const judged = course.of('action-started').flatMap((started) => {
		const spec = script.scenario.actions?.[started.action];
		const asksRole = spec?.role !== undefined && wasHeld(course, spec.role, started.t);
		const asksApproval = spec?.approval !== undefined && wasHeld(course, spec.approval, started.t);
		if (!asksRole && !asksApproval) return [];
		const approved = started.approvedBy !== null;
		const own = !asksRole || approved || isBy(course, started, spec.role ?? '');
		return { n: started.n, right: own && (!asksApproval || approved), action: started.action };
	});
	if (judged.length === 0) return [];
	const wrong = judged.filter(({ right }) => !right);
	const share = rounded((judged.length - wrong.length) / judged.length);
	const names = new Names(script);
	const titles = [...new Set(wrong.map(({ action }) => `“${names.action(action)}”`))];
	return [
		opportunity({
			key: 'right_hands',
			dimension: 'roles',
			what: 'Work done by, or approved for, the role it belongs to',
			reasons: [
				rule('right-hands', 'Whoever owns a decision takes it, so that nobody acts alone.')
			],
			verdict: shareVerdict(share),
			credit: share,
			evidence: (wrong.length > 0 ? wrong : judged).map(({ n }) => n),
			note:
				wrong.length === 0
					? `All ${judged.length} of them.`
					: `${wrong.length} of ${judged.length} were not: ${titles.join(', ')}.`
		})
	];
}

const isBy = ({ tenures }: Course, { by, n }: Started, role: string): boolean =>
	tenures.rolesOf(by, n).includes(role);

const wasHeld = ({ tenures }: Course, role: string, t: number): boolean =>
	tenures.all.some((tenure) => tenure.role === role && tenure.from <= t && (tenure.to ?? t) >= t);

/** [SC7] A role that must not debug: one action, or more than a few looks, is debugging. */
function handsOff(course: Course, rubric: Rubric): Opportunity[] {
	const { script, tenures } = course;
	const roles = Object.entries(script.process.roles).filter(([, { hands_off }]) => hands_off);
	return roles.flatMap(([role, { title }]) => {
		if (!tenures.all.some((tenure) => tenure.role === role)) return [];
		const byHolder = ({ by, n }: { by: string; n: number }) =>
			tenures.rolesOf(by, n).includes(role) && isHandsOff(course, by, n);
		const acted = course.of('action-started').filter(byHolder);
		const looked = course.of('source-opened').filter(byHolder);
		const debugged = acted.length > 0 || looked.length > rubric.roles.freeLooks;
		return opportunity({
			key: `hands_off/${role}`,
			dimension: 'roles',
			what: `${title} leaves the system to others`,
			reasons: [
				{
					source: 'clause',
					id: `roles.${role}.hands_off`,
					because: `Your process says that the ${title} does not work on the system.`,
					dueAt: null
				}
			],
			verdict: debugged ? 'violated' : 'met',
			credit: debugged ? 0 : null,
			weight: debugged ? 1 : 0,
			evidence: debugged ? [...acted, ...looked].map(({ n }) => n).sort((a, b) => a - b) : [],
			note: debugged
				? `${acted.length} actions and ${looked.length} looks by whoever held no other role.`
				: 'Avoided throughout.'
		});
	});
}

/** [SC7] A role whose holder has been away for long during an incident is held by nobody. */
function absentHolders(course: Course, rubric: Rubric): Opportunity[] {
	const { presence, tenures, now } = course;
	const names = new Names(course.script);
	const away = presence.absences.flatMap((absence) =>
		tenures.all
			.filter(({ seat }) => seat === absence.seat)
			.flatMap(({ role, from, to }) => {
				const since = Math.max(from, absence.from);
				const until = Math.min(to ?? now, absence.to ?? now);
				const long = until - since > rubric.roles.absentAfter && isIncident(course, until);
				return long ? { role, since, until, event: absence.event } : [];
			})
	);
	return [...Map.groupBy(away, ({ role }) => role)].map(([role, times]) =>
		opportunity({
			key: `present/${role}`,
			dimension: 'roles',
			what: `The ${names.role(role)} is there`,
			reasons: [
				rule(
					'presence',
					`A role whose holder is gone for more than ${spanOf(rubric.roles.absentAfter)} is handed over.`
				)
			],
			openedAt: times[0]?.since ?? null,
			verdict: 'violated',
			credit: 0,
			evidence: times.map(({ event }) => event),
			note: `Gone for ${times.map(({ since, until }) => spanOf(until - since)).join(', ')}.`
		})
	);
}
