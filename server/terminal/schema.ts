import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
	processJsonSchema,
	reportJsonSchema,
	scenarioJsonSchema
} from '../../src/lib/authoring/json-schema.ts';
import { withReference } from '../../src/lib/authoring/reference.ts';
import type { TerminalCommand } from './command.ts';
import { loadProcess } from './files.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const GUIDE = 'scenarios/README.md';
const json = (schema: object) => `${JSON.stringify(schema, null, '\t')}\n`;

/** What is made from the schemas, by path. */
function made(): Record<string, string> {
	return {
		'static/schemas/scenario.json': json(scenarioJsonSchema()),
		'static/schemas/process.json': json(processJsonSchema()),
		'static/schemas/report.json': json(reportJsonSchema()),
		[GUIDE]: withReference(readFileSync(at(GUIDE), 'utf8'), loadProcess().process)
	};
}

function current(path: string): string | undefined {
	try {
		return readFileSync(at(path), 'utf8');
	} catch {
		return undefined;
	}
}

export const schema: TerminalCommand = {
	usage: 'schema [--check]',
	summary: 'Writes the JSON Schemas to static/schemas and the tables of the authoring guide.',
	run(args) {
		const { values } = parseArgs({ args: [...args], options: { check: { type: 'boolean' } } });
		const stale = Object.entries(made()).filter(([path, text]) => current(path) !== text);
		for (const [path, text] of stale) {
			if (values.check) {
				console.log(`${path} is not current. Run: npm run -s muster -- schema`);
				continue;
			}
			mkdirSync(dirname(at(path)), { recursive: true });
			writeFileSync(at(path), text);
			console.log(path);
		}
		if (stale.length === 0) console.error('All of it is current.');
		return values.check && stale.length > 0 ? 1 : 0;
	}
};
