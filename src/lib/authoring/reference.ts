import type { Process } from '../process/schema.ts';
import { FUNCTIONS, VARIABLES } from '../scenario/vocabulary.ts';
import { resolved, scenarioJsonSchema, schemasAt, type JsonSchema } from './json-schema.ts';

/*
 * The tables of the language reference, made from the schema itself. A guide marks where they go:
 * `<!-- reference: injects.* -->` … `<!-- /reference -->`; what stands between is replaced.
 */

const BLOCK = /(<!-- reference: ([^>]+?) -->\n)[^]*?(<!-- \/reference -->)/g;

/**
 * The guide with every table as the schema has it now.
 *
 * @param process the one whose names scenarios use unless they are told another
 * @throws {Error} where a mark names a part of the language that there is not
 */
export function withReference(guide: string, process: Process): string {
	return guide.replaceAll(BLOCK, (_, begin: string, part: string, end: string) =>
		[begin, tableOf(part, process), end].join('\n')
	);
}

function tableOf(part: string, process: Process): string {
	if (part === 'process names') return processNames(process);
	if (part === 'functions') return functions();
	if (part === 'variables') return variables();
	const root = scenarioJsonSchema();
	const fields = Object.entries(fieldsAt(root, part));
	if (fields.length === 0) throw new Error(`the scenario language has no part ${part}`);
	const required = new Set(at(root, part).flatMap(({ required = [] }) => required));
	return table(
		['field', 'what it is'],
		fields.map(([name, field]) => {
			const needed = required.has(name) ? '' : 'optional; ';
			return [`\`${name}\``, needed + (resolved(root, field)?.description ?? kindOf(root, field))];
		})
	);
}

const fieldsAt = (root: JsonSchema, part: string) =>
	Object.assign({}, ...at(root, part).map(({ properties }) => properties)) as Record<
		string,
		JsonSchema
	>;

/** `injects.*.repeat`: a field, any value of a record, `[]` for an item of a list. */
const at = (root: JsonSchema, part: string): readonly JsonSchema[] =>
	schemasAt(root, part === 'head' ? [] : part.split('.'));

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

function processNames({ roles, contacts, audiences, channels, playbooks }: Process): string {
	const listed = (names: object) =>
		Object.keys(names)
			.map((name) => `\`${name}\``)
			.join(', ');
	const steps = Object.entries(playbooks).map(([family, { actions }]) => [
		`\`${family}\``,
		listed({ look_first: '', ...actions })
	]);
	return [
		table(
			['kind', 'names'],
			[
				['role', listed(roles)],
				['contact', listed(contacts)],
				['audience', listed(audiences)],
				['channel', listed(channels)]
			]
		),
		table(['family', 'steps of its playbook, such as `database.look_first`'], steps)
	].join('\n');
}

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
