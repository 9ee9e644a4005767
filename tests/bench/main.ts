import { parseArgs } from 'node:util';
import { measureAuthoring } from './authoring.ts';
import { measurePure } from './pure.ts';
import { measureReport } from './report.ts';
import { measureSockets } from './sockets.ts';
import { asJson, formatTable } from './table.ts';

/*
 * npm run bench [-- --json] [-- --rounds 3] [-- --seconds 6] [-- --only report]
 *
 * Absolute figures drift with the machine and what else it does; only ratios taken side by side in
 * one run mean anything. It never fails a build: people read it.
 */

const { values } = parseArgs({
	options: {
		json: { type: 'boolean', default: false },
		rounds: { type: 'string', default: '3' },
		seconds: { type: 'string', default: '6' },
		only: { type: 'string' }
	}
});
const rounds = Number(values.rounds);

const parts = {
	sockets: () => measureSockets(rounds, Number(values.seconds)),
	pure: () => measurePure(rounds),
	report: () => measureReport(rounds),
	authoring: () => measureAuthoring(rounds)
};
if (values.only !== undefined && !Object.hasOwn(parts, values.only)) {
	const known = Object.keys(parts).join(', ');
	console.error(`Nothing is called “${values.only}”. To measure one part, name one of: ${known}.`);
	process.exit(1);
}
const rows = [];
for (const [name, measure] of Object.entries(parts)) {
	if (values.only === undefined || values.only === name) rows.push(...(await measure()));
}
console.log(values.json ? asJson(rows) : formatTable(rows));
