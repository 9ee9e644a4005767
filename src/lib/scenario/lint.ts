import type { Finding } from '../document/finding.ts';
import { readYaml, type Path } from '../document/yaml.ts';
import { compileScenario } from './compile.ts';
import type { CompiledScenario } from './compiled.ts';
import type { Condition, Quantity } from './conditions.ts';
import { scenarioSchema } from './schema.ts';
import { statesTold } from './texts.ts';

/**
 * Everything that can be said about a scenario file without playing it: errors that keep it from
 * being played, and warnings about what would make a poor drill.
 */
export function lintScenario(text: string, file: string): readonly Finding[] {
	const compiled = compileScenario(text, file);
	if (!compiled.ok) return compiled.findings;
	const read = readYaml(text, file, scenarioSchema);
	if (!read.ok) return read.findings;
	const findings: Finding[] = [...compiled.findings];
	const warn = (path: Path, code: string, what: string, why: string, mend: string) => {
		const place = read.document.place(path);
		findings.push({ file, ...place, level: 'warning', code, what, why, mend });
	};
	const { scenario } = compiled.scenario;
	if (!scenario.modelled_on?.length) {
		warn(
			[],
			'scenario/no-model',
			'the scenario names no real incident (modelled_on)',
			'Teams trust a drill more when they can read what really happened.',
			'Add modelled_on with at least a title.'
		);
	}
	if (!scenario.path?.length) {
		warn(
			[],
			'scenario/no-path',
			'the scenario has no model answer (path)',
			'Stand-ins cannot play it, so nobody can prove that it can be solved.',
			'Add path: what a good team looks at, does and declares, in order.'
		);
	}
	for (const [id, action] of Object.entries(scenario.actions ?? {})) {
		if (action.outcomes?.length) continue;
		warn(
			['actions', id],
			'action/no-outcome',
			`the action "${id}" has no outcome`,
			'Whoever does it would learn nothing from it.',
			'Add at least one outcome with a text.'
		);
	}
	const used = statesRead(compiled.scenario);
	for (const id of Object.keys(scenario.state ?? {})) {
		if (used.has(id)) continue;
		warn(
			['state', id],
			'state/unread',
			`nothing reads the state "${id}"`,
			'Changing it has no effect on the drill.',
			'Use it in a condition or a signal, or remove it.'
		);
	}
	return findings.sort((a, b) => a.line - b.line || a.column - b.column);
}

function statesRead(compiled: CompiledScenario): Set<string> {
	const names = new Set<string>();
	const add = (part: Condition | Quantity | null) => {
		for (const match of (part?.source ?? '').matchAll(/\bstate\.([a-z0-9_]+)/g)) {
			if (match[1]) names.add(match[1]);
		}
	};
	for (const { when, unless, until } of compiled.injects) [when, unless, until].forEach(add);
	for (const { when } of compiled.truth) add(when);
	for (const { add: amount } of compiled.flows) add(amount);
	for (const { target, missing } of compiled.signals.values()) [target, missing].forEach(add);
	for (const { offered, shows } of compiled.sources) {
		[offered, ...shows.map(({ when }) => when)].forEach(add);
	}
	for (const { offered, outcomes } of compiled.actions) {
		[offered, ...outcomes.map(({ when }) => when)].forEach(add);
	}
	for (const { when } of compiled.endings) add(when);
	for (const { after, see, while: during, avoid } of compiled.expectations) {
		[after, see, during, avoid].forEach(add);
	}
	for (const part of [...compiled.unreachable.values(), ...compiled.fails.values()]) add(part);
	for (const part of compiled.computed.values()) add(part);
	for (const name of statesTold(compiled.scenario)) names.add(name);
	return names;
}
