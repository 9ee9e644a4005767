import { randomInt } from 'node:crypto';
import type { StressResult } from '../../src/lib/bots/stress-tally.ts';
import type { ScenarioLibrary } from '../library.ts';
import { refuse } from '../refusal.ts';
import type { Stress, StressState } from '../services/stress.ts';
import { stress } from './run.ts';

/** Beyond it, use the terminal: drills that people play come first on this machine. */
export const MOST_RUNS = 2_000;

interface Test {
	readonly process: string;
	readonly runs: number;
	readonly stop: AbortController;
	played: number;
	result: StressResult | null;
	state: StressState['state'];
}

/** One stress test at a time, in one worker thread: the server goes on answering meanwhile. */
export class StressDesk implements Stress {
	readonly #library: ScenarioLibrary;
	#test: Test | null = null;

	constructor(library: ScenarioLibrary) {
		this.#library = library;
	}

	get(): StressState | null {
		if (!this.#test) return null;
		const { process, runs, played, result, state } = this.#test;
		return { process, runs, played, result, state };
	}

	start(id: string, runs: number, seed = ''): ReturnType<Stress['start']> {
		if (this.#test?.state === 'running') {
			return refuse('stress/running', 'A stress test is under way. Stop it, or wait for its end.');
		}
		if (!Number.isInteger(runs) || runs < 1 || runs > MOST_RUNS) {
			return refuse('stress/runs', `Play 1 to ${MOST_RUNS} drills; more in the terminal.`);
		}
		const process = this.#library.process(id);
		if (!process) return refuse('process/unknown', 'Choose one of the processes in the library.');
		const scenarios = this.#library
			.scenarios()
			.filter((scenario) => this.#library.isShipped(scenario.id))
			.flatMap((scenario) => this.#library.scenario(scenario.id)?.source.text ?? []);
		const test: Test = {
			process: id,
			runs,
			stop: new AbortController(),
			played: 0,
			result: null,
			state: 'running'
		};
		this.#test = test;
		const order = {
			process: process.source.text,
			scenarios,
			seed: seed.trim() || String(randomInt(1_000_000)),
			runs
		};
		void this.#run(test, order);
		return { ok: true };
	}

	stop(): void {
		this.#test?.stop.abort();
	}

	async #run(test: Test, order: Parameters<typeof stress>[0]): Promise<void> {
		try {
			test.result = await stress(order, {
				workers: 1,
				progress: (played) => (test.played = played),
				signal: test.stop.signal
			});
			test.state = 'done';
		} catch (error) {
			test.state = test.stop.signal.aborted ? 'stopped' : 'failed';
			if (test.state === 'failed') console.error('The stress test failed:', error);
		}
	}
}
