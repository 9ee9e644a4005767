import { describe, expect, test } from 'vitest';
import type { LibraryEntry } from '../../src/lib/library/entries.ts';
import { familiesIn, filtersOf, matching } from '../../src/lib/library/filters.ts';

const DAY = 24 * 3_600_000;
const NOW = 1_000 * DAY;
const entry = (id: string, more: Partial<LibraryEntry> = {}): LibraryEntry => ({
	id,
	title: id,
	summary: '',
	difficulty: 'introductory',
	length: 40 * 60,
	family: 'database',
	played: { times: 0, last: null },
	tutorial: false,
	authored: false,
	faults: 0,
	...more
});
const playedAgo = (days: number) => ({ played: { times: 1, last: NOW - days * DAY } });
const ENTRIES = [
	entry('never'),
	entry('lately', { ...playedAgo(10), family: 'dns' }),
	entry('last-summer', { ...playedAgo(100), difficulty: 'advanced' }),
	entry('long', { length: 60 * 60 })
];
const found = (query: string, entries = ENTRIES) =>
	matching(entries, filtersOf(new URLSearchParams(query)), NOW).map(({ id }) => id);

describe('filtering the library', () => {
	test('nothing asked for is everything', () => {
		expect(found('').length).toBe(4);
		expect(found('family=&difficulty=&length=&played=').length).toBe(4);
	});

	test('by family, difficulty and length, each alone and together', () => {
		expect(found('family=dns')).toEqual(['lately']);
		expect(found('difficulty=advanced')).toEqual(['last-summer']);
		expect(found('length=40')).toEqual(['never', 'lately', 'last-summer']);
		expect(found('length=40&family=database&difficulty=introductory')).toEqual(['never']);
	});

	test('by when it was last played; what was never played is due', () => {
		expect(found('played=never')).toEqual(['never', 'long']);
		expect(found('played=90')).toEqual(['never', 'last-summer', 'long']);
		expect(found('played=365')).toEqual(['never', 'long']);
	});

	test('what nobody offers is no filter', () => {
		expect(found('family=none&difficulty=x&length=1e9&played=0').length).toBe(4);
	});

	test('the family cannot be found out by asking for it', () => {
		const blind = ENTRIES.map((one) => ({ ...one, family: null }));
		expect(found('family=dns', blind).length).toBe(4);
		expect(familiesIn(blind)).toEqual([]);
		expect(familiesIn(ENTRIES)).toEqual(['database', 'dns']);
	});
});
