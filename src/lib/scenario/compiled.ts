import type { ReadDocument } from '../document/yaml.ts';
import type { Condition, Quantity } from './conditions.ts';
import type { Expectation, PathItem, Scalar, Scenario } from './schema.ts';

/* A scenario file made ready to be played: what compile.ts gives back, and others read. */

export interface CompiledInject {
	readonly id: string;
	readonly spec: Scenario['injects'][string];
	readonly when: Condition | null;
	readonly unless: Condition | null;
	readonly until: Condition | null;
}

export interface CompiledOutcome {
	readonly when: Condition | null;
	readonly spec: NonNullable<NonNullable<Scenario['actions']>[string]['outcomes']>[number];
}

export interface CompiledExpectation {
	readonly id: string;
	readonly spec: Expectation;
	readonly after: Condition | null;
	readonly see: Condition | null;
	readonly while: Condition | null;
	readonly avoid: Condition | null;
}

/** A scenario whose every condition is parsed and type-checked; nothing in it changes. */
export interface CompiledScenario {
	readonly scenario: Scenario;
	readonly injects: readonly CompiledInject[];
	readonly truth: readonly { readonly when: Condition; readonly spec: Scenario['truth'][number] }[];
	readonly flows: readonly {
		readonly id: string;
		readonly add: Quantity;
		readonly spec: NonNullable<Scenario['flows']>[string];
	}[];
	readonly signals: ReadonlyMap<
		string,
		{
			readonly target: Quantity;
			readonly missing: Condition | null;
			readonly spec: NonNullable<Scenario['signals']>[string];
		}
	>;
	readonly sources: readonly {
		readonly id: string;
		readonly offered: Condition | null;
		readonly shows: readonly {
			readonly when: Condition | null;
			readonly text: string;
			readonly reveals: readonly string[];
		}[];
	}[];
	readonly actions: readonly {
		readonly id: string;
		readonly offered: Condition | null;
		readonly outcomes: readonly CompiledOutcome[];
	}[];
	readonly unreachable: ReadonlyMap<string, Condition>;
	readonly fails: ReadonlyMap<string, Condition>;
	readonly endings: readonly {
		readonly id: string;
		readonly when: Condition;
		readonly spec: Scenario['endings'][string];
	}[];
	readonly expectations: readonly CompiledExpectation[];
	readonly path: readonly { readonly item: PathItem; readonly when: Condition | null }[];
	/** Computed `sets` values, by the text that computes them. */
	readonly computed: ReadonlyMap<string, Condition | Quantity>;
	readonly initial: Readonly<Record<string, Scalar>>;
}

/** Where every part of a compiled scenario stands in its file. */
export type Located = ReadDocument<Scenario>;
