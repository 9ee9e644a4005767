import type { EventOf } from '../engine/events.ts';
import type { Course } from './course.ts';
import { opportunity, rounded, ruleOf, shareVerdict } from './obligations.ts';
import type { Opportunity } from './report.ts';
import type { Rubric } from './rubric.ts';

/* [SC7] Whose hands are on the system: the role an action belongs to, and not the role that leads. */

type Started = EventOf<'action-started'>;

/** Roles of somebody who holds only roles that must not work on the system. */
function isHandsOff({ script, tenures }: Course, seat: string, n: number): boolean {
	const roles = tenures.rolesOf(seat, n);
	return roles.length > 0 && roles.every((role) => script.process.roles[role]?.hands_off);
}

/** [SC7] Each action is done by the role it belongs to or with its approver's go-ahead. */
export function rightHands(course: Course): Opportunity[] {
	const { script, names, words } = course;
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
	const titles = [...new Set(wrong.map(({ action }) => names.action(action)))];
	return [
		opportunity({
			key: 'right_hands',
			dimension: 'roles',
			what: words.acts.rightHands,
			reasons: [ruleOf('right-hands', words.because.rightHands)],
			verdict: shareVerdict(share),
			credit: share,
			evidence: (wrong.length > 0 ? wrong : judged).map(({ n }) => n),
			note:
				wrong.length === 0
					? words.notes.allRight(judged.length)
					: words.notes.wrongHands(wrong.length, judged.length, titles)
		})
	];
}

const isBy = ({ tenures }: Course, { by, n }: Started, role: string): boolean =>
	tenures.rolesOf(by, n).includes(role);

const wasHeld = ({ tenures }: Course, role: string, t: number): boolean =>
	tenures.all.some((tenure) => tenure.role === role && tenure.from <= t && (tenure.to ?? t) >= t);

/** [SC7] A role that must not debug: one action, or more than a few looks, is debugging. */
export function handsOff(course: Course, rubric: Rubric): Opportunity[] {
	const { script, tenures, words } = course;
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
			what: words.acts.handsOff(title),
			reasons: [
				{
					source: 'clause',
					id: `roles.${role}.hands_off`,
					because: words.because.handsOff(title),
					dueAt: null
				}
			],
			verdict: debugged ? 'violated' : 'met',
			credit: debugged ? 0 : null,
			weight: debugged ? 1 : 0,
			evidence: debugged ? [...acted, ...looked].map(({ n }) => n).sort((a, b) => a - b) : [],
			note: debugged ? words.notes.debugged(acted.length, looked.length) : words.notes.avoided
		});
	});
}
