import { expect, it } from 'vitest';
import { secondsOf } from '#lib/console/clock-field.ts';
import { SHORTCUTS, shortcutOf } from '#lib/console/shortcuts.ts';

const press = (key: string, more = {}) => ({
	key,
	ctrlKey: false,
	altKey: false,
	metaKey: false,
	repeat: false,
	...more
});

it('each act has a key of its own', () => {
	const keys = Object.values(SHORTCUTS);
	expect(new Set(keys).size).toBe(keys.length);
});

it('a key means its act, with or without shift', () => {
	expect(shortcutOf(press('p'), false)).toBe('pause');
	expect(shortcutOf(press('P'), false)).toBe('pause');
	expect(shortcutOf(press('?'), false)).toBe('keys');
	expect(shortcutOf(press('x'), false)).toBeUndefined();
});

it('keys rest while somebody writes, and leave the browser’s own alone', () => {
	expect(shortcutOf(press('p'), true)).toBeUndefined();
	for (const held of ['ctrlKey', 'altKey', 'metaKey', 'repeat']) {
		expect(shortcutOf(press('p', { [held]: true }), false)).toBeUndefined();
	}
});

it.each([
	['12:30', 750],
	['0:05', 5],
	['1:02:30', 3750],
	['12', null],
	['12:61', null],
	['soon', null],
	['', null]
])('a moment is written as minutes and seconds: %s', (text, seconds) => {
	expect(secondsOf(text)).toBe(seconds);
});
