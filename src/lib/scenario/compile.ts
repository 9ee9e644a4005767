import type { Finding } from '../document/finding.ts';
import { readYaml, type Path, type ReadDocument } from '../document/yaml.ts';
import type { CompiledScenario } from './compiled.ts';
import { Compiler } from './compiler.ts';
import { referenceFindings } from './references.ts';
import { scenarioSchema, type Scenario } from './schema.ts';

/** A scenario that can be played, and what was noticed while it was read. */
export type Compiled = Extract<CompileResult, { ok: true }>;

export type CompileResult =
	| {
			readonly ok: true;
			readonly scenario: CompiledScenario;
			/** Where its parts stand in the file. */
			readonly document: ReadDocument<Scenario>;
			readonly findings: readonly Finding[];
	  }
	| { readonly ok: false; readonly findings: readonly Finding[] };

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
	return { ok: true, scenario, document: read.document, findings };
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
