import type { LibraryEntry } from './entries.ts';

const MINUTE = 60;
const DAY_MS = 24 * 3_600_000;

/** What the reader asked for, as the address has it; empty where anything will do. */
export interface Filters {
	readonly family: string;
	readonly difficulty: string;
	readonly length: string;
	readonly played: string;
}

export interface Choice {
	readonly value: string;
	readonly name: string;
}

export const DIFFICULTIES: readonly Choice[] = [
	{ value: 'introductory', name: 'Introductory' },
	{ value: 'intermediate', name: 'Intermediate' },
	{ value: 'advanced', name: 'Advanced' }
];

/** At most so many minutes of planned play. */
export const LENGTHS: readonly Choice[] = [
	{ value: '20', name: 'Up to 20 min' },
	{ value: '40', name: 'Up to 40 min' },
	{ value: '50', name: 'Up to 50 min' },
	{ value: '60', name: 'Up to 1 h' }
];

/** Not within so many days. */
export const PLAYED: readonly Choice[] = [
	{ value: '90', name: 'Not in 3 months' },
	{ value: '365', name: 'Not in a year' },
	{ value: 'never', name: 'Never' }
];

export const familyName = (family: string): string => family.replaceAll('_', ' ');

export const filtersOf = (params: URLSearchParams): Filters => ({
	family: params.get('family') ?? '',
	difficulty: params.get('difficulty') ?? '',
	length: params.get('length') ?? '',
	played: params.get('played') ?? ''
});

/**
 * Whoever must not know the family cannot ask for it either; what nobody offers is no filter.
 *
 * @param now milliseconds since 1970
 */
export function matching(
	entries: readonly LibraryEntry[],
	{ family, difficulty, length, played }: Filters,
	now: number
): LibraryEntry[] {
	const isOffered = (choices: readonly Choice[], value: string) =>
		choices.some((choice) => choice.value === value);
	const tests: ((entry: LibraryEntry) => boolean)[] = [];
	if (entries.some((entry) => entry.family === family)) {
		tests.push((entry) => entry.family === family);
	}
	if (isOffered(DIFFICULTIES, difficulty)) {
		tests.push((entry) => entry.difficulty === difficulty);
	}
	if (isOffered(LENGTHS, length)) {
		tests.push((entry) => entry.length <= Number(length) * MINUTE);
	}
	if (isOffered(PLAYED, played)) {
		const since = played === 'never' ? 0 : now - Number(played) * DAY_MS;
		tests.push(({ played: { last } }) => last === null || last < since);
	}
	return entries.filter((entry) => tests.every((test) => test(entry)));
}

export const familiesIn = (entries: readonly LibraryEntry[]): string[] =>
	[...new Set(entries.flatMap(({ family }) => family ?? []))].sort();
