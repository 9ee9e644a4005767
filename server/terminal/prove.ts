import { parseArgs } from 'node:util';
import { prove as proveScript, type Proof } from '../../src/lib/bots/proof.ts';
import { clockOf } from '../../src/lib/scoring/names.ts';
import { WrongUsage, type TerminalCommand } from './command.ts';
import { loadScript } from './files.ts';

const DEFAULT_SEEDS = 50;

function readArguments(args: readonly string[]) {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			seeds: { type: 'string', default: String(DEFAULT_SEEDS) },
			process: { type: 'string' },
			json: { type: 'boolean', default: false }
		}
	});
	if (positionals.length === 0) throw new WrongUsage('Name at least one scenario.');
	const seeds = Number(values.seeds);
	if (!Number.isInteger(seeds) || seeds < 1) {
		throw new WrongUsage(`--seeds is how many seeds to play, such as 50; not "${values.seeds}".`);
	}
	return { files: positionals, seeds, process: values.process, json: values.json };
}

const COLUMNS: readonly (readonly [string, (proof: Proof) => string])[] = [
	['scenario', ({ scenario }) => scenario],
	['good endings', ({ goodEndings, seeds }) => `${goodEndings}/${seeds}`],
	['by the book, min', ({ byTheBook }) => byTheBook.min.toFixed(2)],
	['do nothing, max', ({ doNothing }) => doNothing.max.toFixed(2)],
	['careless, median', ({ careless }) => careless.median.toFixed(2)],
	[
		'alarmist below by the book',
		({ severityAndEscalation: { alarmist, byTheBook } }) => (byTheBook - alarmist).toFixed(2)
	],
	['good after, median', ({ endedAfter }) => clockOf(endedAfter.median)],
	['busiest two minutes', ({ busiest }) => `${busiest} injects`],
	['proven', ({ faults }) => (faults.length === 0 ? 'yes' : 'no')]
];

function printTable(proofs: readonly Proof[]): void {
	const rows = [
		COLUMNS.map(([title]) => title),
		...proofs.map((proof) => COLUMNS.map(([, cell]) => cell(proof)))
	];
	const widths = COLUMNS.map((_, column) =>
		Math.max(...rows.map((row) => row[column]?.length ?? 0))
	);
	for (const row of rows) {
		console.log(
			row
				.map((cell, column) => cell.padEnd(widths[column] ?? 0))
				.join('  ')
				.trimEnd()
		);
	}
	for (const { scenario, faults } of proofs) {
		for (const fault of faults) console.log(`${scenario}: ${fault}`);
	}
	if (proofs.some(({ faults }) => faults.length > 0)) {
		console.log('See one play: npm run -s muster -- preview <scenario.yaml> --seed 1');
	}
}

export const prove: TerminalCommand = {
	usage: 'prove <scenarios…> [--seeds 50] [--process <p.yaml>] [--json]',
	summary: 'Plays scenarios with every stand-in team and shows whether the score tells them apart.',
	run(args) {
		const { files, seeds, process, json } = readArguments(args);
		const proofs = files.map((file) => proveScript(loadScript(file, process).script, seeds));
		if (json) console.log(JSON.stringify(proofs, null, 2));
		else printTable(proofs);
		return proofs.every(({ faults }) => faults.length === 0) ? 0 : 1;
	}
};
