import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { explain } from '../../src/lib/authoring/explain.ts';
import { namesIn } from '../../src/lib/authoring/names.ts';
import { outlineOf } from '../../src/lib/authoring/outline.ts';
import { suggest } from '../../src/lib/authoring/suggest.ts';
import { readProcess } from '../../src/lib/process/read.ts';

const SCENARIOS = new URL('../../scenarios/', import.meta.url);
const fileOf = (name: string) => readFileSync(new URL(name, SCENARIOS), 'utf8');
const read = readProcess(fileOf('processes/small-team.yaml'), 'small-team.yaml');
if (!read.ok) throw new Error('the default process cannot be read');
const { process } = read;

const FILE = `
facts:
  disk_full: The disk of the database is full
draw:
  cause: { pick: [logs, backup] }
state:
  full: false
sources:
  disks:
    title: Disk space
    shows:
      - when: |
`;

/** What is offered where `|` stands in a text put behind FILE's first parts. */
function offered(text: string) {
	const whole = FILE.replace(/sources:[^]*/, '') + text;
	const offset = whole.indexOf('¦');
	return suggest(whole.replace('¦', ''), offset, process)?.options.map(({ label }) => label) ?? [];
}

function explained(text: string) {
	const whole = FILE.replace(/sources:[^]*/, '') + text;
	const offset = whole.indexOf('¦');
	return explain(whole.replace('¦', ''), offset, process);
}

describe('the outline of a file', () => {
	it.each(readdirSync(SCENARIOS).filter((name) => name.endsWith('.yaml')))(
		'has every key of %s that a parser finds, in order',
		(name) => {
			const keys = outlineOf(fileOf(name)).keys.map(({ path }) => path.join('/'));
			expect(keys).toEqual(pathsOf(parse(fileOf(name), { version: '1.2' })));
		}
	);

	function pathsOf(value: unknown, path: readonly string[] = []): string[] {
		if (Array.isArray(value)) return value.flatMap((item) => pathsOf(item, [...path, '[]']));
		if (typeof value !== 'object' || value === null) return [];
		return Object.entries(value).flatMap(([key, inner]) => [
			[...path, key].join('/'),
			...pathsOf(inner, [...path, key])
		]);
	}

	it.each([
		['a:\n  b: ', ['a', 'b'], 'value', ''],
		['a:\n  b', ['a'], 'key or value', 'b'],
		['a:\n  b: 1\n', [], 'key or value', ''],
		['a:\n  b: 1\n  ', ['a'], 'key or value', ''],
		['a:\n  - b: 1\n    ', ['a', '[]'], 'key or value', ''],
		['a:\n- ', ['a', '[]'], 'key or value', ''],
		['a: { b: 1, c', ['a'], 'key or value', 'c'],
		['a: { b: "x, y", c: z', ['a', 'c'], 'value', 'z'],
		['a: [ b, c', ['a', '[]'], 'value', 'c'],
		['a: { b: [1, 2],\n  c: ', ['a', 'c'], 'value', ''],
		['a: |\n  some te', ['a'], 'text', 'some te'],
		['a: |\n  some\nb: ', ['b'], 'value', ''],
		['a: 1 # b', ['a'], 'none', '1 # b'],
		['# a', [], 'none', '']
	] as const)('knows where %j breaks off', (text, path, kind, typed) => {
		expect(outlineOf(text).end).toEqual({ path, kind, typed });
	});
});

describe('what is suggested', () => {
	it('are the keys that may stand here and do not yet', () => {
		const keys = offered('injects:\n  alarm:\n    via: alert\n    ¦');
		expect(keys).toContain('text');
		expect(keys).toContain('when');
		expect(keys).not.toContain('via');
		expect(keys).not.toContain('title: ');
	});

	it('are the sections of a scenario at the margin', () => {
		expect(offered('¦')).toEqual(expect.arrayContaining(['truth', 'endings', 'title']));
		expect(offered('¦')).not.toContain('facts');
	});

	it('are the values a field can have', () => {
		expect(offered('injects:\n  alarm:\n    via: ¦')).toContain('alert');
		expect(offered('endings:\n  end: { when: true, outcome: ¦')).toEqual([
			'good',
			'acceptable',
			'bad'
		]);
	});

	it('are ids of this file and of the process where a field refers to them', () => {
		expect(offered('injects:\n  alarm:\n    reveals: [¦')).toEqual(['disk_full']);
		expect(offered('injects:\n  alarm:\n    reveals:\n      - dis¦')).toEqual(['disk_full']);
		expect(offered('injects:\n  alarm:\n    to: [¦')).toContain('incident_lead');
		expect(offered('contacts:\n  ¦')).toContain('database_owner');
		expect(offered('path:\n  - tick: ¦')).toContain('database.look_first');
		expect(offered('injects:\n  alarm:\n    sets: { ¦')).toEqual(['full']);
	});

	it.each([
		['when: ¦', ['fired', 'state', 'severity']],
		['when: known("¦', ['disk_full']],
		['when: \'!known("¦', ['disk_full']],
		['when: state.¦', ['full']],
		['when: draw.cause == "logs" && draw.¦', ['cause']],
		['when: held("in¦', ['incident_lead']],
		['text: It was ${draw.¦', ['cause']],
		['text: |\n      It was ${state.¦', ['full']]
	])('in %s are names that fit', (field, names) => {
		expect(offered(`injects:\n  alarm:\n    ${field}`)).toEqual(expect.arrayContaining(names));
	});

	it('is nothing in prose, in comments and in a text of a condition', () => {
		expect(offered('injects:\n  alarm:\n    text: Look at ¦')).toEqual([]);
		expect(offered('# what ¦')).toEqual([]);
		expect(offered('injects:\n  alarm:\n    when: draw.cause == "lo¦')).toEqual([]);
	});

	it.each([
		[0, 100, 'first-drill.yaml'],
		[5, 131, 'bad-deploy.yaml']
	])(
		'never fails, wherever a file breaks off (from %i, every %i characters)',
		(from, step, name) => {
			const text = fileOf(name);
			for (let offset = from; offset < text.length; offset += step) {
				suggest(text, offset, process);
				explain(text, offset, process);
			}
		}
	);
});

describe('what is explained', () => {
	it('is a key, by the words of the reference', () => {
		expect(explained('truth:\n  - sev¦erity: 1')).toMatchObject({
			title: 'severity (needed)',
			text: expect.stringContaining('The right level') as string
		});
	});

	it.each([
		['kn¦own("disk_full")', 'known(fact): bool', 'it was revealed to somebody'],
		['known("disk¦_full")', 'fact disk_full', 'The disk of the database is full'],
		['state.fu¦ll', 'state full', 'false'],
		['sever¦ity < 3', 'severity: number', 'declared; **5 until somebody declares**'],
		['held("incident_l¦ead")', 'role incident_lead', 'Incident lead']
	])('is a name in a condition: %s', (condition, title, text) => {
		expect(explained(`injects:\n  alarm:\n    when: ${condition}`)).toMatchObject({ title, text });
	});

	it('is a step of a playbook', () => {
		expect(explained('path:\n  - tick: database.look_f¦irst')?.title).toBe(
			'step database.look_first'
		);
	});

	it('is no word of prose that happens to be a name', () => {
		expect(explained('injects:\n  alarm:\n    text: The sever¦ity of it')).toBeUndefined();
	});
});

it('every name of a file is known with what it stands for', () => {
	const names = namesIn(outlineOf(FILE).keys, process);
	expect([...names.source]).toEqual([['disks', 'Disk space']]);
	expect(names.any.has('disk_full')).toBe(true);
});
