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

export const DIFFICULTIES = ['introductory', 'intermediate', 'advanced'] as const;

/** At most so many minutes of planned play. */
export const LENGTHS = ['20', '40', '50', '60'] as const;

/** Not within so many days. */
export const PLAYED = ['90', '365', 'never'] as const;

/** @param names what the reader's language calls the families of the shipped scenarios */
export const familyName = (family: string, names: Readonly<Record<string, string>>): string =>
	names[family] ?? family.replaceAll('_', ' ');

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
	const isOffered = (choices: readonly string[], value: string) => choices.includes(value);
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
