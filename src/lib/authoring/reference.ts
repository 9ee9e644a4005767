import { FUNCTIONS, VARIABLES } from '../scenario/vocabulary.ts';
import { scenarioJsonSchema, type JsonSchema } from './json-schema.ts';

/*
 * The tables of the language reference, made from the schema itself. A guide marks where they go:
 * `<!-- reference: injects.* -->` … `<!-- /reference -->`; what stands between is replaced.
 */

const BLOCK = /(<!-- reference: (\S+) -->\n)[^]*?(<!-- \/reference -->)/g;

/**
 * The guide with every table as the schema has it now.
 *
 * @throws {Error} where a mark names a part of the language that there is not
 */
export function withReference(guide: string): string {
	return guide.replaceAll(BLOCK, (_, begin: string, part: string, end: string) =>
		[begin, tableOf(part), end].join('\n')
	);
}

function tableOf(part: string): string {
	if (part === 'functions') return functions();
	if (part === 'variables') return variables();
	const root = scenarioJsonSchema();
	const fields = Object.entries(fieldsAt(root, part));
	if (fields.length === 0) throw new Error(`the scenario language has no part ${part}`);
	const required = new Set(resolved(root, at(root, part))?.required ?? []);
	return table(
		['field', 'what it is'],
		fields.map(([name, field]) => {
			const needed = required.has(name) ? '' : 'optional; ';
			return [`\`${name}\``, needed + (resolved(root, field)?.description ?? kindOf(root, field))];
		})
	);
}

const fieldsAt = (root: JsonSchema, part: string) =>
	resolved(root, at(root, part))?.properties ?? {};

/** `injects.*.repeat`: a field, any value of a record, `[]` for an item of a list. */
function at(root: JsonSchema, part: string): JsonSchema | undefined {
	let found: JsonSchema | undefined = root;
	for (const step of part === 'head' ? [] : part.split('.')) {
		const here = resolved(root, found);
		if (step === '[]') found = here?.items;
		else if (step !== '*') found = here?.properties?.[step];
		else
			found =
				typeof here?.additionalProperties === 'object' ? here.additionalProperties : undefined;
	}
	return found;
}

function resolved(root: JsonSchema, schema: JsonSchema | undefined): JsonSchema | undefined {
	if (schema?.$ref === undefined) return schema;
	const definition = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
	return definition && { ...definition, ...schema };
}

function kindOf(root: JsonSchema, field: JsonSchema): string {
	const { type, enum: values, properties } = resolved(root, field) ?? {};
	if (values) return values.map((value) => `\`${value}\``).join(' ');
	return properties
		? Object.keys(properties)
				.map((name) => `\`${name}\``)
				.join(', ')
		: (type ?? '');
}

const functions = () =>
	table(
		['function', 'gives', 'true when, or what it gives'],
		FUNCTIONS.map(({ name, takes, gives, meaning }) => [
			`\`${name}(${takes.join(', ')})\``,
			gives,
			meaning
		])
	);

const variables = () =>
	table(
		['variable', 'type', 'what it is'],
		VARIABLES.map(({ name, type, meaning }) => [`\`${name}\``, type, meaning])
	);

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) =>
		`| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
	return [line(titles), line(titles.map(() => '---')), ...rows.map(line), ''].join('\n');
}
