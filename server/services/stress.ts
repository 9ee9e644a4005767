import type { StressResult } from '../../src/lib/bots/stress-tally.ts';
import type { Refusal } from '../refusal.ts';

export interface StressState {
	/** Id of the process. */
	readonly process: string;
	readonly state: 'running' | 'done' | 'stopped' | 'failed';
	readonly runs: number;
	/** Drills played so far. */
	readonly played: number;
	readonly result: StressResult | null;
}

/** Stress tests of a process: many drills without screens, one test at a time. */
export interface Stress {
	/** The newest test, under way or over; null where there was none since the server started. */
	get(): StressState | null;
	/** Without a seed, a random one. */
	start(process: string, runs: number, seed?: string): { readonly ok: true } | Refusal;
	stop(): void;
}
