import type { Path } from '../document/yaml.ts';
import type { CompiledScenario } from './compiled.ts';
import type { Condition, Quantity } from './conditions.ts';

/** A condition or number of a scenario, and where it stands. */
export interface Part {
	readonly path: Path;
	readonly part: Condition | Quantity;
}

/** Every condition and every computed number that stands under a key of its own. */
export function partsOf(compiled: CompiledScenario): Part[] {
	const parts: Part[] = [];
	const add = (path: Path, part: Condition | Quantity | null) => {
		if (part) parts.push({ path, part });
	};
	for (const { id, when, unless, until } of compiled.injects) {
		add(['injects', id, 'when'], when);
		add(['injects', id, 'unless'], unless);
		add(['injects', id, 'repeat', 'until'], until);
	}
	compiled.truth.forEach(({ when }, index) => add(['truth', index, 'when'], when));
	for (const { id, add: amount } of compiled.flows) add(['flows', id, 'add'], amount);
	for (const [id, { target, missing }] of compiled.signals) {
		add(['signals', id, 'target'], target);
		add(['signals', id, 'missing'], missing);
	}
	for (const { id, offered, shows } of compiled.sources) {
		add(['sources', id, 'offered'], offered);
		shows.forEach(({ when }, index) => add(['sources', id, 'shows', index, 'when'], when));
	}
	for (const { id, offered, outcomes } of compiled.actions) {
		add(['actions', id, 'offered'], offered);
		outcomes.forEach(({ when }, index) => add(['actions', id, 'outcomes', index, 'when'], when));
	}
	for (const [id, when] of compiled.unreachable) add(['contacts', id, 'unreachable'], when);
	for (const [id, fails] of compiled.fails) add(['channels', id, 'fails'], fails);
	for (const { id, when } of compiled.endings) add(['endings', id, 'when'], when);
	compiled.expectations.forEach((expectation, index) => {
		for (const key of ['after', 'see', 'while', 'avoid'] as const) {
			add(['expect', index, key], expectation[key]);
		}
	});
	compiled.path.forEach(({ when }, index) => add(['path', index, 'when'], when));
	return parts;
}
