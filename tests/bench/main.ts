import { parseArgs } from 'node:util';
import { measureAuthoring } from './authoring.ts';
import { measurePure } from './pure.ts';
import { measureSockets } from './sockets.ts';
import { asJson, formatTable } from './table.ts';

/*
 * npm run bench [-- --json] [-- --rounds 3] [-- --seconds 6]
 *
 * Absolute figures drift with the machine and what else it does; only ratios taken side by side in
 * one run mean anything. It never fails a build: people read it.
 */

const { values } = parseArgs({
	options: {
		json: { type: 'boolean', default: false },
		rounds: { type: 'string', default: '3' },
		seconds: { type: 'string', default: '6' }
	}
});
const rounds = Number(values.rounds);

const rows = [
	...(await measureSockets(rounds, Number(values.seconds))),
	...measurePure(rounds),
	...measureAuthoring(rounds)
];
console.log(values.json ? asJson(rows) : formatTable(rows));
