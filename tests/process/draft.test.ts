import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Draft, freeId, isTime, linesOf } from '#lib/process-pages/draft.svelte.ts';

const FILE = new URL('../../scenarios/processes/small-team.yaml', import.meta.url);
const SHIPPED = readFileSync(FILE, 'utf8');

describe('a draft of a process', () => {
	it('is one text: what a field writes stands in the file, and is read at once', () => {
		const draft = new Draft(SHIPPED);
		draft.write(['severities', '1', 'lead'], '4m');
		expect(draft.text).toBe(SHIPPED.replace('lead: 5m', 'lead: 4m'));
		expect(draft.process?.severities[1].lead).toBe(240);
	});

	it('loses a clause whose field was emptied', () => {
		const draft = new Draft(SHIPPED);
		draft.write(['severities', '1', 'playbook'], '');
		expect(draft.process?.severities[1].playbook).toBeUndefined();
		expect(draft.findings).toEqual([]);
	});

	it('can still be edited by form where a name leads nowhere, and says so', () => {
		const draft = new Draft(SHIPPED);
		draft.write(['contacts', 'legal'], undefined);
		draft.write(['contacts', 'executive'], undefined);
		expect(draft.process).toBeDefined();
		expect(draft.findings.map(({ code }) => code)).toContain('process/unknown-id');
	});
});

it.each([
	['Data lead', 'data_lead'],
	['Presse & Öffentlichkeit', 'presse_offentlichkeit'],
	['24/7 line', 'line'],
	['Legal', 'legal_2'],
	['!!!', 'new']
])('a new entry titled %s gets the id %s', (title, id) => {
	expect(freeId(title, { legal: {} })).toBe(id);
});

it('a list is written one per line, a time with its unit', () => {
	expect(linesOf(' a \n\n b\n')).toEqual(['a', 'b']);
	expect(['5m', '1h30m', '', 'soon', '5'].map(isTime)).toEqual([true, true, true, false, false]);
});
