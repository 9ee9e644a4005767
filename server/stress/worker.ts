import { parentPort, workerData } from 'node:worker_threads';
import { castOf, stressRun } from '../../src/lib/bots/stress.ts';
import { tallyRun, type Tally } from '../../src/lib/bots/stress-tally.ts';
import { scriptsOf } from './scripts.ts';
import type { Message, Shard } from './order.ts';

/** Often enough to look alive, seldom enough to cost nothing. */
const REPORT_EVERY = 20;

const tell = (message: Message) => parentPort?.postMessage(message);

function work({ order, from, step }: Shard): Tally {
	const scripts = scriptsOf(order);
	const tally: Tally = {};
	let played = 0;
	for (let run = from; run < order.runs; run += step) {
		const cast = castOf(run, scripts.length, order.seed);
		const script = scripts[cast.scenario];
		if (!script) throw new Error('A stress test needs at least one scenario.');
		const { team, staffing } = cast;
		tallyRun(tally, stressRun(script, cast), { scenario: script.scenario.id, team, staffing });
		played += 1;
		if (played % REPORT_EVERY === 0) tell({ kind: 'progress', runs: REPORT_EVERY });
	}
	tell({ kind: 'progress', runs: played % REPORT_EVERY });
	return tally;
}

tell({ kind: 'done', tally: work(workerData as Shard) });
