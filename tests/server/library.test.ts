import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ScenarioLibrary } from '#server/library.ts';

const SHIPPED = fileURLToPath(new URL('../../scenarios/', import.meta.url));

let folder: string;
let complaints: string[];
const open = () => new ScenarioLibrary(folder, (message) => complaints.push(message));

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'muster-library-'));
	complaints = [];
	mkdirSync(join(folder, 'processes'));
	cpSync(join(SHIPPED, 'bad-deploy.yaml'), join(folder, 'bad-deploy.yaml'));
	const process = join('processes', 'small-team.yaml');
	cpSync(join(SHIPPED, process), join(folder, process));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what is shipped is in the library, without a complaint', () => {
	const library = new ScenarioLibrary(undefined, (message) => complaints.push(message));
	expect(complaints).toEqual([]);
	expect(library.scenarios().map(({ id }) => id)).toContain('database-disk-full');
	expect(library.process()?.process.id).toBe('small-team');
});

test('each is kept with the very text of its file, and the hash of it', () => {
	const text = readFileSync(join(folder, 'bad-deploy.yaml'), 'utf8');
	const hash = createHash('sha256').update(text).digest('hex');
	expect(open().scenario('bad-deploy')?.source).toEqual({ id: 'bad-deploy', text, hash });
});

test('a summary tells what a facilitator chooses by, and nothing that spoils it', () => {
	const [summary] = open().scenarios();
	expect(Object.keys(summary ?? {}).sort()).toEqual(
		['difficulty', 'family', 'id', 'length', 'summary', 'title'].sort()
	);
});

test('a faulty file is left out with the reason and the place, and stops nothing', () => {
	writeFileSync(join(folder, 'broken.yaml'), 'format: 1\nid: broken\ntitle: [\n');
	writeFileSync(join(folder, 'processes', 'odd.yaml'), 'format: 1\nid: odd\n');
	const library = open();
	expect(complaints.join('\n')).toMatch(/broken\.yaml is left out:\n.*broken\.yaml:\d+/);
	expect(complaints.join('\n')).toMatch(/odd\.yaml is left out:/);
	expect(library.scenarios().map(({ id }) => id)).toEqual(['bad-deploy']);
	expect(library.processes().map(({ id }) => id)).toEqual(['small-team']);
});

test('other files are not looked at', () => {
	writeFileSync(join(folder, 'README.md'), '# No scenario');
	open();
	expect(complaints).toEqual([]);
});

test('what is not there is undefined, whatever its name', () => {
	expect(open().scenario('constructor')).toBeUndefined();
	expect(open().process('__proto__')).toBeUndefined();
});
