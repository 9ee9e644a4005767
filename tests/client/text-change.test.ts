import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { changeBetween, cursorAfter } from '../../src/lib/after/text-change.ts';

const applied = (before: string, after: string, caret?: number) => {
	const change = changeBetween(before, after, caret);
	if (!change) return before;
	return before.slice(0, change.at) + change.inserted + before.slice(change.at + change.removed);
};

describe('what somebody typed', () => {
	test('is the smallest change', () => {
		expect(changeBetween('the disk', 'the full disk', 9)).toEqual({
			at: 4,
			removed: 0,
			inserted: 'full '
		});
		expect(changeBetween('the full disk', 'the disk', 4)).toEqual({
			at: 4,
			removed: 5,
			inserted: ''
		});
		expect(changeBetween('same', 'same')).toBeUndefined();
	});

	test('stands where the cursor says, among equal letters', () => {
		expect(changeBetween('aaa', 'aaaa', 1)).toEqual({ at: 0, removed: 0, inserted: 'a' });
		expect(changeBetween('aaa', 'aaaa', 4)).toEqual({ at: 3, removed: 0, inserted: 'a' });
	});

	test('never cuts a character in halves, and always gives the new text', () => {
		const text = fc.string({ unit: fc.constantFrom('a', 'b', '🙂', '🙃', 'é', '\n') });
		fc.assert(
			fc.property(text, text, fc.nat(), (before, after, at) => {
				const caret = at % (after.length + 1);
				expect(applied(before, after, caret)).toBe(after);
				const {
					inserted = '',
					at: from = 0,
					removed = 0
				} = changeBetween(before, after, caret) ?? {};
				expect(inserted.isWellFormed()).toBe(true);
				expect(before.slice(from, from + removed).isWellFormed()).toBe(true);
			}),
			{ numRuns: 500, seed: 1 }
		);
	});
});

describe('a cursor', () => {
	test('stays with the letter it stands before, whatever others change', () => {
		const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 20 });
		fc.assert(
			fc.property(text, fc.nat(), fc.nat(), fc.nat(5), text, (words, c, a, removed, inserted) => {
				const doc = new Y.Doc();
				const shared = doc.getText('x');
				shared.insert(0, words);
				const cursor = c % (words.length + 1);
				const at = a % (words.length + 1);
				const gone = Math.min(removed, words.length - at);
				let moved = cursor;
				shared.observe(({ delta }) => (moved = cursorAfter(cursor, delta)));
				doc.transact(() => {
					shared.delete(at, gone);
					shared.insert(at, inserted);
				});
				const inside = cursor > at && cursor <= at + gone;
				const before = words.slice(0, cursor);
				const after = shared.toString();
				if (cursor <= at) expect(after.slice(0, moved)).toBe(before);
				else if (!inside) expect(after.slice(moved)).toBe(words.slice(cursor));
				else expect(moved).toBeGreaterThanOrEqual(at);
			}),
			{ numRuns: 500, seed: 2 }
		);
	});
});
