import type { Tally } from '../../src/lib/bots/stress-tally.ts';

/** What is to be stressed. Texts, because what is compiled cannot be handed to a worker. */
export interface StressOrder {
	readonly process: string;
	readonly scenarios: readonly string[];
	readonly seed: string;
	readonly runs: number;
}

/** The runs that fall to one worker: its number, and every so many after it. */
export interface Shard {
	readonly order: StressOrder;
	readonly from: number;
	readonly step: number;
}

export type Message =
	| { readonly kind: 'progress'; readonly runs: number }
	| { readonly kind: 'done'; readonly tally: Tally };
