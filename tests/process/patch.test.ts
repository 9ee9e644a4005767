import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { writeIn } from '#lib/document/edit.ts';
import type { Blanks } from '#lib/process/complete.ts';
import { applyPatch, type Patch } from '#lib/process/patch.ts';
import { readProcess } from '#lib/process/read.ts';
import type { Process } from '#lib/process/schema.ts';
import { PROCESS } from '../stage.ts';

const FILE = new URL('../../scenarios/processes/small-team.yaml', import.meta.url);
const SHIPPED = readFileSync(FILE, 'utf8');
const read = (text: string): Process => {
	const result = readProcess(text, 'process.yaml');
	if (!result.ok) throw new Error(result.findings[0]?.what);
	return result.process;
};
const blanks: Blanks = {
	duty: 'A duty',
	when: 'A reason',
	symptom: 'A symptom',
	lookFirst: 'A place',
	step: 'A step',
	escalateWhen: 'A limit'
};
const completing = (text: string) => ({ process: read(text), model: read(SHIPPED), blanks });
const apply = (text: string, patch: Patch, played = text) =>
	applyPatch(text, patch, played, completing(text));
const written = (text: string, patch: Patch, played = text) => {
	const result = apply(text, patch, played);
	if (!result.ok) throw new Error(`${result.code}: ${result.message}`);
	return result.text;
};

const FIRST: Patch = {
	op: 'replace',
	path: 'severities.1.updates.customers.first',
	value: '8m'
};

describe('a proposal', () => {
	it('changes its clause in the text, and nothing beside it', () => {
		expect(written(SHIPPED, FIRST)).toBe(
			SHIPPED.replace(
				'customers: { first: 10m, every: 30m }',
				'customers: { first: 8m, every: 30m }'
			)
		);
	});

	it('says what the clause said and says now', () => {
		expect(apply(SHIPPED, FIRST)).toMatchObject({ ok: true, was: '10m', is: '8m' });
	});

	it('takes what it leaves open from the shipped process, without names that lead nowhere', () => {
		const contact: Patch = {
			op: 'add',
			path: 'contacts.security_lead',
			value: { title: 'Security lead', how: 'pager' }
		};
		const after = read(written(PROCESS, contact));
		expect(after.contacts['security_lead']).toMatchObject({ how: 'pager', when: /intrusion/ });
		expect(after.contacts['security_lead']?.next).toBeUndefined();
	});

	it('leaves sentences for the team where nobody knows better', () => {
		const role: Patch = { op: 'add', path: 'roles.scribe', value: { title: 'Scribe' } };
		expect(read(written(SHIPPED, role)).roles['scribe']?.duties).toEqual(['A duty']);
	});

	it('tells a new audience through a channel the process has', () => {
		const audience: Patch = { op: 'add', path: 'audiences.support', value: { title: 'Support' } };
		expect(read(written(PROCESS, audience)).audiences['support']?.channel).toBe('status_page');
	});
});

describe('a proposal is refused', () => {
	const without = (text: string, line: RegExp) => text.replace(line, '');
	it.each<[string, string, Patch, string, string]>([
		[
			'where its clause is gone',
			without(SHIPPED, / {6}customers: \{ first: 10m.*\n/),
			FIRST,
			SHIPPED,
			'process/clause-gone'
		],
		[
			'where its clause was changed meanwhile',
			SHIPPED.replace('first: 10m', 'first: 12m'),
			FIRST,
			SHIPPED,
			'process/clause-changed'
		],
		[
			'where the process says so already',
			SHIPPED.replace('first: 10m', 'first: 8m'),
			FIRST,
			SHIPPED,
			'process/says-so'
		],
		[
			'where somebody added it meanwhile',
			SHIPPED.replace('audiences:\n', 'audiences:\n  staff: { title: All of us, channel: chat }\n'),
			{ op: 'add', path: 'audiences.staff', value: { title: 'Staff' } },
			SHIPPED,
			'process/says-so'
		],
		[
			'where another time stands there since before',
			SHIPPED,
			{ op: 'add', path: 'severities.1.lead', value: '3m' },
			SHIPPED,
			'process/clause-there'
		],
		[
			'where the process would contradict itself',
			SHIPPED,
			{ op: 'replace', path: 'severities.1.updates.customers.every', value: '5m' },
			SHIPPED,
			'process/does-not-fit'
		],
		[
			'where what it is part of is not there',
			SHIPPED,
			{ op: 'add', path: 'playbooks.flood.actions.bail', value: 'Bail' },
			SHIPPED,
			'process/does-not-fit'
		],
		[
			'where something that has no parts stands in the way',
			SHIPPED,
			{ op: 'add', path: 'severities.1.lead.deputy', value: '5m' },
			SHIPPED,
			'process/no-place'
		]
	])('%s', (_, text, patch, played, code) => {
		const result = apply(text, patch, played);
		expect(result).toMatchObject({ ok: false, code });
	});
});

/** Every leaf by its path; lists are leaves. */
function leaves(value: unknown, path = ''): [string, string][] {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		return [[path, JSON.stringify(value)]];
	}
	return Object.entries(value).flatMap(([key, inside]) =>
		leaves(inside, path === '' ? key : `${path}.${key}`)
	);
}

const minutes = fc.integer({ min: 1, max: 9 }).map((count) => `${count}m`);
const level = fc.constantFrom(1, 2, 3, 4);
const oneOf = (group: 'audiences' | 'contacts' | 'playbooks') =>
	fc.constantFrom(...Object.keys(read(SHIPPED)[group]));
const id = fc.stringMatching(/^new_[a-z]{1,8}$/);
const title = fc.string({ minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== '');
const proposals: fc.Arbitrary<Patch> = fc.oneof(
	fc
		.tuple(level, minutes, fc.constantFrom('lead', 'acknowledge', 'playbook'))
		.map(([n, value, clause]): Patch => ({ op: 'add', path: `severities.${n}.${clause}`, value })),
	fc.tuple(level, oneOf('audiences'), minutes).map(([n, audience, first]): Patch => ({
		op: 'add',
		path: `severities.${n}.updates.${audience}`,
		value: { first, every: '1h' }
	})),
	fc.tuple(level, oneOf('contacts'), minutes).map(([n, contact, value]): Patch => ({
		op: 'add',
		path: `severities.${n}.escalate.${contact}`,
		value
	})),
	fc.tuple(id, title).map(([name, value]): Patch => ({
		op: 'add',
		path: `contacts.${name}`,
		value: { title: value, how: 'pager' }
	})),
	fc
		.tuple(id, title)
		.map(([name, value]): Patch => ({ op: 'add', path: `roles.${name}`, value: { title: value } })),
	fc.tuple(id, title).map(([name, value]): Patch => ({
		op: 'add',
		path: `audiences.${name}`,
		value: { title: value }
	})),
	fc.tuple(id, title).map(([name, value]): Patch => ({
		op: 'add',
		path: `playbooks.${name}`,
		value: { title: value }
	})),
	fc.tuple(oneOf('playbooks'), id, title).map(([family, name, value]): Patch => ({
		op: 'add',
		path: `playbooks.${family}.actions.${name}`,
		value
	}))
);

test('a proposal that is applied gives a process without findings, in which exactly its clause is new', () => {
	let applied = 0;
	fc.assert(
		fc.property(proposals, fc.constantFrom(SHIPPED, PROCESS), (patch, before) => {
			const result = apply(before, patch);
			if (!result.ok) {
				// Nothing else may stop a proposal to a process it was made for.
				expect(['process/says-so', 'process/clause-there', 'process/does-not-fit']).toContain(
					result.code
				);
				return;
			}
			applied += 1;
			expect(readProcess(result.text, 'process.yaml').findings).toEqual([]);
			const old = new Map(leaves(parse(before)));
			const fresh = leaves(parse(result.text)).filter(([path, value]) => old.get(path) !== value);
			expect(fresh.length).toBeGreaterThan(0);
			for (const [path] of fresh) expect(`${path}.`).toContain(`${patch.path}.`);
			const kept = new Map(leaves(parse(result.text)));
			for (const [path] of old) expect(kept.has(path), path).toBe(true);
		}),
		{ seed: 11, numRuns: 40 }
	);
	expect(applied).toBeGreaterThan(20);
});

test('a clause is written where others stand on one line, and a comment beside it stays', () => {
	const commented = SHIPPED.replace(
		'first: 10m, every: 30m }',
		'first: 10m, every: 30m } # agreed'
	);
	const after = written(commented, FIRST);
	expect(after).toContain('customers: { first: 8m, every: 30m } # agreed');
	expect(writeIn(after, FIRST.path.split('.'), '10m')).toBe(commented);
});
