import type { Finding } from '../document/finding.ts';
import type { Path, ReadDocument } from '../document/yaml.ts';
import { mendCondition, type Readable } from './condition-mends.ts';
import {
	ConditionLanguage,
	constant,
	constantQuantity,
	type Compiled,
	type Condition,
	type FieldTypes,
	type Quantity
} from './conditions.ts';
import type { Scalar, Scenario } from './schema.ts';

type FieldType = FieldTypes[string];

const typeOf = (value: Scalar): FieldType =>
	typeof value === 'number' ? 'double' : typeof value === 'boolean' ? 'bool' : 'string';

/** Types of the seeded draws, as conditions see them. */
function drawTypes(scenario: Scenario): FieldTypes {
	const types: Record<string, FieldType> = {};
	for (const [id, draw] of Object.entries(scenario.draw ?? {})) {
		if ('between' in draw) types[id] = 'double';
		else if ('weighted' in draw) types[id] = 'string';
		else types[id] = typeOf(draw.pick[0] ?? '');
	}
	return types;
}

function stateTypes(scenario: Scenario): FieldTypes {
	return Object.fromEntries(
		Object.entries(scenario.state ?? {}).map(([id, value]) => [id, typeOf(value)])
	);
}

/** Compiles one file's conditions and collects what is wrong with them, where. */
export class Compiler {
	readonly findings: Finding[] = [];
	readonly computed = new Map<string, Condition | Quantity>();
	readonly #language: ConditionLanguage;
	readonly #types: FieldTypes;
	readonly #readable: Readable;
	readonly #document: ReadDocument<Scenario>;
	readonly #file: string;

	constructor(document: ReadDocument<Scenario>, file: string) {
		this.#document = document;
		this.#file = file;
		this.#types = stateTypes(document.value);
		const draw = drawTypes(document.value);
		this.#readable = { state: Object.keys(this.#types), draw: Object.keys(draw) };
		this.#language = new ConditionLanguage(this.#types, draw);
	}

	condition(path: Path, source: string | boolean): Condition {
		const compiled = this.#language.condition(source);
		return this.#keep(path, String(source), compiled, () => never(String(source)));
	}

	optional(path: Path, source: string | boolean | undefined): Condition | null {
		return source === undefined ? null : this.condition(path, source);
	}

	quantity(path: Path, source: string | number): Quantity {
		const compiled = this.#language.quantity(source);
		return this.#keep(path, String(source), compiled, () => nothing(String(source)));
	}

	/** Checks that `sets` names state that exists, with values of its type. */
	sets(path: Path, sets: Readonly<Record<string, Scalar>> | undefined): void {
		for (const [id, value] of Object.entries(sets ?? {})) {
			const type = this.#types[id];
			if (type === undefined) {
				this.#report(
					[...path, id],
					0,
					'state/unknown',
					`nothing defines the state "${id}"`,
					'Setting it would change nothing.',
					`Add ${id} under state with its initial value, or correct the name.`
				);
			} else if (type !== 'string' && typeof value === 'string') {
				const part =
					type === 'double'
						? this.quantity([...path, id], value)
						: this.condition([...path, id], value);
				this.computed.set(value, part);
			} else if (type !== typeOf(value)) {
				this.#report(
					[...path, id],
					0,
					'state/type',
					`${id} is a ${type}, and ${JSON.stringify(value)} is not`,
					'Conditions that read it would stop working.',
					`Write a ${type} here; the initial value under state gives the type.`
				);
			}
		}
	}

	#keep<T>(path: Path, source: string, compiled: Compiled<T>, fallback: () => T): T {
		if (compiled.ok) return compiled.value;
		const { fault } = compiled;
		this.#report(
			path,
			fault.start,
			'condition/invalid',
			fault.what,
			'A condition that cannot be understood would never hold.',
			mendCondition(fault, source, this.#readable)
		);
		return fallback();
	}

	#report(path: Path, offset: number, code: string, what: string, why: string, mend: string): void {
		const place = this.#document.place(path, offset);
		this.findings.push({ file: this.#file, ...place, level: 'error', code, what, why, mend });
	}
}

/** Stands in for a faulty part, so that the rest of the file is still checked. */
const never = (source: string): Condition => ({ ...constant(false), source });

const nothing = (source: string): Quantity => ({
	...constantQuantity(0),
	source,
	value: () => undefined
});
