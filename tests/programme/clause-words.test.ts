import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readProcess } from '#lib/process/read.ts';
import { clauseWords } from '#lib/programme-page/clause-words.ts';
import { measurableClauses } from '#lib/programme/clauses.ts';
import { loadTexts } from '#lib/text/load.ts';
import { LANGUAGES, type Language } from '#lib/text/languages.ts';

const read = readProcess(readFileSync('scenarios/processes/small-team.yaml', 'utf8'), 'x.yaml');
if (!read.ok) throw new Error('The shipped process does not read.');
const { process } = read;

async function wordsIn(language: Language, path: string) {
	const { programme, shared } = await loadTexts(language, 'programme', 'shared');
	return clauseWords(path, process, programme.clauses.words, shared.time);
}

test('every clause a drill can measure has words, in every language', async () => {
	for (const language of Object.keys(LANGUAGES) as Language[]) {
		for (const path of measurableClauses(process)) {
			expect(await wordsIn(language, path), `${language}: ${path}`).not.toBeNull();
		}
	}
});

test('the words say whom and how soon', async () => {
	expect(await wordsIn('en', 'severities.1.updates.customers.first')).toBe(
		'SEV-1: the first update to Customers within 10 min'
	);
	expect(await wordsIn('de', 'severities.1.updates.customers.every')).toMatch(
		/^SEV-1: danach alle/
	);
	expect(await wordsIn('en', 'playbooks.database.actions')).toMatch(/the steps in order$/);
});

test('what the process does not have has no words', async () => {
	for (const path of ['severities.4.lead', 'severities.9.lead', 'update/customers', 'roles.x.y']) {
		expect(await wordsIn('en', path), path).toBeNull();
	}
});
