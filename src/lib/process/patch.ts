import { valueIn, writeIn, type Value } from '../document/edit.ts';
import { complete, type Completing } from './complete.ts';
import { readProcess } from './read.ts';

/** A change of one clause, as a gap report proposes it. */
export interface Patch {
	readonly op: 'add' | 'replace';
	/** Clause path, such as `severities.1.updates.customers.first`. */
	readonly path: string;
	readonly value: string | Readonly<Record<string, string>>;
}

/** A process with one clause changed. */
export interface Patched {
	readonly ok: true;
	readonly text: string;
	/** What the clause said; `undefined` where there was none. */
	readonly was: unknown;
	readonly is: Value;
}

export interface Refused {
	readonly ok: false;
	readonly code: string;
	readonly message: string;
}

const refuse = (code: string, message: string): Refused => ({ ok: false, code, message });

/**
 * The process with what a report proposes: that one clause is changed, and nothing else in the file.
 *
 * @param text the process as it is now
 * @param played the process the drill was played with: what was changed since is not overwritten
 */
export function applyPatch(
	text: string,
	{ op, path: dotted, value }: Patch,
	played: string,
	completing: Completing
): Patched | Refused {
	const path = dotted.split('.');
	const [was, then] = [valueIn(text, path), valueIn(played, path)];
	const is = complete(path, value, completing);
	if (
		was !== undefined &&
		(alike(was, is) || (op === 'add' && then === undefined && holds(was, value)))
	) {
		return refuse('process/says-so', `The process says so already, in ${dotted}.`);
	}
	if (op === 'replace' && was === undefined) {
		return refuse('process/clause-gone', `The clause ${dotted} is no longer in the process.`);
	}
	if (!alike(was, then)) {
		return refuse(
			'process/clause-changed',
			`The clause ${dotted} was changed since this drill. Compare the versions, and edit it by hand.`
		);
	}
	if (op === 'add' && was !== undefined) {
		return refuse('process/clause-there', `The clause ${dotted} is there; edit it by hand.`);
	}
	const changed = writeIn(text, path, is);
	if (changed === undefined) {
		return refuse('process/no-place', `Nothing in the process has room for ${dotted}.`);
	}
	const read = readProcess(changed, 'process.yaml');
	if (read.ok) return { ok: true, text: changed, was, is };
	const [finding] = read.findings;
	return refuse(
		'process/does-not-fit',
		`With ${dotted} the process would not hold together: ${finding?.what ?? ''}. ${finding?.mend ?? ''}`
	);
}

const alike = (one: unknown, other: unknown): boolean =>
	JSON.stringify(one) === JSON.stringify(other);

/** Whether a clause somebody wrote meanwhile has everything that is proposed. */
function holds(was: unknown, value: Patch['value']): boolean {
	if (typeof value === 'string' || typeof was !== 'object' || was === null)
		return alike(was, value);
	return Object.keys(value).every((key) => Object.hasOwn(was, key));
}
