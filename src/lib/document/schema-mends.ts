import type { z } from 'zod';
import { formatDuration } from './duration.ts';
import { nearest } from './nearest.ts';

type Issue = z.core.$ZodIssue;

/* What to write instead, as near as can be told to what its author meant. */

export function mendKey(key: string, known: readonly string[]): string {
	if (key === '<<') return 'YAML 1.2 has no merge keys: write the fields out.';
	const meant = nearest(key, known);
	if (meant !== undefined) return `Correct its spelling: ${meant}.`;
	if (known.length === 0) return 'Correct its spelling, or remove it.';
	return `Correct its spelling, or remove it; there are ${known.join(', ')}.`;
}

/** Types as authors know them. */
export const KINDS: Readonly<Record<string, string>> = {
	object: 'keys with values',
	record: 'keys with values',
	array: 'a list',
	tuple: 'a list of two',
	string: 'a text',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false'
};

export function mendOf(issue: Issue, written: unknown): string {
	if (issue.message.startsWith('must be a duration')) return mendDuration(written);
	if (issue.code === 'invalid_value') {
		const [only] = issue.values;
		if (only !== undefined && String(only) === written) return unquoted(only);
		return `Use one of: ${issue.values.map(String).join(', ')}.`;
	}
	if (issue.code === 'invalid_type') return mendType(issue.expected, written);
	if (issue.code === 'too_small') {
		const least = String(issue.minimum);
		if (issue.origin === 'array') return `Write a list of at least ${least}.`;
		return issue.inclusive === false ? `Give more than ${least}.` : `Give at least ${least}.`;
	}
	if (issue.code === 'too_big') return `Give at most ${String(issue.maximum)}.`;
	if (issue.code === 'invalid_key') return mendWord(String(issue.path.at(-1)));
	if (issue.message.startsWith('must be a lower-case word')) return mendWord(String(written));
	if (issue.code === 'invalid_format' && issue.format === 'url') {
		return 'Write a whole address, beginning with https://.';
	}
	return `Change the value: ${issue.message}.`;
}

const unquoted = (value: unknown): string => `Leave out the quotes: ${String(value)}.`;

export const isPlain = (value: unknown): value is string | number | boolean =>
	typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** Says the type, and where it can be seen what was meant, what to write. */
function mendType(expected: string, written: unknown): string {
	const kind = KINDS[expected] ?? expected;
	if (expected === 'array' && isPlain(written)) {
		const item = /^[\w.-]+$/.test(String(written)) ? String(written) : `'${written}'`;
		return `Write a list here: [${item}].`;
	}
	if (expected === 'string' && isPlain(written))
		return `Write a text here, in quotes: '${written}'.`;
	if ((expected === 'number' || expected === 'int') && typeof written === 'string') {
		const number = numberIn(written);
		if (number !== undefined && String(number) === written) return unquoted(written);
		if (number !== undefined) return `Write a number here: ${number}.`;
	}
	return `Write ${kind} here.`;
}

/** The number somebody meant by `1,5`, `50%` or `"2"`. */
function numberIn(written: string): number | undefined {
	const match = /^\s*(-?\d+)(?:[.,](\d+))?\s*(%?)\s*$/.exec(written);
	if (!match) return undefined;
	const [, whole = '', part = '0', percent] = match;
	const number = Number(`${whole}.${part}`);
	return percent === '%' ? number / 100 : number;
}

const UNITS = 'such as 30s, 5m, 1h30m or 2d';

function mendDuration(written: unknown): string {
	if (typeof written === 'number') return `Write the unit with it: ${written}m, or ${written}s.`;
	const meant = typeof written === 'string' ? durationIn(written) : undefined;
	return meant === undefined
		? `Write a duration with its unit, ${UNITS}.`
		: `Write ${meant}; durations are ${UNITS}.`;
}

const SECONDS: Readonly<Record<string, number>> = { d: 86_400, h: 3_600, m: 60, s: 1 };

/** The duration somebody meant by `5 minutes`, `1h 30m`, `0.5h` or `PT12M`. */
function durationIn(written: string): string | undefined {
	const plain = written
		.toLowerCase()
		.replaceAll(/\s/g, '')
		.replace(/^pt?(?=\d)/, '');
	const parts = [...plain.matchAll(/(\d+(?:\.\d+)?)([a-z]+)/g)];
	if (plain === '' || parts.map(([whole]) => whole).join('') !== plain) return undefined;
	const seconds = parts.reduce(
		(sum, [, count, unit = '']) => sum + Number(count) * (SECONDS[unit.charAt(0)] ?? NaN),
		0
	);
	return Number.isInteger(seconds) ? formatDuration(seconds) : undefined;
}

/** The id somebody meant by `diskAlert` or `disk-alert`. */
function mendWord(written: string): string {
	const rule = 'Use lower-case letters, digits and underscores, beginning with a letter';
	const word = written
		.normalize('NFKD')
		.replaceAll(/\p{M}/gu, '')
		.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '_')
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '_')
		.replace(/^[^a-z]+|_+$/g, '');
	return word === '' ? `${rule}.` : `${rule}: ${word}.`;
}
