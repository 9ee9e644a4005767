import { nearest } from '../document/nearest.ts';
import type { ConditionFault } from './conditions.ts';
import { FUNCTIONS, signatureOf, VARIABLES } from './vocabulary.ts';

/** What a scenario names that conditions can read. */
export interface Readable {
	readonly state: readonly string[];
	readonly draw: readonly string[];
}

const README = 'scenarios/README.md lists what conditions can read';

/** How to mend a condition, from the evaluator's words about it and what its author wrote. */
export function mendCondition(
	{ what, start }: ConditionFault,
	source: string,
	readable: Readable
): string {
	const key = /No such key: (\w+)/.exec(what)?.[1];
	if (key !== undefined) return mendMember(key, source, start, readable);
	const variable = /Unknown variable: (\w+)/.exec(what)?.[1];
	if (variable !== undefined) return mendVariable(variable, readable);
	const called = /overload for '(\w+)\(/.exec(what)?.[1];
	if (called !== undefined) return mendCall(called);
	if (what.includes('is no duration')) {
		return 'Write hours, minutes and seconds without spaces: duration("1h30m"), duration("48h").';
	}
	if (what.includes('Duration')) return 'Compare times with duration("5m").';
	if (what.includes('overload')) return mendTypes(what);
	if (/bool operands|a bool is needed/.test(what)) return mendNoBool(what);
	return mendSpelling(source, start);
}

function mendMember(key: string, source: string, start: number, { state, draw }: Readable): string {
	const world = source.slice(0, start).endsWith('draw.') || source.startsWith('draw', start);
	const names = world ? draw : state;
	const meant = nearest(key, names) ?? nearest(key, [...state, ...draw]);
	const rule = 'Use a name that stands under state or draw';
	return meant === undefined ? `${rule}.` : `${rule}, such as ${meant}.`;
}

function mendVariable(name: string, { state, draw }: Readable): string {
	const called = FUNCTIONS.find((one) => one.name === name);
	if (called) return `It is asked with an id in brackets and quotes: ${name}("…").`;
	if (state.includes(name)) return `Write state.${name}; a text stands in quotes: "${name}".`;
	if (draw.includes(name)) return `Write draw.${name}; a text stands in quotes: "${name}".`;
	if (['yes', 'no', 'always', 'never'].includes(name)) return 'Write true or false.';
	const names = VARIABLES.map((known) => known.name);
	const meant = nearest(name, names);
	if (meant !== undefined) return `Correct its spelling: ${meant}.`;
	return `Use ${names.join(', ')}; texts and ids stand in quotes: "${name}".`;
}

function mendCall(name: string): string {
	const called = FUNCTIONS.find((one) => one.name === name);
	if (called) return `It is written ${signatureOf(called)}, with every id in quotes.`;
	if (VARIABLES.some((variable) => variable.name === name)) {
		return `${name} is asked without brackets.`;
	}
	const names = FUNCTIONS.map((one) => one.name);
	const meant = nearest(name, names);
	return meant === undefined
		? `There is no ${name}(); use one of: ${names.join(', ')}.`
		: `Correct its spelling: ${meant}().`;
}

/** Both sides of an operator have a type, and they do not go together. */
function mendTypes(what: string): string {
	const [, left = '', , right = ''] = /: (\w*) ?(\S+?) ?(\w+)$/.exec(what) ?? [];
	const types = [left, right];
	if (types.includes('bool')) {
		return 'It is true or false by itself: leave the comparison out, or put ! before it.';
	}
	if (types.includes('string') && left !== '') {
		return 'Compare a text with a text in quotes, and a number with a number without: severity <= 2.';
	}
	if (types.includes('string')) {
		return 'It is a text. Compare it, or write its first value under state without quotes: true or false.';
	}
	return 'Check the types on both sides; texts stand in quotes, numbers do not.';
}

const mendNoBool = (what: string): string =>
	what.includes('string')
		? `Compare it with a text in quotes, such as == "…"; ${README}.`
		: `Compare it with a number, such as > 0; ${README}.`;

function mendSpelling(source: string, start: number): string {
	const here = source.slice(Math.max(0, start - 4), start + 4);
	const bare = source.replaceAll(/"[^"]*"/g, '""');
	if (source.charAt(start) === '#') return 'Begin a comment within a condition with //.';
	if (/[“”„‘’]/.test(source)) return 'Put straight quotes around texts: "…".';
	if (/[^=!<>]=[^=]/.test(source.slice(Math.max(0, start - 1), start + 2))) {
		return 'Compare with == or !=.';
	}
	if (/\b(?:and|or|not)\b/i.test(bare)) return 'Write && for and, || for or, ! for not.';
	if (/[^&]&[^&]|[^|]\|[^|]/.test(bare)) return 'Write && for and, || for or.';
	if (/\d\s?[smhd]/.test(here)) return 'Write times as duration("3m").';
	const opened = bare.split('(').length - bare.split(')').length;
	if (opened > 0) return 'Close every bracket with ).';
	if (opened < 0) return 'There is a bracket ) that nothing opens.';
	return `Correct the expression; ${README}.`;
}
