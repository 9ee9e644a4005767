import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import type { z } from 'zod';
import type { Finding, Place } from './finding.ts';

/** Keys and indexes from the root of a document to one value. */
export type Path = readonly (string | number)[];

/** A file that a person wrote: its parsed value, and where each part of it stands. */
export interface ReadDocument<T> {
	readonly value: T;
	/** Place of the value at `path`, `offset` characters into it; the nearest parent if absent. */
	place(path: Path, offset?: number): Place;
}

export type ReadResult<T> =
	| { readonly ok: true; readonly document: ReadDocument<T> }
	| { readonly ok: false; readonly findings: readonly Finding[] };

/** A file larger than this is refused: a scenario is text a person wrote. In characters. */
const MAX_LENGTH = 512 * 1024;
const MAX_ALIASES = 50;

/** Reads YAML 1.2 against a schema; every fault is a finding with its line and column. */
export function readYaml<S extends z.ZodType>(
	text: string,
	file: string,
	schema: S
): ReadResult<z.infer<S>> {
	if (text.length > MAX_LENGTH) return { ok: false, findings: [tooLarge(file)] };
	const lines = new LineCounter();
	const document = parseDocument(text, { version: '1.2', lineCounter: lines, uniqueKeys: true });
	const faults = [...document.errors, ...document.warnings];
	if (faults.length > 0) {
		const findings = faults.map((fault) =>
			finding(file, at(lines, fault.pos[0]), {
				code: `yaml/${fault.code.toLowerCase().replaceAll('_', '-')}`,
				what: fault.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '',
				why: 'The file cannot be read as YAML, so nothing in it would be used.',
				mend: 'Check indentation and quotes here; quote texts that hold ": " or begin with a sign.'
			})
		);
		return { ok: false, findings };
	}
	return validate(document, lines, file, schema);
}

function validate<S extends z.ZodType>(
	document: Document,
	lines: LineCounter,
	file: string,
	schema: S
): ReadResult<z.infer<S>> {
	const place = (path: Path, offset = 0) => placeOf(document, lines, path, offset);
	let plain: unknown;
	try {
		plain = document.toJS({ maxAliasCount: MAX_ALIASES });
	} catch {
		return { ok: false, findings: [tooManyAliases(file)] };
	}
	const parsed = schema.safeParse(plain);
	if (parsed.success) return { ok: true, document: { value: parsed.data, place } };
	const findings = parsed.error.issues.flatMap((issue) =>
		explain(issue, [], file, document, lines)
	);
	return { ok: false, findings: findings.sort((a, b) => a.line - b.line || a.column - b.column) };
}

type Issue = z.core.$ZodIssue;

/** One schema issue in words; the closest branch of a union speaks for it. */
function explain(
	issue: Issue,
	parent: Path,
	file: string,
	document: Document,
	lines: LineCounter
): Finding[] {
	const path: Path = [...parent, ...(issue.path as (string | number)[])];
	const name = path.length > 0 ? path.join('.') : 'the file';
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) =>
			finding(file, keyPlace(document, lines, path, key), {
				code: 'schema/unknown-key',
				what: `${name} has no key "${key}"`,
				why: 'An unknown key would be silently without effect in the drill.',
				mend: `Correct its spelling, or remove it.`
			})
		);
	}
	if (issue.code === 'invalid_union') {
		const branch = closest(issue.errors);
		if (branch) return branch.flatMap((inner) => explain(inner, path, file, document, lines));
	}
	const missing = document.getIn(path, true) === undefined;
	return [
		finding(file, placeOf(document, lines, path, 0), {
			code: missing ? 'schema/missing' : 'schema/invalid',
			what: missing ? `${name} is missing` : `${name}: ${issue.message}`,
			why: 'The drill could not know what is meant here.',
			mend: missing ? `Add ${String(path.at(-1))}. It ${issue.message}` : mendOf(issue)
		})
	];
}

/** The union branch that got furthest before it failed is most likely the one meant. */
function closest(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
	const depth = (issues: readonly Issue[]) => Math.max(0, ...issues.map((i) => i.path.length));
	const ranked = branches.filter((issues) => issues.length > 0);
	return ranked.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
}

function mendOf(issue: Issue): string {
	if (issue.code === 'invalid_value') return `Use one of: ${issue.values.map(String).join(', ')}.`;
	if (issue.code === 'invalid_type') return `Write a ${issue.expected} here.`;
	if (issue.code === 'too_small') return `Give at least ${String(issue.minimum)}.`;
	if (issue.code === 'too_big') return `Give at most ${String(issue.maximum)}.`;
	if (issue.code === 'invalid_key') {
		return 'Use lower-case letters, digits and underscores, beginning with a letter.';
	}
	return `Change the value so that it ${issue.message}.`;
}

const finding = (
	file: string,
	place: Place,
	said: { code: string; what: string; why: string; mend: string }
): Finding => ({ file, ...place, level: 'error', ...said });

const at = (lines: LineCounter, offset: number): Place => {
	const { line, col } = lines.linePos(offset);
	return { line: Math.max(1, line), column: Math.max(1, col) };
};

function placeOf(document: Document, lines: LineCounter, path: Path, offset: number): Place {
	for (let length = path.length; length >= 0; length -= 1) {
		const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
		if (isNode(node) && node.range) {
			const inside = length === path.length ? offset + quoteWidth(node) : 0;
			return at(lines, node.range[0] + inside);
		}
	}
	return { line: 1, column: 1 };
}

/** Offsets count within the text of a scalar, after its opening quote. */
function quoteWidth(node: Node): number {
	return isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') ? 1 : 0;
}

function keyPlace(document: Document, lines: LineCounter, path: Path, key: string): Place {
	const map = path.length === 0 ? document.contents : document.getIn(path, true);
	if (isMap(map)) {
		for (const pair of map.items) {
			if (isPair(pair) && isScalar(pair.key) && String(pair.key.value) === key && pair.key.range) {
				return at(lines, pair.key.range[0]);
			}
		}
	}
	return placeOf(document, lines, path, 0);
}

const tooLarge = (file: string): Finding =>
	finding(
		file,
		{ line: 1, column: 1 },
		{
			code: 'yaml/too-large',
			what: `the file is longer than ${MAX_LENGTH} characters`,
			why: 'Files of this size are not drill scripts and would slow everybody down.',
			mend: 'Split it, or remove what is pasted into it.'
		}
	);

const tooManyAliases = (file: string): Finding =>
	finding(
		file,
		{ line: 1, column: 1 },
		{
			code: 'yaml/too-many-aliases',
			what: `the file uses more than ${MAX_ALIASES} aliases`,
			why: 'Aliases that multiply can make a small file fill the memory.',
			mend: 'Write the repeated parts out.'
		}
	);
