import type { Finding } from '../document/finding.ts';
import { readYaml, type Path, type ReadDocument } from '../document/yaml.ts';
import { Compiler } from './compiler.ts';
import type { Condition, Quantity } from './conditions.ts';
import { referenceFindings } from './references.ts';
import {
	scenarioSchema,
	type Expectation,
	type PathItem,
	type Scalar,
	type Scenario
} from './schema.ts';

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

export type CompileResult =
	| {
			readonly ok: true;
			readonly scenario: CompiledScenario;
			readonly findings: readonly Finding[];
	  }
	| { readonly ok: false; readonly findings: readonly Finding[] };

/** Where every part of a compiled scenario stands in its file. */
export type Located = ReadDocument<Scenario>;

/**
 * Reads and type-checks a scenario file.
 *
 * @returns the compiled scenario, or every fault with its line, column and a way to mend it
 */
export function compileScenario(text: string, file: string): CompileResult {
	const read = readYaml(text, file, scenarioSchema);
	if (!read.ok) return read;
	const compiler = new Compiler(read.document, file);
	const scenario = compileParts(read.document.value, compiler);
	const findings = [...compiler.findings, ...referenceFindings(read.document, scenario, file)];
	findings.sort((a, b) => a.line - b.line || a.column - b.column);
	if (findings.some((finding) => finding.level === 'error')) return { ok: false, findings };
	return { ok: true, scenario, findings };
}

function compileParts(scenario: Scenario, c: Compiler): CompiledScenario {
	const entries = <T>(record: Readonly<Record<string, T>> | undefined) =>
		Object.entries(record ?? {});
	return {
		scenario,
		initial: scenario.state ?? {},
		injects: entries(scenario.injects).map(([id, spec]) => {
			const path: Path = ['injects', id];
			c.sets([...path, 'sets'], spec.sets);
			return {
				id,
				spec,
				when: c.optional([...path, 'when'], spec.when),
				unless: c.optional([...path, 'unless'], spec.unless),
				until: c.optional([...path, 'repeat', 'until'], spec.repeat?.until)
			};
		}),
		truth: scenario.truth.map((spec, index) => ({
			spec,
			when: c.condition(['truth', index, 'when'], spec.when)
		})),
		flows: entries(scenario.flows).map(([id, spec]) => ({
			id,
			spec,
			add: c.quantity(['flows', id, 'add'], spec.add)
		})),
		signals: new Map(
			entries(scenario.signals).map(([id, spec]) => [
				id,
				{
					spec,
					target: c.quantity(['signals', id, 'target'], spec.target),
					missing: c.optional(['signals', id, 'missing'], spec.missing)
				}
			])
		),
		sources: entries(scenario.sources).map(([id, spec]) => ({
			id,
			offered: c.optional(['sources', id, 'offered'], spec.offered),
			shows: (spec.shows ?? []).map((show, index) => ({
				when: c.optional(['sources', id, 'shows', index, 'when'], show.when),
				text: show.text,
				reveals: show.reveals ?? []
			}))
		})),
		actions: entries(scenario.actions).map(([id, spec]) => {
			c.sets(['actions', id, 'on_cancel', 'sets'], spec.on_cancel?.sets);
			return {
				id,
				offered: c.optional(['actions', id, 'offered'], spec.offered),
				outcomes: (spec.outcomes ?? []).map((outcome, index) => {
					const path: Path = ['actions', id, 'outcomes', index];
					c.sets([...path, 'sets'], outcome.sets);
					return { spec: outcome, when: c.optional([...path, 'when'], outcome.when) };
				})
			};
		}),
		unreachable: new Map(
			entries(scenario.contacts).flatMap(([id, spec]) => {
				c.sets(['contacts', id, 'sets'], spec.sets);
				const when = c.optional(['contacts', id, 'unreachable'], spec.unreachable);
				return when ? [[id, when] as const] : [];
			})
		),
		fails: new Map(
			entries(scenario.channels).map(([id, { fails }]) => [
				id,
				c.condition(['channels', id, 'fails'], fails)
			])
		),
		endings: entries(scenario.endings).map(([id, spec]) => ({
			id,
			spec,
			when: c.condition(['endings', id, 'when'], spec.when)
		})),
		expectations: (scenario.expect ?? []).map((spec, index) => ({
			id: spec.id,
			spec,
			after: c.optional(['expect', index, 'after'], spec.after),
			see: c.optional(['expect', index, 'see'], spec.see),
			while: c.optional(['expect', index, 'while'], spec.while),
			avoid: c.optional(['expect', index, 'avoid'], spec.avoid)
		})),
		path: (scenario.path ?? []).map((item, index) => ({
			item,
			when: c.optional(['path', index, 'when'], item.when)
		})),
		computed: c.computed
	};
}
