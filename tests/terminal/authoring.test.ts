import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'muster-authoring-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const muster = (...args: string[]) =>
	spawnSync(process.execPath, ['server/cli.ts', ...args], {
		cwd: root,
		encoding: 'utf8',
		input: ''
	});

describe('an author in the terminal', () => {
	it('begins a scenario, looks it over, previews it and takes its list of events elsewhere', () => {
		const file = join(folder, 'lost-orders.yaml');
		expect(muster('new', 'lost-orders', '--title', 'Lost: orders', '--file', file).status).toBe(0);
		expect(readFileSync(file, 'utf8')).toContain('title: "Lost: orders"');
		const linted = muster('lint', file);
		expect([linted.status, linted.stdout]).toEqual([0, '']);
		expect(muster('preview', file, '--seed', '3').stdout).toContain('ALERT from Alertmanager');
		const list = join(folder, 'list.csv');
		writeFileSync(list, muster('msel', 'export', file).stdout);
		const back = join(folder, 'back.yaml');
		const imported = muster('msel', 'import', list, '--id', 'back-again');
		expect(imported.status).toBe(0);
		writeFileSync(back, imported.stdout);
		expect(muster('lint', '--no-plays', back).status).toBe(0);
	});

	it('never loses a file that is there', () => {
		const file = join(folder, 'mine.yaml');
		writeFileSync(file, 'mine');
		const { status, stderr } = muster('new', 'mine', '--file', file);
		expect(status).toBe(1);
		expect(stderr).toContain('is there already');
		expect(readFileSync(file, 'utf8')).toBe('mine');
	});

	it('is told how to mend a wrong answer', () => {
		const file = join(folder, 'noon.yaml');
		const { status, stderr } = muster('new', 'noon', '--starts', 'noon', '--file', file);
		expect(status).toBe(2);
		expect(stderr).toContain('must be like Tue 03:05');
	});

	it('reads in the guide what the commands print', () => {
		const guide = readFileSync(join(root, 'scenarios/README.md'), 'utf8');
		const example = 'docs/examples/first-scenario.yaml';
		expect(guide).toContain(muster('prove', example).stdout);
		const idle = muster('play', example, '--seed', '1', '--team', 'do-nothing').stdout;
		expect(guide).toContain(idle.split('\n').slice(0, 3).join('\n'));
		const mistaken = readFileSync(join(root, example), 'utf8')
			.replace('when: state.failing, because', 'when: state.faling, because')
			.replace('see: known("expired")', 'see: known("expird")');
		const file = join(folder, 'my-scenario.yaml');
		writeFileSync(file, mistaken);
		expect(guide).toContain(muster('lint', file).stdout.replaceAll(file, 'my-scenario.yaml'));
	});

	it('is told once what keeps a scenario from being proven, and how to see it', () => {
		const file = join(folder, 'stumbling.yaml');
		expect(muster('new', 'stumbling', '--file', file).status).toBe(0);
		const move = '  - { escalate: nobody, when: fired("alarm") }';
		const text = readFileSync(file, 'utf8');
		writeFileSync(file, text.replace('path:\n', `path:\n${move}\n`));
		const { status, stdout } = muster('prove', file, '--seeds', '3');
		expect(status).toBe(1);
		const said = 'at every seed: the model answer stumbles at move 1 of the path (escalate nobody)';
		expect(stdout.split(said)).toHaveLength(2);
		expect(stdout).toContain('preview');
	});

	it('finds the published schemas and the reference current', () => {
		expect(muster('schema', '--check').status).toBe(0);
	});
});
