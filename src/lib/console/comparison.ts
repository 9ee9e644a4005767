import type { ASTNode } from '@marcbachmann/cel-js';
import { parseDuration } from '../document/duration.ts';
import type { Texts } from '../text/load.ts';
import { spanText } from '../ui/time.ts';
import { spoken, type NameOf } from './names.ts';

/** What a condition is put in words with. */
export interface Wording {
	readonly texts: Pick<Texts, 'conditions' | 'shared'>;
	readonly nameOf: NameOf;
}

export type Sign = keyof Texts['conditions']['compared'];
type SeverityVariable = keyof Texts['conditions']['severities'];

/** What a comparison says where its sides change places. */
const MIRRORED: Readonly<Record<Sign, Sign>> = {
	'==': '==',
	'!=': '!=',
	'<': '>',
	'>': '<',
	'<=': '>=',
	'>=': '<='
};
/** Declared levels, the severest first; the last stands for none. */
const LEVELS = [1, 2, 3, 4, 5];
const NONE = 5;

/** One comparison in words, whichever way round it is written; undefined where it has none. */
export const comparison = (
	sign: Sign,
	left: ASTNode,
	right: ASTNode,
	wording: Wording
): string | undefined =>
	compared(sign, left, right, wording) ?? compared(MIRRORED[sign], right, left, wording);

function compared(sign: Sign, left: ASTNode, right: ASTNode, wording: Wording): string | undefined {
	const { conditions: texts } = wording.texts;
	if (left.op === 'id' && Object.hasOwn(texts.severities, left.args)) {
		return severityIs(left.args as SeverityVariable, sign, numberOf(right), texts);
	}
	const span = spanOf(right, wording);
	if (span !== undefined) return lasted(sign, left, span, wording);
	const subject = subjectOf(left, wording);
	const value = valueOf(left, right, wording);
	return subject === undefined || value === undefined
		? undefined
		: texts.compared[sign](subject, value);
}

/** Levels that fulfil a comparison, named by their severe or their mild end. */
function severityIs(
	variable: SeverityVariable,
	sign: Sign,
	than: number | undefined,
	{ levels: words, severities }: Texts['conditions']
): string | undefined {
	if (than === undefined) return undefined;
	const levels = LEVELS.filter((level) => holds(level, sign, than));
	const [first = 0, last = 0] = [levels[0], levels.at(-1)];
	const name = () => {
		if (sign === '!=' && than !== NONE) return words.not(than);
		if (levels.length === 1) return first === NONE ? words.none : words.only(first);
		if (first === 1) return last === NONE - 1 ? words.any : words.worse(last);
		return words.milder(first);
	};
	return levels.length === 0 || levels.length === LEVELS.length
		? undefined
		: severities[variable](name());
}

function holds(level: number, sign: Sign, than: number): boolean {
	switch (sign) {
		case '==':
			return level === than;
		case '!=':
			return level !== than;
		case '<':
			return level < than;
		case '<=':
			return level <= than;
		case '>':
			return level > than;
		case '>=':
			return level >= than;
	}
}

/** How long the drill, or the time since something, has lasted. */
function lasted(sign: Sign, clock: ASTNode, span: string, { texts, nameOf }: Wording) {
	const { played, since, quote } = texts.conditions;
	if (sign === '==' || sign === '!=') return undefined;
	const way = sign === '>' || sign === '>=' ? 'over' : 'under';
	if (clock.op === 'id' && clock.args === 't') return played[way](span);
	if (clock.op !== 'call' || clock.args[0] !== 'since') return undefined;
	const from = textOf(clock.args[1][0]);
	return from === undefined ? undefined : since[way](span, quote(nameOf(from)));
}

/** What is compared, where it has a name. */
export function subjectOf(node: ASTNode, { texts, nameOf }: Wording): string | undefined {
	const { conditions: words } = texts;
	if (node.op === 'id') {
		return node.args === 'status' || node.args === 'hour' ? words[node.args] : undefined;
	}
	if (node.op === '.' && node.args[0].op === 'id') {
		const name = words.quote(spoken(node.args[1]));
		return node.args[0].args === 'draw' ? words.drawn(name) : name;
	}
	if (node.op !== 'call') return undefined;
	const [call, [first, second]] = node.args;
	const [id, option] = [textOf(first), textOf(second)];
	if (id === undefined) return undefined;
	if (call === 'count') return words.times(words.quote(nameOf(id)));
	if (call === 'updates') return words.updates(nameOf(id));
	if (call !== 'chosen' || option === undefined) return undefined;
	return words.chosen(words.quote(spoken(option)), words.quote(nameOf(id)));
}

function valueOf(subject: ASTNode, node: ASTNode, { texts }: Wording): string | undefined {
	const { conditions: words, shared } = texts;
	if (node.op !== 'value') return undefined;
	const { args: value } = node;
	if (typeof value === 'number' || typeof value === 'bigint') return words.number(Number(value));
	if (typeof value === 'boolean') return words.quote(value ? words.yes : words.no);
	if (typeof value !== 'string') return undefined;
	if (subject.op !== 'id') return words.quote(spoken(value));
	if (value === '') return words.noStatus;
	const statuses: Readonly<Record<string, string>> = shared.statuses;
	return words.quote(statuses[value] ?? value);
}

function numberOf(node: ASTNode): number | undefined {
	if (node.op !== 'value') return undefined;
	const { args: value } = node;
	return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : undefined;
}

export const textOf = (node: ASTNode | undefined): string | undefined =>
	node?.op === 'value' && typeof node.args === 'string' ? node.args : undefined;

function spanOf(node: ASTNode, { texts }: Wording): string | undefined {
	if (node.op !== 'call' || node.args[0] !== 'duration') return undefined;
	const seconds = parseDuration(textOf(node.args[1][0]) ?? '');
	return seconds === undefined ? undefined : spanText(seconds, texts.shared.time);
}
