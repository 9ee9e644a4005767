import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { processJsonSchema, scenarioJsonSchema } from '../../src/lib/authoring/json-schema.ts';
import { withReference } from '../../src/lib/authoring/reference.ts';
import { readProcess } from '../../src/lib/process/read.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const process = readProcess(read('scenarios/processes/small-team.yaml'), 'small-team.yaml');
if (!process.ok) throw new Error('the default process is faulty');
const tables = (guide: string) => withReference(guide, process.process);

describe('what is published of the language', () => {
	it('is the schema as it is now; `muster schema` writes it', () => {
		expect(JSON.parse(read('static/schemas/scenario.json'))).toEqual(
			JSON.parse(JSON.stringify(scenarioJsonSchema()))
		);
		expect(JSON.parse(read('static/schemas/process.json'))).toEqual(
			JSON.parse(JSON.stringify(processJsonSchema()))
		);
	});

	it('has its tables in the authoring guide', () => {
		const guide = read('scenarios/README.md');
		expect(tables(guide)).toBe(guide);
		expect(guide).toContain('| `reveals` | optional; Facts the team comes to know |');
	});

	it('refuses a mark for a part that there is not', () => {
		expect(() => tables('<!-- reference: injets.* -->\n<!-- /reference -->')).toThrow(
			/no part injets/
		);
	});
});
