import { z } from 'zod';
import { processSchema } from '../process/schema.ts';
import { scenarioSchema } from '../scenario/schema.ts';

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
