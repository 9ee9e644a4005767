import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readProcess } from '#lib/process/read.ts';
import { piecesWith } from '#lib/process/search.ts';

const FILE = new URL('../../scenarios/processes/small-team.yaml', import.meta.url);
const read = readProcess(readFileSync(FILE, 'utf8'), 'small-team.yaml');
const found = (wanted: string) => {
	if (!read.ok) throw new Error('the shipped process cannot be read');
	return [...piecesWith(read.process, wanted)];
};

it.each([
	['security lead', ['contacts.security_lead', 'playbooks.security', 'playbooks.ransomware']],
	['LEGAL counsel exposed', ['contacts.legal', 'playbooks.security']],
	['sev-4 ticket', ['severities.4']],
	[
		'status page',
		[
			'severities.2',
			'escalation.customers',
			'audiences.customers',
			'playbooks.third_party',
			'playbooks.dns'
		]
	],
	['zebra', []]
])('%s is found where all of its words stand', (wanted, paths) => {
	expect(found(wanted)).toEqual(paths);
});

it('finds whatever stands in it, by no words at all', () => {
	expect(found('  ')).toHaveLength(1 + 4 + 3 + 5 + 13 + 3 + 12 + 1);
});
