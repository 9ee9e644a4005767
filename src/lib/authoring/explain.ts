import type { Process } from '../process/schema.ts';
import { FUNCTIONS, signatureOf, VARIABLES } from '../scenario/vocabulary.ts';
import { isCondition, referredBy, schema } from './fields.ts';
import { schemasAt } from './json-schema.ts';
import { namesIn, type NameKind, type Names } from './names.ts';
import { outlineOf, type Key, type Spot } from './outline.ts';

export interface Explanation {
	readonly from: number;
	readonly to: number;
	readonly title: string;
	readonly text: string;
}

/** What the key, function, variable or name at an offset of a scenario file is. */
export function explain(text: string, offset: number, process: Process): Explanation | undefined {
	const { keys } = outlineOf(text);
	const key = keys.find(({ from, name }) => from <= offset && offset <= from + name.length);
	if (key) return explainKey(key);
	const word = wordAt(text, offset);
	if (!word || !meansSomething(outlineOf(text.slice(0, word.from)).end)) return undefined;
	return explainWord(word, text) ?? explainName(word, text, namesIn(keys, process));
}

/** Prose is full of words that are also names. */
function meansSomething({ kind, path, typed }: Spot): boolean {
	if (kind === 'none') return false;
	if (/\$\{[^}]*$/.test(typed)) return true;
	return kind !== 'text' && (isCondition(path) || referredBy(path) !== undefined);
}

function explainWord({ from, to, text: word }: Word, text: string): Explanation | undefined {
	if (text.charAt(to) === '(') {
		const called = FUNCTIONS.find(({ name }) => name === word);
		if (!called) return undefined;
		return { from, to, title: `${signatureOf(called)}: ${called.gives}`, text: called.meaning };
	}
	if (/["'.]/.test(text.charAt(from - 1))) return undefined;
	const variable = VARIABLES.find(({ name }) => name === word);
	return variable && { from, to, title: `${word}: ${variable.type}`, text: variable.meaning };
}

function explainKey({ path, from, name }: Key): Explanation | undefined {
	const described = schemasAt(schema, path).find(({ description }) => description !== undefined);
	if (described?.description === undefined) return undefined;
	const parent = schemasAt(schema, path.slice(0, -1)).flatMap(({ required = [] }) => required);
	const needed = parent.includes(name) ? `${name} (needed)` : name;
	return { from, to: from + name.length, title: needed, text: described.description };
}

/** What a name may be of, the likeliest first. */
const KINDS: readonly NameKind[] = [
	...(['fact', 'source', 'action', 'inject', 'ending', 'option'] as const),
	...(['role', 'contact', 'audience', 'family', 'signal'] as const)
];

function explainName(word: Word, text: string, names: Names): Explanation | undefined {
	const { from, to } = word;
	const member = /(state|draw)\.$/.exec(text.slice(0, from))?.[1];
	const kinds: readonly NameKind[] = member === 'state' || member === 'draw' ? [member] : KINDS;
	const kind = kinds.find((kind) => names[kind].has(word.text));
	if (kind)
		return { from, to, title: `${kind} ${word.text}`, text: names[kind].get(word.text) ?? '' };
	const [family = '', id = ''] = /[\w.]*$/.exec(text.slice(0, to))?.[0].split('.') ?? [];
	const step = names.step.get(`${family}.${id}`);
	return step === undefined ? undefined : { from, to, title: `step ${family}.${id}`, text: step };
}

interface Word {
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

function wordAt(text: string, offset: number): Word | undefined {
	const before = /[\w-]*$/.exec(text.slice(Math.max(0, offset - 80), offset))?.[0] ?? '';
	const after = /^[\w-]*/.exec(text.slice(offset, offset + 80))?.[0] ?? '';
	const [from, to] = [offset - before.length, offset + after.length];
	return to > from ? { from, to, text: text.slice(from, to) } : undefined;
}
