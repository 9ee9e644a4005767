import { UNDECLARED } from '../engine/state.ts';
import type { Course, Level, TruthInForce } from './course.ts';
import type { Rubric } from './rubric.ts';

/** The severities that could be defended during a time. */
export interface Accepted {
	readonly from: number;
	/** Null while nothing is demanded or nothing could be known yet. */
	readonly range: { readonly severest: number; readonly mildest: number } | null;
	/** Event that brought the newest rule; 0 where none did. */
	readonly event: number;
	/** The range before was "nothing demanded" and is accepted too, so undeclared is not held against it. */
	readonly undeclared: boolean;
}

/**
 * [SC6] What was accepted over time. A range counts from the moment its rule came into force; until
 * the rule is known plus the rubric's allowance the ranges before it count too.
 */
export function acceptedOver(course: Course, { severity }: Rubric): Accepted[] {
	const { truths, now } = course;
	const allowed = (knownAt: number) => course.presence.skipped.after(knownAt, severity.allowance);
	const moments = truths.flatMap(({ from, knownAt }) =>
		knownAt === null ? [from] : [from, knownAt, allowed(knownAt)]
	);
	const ordered = [...new Set(moments)].filter((t) => t <= now).sort((a, b) => a - b);
	const firstKnown = truths.find(({ rule, knownAt }) => rule !== null && knownAt !== null)?.knownAt;
	let newest = 0;
	return ordered.map((from) => {
		while ((truths[newest + 1]?.from ?? Infinity) <= from) newest += 1;
		const event = truths[newest]?.event ?? 0;
		const unknown = from < (firstKnown ?? Infinity);
		if (unknown) return { from, event, range: null, undeclared: true };
		return { event, ...acceptedAt(truths, newest, from, allowed) };
	});
}

function acceptedAt(
	truths: readonly TruthInForce[],
	newest: number,
	t: number,
	allowed: (knownAt: number) => number
): Omit<Accepted, 'event'> {
	const current = truths[newest];
	if (!current || current.rule === null) return { from: t, range: null, undeclared: true };
	const counting = [current];
	for (let index = newest; index > 0; index -= 1) {
		const { knownAt = null } = truths[index] ?? {};
		if (knownAt !== null && allowed(knownAt) <= t) break;
		const before = truths[index - 1];
		if (before) counting.push(before);
	}
	const severities = counting.flatMap(({ accept }) => accept);
	const range = { severest: Math.min(...severities), mildest: Math.max(...severities) };
	return { from: t, range, undeclared: counting.some(({ rule }) => rule === null) };
}

/**
 * The severer of what was declared and what was demanded – the mild end of what was accepted – over
 * time. Clauses open on it where nothing may hide behind a severity that was declared too low.
 */
export const severerLevels = (course: Course, rubric: Rubric): Level[] =>
	levelsBy(course, rubric, (declared, accepted) => Math.min(declared, demandedBy(accepted)));

/**
 * The milder of what was declared and the severe end of what was accepted, over time. What opens on
 * the declared severity and not on this was asked for by over-declaring alone.
 */
export const milderLevels = (course: Course, rubric: Rubric): Level[] =>
	levelsBy(course, rubric, (declared, accepted) =>
		Math.max(declared, accepted?.range?.severest ?? declared)
	);

type Choose = (declared: number, accepted: Accepted | undefined) => number;

function levelsBy(course: Course, rubric: Rubric, choose: Choose): Level[] {
	const accepted = acceptedOver(course, rubric);
	const moments = [...course.levels, ...accepted].map(({ from }) => from);
	const levels: Level[] = [];
	let declaredIndex = 0;
	let acceptedIndex = -1;
	for (const from of [...new Set(moments)].sort((a, b) => a - b)) {
		while ((course.levels[declaredIndex + 1]?.from ?? Infinity) <= from) declaredIndex += 1;
		while ((accepted[acceptedIndex + 1]?.from ?? Infinity) <= from) acceptedIndex += 1;
		const declared = course.levels[declaredIndex];
		if (!declared) continue;
		const level = choose(declared.level, accepted[acceptedIndex]);
		if (levels.at(-1)?.level === level) continue;
		levels.push(level === declared.level ? { ...declared, from } : { ...CHOSEN, from, level });
	}
	return levels;
}

/** A level that nobody declared. */
const CHOSEN = { resolved: false, event: 0 };

const demandedBy = (accepted: Accepted | undefined): number =>
	accepted?.range && !accepted.undeclared ? accepted.range.mildest : UNDECLARED;
