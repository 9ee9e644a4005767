import type { ASTNode } from '@marcbachmann/cel-js';
import { isNode } from './timing.ts';

/** A text or number that a condition compares something with: `draw.cause == "leak"`, `hour < 6`. */
export interface Comparison {
	/** What is compared: `status`, a field such as `draw.cause`, or `chosen/action/option`. */
	readonly subject: string;
	readonly value: string | number;
	/** Characters into the condition. */
	readonly start: number;
}

const COMPARE = new Set<string>(['==', '!=', '<', '<=', '>', '>=']);

/** Finds every comparison of a name with literals, whichever way round it is written. */
export function comparisonsOf(root: ASTNode): Comparison[] {
	const found: Comparison[] = [];
	const visit = (part: unknown): void => {
		if (Array.isArray(part)) return part.forEach(visit);
		if (!isNode(part)) return;
		if (COMPARE.has(part.op)) {
			const [left, right] = part.args as [ASTNode, ASTNode];
			found.push(...compared(left, right), ...compared(right, left));
		}
		if (part.op === 'in' && part.args[1].op === 'list') {
			const [name, { args: texts }] = part.args;
			found.push(...texts.flatMap((text) => compared(name, text)));
		}
		visit(part.args);
	};
	visit(root);
	return found;
}

function compared(name: ASTNode, literal: ASTNode): Comparison[] {
	const subject = subjectOf(name);
	if (subject === undefined || literal.op !== 'value') return [];
	const { args, range } = literal;
	const value = typeof args === 'bigint' ? Number(args) : args;
	if (typeof value !== 'string' && typeof value !== 'number') return [];
	return [{ subject, value, start: range.start }];
}

function subjectOf(node: ASTNode): string | undefined {
	if (node.op === 'id') return node.args;
	if (node.op === '.' && node.args[0].op === 'id') return `${node.args[0].args}.${node.args[1]}`;
	if (node.op !== 'call' || node.args[0] !== 'chosen') return undefined;
	return ['chosen', ...node.args[1].map((argument) => String(argument.args))].join('/');
}
