import type { ASTNode } from '@marcbachmann/cel-js';
import { isNode } from './timing.ts';

/** A text that a condition compares something with: `draw.cause == "leak"`. */
export interface Comparison {
	/** What is compared: `status`, a field such as `draw.cause`, or `chosen/action/option`. */
	readonly subject: string;
	readonly text: string;
	/** Characters into the condition. */
	readonly start: number;
}

/** Finds every comparison of a name with a literal text, whichever way round it is written. */
export function comparisonsOf(root: ASTNode): Comparison[] {
	const found: Comparison[] = [];
	const visit = (part: unknown): void => {
		if (Array.isArray(part)) return part.forEach(visit);
		if (!isNode(part)) return;
		if (part.op === '==' || part.op === '!=') {
			const [left, right] = part.args;
			found.push(...compared(left, right), ...compared(right, left));
		}
		visit(part.args);
	};
	visit(root);
	return found;
}

function compared(name: ASTNode, literal: ASTNode): Comparison[] {
	const subject = subjectOf(name);
	if (subject === undefined || literal.op !== 'value' || typeof literal.args !== 'string') {
		return [];
	}
	return [{ subject, text: literal.args, start: literal.range.start }];
}

function subjectOf(node: ASTNode): string | undefined {
	if (node.op === 'id') return node.args;
	if (node.op === '.' && node.args[0].op === 'id') return `${node.args[0].args}.${node.args[1]}`;
	if (node.op !== 'call' || node.args[0] !== 'chosen') return undefined;
	return ['chosen', ...node.args[1].map((argument) => String(argument.args))].join('/');
}
