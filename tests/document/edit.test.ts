import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { removeIn, writeIn, type Value } from '#lib/document/edit.ts';

const FILE = `# Kept above
one: 1 # kept beside
list: [a, b]
flow: { x: 5m, y: 10m } # beside a map

deep:
  # kept inside
  text: >-
    Folded over
    two lines.

  last: end # kept at the end
# kept below
"odd key": |
  literal
empty: {}
`;

describe('writing one value', () => {
	it.each<[string, string[], Value, string, string]>([
		['a number', ['one'], 2, 'one: 1 #', 'one: 2 #'],
		['inside a flow map', ['flow', 'x'], '1m', 'x: 5m', 'x: 1m'],
		['a key at the end of a flow map', ['flow', 'z'], '1h', '10m }', '10m, z: 1h }'],
		['a key into an empty map', ['empty', 'a'], 'b', 'empty: {}', 'empty: { a: b }'],
		['a folded text', ['deep', 'text'], 'Short', '>-\n    Folded over\n    two lines.', 'Short'],
		['a text that needs quotes', ['one'], 'a: b', 'one: 1 #', 'one: "a: b" #'],
		['under a quoted key', ['odd key'], 'x', '|\n  literal', 'x'],
		[
			'a key at the end of a block',
			['deep', 'more'],
			{ a: 1 },
			'# kept at the end\n',
			'# kept at the end\n  more: { a: 1 }\n'
		],
		['a list', ['list'], ['c'], 'list: [a, b]', 'list:\n  - c']
	])('%s changes nothing else in the text', (_, path, value, from, to) => {
		expect(writeIn(FILE, path, value)).toBe(FILE.replace(from, to));
	});

	it('adds the keys that are missing on the way', () => {
		const text = writeIn(FILE, ['deep', 'new', 'er'], 'x');
		expect(parse(text ?? '')).toMatchObject({
			deep: { text: 'Folded over two lines.', new: { er: 'x' } }
		});
	});

	it('is impossible where something without keys is in the way', () => {
		expect(writeIn(FILE, ['one', 'two'], 'x')).toBeUndefined();
		expect(writeIn(FILE, ['list', '0'], 'x')).toBeUndefined();
	});

	it('finds a key that is a number by its digits', () => {
		expect(writeIn('levels:\n  1: { a: b }\n', ['levels', '1', 'a'], 'c')).toBe(
			'levels:\n  1: { a: c }\n'
		);
	});
});

describe('removing one value', () => {
	it.each([
		['a key of a block', ['one'], 'one: 1 # kept beside\n', ''],
		['the first key of a flow map', ['flow', 'x'], 'x: 5m, ', ''],
		['the last key of a flow map', ['flow', 'y'], ', y: 10m', '']
	])('%s leaves the others', (_, path, from, to) => {
		expect(removeIn(FILE, path)).toBe(FILE.replace(from, to));
	});

	it('leaves an empty map where it was the only one', () => {
		expect(removeIn('a:\n  b: 1\nc: 2\n', ['a', 'b'])).toBe('a: {}\nc: 2\n');
	});

	it('of what is not there changes nothing', () => {
		expect(removeIn(FILE, ['nothing', 'here'])).toBe(FILE);
	});
});

const SHIPPED = readFileSync(
	new URL('../../scenarios/processes/small-team.yaml', import.meta.url),
	'utf8'
);
const comments = (text: string) => text.split('\n').filter((line) => line.trim().startsWith('#'));

/** Every text and number in a value by its path; what is in lists is left out. */
function leaves(value: unknown, path = ''): [string, unknown][] {
	if (Array.isArray(value)) return [];
	if (typeof value !== 'object' || value === null) return [[path, value]];
	return Object.entries(value).flatMap(([key, inside]) =>
		leaves(inside, path === '' ? key : `${path}.${key}`)
	);
}

test('whatever text is written to whatever leaf, that leaf holds it and every other what it held', () => {
	const before = leaves(parse(SHIPPED));
	const words = fc.oneof(
		fc.string({ unit: 'grapheme', maxLength: 200 }),
		fc.constantFrom('5m', '# no', '- x', 'yes', '1', '', ' a ', 'a\n\nb', '>-', '&a')
	);
	fc.assert(
		fc.property(fc.constantFrom(...before), words, ([path], word) => {
			const text = writeIn(SHIPPED, path.split('.'), word) ?? '';
			expect(leaves(parse(text))).toEqual(
				before.map(([key, value]) => [key, key === path ? word : value])
			);
			expect(comments(text)).toEqual(comments(SHIPPED));
		}),
		{ seed: 7, numRuns: 60 }
	);
});
