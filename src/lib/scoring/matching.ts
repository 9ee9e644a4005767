import type { Course } from './course.ts';
import { marksOfActs, marksOfOpening, rolesBehind, seenBy } from './evidence.ts';
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
	const until = verdict.met?.t ?? graceEndsAt;
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
			...marksOfOpening(openedBy, until, course),
			...(verdict.met ? marksOfActs(verdict.met.evidence, openedAt, course) : [])
		],
		compensated: course.presence.emptyBetween(openedAt, Math.min(course.now, until))
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
	const { notes } = course.words;
	if (met && met.t <= dueAt && (closesAt === null || met.t <= closesAt)) {
		return { word: 'met', credit: 1, note: notes.inTime, met };
	}
	if (closesAt !== null && closesAt <= dueAt) {
		return unseen('not observed', notes.closed);
	}
	if (met && met.t < graceEndsAt) {
		const credit = lateCredit(met.t, { dueAt, graceEndsAt }, course);
		return { word: 'late', credit, note: notes.late, met };
	}
	if (course.now > dueAt) {
		const note = met ? notes.afterGrace : notes.notDone;
		return { word: 'missed', credit: 0, note, met: null };
	}
	if (course.presence.isEmptySince(openedAt)) {
		return unseen('waived', notes.nobody);
	}
	return unseen('not observed', notes.ended);
}

/** [SC4][SC13] What is left between deadline and end of grace; seconds with nobody there are neither. */
export function lateCredit(
	t: number,
	{ dueAt, graceEndsAt }: { readonly dueAt: number; readonly graceEndsAt: number },
	{ presence }: Course
): number {
	const end = presence.attended(graceEndsAt);
	return rounded((end - presence.attended(t)) / (end - presence.attended(dueAt)));
}

const unseen = (word: Opportunity['verdict'], note: string): Outcome => ({
	word,
	credit: null,
	note,
	met: null
});
