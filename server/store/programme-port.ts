import type { ItemMark } from '../../src/lib/programme/items.ts';
import type { PostmortemMove } from '../../src/lib/programme/postmortem.ts';

/*
 * What a programme keeps beside the drills: what people said of action items and postmortems, where to send news,
 * and the news that wait to be sent.
 */

/** `json`: everything, signed. `chat`: one line of text, as chat tools take it. */
export const HOOK_FORMS = ['json', 'chat'] as const;

export interface StoredHook {
	readonly id: string;
	readonly url: string;
	readonly form: (typeof HOOK_FORMS)[number];
	/** Key of the signature; shown once, when the hook is made. */
	readonly secret: string;
	/** Milliseconds since 1970. */
	readonly since: number;
}

export interface StoredDelivery {
	readonly id: number;
	readonly hook: string;
	/** What it is about, such as `report-published/<drill>`: told once to each hook. */
	readonly about: string;
	readonly body: string;
	readonly attempts: number;
	/** When to try next, milliseconds since 1970; null once it arrived or was given up. */
	readonly nextAt: number | null;
	readonly arrivedAt: number | null;
	/** Why the last attempt failed; empty where none did. */
	readonly trouble: string;
}

export interface ProgrammeStore {
	markItem(mark: ItemMark): void;
	/** The earliest said first. */
	itemMarks(): readonly ItemMark[];

	movePostmortem(move: PostmortemMove): void;
	/** The earliest said first. */
	postmortemMoves(): readonly PostmortemMove[];

	addHook(hook: StoredHook): void;
	/** What waited for it is gone as well. */
	removeHook(id: string): void;
	hooks(): readonly StoredHook[];

	/** @returns false where this hook was told of it before */
	enqueue(delivery: Pick<StoredDelivery, 'hook' | 'about' | 'body'> & { nextAt: number }): boolean;
	/** What was told, or is to be told, of one drill loses its words; what still waits is given up. */
	eraseNews(drill: string): void;
	/** The newest first, at most so many. */
	deliveries(most: number): readonly StoredDelivery[];
	/** What is to be tried at this moment, the longest waiting first. */
	dueDeliveries(now: number): readonly StoredDelivery[];
	/** When something is to be tried next; null where nothing waits. */
	nextDelivery(): number | null;
	settleDelivery(
		id: number,
		outcome: Pick<StoredDelivery, 'attempts' | 'nextAt' | 'arrivedAt' | 'trouble'>
	): void;
}
