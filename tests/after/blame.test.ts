import { describe, expect, test } from 'vitest';
import { blamed } from '../../src/lib/after/blame.ts';

const NAMES = ['Ada Weber', 'Bo'];

describe('a cause names somebody', () => {
	test('where a word of a name stands in it as a word', () => {
		expect(blamed({ rootCause: 'It was ada, who restarted it.' }, NAMES)).toEqual(['rootCause']);
		expect(blamed({ contributing: 'Weber was alone' }, NAMES)).toEqual(['contributing']);
	});

	test('but not where it is part of a word, or an initial', () => {
		expect(blamed({ rootCause: 'Adaptation failed, a. w.' }, ['Ada W.'])).toEqual([]);
	});

	test.each(['Bo restarted it.', 'It was Bo', 'Asked for, and Bo’s laptop slept', 'Wen? Bo!'])(
		'of two letters, where it is written like a name: %s',
		(rootCause) => expect(blamed({ rootCause }, NAMES)).toEqual(['rootCause'])
	);

	test.each(['bo', 'BO', 'A box, an elbow', 'Boot loop'])(
		'but two letters are none where they are written otherwise: %s',
		(rootCause) => expect(blamed({ rootCause }, NAMES)).toEqual([])
	);

	const COMMON = ['It', 'As', 'In', 'We', 'So', 'Do', 'An', 'Er', 'Es', 'Da', 'Ab'];

	test.each(COMMON)('a common word that begins a sentence is none: %s', (word) => {
		const text = `${word} x. ${word} x: ${word} x?\n- ${word} x; “${word} x”, ${word.toLowerCase()}`;
		expect(blamed({ rootCause: text }, [`${word} Li`])).toEqual([]);
	});

	test.each(COMMON)('the same word within a sentence is one: %s', (word) => {
		expect(blamed({ rootCause: `Only ${word} knew it` }, [word])).toEqual(['rootCause']);
	});

	test('and only causes are looked at', () => {
		const whole = { whatHappened: 'Ada paged', rootCause: 'A full disk' };
		expect(blamed(whole, NAMES)).toEqual([]);
	});
});
