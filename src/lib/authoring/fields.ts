import { scenarioJsonSchema, schemasAt } from './json-schema.ts';
import type { NameKind } from './names.ts';

/** What the fields of a scenario hold, as far as their type in the schema does not say it. */

export const schema = scenarioJsonSchema();

/** Fields that hold an id defined elsewhere, or a list of them. */
const REFERS: Readonly<Record<string, NameKind>> = {
	reveals: 'fact',
	seen: 'fact',
	look: 'source',
	do: 'action',
	to: 'role',
	role: 'role',
	approval: 'role',
	escalate: 'contact',
	update: 'audience',
	open: 'family',
	family: 'family',
	tick: 'step',
	covers: 'step',
	signals: 'signal'
};

/** Which kind of id a field holds; `undefined` where it holds none. */
export function referredBy(path: readonly string[]): NameKind | undefined {
	const field = path.findLast((step) => step !== '[]') ?? '';
	const isSection = path.length === 1 && field === 'signals';
	return isSection ? undefined : REFERS[field];
}

const CEL = new Set(['#/$defs/condition', '#/$defs/quantity']);

/** Whether a field is read as CEL. */
export function isCondition(path: readonly string[]): boolean {
	const holders = schemasAt(schema, path.slice(0, -1));
	const last = path.at(-1) ?? '';
	if (path.at(-2) === 'sets') return true;
	return holders.some(({ properties }) => CEL.has(properties?.[last]?.$ref ?? ''));
}
