import { Worker } from 'node:worker_threads';
import {
	addTally,
	resultOf,
	type StressResult,
	type Tally
} from '../../src/lib/bots/stress-tally.ts';
import type { Message, StressOrder } from './order.ts';
import { scriptsOf } from './scripts.ts';

export interface Workforce {
	readonly workers: number;
	/** Called with the runs that were played so far. */
	readonly progress: (runs: number) => void;
	/** Stops it at once; the promise is then rejected. */
	readonly signal?: AbortSignal;
}

/**
 * Plays all runs in worker threads, so that whoever waits can do other things meanwhile. The result
 * is the same for any number of workers.
 *
 * @throws {Error} where it was stopped, or a text has errors
 */
export async function stress(order: StressOrder, workforce: Workforce): Promise<StressResult> {
	const scripts = scriptsOf(order);
	const process = scripts[0]?.process;
	if (!process) throw new Error('A stress test needs at least one scenario.');
	let played = 0;
	const step = Math.max(1, Math.min(workforce.workers, order.runs));
	const stopping = new AbortController();
	const signal = AbortSignal.any([
		stopping.signal,
		...(workforce.signal ? [workforce.signal] : [])
	]);
	const shards = Array.from({ length: step }, (_, from) =>
		shard({ order, from, step }, signal, (runs) => {
			played += runs;
			workforce.progress(played);
		})
	);
	try {
		const tally: Tally = {};
		for (const part of await Promise.all(shards)) addTally(tally, part);
		const scenarios = scripts.map(({ scenario }) => scenario.id);
		return resultOf(tally, { process, seed: order.seed, runs: order.runs, scenarios });
	} finally {
		// One worker that failed takes the others with it.
		stopping.abort();
	}
}

function shard(
	workerData: object,
	signal: AbortSignal,
	progress: (runs: number) => void
): Promise<Tally> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData });
		const stop = () => {
			void worker.terminate();
			reject(new Error('The stress test was stopped.'));
		};
		if (signal.aborted) stop();
		signal.addEventListener('abort', stop, { once: true });
		worker.on('message', (message: Message) => {
			if (message.kind === 'progress') progress(message.runs);
			else resolve(message.tally);
		});
		worker.once('error', reject);
	});
}
