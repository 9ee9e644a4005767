import type { Process } from '../process/schema.ts';
import { FUNCTIONS, signatureOf, VARIABLES } from '../scenario/vocabulary.ts';
import { isCondition, referredBy, schema } from './fields.ts';
import { schemasAt, type JsonSchema } from './json-schema.ts';
import { namesIn, type NameKind, type Names } from './names.ts';
import { outlineOf, type Key, type Spot } from './outline.ts';

export interface Suggestion {
	readonly label: string;
	/** One line: what it is. */
	readonly detail: string;
	/** What to write; the label where it is left out. */
	readonly write?: string;
	readonly kind: 'key' | 'value' | 'function' | 'name';
}

export interface Suggestions {
	/** Offset where what is replaced begins; it ends at the cursor. */
	readonly from: number;
	readonly options: readonly Suggestion[];
}

/** Records whose keys are ids defined elsewhere. */
const KEYED: Readonly<Record<string, NameKind>> = {
	contacts: 'contact',
	channels: 'channel',
	sets: 'state',
	flows: 'state'
};

/**
 * What could stand at the cursor. Made from the schema and the vocabulary, so that it never says
 * anything else than the linter.
 *
 * @param offset characters before the cursor
 */
export function suggest(text: string, offset: number, process: Process): Suggestions | undefined {
	const spot = outlineOf(text.slice(0, offset)).end;
	if (spot.kind === 'none') return undefined;
	const { keys } = outlineOf(text);
	const names = namesIn(keys, process);
	const found =
		(spot.kind === 'text' ? inTemplate(spot.typed, names) : inCondition(spot, names)) ??
		(spot.kind === 'text' ? undefined : fromSchema(spot, keys, names));
	return found && { from: offset - found.typed.length, options: found.options };
}

interface Found {
	readonly typed: string;
	readonly options: readonly Suggestion[];
}

const nameOptions = (names: ReadonlyMap<string, string>): Suggestion[] =>
	[...names].map(([label, detail]) => ({ label, detail, kind: 'name' }));

/** `${draw.` or `${state.` in a text that people read. */
function inTemplate(typed: string, names: Names): Found | undefined {
	const open = /\$\{(?:(state|draw)\.)?(\w*)$/.exec(typed);
	if (!open) return undefined;
	const [, member, name = ''] = open;
	if (member === 'state' || member === 'draw') {
		return { typed: name, options: nameOptions(names[member]) };
	}
	const options = VARIABLES.filter(
		(variable) => variable.name === 'state' || variable.name === 'draw'
	);
	return { typed: name, options: options.map((variable) => variableOption(variable)) };
}

const variableOption = ({ name, meaning }: (typeof VARIABLES)[number]): Suggestion => ({
	label: name,
	detail: meaning,
	write: name === 'state' || name === 'draw' ? `${name}.` : name,
	kind: 'function'
});

const NOTHING: Found = { typed: '', options: [] };

function inCondition(spot: Spot, names: Names): Found | undefined {
	const { typed, path } = spot;
	if (spot.kind !== 'value') return undefined;
	const template = inTemplate(typed, names);
	if (template) return template;
	if (!isCondition(path)) return undefined;
	const argument = /(\w+)\(([^()]*,\s*)?\\?"([\w.-]*)$/.exec(typed);
	if (argument) {
		const [, called, earlier, begun = ''] = argument;
		const takes: readonly NameKind[] = FUNCTIONS.find(({ name }) => name === called)?.takes ?? [];
		const kind = takes[earlier === undefined ? 0 : 1];
		return kind && { typed: begun, options: nameOptions(names[kind]) };
	}
	if (/"[^"]*$/.test(typed.replaceAll(/"[^"]*"/g, ''))) return NOTHING;
	const member = /\b(state|draw)\.(\w*)$/.exec(typed);
	if (member?.[1] === 'state' || member?.[1] === 'draw') {
		return { typed: member[2] ?? '', options: nameOptions(names[member[1]]) };
	}
	const word = /(?:^|[\s(!&|'"])(\w*)$/.exec(typed)?.[1] ?? null;
	if (word === null) return NOTHING;
	return {
		typed: word,
		options: [...VARIABLES.map(variableOption), ...FUNCTIONS.map(functionOption)]
	};
}

const functionOption = (called: (typeof FUNCTIONS)[number]): Suggestion => ({
	label: called.name,
	detail: `${signatureOf(called)} – ${called.meaning}`,
	write: `${called.name}("`,
	kind: 'function'
});

function fromSchema({ path, kind, typed }: Spot, keys: readonly Key[], names: Names): Found {
	const here = schemasAt(schema, path);
	const written = kind === 'value' ? [] : keyOptions(here, path, keys, names);
	if (written.length > 0) return { typed, options: written };
	const refers = referredBy(path);
	const known = refers && here.every(({ properties }) => !properties) ? names[refers] : undefined;
	return { typed, options: known ? nameOptions(known) : valueOptions(here) };
}

function keyOptions(
	here: readonly JsonSchema[],
	path: readonly string[],
	keys: readonly Key[],
	names: Names
): Suggestion[] {
	const keyed = KEYED[path.at(-1) ?? ''];
	const taken = new Set(
		path.includes('[]')
			? []
			: keys
					.filter((key) => key.path.slice(0, -1).join('/') === path.join('/'))
					.map(({ name }) => name)
	);
	const fields = here.flatMap(({ properties = {} }) => Object.entries(properties));
	const options = fields.map(([label, field]): Suggestion => {
		const [about] = schemasAt({ ...field, ...(schema.$defs && { $defs: schema.$defs }) }, []);
		const isLong = about?.type === 'object' || about?.type === 'array';
		const detail = about?.description ?? '';
		return { label, detail, write: isLong ? `${label}:` : `${label}: `, kind: 'key' };
	});
	const ids = keyed ? nameOptions(names[keyed]) : [];
	return [...options, ...ids.map((option) => ({ ...option, write: `${option.label}: ` }))].filter(
		({ label }) => !taken.has(label)
	);
}

function valueOptions(here: readonly JsonSchema[]): Suggestion[] {
	const values = here.flatMap(({ enum: values = [], const: only, type, description = '' }) => [
		...values.map((value) => [value, description] as const),
		...(only === undefined ? [] : [[String(only), description] as const]),
		...(type === 'boolean' ? [['true', description] as const, ['false', description] as const] : [])
	]);
	return values.map(([label, detail]) => ({ label, detail, kind: 'value' }));
}
