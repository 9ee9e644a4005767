import { audiencesOf } from '../engine/projection.ts';
import { actorOf, type Course } from './course.ts';
import type { Opportunity } from './report.ts';

/* What the events behind a verdict say of who could see, who acted, and what stood beside it. */

/** Audiences of the events that opened something; everyone where the team's own act did. */
export function seenBy(events: readonly number[], course: Course): string[] {
	const found = events.flatMap((n) => {
		const event = course.events[n - 1];
		return event ? audiencesOf(event) : [];
	});
	return [...new Set(found)];
}

/** The roles of whoever did these things. */
export function rolesBehind(events: readonly number[], course: Course): string[] {
	const found = events.flatMap((n) => {
		const seat = seatBehind(n, course);
		return seat === null ? [] : course.tenures.rolesOf(seat, n);
	});
	return [...new Set(found)];
}

/** [SC13] Whether a stand-in did it, or somebody who joined after it was asked; neither takes anything away. */
export function marksOfActs(
	events: readonly number[],
	openedAt: number | null,
	course: Course
): string[] {
	const seats = new Set(events.flatMap((n) => seatBehind(n, course) ?? []));
	const joins = course.of('seat-joined').filter(({ seat }) => seats.has(seat));
	const standIn = joins.some(({ kind }) => kind === 'stand-in');
	const people = joins.filter(({ kind }) => kind === 'participant');
	const late = openedAt !== null && people.some(({ t }) => t > openedAt);
	return [...(standIn ? ['stand-in'] : []), ...(late ? ['late join'] : [])];
}

/** [SC13] Whether the facilitator chose the moment of what opened it, or gave a hint before it was done. */
export function marksOfOpening(events: readonly number[], until: number, course: Course): string[] {
	const fired = events.flatMap((n) => {
		const event = course.events[n - 1];
		return event?.type === 'inject-fired' ? [event] : [];
	});
	const moved = [...course.of('inject-released'), ...course.of('inject-delayed')];
	const byHand = fired.some(
		({ by, inject, n }) =>
			by === 'facilitator' || moved.some((other) => other.inject === inject && other.n < n)
	);
	const hinted = course
		.of('hint-given')
		.some(({ inject, t }) => t <= until && fired.some((e) => e.inject === inject && e.t <= t));
	return [...(byHand ? ['facilitator'] : []), ...(hinted ? ['hint'] : [])];
}

/** Says who stands behind an opportunity whose evidence is what was done. */
export function withActors(judged: Opportunity, course: Course): Opportunity {
	const { evidence, marks, openedAt } = judged;
	return {
		...judged,
		by: rolesBehind(evidence, course),
		marks: [...marks, ...marksOfActs(evidence, openedAt, course)]
	};
}

function seatBehind(n: number, course: Course): string | null {
	const event = course.events[n - 1];
	return event ? actorOf(event) : null;
}
