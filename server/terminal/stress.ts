import { availableParallelism } from 'node:os';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ClauseResult, StressResult } from '../../src/lib/bots/stress-tally.ts';
import { STAFFING_NAMES, STRESS_TEAMS } from '../../src/lib/bots/stress.ts';
import { spanOf } from '../../src/lib/scoring/names.ts';
import { stress as runStress } from '../stress/run.ts';
import { WrongUsage, type TerminalCommand } from './command.ts';
import { loadProcess, loadScript, readText } from './files.ts';

const SHIPPED = fileURLToPath(new URL('../../scenarios/', import.meta.url));
const DEFAULT_RUNS = 1_000;
const MOST_RUNS = 1_000_000;

function readArguments(args: readonly string[]) {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			process: { type: 'string' },
			runs: { type: 'string', default: String(DEFAULT_RUNS) },
			seed: { type: 'string', default: '1' },
			workers: { type: 'string', default: String(availableParallelism()) },
			json: { type: 'boolean', default: false }
		}
	});
	return {
		scenarios: positionals.length > 0 ? positionals : shippedScenarios(),
		process: values.process,
		runs: numberIn('runs', values.runs, MOST_RUNS),
		workers: numberIn('workers', values.workers, 64),
		seed: values.seed,
		json: values.json
	};
}

function numberIn(option: string, given: string, most: number): number {
	const number = Number(given);
	if (Number.isInteger(number) && number >= 1 && number <= most) return number;
	throw new WrongUsage(`--${option} is a whole number from 1 to ${most}, not "${given}".`);
}

const shippedScenarios = (): string[] =>
	readdirSync(SHIPPED)
		.filter((name) => /\.ya?ml$/.test(name))
		.sort()
		.map((name) => join(SHIPPED, name));

/** How far it is, on one line that is written over; nothing where nobody watches. */
function progressTo(stream: NodeJS.WriteStream, runs: number): (played: number) => void {
	if (!stream.isTTY) return () => undefined;
	return (played) => {
		stream.write(`\r${played} of ${runs} drills played`);
		if (played === runs) stream.write('\n');
	};
}

export const stress: TerminalCommand = {
	usage:
		'stress [--process <p.yaml>] [--runs 10000] [--seed 1] [--workers 2] [--json] [<scenarios…>]',
	summary:
		'Plays thousands of drills with teams of different diligence and size: which clauses break first.',
	async run(args) {
		const { scenarios, process: file, runs, seed, workers, json } = readArguments(args);
		for (const scenario of scenarios) loadScript(scenario, file);
		const order = {
			process: loadProcess(file).text,
			scenarios: scenarios.map(readText),
			seed,
			runs
		};
		const progress = progressTo(process.stderr, runs);
		const result = await runStress(order, { workers, progress });
		if (json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
		else process.stdout.write(tableOf(result));
		return 0;
	}
};

const WHYS: Readonly<Record<ClauseResult['whys'][number]['why'], string>> = {
	hands: 'hands full',
	rhythm: 'faster than one can write',
	void: 'updates without a next time',
	order: 'steps in another order',
	unticked: 'done and not ticked',
	forgotten: 'forgotten',
	slow: 'slow'
};

/** More than anybody reads in a terminal. */
const MOST_ROWS = 25;

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const shareOf = ({ judged, broken }: { judged: number; broken: number }): string =>
	judged === 0 ? '–' : percent(broken / judged);

function tableOf({ process, runs, seed, clauses }: StressResult): string {
	const titles = [
		'clause',
		'asked',
		'broken',
		'first to break',
		'late by (half, worst tenth)',
		...STRESS_TEAMS.map((team) => team.replaceAll('-', ' ')),
		...STAFFING_NAMES,
		'mostly because'
	];
	const judged = clauses.filter((clause) => clause.judged > 0);
	const shown = judged.filter(({ broken }) => broken > 0).slice(0, MOST_ROWS);
	const rows = shown.map((clause) => [
		clause.clause,
		String(clause.judged),
		percent(clause.share),
		percent(clause.first / runs),
		clause.lateness ? `${spanOf(clause.lateness.p50)}, ${spanOf(clause.lateness.p90)}` : '–',
		...STRESS_TEAMS.map((team) => shareOf(clause.byTeam[team])),
		...STAFFING_NAMES.map((staffing) => shareOf(clause.byStaffing[staffing])),
		clause.whys[0] ? WHYS[clause.whys[0].why] : ''
	]);
	const widths = titles.map((title, column) =>
		Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0))
	);
	const lines = [titles, ...rows].map((row) =>
		row
			.map((cell, column) => cell.padEnd(widths[column] ?? 0))
			.join('  ')
			.trimEnd()
	);
	const rest = judged.length - shown.length;
	const more =
		rest > 0 ? `\n${rest} more clauses broke less often, or never; --json has them.\n` : '';
	return `${process.title}: ${runs} drills, seed ${seed}\n\n${lines.join('\n')}\n${more}`;
}
