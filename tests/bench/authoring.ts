import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Row } from './table.ts';

/* What an author waits for: `muster lint` as a whole process, start included, on shipped files. */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const USUAL_LINES = 600;

function lintSeconds(file: string): number {
	const start = performance.now();
	const { status, stdout } = spawnSync(process.execPath, ['scripts/muster.mjs', 'lint', file], {
		cwd: ROOT,
		encoding: 'utf8'
	});
	if (status !== 0) throw new Error(`a shipped scenario has findings:\n${stdout}`);
	return (performance.now() - start) / 1000;
}

/** Per round: seconds for the longest file, and the median over all files per 600 lines. */
export function measureAuthoring(rounds: number): Row[] {
	const files = readdirSync(`${ROOT}scenarios`)
		.filter((name) => name.endsWith('.yaml'))
		.map((name) => `scenarios/${name}`)
		.map((file) => ({ file, lines: readFileSync(`${ROOT}${file}`, 'utf8').split('\n').length }))
		.filter(({ lines }) => lines >= USUAL_LINES)
		.sort((a, b) => a.lines - b.lines);
	const longest: number[] = [];
	const usual: number[] = [];
	for (let round = 0; round < rounds; round += 1) {
		const timed = files.map(({ file, lines }) => ({ lines, seconds: lintSeconds(file) }));
		longest.push(timed.at(-1)?.seconds ?? Number.NaN);
		const scaled = timed
			.map(({ lines, seconds }) => (seconds * USUAL_LINES) / lines)
			.sort((a, b) => a - b);
		usual.push(scaled[Math.floor(scaled.length / 2)] ?? Number.NaN);
	}
	return [
		{ key: 'lint_s_600', title: 'muster lint per 600 lines, s', target: '≤ 1', values: usual },
		{
			key: 'lint_s_longest',
			title: `muster lint of the longest scenario (${files.at(-1)?.lines ?? 0} lines), s`,
			target: '',
			values: longest
		}
	];
}
