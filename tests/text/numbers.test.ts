import { describe, expect, test } from 'vitest';
import { rubric } from '../../src/lib/scoring/rubric.ts';
import { ruleValue } from '../../src/lib/programme-page/rule-text.ts';
import { loadTexts } from '../../src/lib/text/load.ts';
import { measureFormat } from '../../src/lib/text/measures.ts';
import { numberFormat } from '../../src/lib/text/numbers.ts';

describe('a number with a fraction', () => {
	test('is written as the language of its reader writes it, with two places at most', () => {
		expect([0.25, 12_000, 3.14159, 7].map((value) => numberFormat('de').format(value))).toEqual([
			...['0,25', '12.000', '3,14', '7']
		]);
		expect([0.25, 12_000, 3.14159, 7].map((value) => numberFormat('en').format(value))).toEqual([
			...['0.25', '12,000', '3.14', '7']
		]);
	});

	test('has the fewer places the larger it is, where it was measured', () => {
		const measured = (language: 'de' | 'en') =>
			[0, 0.256, 9.994, 37.91, -37.96, 99.96, 496.69, 11_849.46].map((value) =>
				measureFormat(language).format(value)
			);
		expect(measured('en')).toEqual(['0', '0.26', '9.99', '37.9', '-38', '100', '497', '11,849']);
		expect(measured('de')).toEqual(['0', '0,26', '9,99', '37,9', '-38', '100', '497', '11.849']);
	});

	test('has a comma in German wherever a text is given one', async () => {
		const { room, conditions, programme, shared } = await loadTexts(
			'de',
			'room',
			'conditions',
			'programme',
			'shared'
		);
		expect(room.header.speed(1.5)).toContain('1,5-fache');
		expect(room.feed.speed(0.5)).toContain('0,5-facher');
		expect(conditions.number(0.8)).toBe('0,8');
		const rule = 'escalation.unneededPageWeight';
		const weight = rubric.escalation.unneededPageWeight;
		const said = ruleValue(rule, weight, programme.rubric, shared.time, numberFormat('de'));
		expect(said).toBe('0,25');
	});
});
