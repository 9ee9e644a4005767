import { describe, expect, test } from 'vitest';
import type { GapReport } from '#lib/scoring/report.ts';
import { rubric } from '#lib/scoring/rubric.ts';
import { score } from '#lib/scoring/score.ts';
import { words, type Words } from '#lib/scoring/words.ts';
import { LANGUAGES, type Language } from '#lib/text/languages.ts';
import { loadTexts } from '#lib/text/load.ts';
import { logFiles } from '../scoring/log-file.ts';
import { playLog } from '../scoring/play-log.ts';

/*
 * What a report says comes from words of a language, and what it finds does not depend on them. That a
 * language has every sentence is a matter of types.
 */

const drills = logFiles().map((file) => ({ title: file.title, ...playLog(file) }));

/** What people read; everything else of a report is what was found. */
const SAID = new Set([
	...['sentence', 'why', 'what', 'note', 'because', 'title', 'text'],
	...['details', 'consequences', 'processGaps']
]);

const found = (report: GapReport): string =>
	JSON.stringify(report, (key, value: unknown) => (SAID.has(key) ? null : value));

type Leaf = string | ((...values: never[]) => string);

/** The same words, each sentence between marks. */
const marked = (texts: object): object =>
	Object.fromEntries(
		Object.entries(texts).map(([key, value]: [string, Leaf | object]) => {
			if (typeof value === 'string') return [key, `‹${value}›`];
			if (typeof value !== 'function') return [key, marked(value)];
			return [
				key,
				(...values: never[]) => `‹${(value as (...all: never[]) => string)(...values)}›`
			];
		})
	);

/** All that scoring says in its own words. Reasons, questions and harm are the scenario's. */
const sayings = ({ sentence, ratings, opportunities, gaps, strengths, ...rest }: GapReport) => [
	sentence,
	...ratings.map(({ why }) => why),
	...opportunities
		.filter(({ key }) => !key.startsWith('harm/'))
		.flatMap(({ what, note, reasons }) => [
			what,
			note,
			...reasons.filter(({ source }) => source !== 'expectation').map(({ because }) => because)
		]),
	...gaps.flatMap(({ title, details }) => [title, ...details]),
	...strengths.map(({ text }) => text),
	...rest.followThrough.map(({ note }) => note),
	...rest.processGaps,
	...rest.timeline
		.filter(({ kind }) => kind !== 'inject' && kind !== 'truth' && kind !== 'ending')
		.map(({ text }) => text)
];

describe('a report in the language of its reader', () => {
	test.each(drills)('says nothing but the words it was given: $title', ({ script, events }) => {
		const report = score(script, rubric, events, marked(words) as Words);
		expect(sayings(report).filter((said) => !said.includes('‹'))).toEqual([]);
	});

	test.each(Object.keys(LANGUAGES) as Language[])('finds the same in %s', async (language) => {
		const { findings } = await loadTexts(language, 'findings');
		for (const { script, events } of drills) {
			const report = score(script, rubric, events, findings);
			expect(found(report)).toBe(found(score(script, rubric, events)));
		}
	});
});

/** What only puts two texts beside each other reads the same everywhere. */
const JOINS = new Set([
	'timeline.inject',
	'gaps.title',
	'gaps.detail',
	'strengths.noted',
	'strengths.kept',
	'retests.told'
]);

/** Whatever a sentence asks for: a number, a word, or a list of words. */
const ANYTHING = Object.assign(['1', '2'], { toLowerCase: () => '1', replace: () => '1' });

function sentences(texts: object, path = ''): [string, string][] {
	return Object.entries(texts).flatMap(([key, value]: [string, Leaf | object]) => {
		const here = path === '' ? key : `${path}.${key}`;
		if (typeof value === 'string') return [[here, value] as [string, string]];
		if (typeof value !== 'function') return sentences(value, here);
		const said = (value as (...all: unknown[]) => string)(ANYTHING, ANYTHING, ANYTHING, ANYTHING);
		return [[here, said] as [string, string]];
	});
}

test('every sentence of a report has a German form', async () => {
	const { findings } = await loadTexts('de', 'findings');
	const english = new Map(sentences(words));
	const same = sentences(findings).filter(([path, said]) => english.get(path) === said);
	expect(same.map(([path]) => path).filter((path) => !JOINS.has(path))).toEqual([]);
});
