import { z } from 'zod';
import { processSchema } from '../process/schema.ts';
import { scenarioSchema } from '../scenario/schema.ts';
import { gapReport } from '../scoring/report.ts';

/** A JSON Schema of what an author writes, as far as this project makes use of it. */
export interface JsonSchema {
	readonly $ref?: string;
	readonly $defs?: Readonly<Record<string, JsonSchema>>;
	readonly type?: string;
	readonly description?: string;
	readonly properties?: Readonly<Record<string, JsonSchema>>;
	readonly required?: readonly string[];
	readonly additionalProperties?: JsonSchema | boolean;
	readonly items?: JsonSchema;
	readonly prefixItems?: readonly JsonSchema[];
	readonly anyOf?: readonly JsonSchema[];
	readonly enum?: readonly string[];
	readonly const?: string | number | boolean;
}

function published(schema: z.ZodType, name: string, about: object): JsonSchema {
	// Durations become numbers when read; authors write the text.
	const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
	return { $schema, $id: `urn:muster:${name}:1`, ...about, ...rest } as JsonSchema;
}

/** The language of scenarios, for editors that know JSON Schema. */
export const scenarioJsonSchema = (): JsonSchema =>
	published(scenarioSchema, 'scenario', {
		title: 'Muster scenario',
		description: 'A drill in incident response: a small world, what happens in it, what one can do.'
	});

/** The form of a team's written process. */
export const processJsonSchema = (): JsonSchema =>
	published(processSchema, 'process', {
		title: 'Muster process',
		description: 'How a team responds to incidents; every rule in it is a clause.'
	});

/** What `report.json` of a drill is, for whoever reads reports by program. */
export const reportJsonSchema = (): JsonSchema =>
	published(gapReport, 'report', {
		title: 'Muster gap report',
		description:
			'What one drill showed about a team’s process. It names roles and seats, never people. Times are exercise seconds since the start unless a name says otherwise; evidence lists numbers of events in the log; credits run from 0 to 1.'
	});

/** The schema that `$ref` stands for, with what is said beside it. */
export function resolved(root: JsonSchema, schema: JsonSchema | undefined): JsonSchema | undefined {
	if (schema?.$ref === undefined) return schema;
	const definition = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
	return definition && { ...definition, ...schema };
}

/** What may stand at a place: a step is a field, the name of an entry of a record, or `[]` for an item. */
export function schemasAt(root: JsonSchema, path: readonly string[]): readonly JsonSchema[] {
	const branches = (schema: JsonSchema | undefined): readonly JsonSchema[] => {
		const found = resolved(root, schema);
		return found ? [found, ...(found.anyOf ?? []).flatMap(branches)] : [];
	};
	return path.reduce<readonly JsonSchema[]>(
		(here, step) => here.flatMap((schema) => branches(stepInto(schema, step))),
		branches(root)
	);
}

function stepInto(
	{ items, prefixItems, properties, additionalProperties }: JsonSchema,
	step: string
) {
	if (step === '[]') return items ?? prefixItems?.[0];
	const other = typeof additionalProperties === 'object' ? additionalProperties : undefined;
	return properties?.[step] ?? other;
}
