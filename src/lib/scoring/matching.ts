import { audiencesOf } from '../engine/projection.ts';
import { actorOf, type Course } from './course.ts';
import { opportunity, rounded, type Met, type Opening } from './obligations.ts';
import type { Opportunity, Reason } from './report.ts';

/** Openings that one act answers: the earliest opening, due time and end of grace, the largest weight. */
interface Group {
	readonly first: Opening;
	dueAt: number;
	graceEndsAt: number;
	weight: number;
	critical: boolean;
	closesAt: number | null;
	readonly reasons: Reason[];
}

/** [SC3] Turns openings into opportunities: one for each key until it is met or its grace ends. */
export function match(openings: readonly Opening[], course: Course): Opportunity[] {
	const ordered = [...openings].sort((a, b) => a.openedAt - b.openedAt);
	const current = new Map<string, Group>();
	const groups: Group[] = [];
	for (const opening of ordered) {
		const group = current.get(opening.key);
		if (group && overlaps(group, opening)) join(group, opening);
		else if (group && repeatsClause(group, opening)) cite(group, opening.reason);
		else {
			const begun = groupOf(opening);
			current.set(opening.key, begun);
			groups.push(begun);
		}
	}
	return groups.map((group) => judge(group, course));
}

const groupOf = (first: Opening): Group => ({
	first,
	dueAt: first.dueAt,
	graceEndsAt: first.graceEndsAt,
	weight: first.weight,
	critical: first.critical,
	closesAt: first.closesAt,
	reasons: [first.reason]
});

function overlaps({ first, graceEndsAt }: Group, { openedAt }: Opening): boolean {
	if (openedAt === first.openedAt) return true;
	return openedAt < graceEndsAt && (first.met === null || openedAt < first.met.t);
}

/** A clause that opens again on what was done already asks for nothing new. */
function repeatsClause(group: Group, { reason, met, openedAt }: Opening): boolean {
	const before = group.first.met;
	const counted = before !== null && before.t <= (group.closesAt ?? Infinity);
	return reason.source !== 'expectation' && met?.t === openedAt && counted;
}

function join(group: Group, { reason, dueAt, graceEndsAt, weight, critical, closesAt }: Opening) {
	group.dueAt = Math.min(group.dueAt, dueAt);
	group.graceEndsAt = Math.min(group.graceEndsAt, graceEndsAt);
	group.weight = Math.max(group.weight, weight);
	group.critical ||= critical;
	group.closesAt =
		group.closesAt === null || closesAt === null ? null : Math.max(group.closesAt, closesAt);
	cite(group, reason);
}

function cite({ reasons }: Group, reason: Reason) {
	if (!reasons.some(({ id }) => id === reason.id)) reasons.push(reason);
}

function judge(group: Group, course: Course): Opportunity {
	const { first, dueAt, graceEndsAt, weight, critical, reasons } = group;
	const { key, dimension, what, openedAt, openedBy } = first;
	const verdict = verdictOf(group, course);
	const evidence = verdict.met ? first.met?.evidence : openedBy;
	return opportunity({
		key,
		dimension,
		what,
		reasons,
		openedAt,
		dueAt,
		graceEndsAt,
		metAt: verdict.met?.t ?? null,
		verdict: verdict.word,
		note: verdict.note,
		credit: verdict.credit,
		weight,
		critical,
		evidence: [...(evidence ?? [])],
		seenBy: seenBy(openedBy, course),
		by: verdict.met ? rolesBehind(verdict.met.evidence, course) : [],
		marks: [
			...(verdict.word === 'waived' ? ['artefact'] : []),
			...(byHand(openedBy, course) ? ['facilitator'] : []),
			...(hinted(openedBy, verdict.met?.t ?? graceEndsAt, course) ? ['hint'] : []),
			...(verdict.met ? marksOf(verdict.met.evidence, course) : [])
		],
		compensated: course.presence.emptyBetween(openedAt, Math.min(course.now, dueAt))
	});
}

interface Outcome {
	readonly word: Opportunity['verdict'];
	readonly credit: number | null;
	readonly note: string;
	readonly met: Met | null;
}

/** [SC4] Met in time 1; late falls from 1 at the deadline to 0 at the end of its grace; missed 0. */
function verdictOf({ first, dueAt, graceEndsAt, closesAt }: Group, course: Course): Outcome {
	const { met, openedAt } = first;
	if (met && met.t <= dueAt && (closesAt === null || met.t <= closesAt)) {
		return { word: 'met', credit: 1, note: 'In time.', met };
	}
	if (closesAt !== null && closesAt <= dueAt) {
		return unseen('not observed', 'It was no longer asked for when it would have been due.');
	}
	if (met && met.t < graceEndsAt) {
		const left = (graceEndsAt - met.t) / (graceEndsAt - dueAt);
		return { word: 'late', credit: rounded(left), note: 'After its deadline.', met };
	}
	if (course.now > dueAt) {
		const note = met ? 'After its grace had ended.' : 'Not done.';
		return { word: 'missed', credit: 0, note, met: null };
	}
	const away = course.presence.emptyBetween(openedAt, course.now);
	if (away > 0 && away === course.now - openedAt) {
		return unseen('waived', 'Nobody who could act was connected.');
	}
	return unseen('not observed', 'The drill ended before it was due.');
}

const unseen = (word: Opportunity['verdict'], note: string): Outcome => ({
	word,
	credit: null,
	note,
	met: null
});

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

function marksOf(events: readonly number[], course: Course): string[] {
	const standIn = events.some((n) => {
		const seat = seatBehind(n, course);
		return seat !== null && course.state.seats.get(seat)?.kind === 'stand-in';
	});
	return standIn ? ['stand-in'] : [];
}

/** Whether the facilitator rather than the script opened it. */
const byHand = (events: readonly number[], course: Course): boolean =>
	events.some((n) => {
		const event = course.events[n - 1];
		return event?.type === 'inject-fired' && event.by === 'facilitator';
	});

/** Whether a hint helped on what opened it, before it was done. */
function hinted(events: readonly number[], until: number, course: Course): boolean {
	const hints = course.of('hint-given');
	return events.some((n) => {
		const event = course.events[n - 1];
		if (event?.type !== 'inject-fired') return false;
		return hints.some(({ inject, t }) => inject === event.inject && event.t <= t && t <= until);
	});
}

function seatBehind(n: number, course: Course): string | null {
	const event = course.events[n - 1];
	return event ? actorOf(event) : null;
}
