import { z } from 'zod';
import type { Path } from './places.ts';
import { isPlain, KINDS, mendKey, mendOf } from './schema-mends.ts';

/** One thing in a file that its schema does not allow. */
export interface SchemaFault {
	readonly path: Path;
	/** The key itself is at fault, not its value. */
	readonly key?: string;
	readonly code: string;
	readonly what: string;
	readonly why: string;
	readonly mend: string;
}

type Issue = z.core.$ZodIssue;

/** What a schema says about a value, in words of those who wrote it. */
export function schemaFaults(
	schema: z.ZodType,
	issues: readonly Issue[],
	value: unknown
): SchemaFault[] {
	return issues.flatMap((issue) => explain(issue, [], schema, value));
}

/** One schema issue in words; the closest branch of a union speaks for it. */
function explain(issue: Issue, parent: Path, schema: z.ZodType, value: unknown): SchemaFault[] {
	const path: Path = [...parent, ...(issue.path as (string | number)[])];
	const name = path.length > 0 ? path.join('.') : 'the file';
	if (issue.code === 'unrecognized_keys') {
		const known = keysAt(schema, path);
		return issue.keys.map((key) => ({
			path,
			key,
			code: 'schema/unknown-key',
			what: `${name} has no key "${key}"`,
			why: 'An unknown key would be silently without effect in the drill.',
			mend: mendKey(key, known)
		}));
	}
	const written = valueAt(value, path);
	if (issue.code === 'invalid_union') {
		const kinds = plainKinds(issue.errors);
		if (kinds && written !== undefined && !isPlain(written)) {
			return [
				{
					...placeOf(path, written),
					code: 'schema/invalid',
					what: `${name} is something else than ${kinds}`,
					why: 'The drill could not know what is meant here.',
					mend: `Write ${kinds} here.`
				}
			];
		}
		const branch = closest(issue.errors, written);
		if (branch) return branch.flatMap((inner) => explain(inner, path, schema, value));
	}
	const missing = written === undefined;
	return [
		{
			...placeOf(path, written),
			code: missing ? 'schema/missing' : 'schema/invalid',
			what: missing ? `${name} is missing` : `${name}: ${issue.message}`,
			why: 'The drill could not know what is meant here.',
			mend: missing ? `Add ${String(path.at(-1))} here.` : mendOf(issue, written)
		}
	];
}

/** A list or map of the wrong kind begins lines below its key, where there are comments; the key is at fault. */
function placeOf(path: Path, written: unknown): Pick<SchemaFault, 'path' | 'key'> {
	const key = path.at(-1);
	const isWhole = typeof written === 'object' && written !== null;
	return isWhole && typeof key === 'string' ? { path: path.slice(0, -1), key } : { path };
}

/** What a value may be, where only its kind decides; `undefined` where a branch looks further. */
function plainKinds(branches: readonly (readonly Issue[])[]): string | undefined {
	const kinds = branches.map(([issue, ...others]) =>
		issue?.code === 'invalid_type' && issue.path.length === 0 && others.length === 0
			? KINDS[issue.expected]
			: undefined
	);
	return kinds.includes(undefined) ? undefined : kinds.join(' or ');
}

/** The union branch that got furthest before it failed is most likely the one meant. */
function closest(
	branches: readonly (readonly Issue[])[],
	written: unknown
): readonly Issue[] | undefined {
	const depth = (issues: readonly Issue[]) => Math.max(0, ...issues.map((i) => i.path.length));
	const foreign = (issues: readonly Issue[]) => (issues.some(isForeignTo(written)) ? 1 : 0);
	const ranked = branches.filter((issues) => issues.length > 0);
	return ranked.toSorted(
		(a, b) => depth(b) - depth(a) || foreign(a) - foreign(b) || a.length - b.length
	)[0];
}

/** A branch for lists has nothing to say about what is no list. */
const isForeignTo =
	(written: unknown) =>
	(issue: Issue): boolean =>
		issue.code === 'invalid_type' &&
		issue.path.length === 0 &&
		(issue.expected === 'array') !== Array.isArray(written);

function valueAt(value: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(at, key) =>
			typeof at === 'object' && at !== null
				? (at as Record<string | number, unknown>)[key]
				: undefined,
		value
	);
}

/** The keys a schema knows at a place; empty where it cannot be told. */
function keysAt(schema: z.ZodType, path: Path): string[] {
	const at = path.reduce<z.ZodType | undefined>((here, key) => stepInto(here, key), schema);
	const bare = bareOf(at);
	return bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
}

function stepInto(schema: z.ZodType | undefined, key: string | number): z.ZodType | undefined {
	const bare = bareOf(schema);
	if (bare instanceof z.ZodObject) return (bare.shape as Record<string, z.ZodType>)[key];
	if (bare instanceof z.ZodRecord) return bare.valueType as z.ZodType;
	if (bare instanceof z.ZodArray) return bare.element as z.ZodType;
	return undefined;
}

function bareOf(schema: z.ZodType | undefined): z.ZodType | undefined {
	return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
		? bareOf(schema.unwrap() as z.ZodType)
		: schema;
}
