import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SCENARIO = 'scenarios/database-disk-full.yaml';
const SCENARIOS = [SCENARIO, 'scenarios/bad-deploy.yaml'];

/** The terminal as a person meets it: a process of its own, its output and its exit code. */
function muster(...args: string[]) {
	const { stdout, stderr, status } = spawnSync(process.execPath, ['server/cli.ts', ...args], {
		cwd: root,
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024
	});
	return { stdout, stderr, status };
}

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'muster-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}

describe('muster play', () => {
	it.each(SCENARIOS)('%s: prints the same bytes for the same seed in two processes', (scenario) => {
		for (const form of ['--events', '--json']) {
			const once = muster('play', scenario, '--seed', '7', '--team', 'careless', form);
			const again = muster('play', scenario, '--seed', '7', '--team', 'careless', form);
			expect(once.status).toBe(0);
			expect(once.stdout.length).toBeGreaterThan(1_000);
			expect(again.stdout).toBe(once.stdout);
		}
	});

	it.each(SCENARIOS)('%s: another seed draws other facts', (scenario) => {
		const drawn = (seed: string) => {
			const [first = ''] = muster('play', scenario, '--seed', seed, '--events').stdout.split('\n');
			return JSON.stringify((JSON.parse(first) as { draws: unknown }).draws);
		};
		expect(new Set(['1', '2', '3', '4'].map(drawn)).size).toBeGreaterThan(2);
	});

	it('prints a report that people can read where nothing else is asked for', () => {
		const { stdout, status } = muster('play', SCENARIO, '--seed', '1', '--team', 'do-nothing');
		expect(status).toBe(0);
		expect(stdout).toMatch(/^# /);
	});
});

describe('muster replay', () => {
	it.each(SCENARIOS)('%s: works the very same report out from the log', (scenario) => {
		for (const team of ['careless', 'do-nothing']) {
			const played = ['play', scenario, '--seed', '3', '--team', team];
			const log = file('events.jsonl', muster(...played, '--events').stdout);
			for (const form of ['--json', '--markdown']) {
				const replayed = muster('replay', log, '--scenario', scenario, form);
				expect(replayed).toEqual({ stdout: muster(...played, form).stdout, stderr: '', status: 0 });
			}
		}
	});

	it('names the line that is no event, and how to mend it', () => {
		const log = muster('play', SCENARIO, '--seed', '1', '--events').stdout.split('\n');
		const broken = file('broken.jsonl', log.with(2, '{"n":3,"t":0,"type":"nonsense"}').join('\n'));
		const { stderr, status } = muster('replay', broken, '--scenario', SCENARIO);
		expect(status).toBe(1);
		expect(stderr).toContain('broken.jsonl:3:1:');
		expect(stderr).toContain('mend:');
	});

	it('notices a line that was left out', () => {
		const log = muster('play', SCENARIO, '--seed', '1', '--events').stdout.split('\n');
		const gap = file('gap.jsonl', log.toSpliced(4, 1).join('\n'));
		const { stderr, status } = muster('replay', gap, '--scenario', SCENARIO);
		expect([status, stderr]).toEqual([
			1,
			expect.stringContaining('gap.jsonl:5:1: event 5 belongs')
		]);
	});

	it('warns when the log was made with another version of the scenario', () => {
		const log = file('v.jsonl', muster('play', SCENARIO, '--seed', '1', '--events').stdout);
		const { stderr, status } = muster('replay', log, '--scenario', 'scenarios/bad-deploy.yaml');
		expect(status).toBe(0);
		expect(stderr).toContain('another version of the scenario');
	});
});

describe('muster lint', () => {
	it('says nothing of the shipped files and ends with 0', () => {
		const { stdout, status } = muster('lint', ...SCENARIOS, 'scenarios/processes/small-team.yaml');
		expect([stdout, status]).toEqual(['', 0]);
	});

	it('prints file:line:column, what is wrong and how to mend it, and ends with 1', () => {
		const broken = file('broken.yaml', 'format: 1\nid: x\nsurprise: true\n');
		const { stdout, status } = muster('lint', broken);
		expect(status).toBe(1);
		expect(stdout).toMatch(/broken\.yaml:3:1: error: .*surprise/);
		expect(stdout).toContain('mend:');
	});

	it('looks at a process as a process', () => {
		const broken = file('process.yaml', 'format: 1\nid: p\nseverities: { 1: {} }\n');
		expect(muster('lint', broken).stdout).toMatch(/process\.yaml:3:\d+: error: .*severities/);
	});
});

describe('wrong usage', () => {
	it.each([
		[['dance'], 'There is no command "dance"'],
		[['play'], 'Name one scenario'],
		[['play', SCENARIO], 'Name a seed'],
		[['play', SCENARIO, '--seed', '1', '--team', 'heroes'], 'No team is called "heroes"'],
		[['play', SCENARIO, '--seed', '1', '--json', '--events'], 'Choose one of --json, --events'],
		[['play', SCENARIO, '--sneed', '1'], '--sneed'],
		[['lint'], 'Name at least one file'],
		[['replay', 'x.jsonl'], '--scenario']
	])('%j ends with 2 and says how to ask', (args, message) => {
		const { stderr, status } = muster(...args);
		expect(status).toBe(2);
		expect(stderr).toContain(message);
	});

	it('of a file that is not there ends with 1 and names it', () => {
		expect(muster('lint', 'nowhere.yaml')).toEqual({
			stdout: '',
			stderr: 'nowhere.yaml: there is no such file.\n',
			status: 1
		});
	});

	it('help is no wrong usage', () => {
		const { stdout, status } = muster('--help');
		expect([status, stdout]).toEqual([0, expect.stringContaining('npm run -s muster -- play')]);
	});
});
