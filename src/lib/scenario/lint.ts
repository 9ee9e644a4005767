import type { Finding } from '../document/finding.ts';
import type { Path } from '../document/yaml.ts';
import { compileScenario, type Compiled } from './compile.ts';
import type { CompiledScenario } from './compiled.ts';
import type { Condition, Quantity } from './conditions.ts';
import { partsOf } from './parts.ts';
import { statesTold } from './texts.ts';

/**
 * Everything that can be said about a scenario file without playing it: errors that keep it from
 * being played, and warnings about what would make a poor drill.
 */
export function lintScenario(text: string, file: string): readonly Finding[] {
	const compiled = compileScenario(text, file);
	return compiled.ok ? lintCompiled(compiled, file) : compiled.findings;
}

/** The same of a file that was read already. */
export function lintCompiled(compiled: Compiled, file: string): readonly Finding[] {
	const findings: Finding[] = [...compiled.findings];
	const warn = (path: Path, code: string, what: string, why: string, mend: string) => {
		const place = compiled.document.place(path);
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
	for (const { path, part } of partsOf(compiled.scenario)) {
		for (const { call, start } of part.unchecked) {
			findings.push({
				file,
				...compiled.document.place(path, start),
				level: 'warning',
				code: 'condition/unchecked-id',
				what: `what ${call}() is asked about is worked out`,
				why: 'Nobody can tell before the drill whether there is anything of that name.',
				mend: `Write every id out in quotes, such as ${call}("a") || ${call}("b").`
			});
		}
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
	const add = ({ source }: Condition | Quantity) => {
		for (const match of source.matchAll(/\bstate\.([a-z0-9_]+)/g)) {
			if (match[1]) names.add(match[1]);
		}
	};
	for (const { part } of partsOf(compiled)) add(part);
	for (const part of compiled.computed.values()) add(part);
	for (const name of statesTold(compiled.scenario)) names.add(name);
	return names;
}
