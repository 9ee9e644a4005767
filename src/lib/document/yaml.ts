import { LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import type { Finding, Place } from './finding.ts';
import { Places, type Path } from './places.ts';

export type { Path } from './places.ts';

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

const BEGINNING: Place = { line: 1, column: 1 };

/** Reads YAML 1.2 against a schema; every fault is a finding with its line and column. */
export function readYaml<S extends z.ZodType>(
	text: string,
	file: string,
	schema: S
): ReadResult<z.infer<S>> {
	if (text.length > MAX_LENGTH) return { ok: false, findings: [finding(file, BEGINNING, LARGE)] };
	const lines = new LineCounter();
	const document = parseDocument(text, { version: '1.2', lineCounter: lines, uniqueKeys: true });
	const places = new Places(document, lines, text);
	// The first fault only: those after it are mostly its consequences.
	const [fault] = [...document.errors, ...document.warnings];
	if (fault) {
		const said = {
			code: `yaml/${fault.code.toLowerCase().replaceAll('_', '-')}`,
			what: fault.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '',
			why: 'The file cannot be read as YAML, so nothing in it would be used.',
			mend: 'Indent with spaces, alike within a block; quote texts that hold ": " or begin with a sign.'
		};
		return { ok: false, findings: [finding(file, places.at(fault.pos[0]), said)] };
	}
	return validate(document, places, file, schema);
}

function validate<S extends z.ZodType>(
	document: Document,
	places: Places,
	file: string,
	schema: S
): ReadResult<z.infer<S>> {
	let plain: unknown;
	try {
		plain = document.toJS({ maxAliasCount: MAX_ALIASES });
	} catch {
		return { ok: false, findings: [aliasFault(document, places, file)] };
	}
	const parsed = schema.safeParse(plain);
	if (parsed.success) {
		const place = (path: Path, offset?: number) => places.of(path, offset);
		return { ok: true, document: { value: withoutPrototypes(parsed.data), place } };
	}
	const findings = parsed.error.issues.flatMap((issue) => explain(issue, [], file, places));
	return { ok: false, findings: findings.sort((a, b) => a.line - b.line || a.column - b.column) };
}

/**
 * Makes every record hold its own keys and nothing else: people look things up in it by names that
 * others send, and `roles['constructor']` must find nothing.
 */
function withoutPrototypes<T>(value: T): T {
	if (typeof value !== 'object' || value === null) return value;
	for (const part of Object.values(value)) withoutPrototypes(part);
	return Array.isArray(value) ? value : (Object.setPrototypeOf(value, null) as T);
}

type Issue = z.core.$ZodIssue;

/** One schema issue in words; the closest branch of a union speaks for it. */
function explain(issue: Issue, parent: Path, file: string, places: Places): Finding[] {
	const path: Path = [...parent, ...(issue.path as (string | number)[])];
	const name = path.length > 0 ? path.join('.') : 'the file';
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) =>
			finding(file, places.ofKey(path, key), {
				code: 'schema/unknown-key',
				what: `${name} has no key "${key}"`,
				why: 'An unknown key would be silently without effect in the drill.',
				mend: 'Correct its spelling, or remove it.'
			})
		);
	}
	if (issue.code === 'invalid_union') {
		const branch = closest(issue.errors);
		if (branch) return branch.flatMap((inner) => explain(inner, path, file, places));
	}
	const missing = !places.has(path);
	return [
		finding(file, places.of(path), {
			code: missing ? 'schema/missing' : 'schema/invalid',
			what: missing ? `${name} is missing` : `${name}: ${issue.message}`,
			why: 'The drill could not know what is meant here.',
			mend: missing ? `Add ${String(path.at(-1))} here.` : mendOf(issue)
		})
	];
}

/** The union branch that got furthest before it failed is most likely the one meant. */
function closest(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
	const depth = (issues: readonly Issue[]) => Math.max(0, ...issues.map((i) => i.path.length));
	const ranked = branches.filter((issues) => issues.length > 0);
	return ranked.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
}

/** Types as authors know them. */
const KINDS: Readonly<Record<string, string>> = {
	object: 'keys with values',
	record: 'keys with values',
	array: 'a list',
	string: 'a text',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false'
};

function mendOf(issue: Issue): string {
	if (issue.code === 'invalid_value') return `Use one of: ${issue.values.map(String).join(', ')}.`;
	if (issue.code === 'invalid_type')
		return `Write ${KINDS[issue.expected] ?? issue.expected} here.`;
	if (issue.code === 'too_small') return `Give at least ${String(issue.minimum)}.`;
	if (issue.code === 'too_big') return `Give at most ${String(issue.maximum)}.`;
	if (issue.code === 'invalid_key') {
		return 'Use lower-case letters, digits and underscores, beginning with a letter.';
	}
	if (issue.code === 'invalid_format' && issue.format === 'url') {
		return 'Write a whole address, beginning with https://.';
	}
	return `Change the value: ${issue.message}.`;
}

function aliasFault(document: Document, places: Places, file: string): Finding {
	const unknown = places.ofAlias((alias) => alias.resolve(document) === undefined);
	if (!unknown) return finding(file, places.ofAlias(() => true)?.place ?? BEGINNING, ALIASES);
	return finding(file, unknown.place, {
		code: 'yaml/unknown-alias',
		what: `nothing is marked &${unknown.name} before this alias`,
		why: 'The file cannot be read as YAML, so nothing in it would be used.',
		mend: 'Put quotes around a text that begins with *, or write the repeated part out.'
	});
}

interface Said {
	readonly code: string;
	readonly what: string;
	readonly why: string;
	readonly mend: string;
}

const finding = (file: string, place: Place, said: Said): Finding => ({
	file,
	...place,
	level: 'error',
	...said
});

const LARGE: Said = {
	code: 'yaml/too-large',
	what: `the file is longer than ${MAX_LENGTH} characters`,
	why: 'Files of this size are not drill scripts and would slow everybody down.',
	mend: 'Split it, or remove what is pasted into it.'
};

const ALIASES: Said = {
	code: 'yaml/too-many-aliases',
	what: `aliases repeat parts of the file more than ${MAX_ALIASES} times`,
	why: 'Aliases that multiply can make a small file fill the memory.',
	mend: 'Write the repeated parts out.'
};
