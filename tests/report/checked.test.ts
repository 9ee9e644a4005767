import { expect, test } from 'vitest';
import { checkedWords } from '#lib/report/checked.ts';
import { loadTexts } from '#lib/text/load.ts';
import { declare, failure, reportAt, update } from '../scoring/table.ts';

const { report: text } = await loadTexts('en', 'report');

const checked = (key: string) => {
	const stage = failure().at(60);
	declare(stage, 1);
	update(stage, 'customers', null);
	return checkedWords(key, reportAt(stage, 2400), text.gaps);
};

test.each([
	['can', 'Condition, actions and needs in every update'],
	['escalate/manager', 'Page to Manager'],
	['severities.1.lead', 'Somebody in the role Incident lead'],
	['severities.2.definition', 'The severity, where SEV-2 is called for']
])('what a later drill checks by %s is told in words', (key, words) => {
	expect(checked(key)).toBe(words);
});

test('what this drill never asked for has no words in its report', () => {
	expect(checked('open/network')).toBeNull();
});
