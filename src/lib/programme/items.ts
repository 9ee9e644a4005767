import { followThrough } from '../scoring/follow-through.ts';
import type { Words } from '../scoring/words.ts';
import type { GapReport } from '../scoring/report.ts';
import { DAY_MS, inOrder, type PastDrill } from './history.ts';

/*
 * [PR1] An action item is closed by a later drill that retests it, not by saying so. What people say
 * (done, dropped) stands beside what drills showed.
 */

type Retest = GapReport['followThrough'][number]['result'];

/** What somebody said of an item, and when (milliseconds since 1970). */
export interface ItemMark {
	readonly drill: string;
	/** Place of the item in its postmortem, from 0. */
	readonly item: number;
	readonly state: 'open' | 'done' | 'dropped';
	readonly at: number;
}

export type ItemState = 'open' | 'done' | 'regressed' | 'verified' | 'dropped';

export interface TrackedItem {
	readonly drill: { readonly id: string; readonly title: string; readonly at: number };
	readonly item: number;
	readonly title: string;
	readonly owner: string;
	/** A day, such as 2026-11-28. */
	readonly due: string | null;
	/** Clause path or expectation key that later drills check; empty where nothing does. */
	readonly retest: string;
	readonly state: ItemState;
	readonly overdue: boolean;
	/** Whole days since its drill. */
	readonly age: number;
	/** What each later drill that could check it showed, the earliest first. */
	readonly retests: readonly {
		readonly drill: string;
		readonly at: number;
		readonly result: Retest;
		/** What it rests on, in words. */
		readonly note: string;
	}[];
}

/** @param today a day, such as 2026-11-28; @param now milliseconds since 1970 */
export function itemsOf(
	drills: readonly PastDrill[],
	marks: readonly ItemMark[],
	{ today, now }: { readonly today: string; readonly now: number },
	words?: Words
): TrackedItem[] {
	const ordered = inOrder(drills);
	return ordered.flatMap(({ id, title, at, report }, index) =>
		(report.postmortem?.items ?? []).map((written, item): TrackedItem => {
			const keys = written.retest === '' ? [] : [written.retest];
			const retests = ordered.slice(index + 1).flatMap((later) =>
				followThrough(keys, later.report, words).map(({ result, note }) => ({
					...{ drill: later.id, at: later.at },
					...{ result, note }
				}))
			);
			const mark = marks.findLast((said) => said.drill === id && said.item === item);
			const state = stateOf(retests, mark);
			return {
				...written,
				drill: { id, title, at },
				item,
				state,
				overdue: isPending(state) && written.due !== null && written.due < today,
				age: Math.max(0, Math.floor((now - at) / DAY_MS)),
				retests
			};
		})
	);
}

const isPending = (state: ItemState) => state === 'open' || state === 'regressed';

/** The newest word counts: a retest, or what somebody said after it. */
function stateOf(
	retests: readonly { readonly result: Retest; readonly at: number }[],
	mark: ItemMark | undefined
): ItemState {
	const shown = retests.findLast(({ result }) => result !== 'not retested');
	if (mark && (!shown || mark.at > shown.at)) return mark.state;
	if (!shown) return 'open';
	return shown.result === 'verified' ? 'verified' : 'regressed';
}

/** [PR2] What the next drill is to check: the keys of all items that no drill has verified yet. */
export const openKeys = (items: readonly TrackedItem[]): string[] => [
	...new Set(
		items
			.filter(({ state, retest }) => retest !== '' && state !== 'verified' && state !== 'dropped')
			.map(({ retest }) => retest)
	)
];
