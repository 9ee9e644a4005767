import { opportunity, rounded, shareVerdict, type Recurrence } from './obligations.ts';
import type { Course } from './course.ts';
import { seenBy } from './evidence.ts';
import { spanOf } from './names.ts';
import type { Opportunity } from './report.ts';

/*
 * [SC4] Recurrences: the share of a window whose last act that counts is no older than `every`; the
 * opening counts as one. Seconds in which nobody was connected are no part of it.
 */

/** Windows that touch and ask for the same act are one opportunity; where they overlap the shortest `every` counts. */
export function matchRecurrences(
	recurrences: readonly Recurrence[],
	course: Course
): Opportunity[] {
	const byKey = Map.groupBy(recurrences, ({ key }) => key);
	return [...byKey.values()].flatMap((windows) =>
		joined(windows).map((group) => judge(group, course))
	);
}

function joined(windows: readonly Recurrence[]): Recurrence[][] {
	const groups: Recurrence[][] = [];
	let until = -1;
	for (const window of [...windows].sort((a, b) => a.from - b.from)) {
		const group = groups.at(-1);
		if (group && window.from <= until) group.push(window);
		else groups.push([window]);
		until = Math.max(until, window.to);
	}
	return groups;
}

function judge(windows: readonly Recurrence[], course: Course): Opportunity {
	const from = Math.min(...windows.map((window) => window.from));
	const to = Math.max(...windows.map((window) => window.to));
	const every = Math.min(...windows.map((window) => window.every));
	const [first] = windows;
	if (!first) throw new Error('a group of windows is never empty');
	const inside = first.acts.filter(({ t }) => t >= from && t < to);
	const base = {
		key: first.key,
		dimension: first.dimension,
		what: first.what,
		reasons: windows
			.map(({ reason }) => reason)
			.filter((reason, index, all) => all.findIndex(({ id }) => id === reason.id) === index),
		openedAt: from,
		weight: Math.max(...windows.map(({ weight }) => weight)),
		critical: windows.some(({ critical }) => critical),
		evidence: inside.flatMap(({ evidence }) => [...evidence]),
		seenBy: seenBy(first.openedBy, course),
		compensated: course.presence.emptyBetween(from, to)
	};
	const { notes } = course.words;
	const attended = (t: number) => course.presence.attended(t);
	const length = attended(to) - attended(from);
	if (length <= every) {
		const note = notes.short(spanOf(length), spanOf(every));
		return opportunity({ ...base, verdict: 'not observed', note });
	}
	if (inside.length === 0) {
		const note = notes.none(spanOf(length));
		return opportunity({ ...base, dueAt: from + every, verdict: 'missed', credit: 0, note });
	}
	const fresh = freshSeconds(
		windows.map((window) => ({ ...window, from: attended(window.from), to: attended(window.to) })),
		[from, ...inside.map(({ t }) => t)].map(attended)
	);
	const share = rounded(fresh / length);
	return opportunity({
		...base,
		dueAt: from + every,
		metAt: inside[0]?.t ?? null,
		verdict: shareVerdict(share),
		credit: share,
		note: notes.fresh(inside.length, spanOf(length), Math.floor(share * 100))
	});
}

/** Seconds in which the newest of these moments was no older than what was asked for then. */
function freshSeconds(
	windows: readonly { from: number; to: number; every: number }[],
	acts: readonly number[]
): number {
	const moments = [...windows.flatMap(({ from, to }) => [from, to]), ...acts];
	const ordered = [...new Set(moments)].sort((a, b) => a - b);
	let fresh = 0;
	let act = 0;
	let upcoming = 0;
	let open: { from: number; to: number; every: number }[] = [];
	ordered.forEach((from, index) => {
		const to = ordered[index + 1];
		if (to === undefined) return;
		while ((acts[act + 1] ?? Infinity) <= from) act += 1;
		open = open.filter((window) => window.to > from);
		for (let next = windows[upcoming]; next && next.from <= from; next = windows[upcoming]) {
			open.push(next);
			upcoming += 1;
		}
		const every = Math.min(...open.map((window) => window.every));
		const until = Math.min(to, (acts[act] ?? 0) + every);
		if (open.length > 0) fresh += Math.max(0, until - from);
	});
	return fresh;
}
