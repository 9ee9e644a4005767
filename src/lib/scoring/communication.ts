import { counts, updatesTo } from './acts.ts';
import type { Course } from './course.ts';
import {
	opportunity,
	rounded,
	ruleOf,
	shareVerdict,
	sum,
	type Inquiry,
	type Obligations
} from './obligations.ts';
import type { Opportunity } from './report.ts';
import type { Rubric } from './rubric.ts';

/* [SC9] Communication: promised next times kept, and updates that say all their parts. */

export function communicationObligations({ course, rubric }: Inquiry): Obligations {
	const audiences = [...new Set(course.of('update-posted').map(({ audience }) => audience))];
	return {
		judged: [
			...audiences.sort().flatMap((audience) => promises(course, rubric, audience)),
			...parts(course, rubric)
		]
	};
}

/** Share of promised next times that were kept; each late one counts by how late it was. */
function promises(course: Course, rubric: Rubric, audience: string): Opportunity[] {
	const updates = updatesTo(course, audience);
	const { presence, words } = course;
	const resolved = resolvedTimes(course);
	const judged = updates.flatMap((update, index) => {
		const next = updates[index + 1];
		const dueAt = presence.after(update.t, update.nextAt - update.t);
		if (next && next.t <= dueAt) return { n: next.n, kept: 1 };
		const until = next?.t ?? course.now;
		if (until <= dueAt || resolved.some(({ from, to }) => from <= dueAt && to > update.t))
			return [];
		if (!next) return { n: update.n, kept: 0 };
		const grace = update.nextAt - update.t;
		const late = presence.attended(next.t) - presence.attended(dueAt);
		return { n: next.n, kept: Math.max(0, 1 - late / grace) };
	});
	if (judged.length === 0) return [];
	const share = rounded(sum(judged.map(({ kept }) => kept)) / judged.length);
	const onTime = judged.filter(({ kept }) => kept === 1).length;
	return [
		opportunity({
			key: `promise/${audience}`,
			dimension: 'communication',
			what: words.acts.promise(course.names.audience(audience)),
			reasons: [ruleOf('promise', words.because.promise)],
			verdict: shareVerdict(share),
			credit: share,
			weight: rubric.communication.promiseWeight,
			evidence: judged.map(({ n }) => n),
			note: words.notes.promises(onTime, judged.length)
		})
	];
}

/** A promise is not asked for while the team says that it is over. */
const resolvedTimes = ({ levels }: Course): { from: number; to: number }[] =>
	levels.flatMap(({ resolved, from }, index) =>
		resolved ? { from, to: levels[index + 1]?.from ?? Infinity } : []
	);

/** Share of condition, actions and needs over all updates that went out; what does not count adds none. */
function parts(course: Course, rubric: Rubric): Opportunity[] {
	const { acts, because, notes } = course.words;
	const updates = course.of('update-posted').filter(({ delivered }) => delivered);
	if (updates.length === 0) return [];
	const filled = updates
		.filter(counts)
		.map(({ has }) => [has.condition, has.actions, has.needs].filter(Boolean).length);
	const share = rounded(sum(filled) / (3 * updates.length));
	const empty = updates.length - filled.length;
	return [
		opportunity({
			key: 'can',
			dimension: 'communication',
			what: acts.can,
			reasons: [ruleOf('can', because.can)],
			verdict: shareVerdict(share),
			credit: share,
			weight: rubric.communication.canWeight,
			evidence: updates.map(({ n }) => n),
			note:
				empty === 0
					? notes.parts(updates.length, sum(filled), 3 * updates.length)
					: notes.empty(empty, updates.length)
		})
	];
}
