import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readProcess } from '#lib/process/read.ts';
import { search } from '#lib/process/search.ts';

const FILE = new URL('../../scenarios/processes/small-team.yaml', import.meta.url);
const read = readProcess(readFileSync(FILE, 'utf8'), 'small-team.yaml');
const searched = (wanted: string) => {
	if (!read.ok) throw new Error('the shipped process cannot be read');
	return search(read.process, wanted);
};
const found = (wanted: string) => [...searched(wanted).paths];

it.each([
	['security lead', ['contacts.security_lead', 'playbooks.security', 'playbooks.ransomware']],
	['LEGAL counsel exposed', ['contacts.legal', 'playbooks.security']],
	['sev-4 ticket', ['severities.4']],
	['SEV4 ticket', ['severities.4']],
	[
		'status page',
		[
			'severities.2',
			'escalation.customers',
			'audiences.customers',
			'playbooks.third_party',
			'playbooks.dns'
		]
	]
])('%s is found where all of its words stand', (wanted, paths) => {
	expect(searched(wanted)).toEqual({ paths: new Set(paths), complete: true });
});

it('finds what holds most of the words, where nothing holds all of them, and says so', () => {
	const { paths, complete } = searched('the certificate has expired at zebra');
	expect([...paths]).toContain('playbooks.certificate');
	expect(paths.size).toBeLessThan(5);
	expect(complete).toBe(false);
	expect([...searched('disk full').paths]).toContain('playbooks.database');
});

it('finds nothing where it holds none of the words', () => {
	expect(searched('zebra')).toEqual({ paths: new Set(), complete: false });
});

it('finds whatever stands in it, by no words at all', () => {
	expect(found('  ')).toHaveLength(1 + 4 + 3 + 5 + 13 + 3 + 12 + 1);
});
