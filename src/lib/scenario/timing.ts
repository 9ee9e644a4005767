import type { ASTNode } from '@marcbachmann/cel-js';
import type { Reading } from './reading.ts';

/*
 * When time alone can change a condition. Between events, `since("a") > duration("6m")` changes only
 * six minutes after a; so nobody needs to look at it before, and a drill sleeps until then.
 */

/** A moment that a condition compares the clock with. */
type Threshold =
	| { readonly from: 'start' | { readonly since: string }; readonly seconds: number }
	| { readonly promise: string }
	| 'hour';

export interface Timing {
	/** True where time alone can change the answer. */
	readonly timed: boolean;
	/** First exercise second after `reading.t` at which it may; Infinity where it never does. */
	nextChange(reading: Reading): number;
}

const COMPARISONS = new Set<string>(['<', '<=', '>', '>=', '==', '!=']);

/**
 * Finds the thresholds of an expression. Where the clock is read in any other way  (in arithmetic),
 * every second may matter.
 *
 * @param durationOf seconds of a duration literal such as `6m`
 */
export function timingOf(root: ASTNode, durationOf: (literal: string) => number): Timing {
	const thresholds: Threshold[] = [];
	let opaque = false;
	const visit = (part: unknown): void => {
		if (Array.isArray(part)) return part.forEach(visit);
		if (!isNode(part)) return;
		const found = thresholdsOf(part, durationOf);
		if (found) {
			thresholds.push(...found.thresholds);
			visit(found.rest);
			return;
		}
		opaque ||= readsClock(part);
		visit(part.args);
	};
	visit(root);
	if (opaque) return { timed: true, nextChange: ({ t }) => t + 1 };
	return {
		timed: thresholds.length > 0,
		nextChange: (reading) => nextOf(thresholds, reading)
	};
}

export function isNode(part: unknown): part is ASTNode {
	return typeof part === 'object' && part !== null && 'op' in part && 'args' in part;
}

/** What of a node can be told beforehand, and what is left of it to look at. */
interface Found {
	readonly thresholds: readonly Threshold[];
	readonly rest: readonly ASTNode[];
}

function thresholdsOf(node: ASTNode, durationOf: (literal: string) => number): Found | undefined {
	if (node.op === 'id' && node.args === 'hour') return { thresholds: ['hour'], rest: [] };
	const promise = callOf(node, 'eta_passed');
	if (promise !== undefined) return { thresholds: [{ promise }], rest: [] };
	if (!COMPARISONS.has(node.op)) return undefined;
	const [left, right] = node.args as [ASTNode, ASTNode];
	const from = clockOf(left) ?? clockOf(right);
	const spans = spansOf(clockOf(left) ? right : left);
	if (from === undefined || spans === undefined) return undefined;
	const thresholds = spans.literals.map((literal) => ({ from, seconds: durationOf(literal) }));
	return { thresholds, rest: spans.choices };
}

/** The durations a part may stand for: a literal, or a choice between such. */
function spansOf(node: ASTNode): { literals: string[]; choices: ASTNode[] } | undefined {
	const literal = callOf(node, 'duration');
	if (literal !== undefined) return { literals: [literal], choices: [] };
	if (node.op !== '?:') return undefined;
	const [choice, first, second] = node.args;
	const [one, other] = [spansOf(first), spansOf(second)];
	if (!one || !other) return undefined;
	return {
		literals: [...one.literals, ...other.literals],
		choices: [choice, ...one.choices, ...other.choices]
	};
}

/** The only argument of a call of this name, where it is a plain text. */
function callOf(node: ASTNode, name: string): string | undefined {
	if (node.op !== 'call') return undefined;
	const [called, [argument]] = node.args;
	if (called !== name || argument?.op !== 'value') return undefined;
	return typeof argument.args === 'string' ? argument.args : undefined;
}

function clockOf(node: ASTNode): 'start' | { readonly since: string } | undefined {
	if (node.op === 'id' && node.args === 't') return 'start';
	const since = callOf(node, 'since');
	return since === undefined ? undefined : { since };
}

function readsClock(node: ASTNode): boolean {
	if (node.op === 'id') return node.args === 't';
	return node.op === 'call' && (node.args[0] === 'since' || node.args[0] === 'eta_passed');
}

function nextOf(thresholds: readonly Threshold[], reading: Reading): number {
	let next = Infinity;
	for (const threshold of thresholds) {
		const at = momentOf(threshold, reading);
		if (at === undefined) continue;
		// `>=` turns at the moment itself, `>` a second later; which of them it is does not matter.
		const first = Math.ceil(at);
		if (first > reading.t) next = Math.min(next, first);
		else if (first + 1 > reading.t) next = Math.min(next, first + 1);
	}
	return next;
}

function momentOf(threshold: Threshold, reading: Reading): number | undefined {
	if (threshold === 'hour') return reading.nextHourAt;
	if ('promise' in threshold) return reading.promisedTo(threshold.promise);
	const { from, seconds } = threshold;
	if (from === 'start') return seconds;
	const last = reading.lastOf(from.since);
	return last === undefined ? undefined : last + seconds;
}
