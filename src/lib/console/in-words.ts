import { parse, type ASTNode } from '@marcbachmann/cel-js';
import type { Texts } from '../text/load.ts';
import { comparison, subjectOf, textOf, type Sign, type Wording } from './comparison.ts';

/** A piece of a sentence; code is what has no words. */
export interface Piece {
	readonly text: string;
	readonly isCode?: true;
}

type Call = keyof Texts['conditions']['calls'];

const OPPOSITE: Readonly<Record<Sign, Sign>> = {
	'==': '!=',
	'!=': '==',
	'<': '>=',
	'>=': '<',
	'>': '<=',
	'<=': '>'
};
/** Calls about somebody or something that needs no quotation marks. */
const UNQUOTED = new Set<string>([
	'escalated',
	'reached',
	'updated',
	'eta_passed',
	'held',
	'handed_over'
]);

/** A condition as a facilitator can read it aloud. */
export function inWords(condition: string, wording: Wording): readonly Piece[] {
	return sentence(parse(condition).ast, false, wording);
}

/** @param isDenied whether the opposite is to be said */
function sentence(node: ASTNode, isDenied: boolean, wording: Wording): readonly Piece[] {
	if (node.op === '!_') return sentence(node.args, !isDenied, wording);
	if (node.op === '&&' || node.op === '||') return joined(node.op, node, isDenied, wording);
	if (node.op === 'in') return oneOf(node, isDenied, wording);
	const words = clause(node, isDenied, wording);
	if (words !== undefined) return [{ text: words }];
	const code = codeOf(node);
	return [{ text: isDenied ? `!(${code})` : code, isCode: true }];
}

/** As it was written; a range may end before the brackets that close its last part. */
function codeOf({ input, range }: ASTNode): string {
	const code = input.slice(range.start, range.end);
	const open = code.split('(').length - code.split(')').length;
	return code + ')'.repeat(Math.max(0, open));
}

/** Denying both is denying either, and the other way round. */
function joined(op: '&&' | '||', node: ASTNode, isDenied: boolean, wording: Wording) {
	const { and, or } = wording.texts.conditions;
	const parts = flat(op, node);
	const said = parts.map((part) => {
		const pieces = sentence(part, isDenied, wording);
		const isMixed = (part.op === '&&' || part.op === '||') && parts.length > 1;
		return isMixed ? [{ text: '(' }, ...pieces, { text: ')' }] : pieces;
	});
	return listed(said, (op === '&&') === isDenied ? or : and);
}

const flat = (op: '&&' | '||', node: ASTNode): readonly ASTNode[] =>
	node.op === op ? node.args.flatMap((part) => flat(op, part)) : [node];

/** `a, b and c`. */
const listed = (items: readonly (readonly Piece[])[], word: string): readonly Piece[] =>
	items.flatMap((pieces, index) => {
		if (index === 0) return pieces;
		const link = index === items.length - 1 ? ` ${word} ` : ', ';
		return [{ text: link }, ...pieces];
	});

/** `hour in [2, 3]` is one comparison with each. */
function oneOf(node: ASTNode & { op: 'in' }, isDenied: boolean, wording: Wording) {
	const { and, or } = wording.texts.conditions;
	const [subject, list] = node.args;
	const values = list.op === 'list' ? list.args : [];
	const said = values.map((value) => comparison(isDenied ? '!=' : '==', subject, value, wording));
	if (said.length === 0 || said.includes(undefined)) {
		return [{ text: codeOf(node), isCode: true as const }];
	}
	return listed(
		said.map((text = '') => [{ text }]),
		isDenied ? and : or
	);
}

function clause(node: ASTNode, isDenied: boolean, wording: Wording): string | undefined {
	const { conditions: texts } = wording.texts;
	if (node.op === 'value' && typeof node.args === 'boolean') {
		return node.args === isDenied ? texts.never : texts.always;
	}
	if (node.op === '.') {
		const subject = subjectOf(node, wording);
		const answer = texts.quote(isDenied ? texts.no : texts.yes);
		return subject && texts.compared['=='](subject, answer);
	}
	if (node.op === 'call') return happened(node.args, isDenied, wording);
	if (!isComparison(node)) return undefined;
	return comparison(isDenied ? OPPOSITE[node.op] : node.op, ...node.args, wording);
}

const isComparison = (node: ASTNode): node is ASTNode & { op: Sign } =>
	Object.hasOwn(OPPOSITE, node.op);

function happened(
	[call, [first, second]]: readonly [string, readonly ASTNode[]],
	isDenied: boolean,
	{ texts, nameOf }: Wording
): string | undefined {
	const { calls, before, quote } = texts.conditions;
	const name = textOf(first);
	if (name === undefined) return undefined;
	const which = isDenied ? 1 : 0;
	if (call === 'before') {
		const other = textOf(second);
		return other && before[which](quote(nameOf(name)), quote(nameOf(other)));
	}
	if (!isCall(call, calls)) return undefined;
	return calls[call][which](UNQUOTED.has(call) ? nameOf(name) : quote(nameOf(name)));
}

const isCall = (call: string, calls: Texts['conditions']['calls']): call is Call =>
	Object.hasOwn(calls, call);
