import type { DrillEvent, EventOf } from '../engine/events.ts';
import type { Condition } from '../scenario/conditions.ts';
import type { Course } from './course.ts';
import type { Met } from './obligations.ts';

/** Acts of the team that obligations ask for, as moments with their evidence. */

type Update = EventOf<'update-posted'>;

/** [SC9] An update that says what is going on, reached its channel and promises the next one. */
export const counts = (update: Update): update is Update & { nextAt: number } =>
	update.delivered && update.has.condition && update.nextAt !== null;

export const updatesTo = (course: Course, audience: string): (Update & { nextAt: number })[] =>
	course
		.of('update-posted')
		.filter(counts)
		.filter((update) => update.audience === audience);

export const moment = ({ t, n }: { t: number; n: number }): Met => ({ t, evidence: [n] });

/** Every time the act that a condition calls for was done. */
export function actsFor(condition: Condition, course: Course): Met[] {
	const [only, ...others] = condition.mentions;
	const acts = only && others.length === 0 ? ACTS[only.call]?.(course, only.id) : undefined;
	const { spans } = course.watches.over(condition);
	return acts ?? spans.map(({ from, evidence }) => ({ t: from, evidence }));
}

/** By the call that asks for them: each latches, so the condition's span shows only the first. */
const ACTS: Readonly<Record<string, (course: Course, id: string) => Met[]>> = {
	updated: (course, id) => updatesTo(course, id).map(moment),
	looked: (course, id) => all(course.of('source-shown'), ({ source }) => source === id),
	escalated: (course, id) => all(course.of('contact-paged'), ({ contact }) => contact === id),
	reached: (course, id) => all(course.of('contact-answered'), ({ contact }) => contact === id),
	did: (course, id) => all(course.of('action-ended'), ({ action }) => action === id)
};

function all<E extends DrillEvent>(events: readonly E[], is: (event: E) => boolean): Met[] {
	return events.filter(is).map(moment);
}

/** The first of these moments at or after `t`; one before it counts at `t`. */
export function firstFrom(acts: readonly Met[], t: number): Met | null {
	const [first] = acts;
	return first ? { t: Math.max(first.t, t), evidence: first.evidence } : null;
}

export const pagesTo = (course: Course, contact: string): Met[] =>
	all(course.of('contact-paged'), (page) => page.contact === contact);

export const opened = (course: Course, family: string): Met[] =>
	all(course.of('playbook-opened'), (playbook) => playbook.family === family);
