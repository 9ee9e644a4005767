import { LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import type { Finding, Place } from './finding.ts';
import { Places, type Path } from './places.ts';
import { schemaFaults } from './schema-faults.ts';
import { yamlFault } from './yaml-faults.ts';

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
	const fault = yamlFault(document, text);
	if (fault) {
		const { code, what, mend, position } = fault;
		const why = 'The file cannot be read as YAML, so nothing in it would be used.';
		const said = { code: `yaml/${code}`, what, why, mend };
		return { ok: false, findings: [finding(file, places.at(position), said)] };
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
	const findings = schemaFaults(schema, parsed.error.issues, plain).map((fault) => {
		const { path, key, ...said } = fault;
		const place = key === undefined ? places.of(path) : places.ofKey(path, key);
		return finding(file, place, said);
	});
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
