import { describe, expect, test } from 'vitest';
import { idFrom, idIn, titleIn, withId } from '../../src/lib/authoring/head.ts';

const FILE = `format: 1
id: checkout-down # as in the postmortem
title: 'It isn''t the network'
injects:
  id: { text: "id: not-this" }
`;

describe('the head of a scenario file', () => {
	test('tells id and title, those of the file and not of a part of it', () => {
		expect(idIn(FILE)).toBe('checkout-down');
		expect(titleIn(FILE)).toBe("It isn't the network");
		expect(idIn('injects:\n  id: inner')).toBeUndefined();
	});

	test('is read where keys stand in quotes, as a file made by a program has them', () => {
		const made = '"format": 1\n"id": from-elsewhere\n"title": "Made"\n';
		expect([idIn(made), titleIn(made)]).toEqual(['from-elsewhere', 'Made']);
		expect(withId(made, 'from-here')).toBe(made.replace('from-elsewhere', 'from-here'));
	});

	test('is read in a file full of faults', () => {
		const broken = 'title: A plain one # really\nid: "quoted-id"\ninjects: [\n\t{';
		expect([idIn(broken), titleIn(broken)]).toEqual(['quoted-id', 'A plain one']);
		expect([idIn('id: Not An Id'), titleIn('title: >-\n  folded')]).toEqual([undefined, undefined]);
	});

	test('takes another id, and the rest stays as it was written', () => {
		const renamed = withId(FILE, 'checkout-down-2');
		expect(renamed).toBe(FILE.replace('id: checkout-down #', 'id: checkout-down-2 #'));
		expect(withId('id: Not An Id\ntitle: x', 'an-id')).toBe('id: an-id\ntitle: x');
		expect(withId('title: x', 'an-id')).toBe('title: x');
	});

	test('a title makes an id that is one, whatever it holds', () => {
		expect(idFrom('It’s down, again!')).toBe('it-s-down-again');
		expect(idFrom('98 % Ångström – Über')).toBe('angstrom-uber');
		expect(idFrom('障害')).toBe('scenario');
		expect(idFrom('long '.repeat(40))).toMatch(/^[a-z-]{1,60}$/);
	});
});
