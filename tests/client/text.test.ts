import { describe, expect, test } from 'vitest';
import { readProcess } from '../../src/lib/process/read.ts';
import { processSections } from '../../src/lib/room/process-sections.ts';
import { retestChoices } from '../../src/lib/after/retest-choices.ts';
import { loadTexts } from '../../src/lib/text/load.ts';
import { after } from '../../src/lib/text/en/after.ts';
import { shared } from '../../src/lib/text/en/shared.ts';
import { blocksOf } from '../../src/lib/ui/markdown.ts';
import { clockText, spanText, storyTime } from '../../src/lib/ui/time.ts';
import { PROCESS } from '../stage.ts';

const { tools } = await loadTexts('en', 'tools');

describe('times', () => {
	test('a clock counts minutes, and hours from the first one on', () => {
		expect([0, 65, 3_600, 3_725].map(clockText)).toEqual(['00:00', '01:05', '1:00:00', '1:02:05']);
	});

	test('a span is said as people say it', () => {
		expect([45, 60, 719, 3_600, 3_900, 259_200].map((seconds) => spanText(seconds))).toEqual([
			'45 s',
			'1 min',
			'11 min',
			'1 h',
			'1 h 5 min',
			'3 days'
		]);
	});

	test('story time goes on over midnight and over the week', () => {
		expect(storyTime('Tue 03:05', 7 * 60)).toBe('Tue 03:12');
		expect(storyTime('Sun 23:50', 15 * 60)).toBe('Mon 00:05');
		expect(storyTime('Mon 00:10', -20 * 60)).toBe('Sun 23:50');
	});
});

describe('Markdown', () => {
	test('lines of a paragraph run on, lists and code keep theirs', () => {
		expect(blocksOf('One **two**\nthree\n\n- a\n- b\n  c\n\n```\nx  y\n```')).toEqual([
			{
				kind: 'paragraph',
				spans: [
					{ kind: 'text', text: 'One ' },
					{ kind: 'strong', text: 'two' },
					{ kind: 'text', text: '\nthree' }
				]
			},
			{
				kind: 'list',
				ordered: false,
				items: [[{ kind: 'text', text: 'a' }], [{ kind: 'text', text: 'b c' }]]
			},
			{ kind: 'code', text: 'x  y' }
		]);
	});

	test('markup stays text', () => {
		expect(blocksOf('<img src=x>')).toEqual([
			{ kind: 'paragraph', spans: [{ kind: 'text', text: '<img src=x>' }] }
		]);
	});

	test('a fence that never ends loses nothing', () => {
		expect(blocksOf('```\na\nb')).toEqual([{ kind: 'code', text: 'a\nb' }]);
	});
});

describe('the team’s process', () => {
	const read = readProcess(PROCESS, 'process.yaml');
	if (!read.ok) throw new Error('The test process does not read.');
	const { process } = read;

	test('a search keeps only the lines that hold the words', () => {
		expect(processSections(process, 'manager', tools).map(({ title }) => title)).toEqual([
			'Escalation'
		]);
		expect(processSections(process, 'no such thing', tools)).toEqual([]);
		expect(processSections(process, '', tools).length).toBeGreaterThan(5);
	});

	test('what a later drill can check is each clause with a clock, by its path', () => {
		const paths = retestChoices(process, after.items.checks, shared.time).map(({ path }) => path);
		expect(paths).toContain('severities.1.updates.customers.first');
		expect(paths).toContain('severities.2.playbook');
		expect(paths).not.toContain('severities.4.acknowledge');
	});
});
