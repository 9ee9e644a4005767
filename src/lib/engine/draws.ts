import seedrandom from 'seedrandom';
import type { Scalar, Scenario } from '../scenario/schema.ts';

/**
 * The draw for one decision: a number from 0 up to 1. Keyed by purpose, so that adding a draw to
 * one rule never shifts another, and no generator state has to be stored.
 */
export const drawFor = (seed: string, purpose: string): number =>
	seedrandom.alea(`${seed}/${purpose}`).quick();

/** What chance decided about the story when the drill was created, by name. */
export function drawAll(seed: string, draws: Scenario['draw']): Record<string, Scalar> {
	return Object.fromEntries(
		Object.entries(draws ?? {}).map(([name, draw]) => {
			const chance = drawFor(seed, `draw/${name}`);
			if ('pick' in draw) return [name, pick(draw.pick, chance)];
			if ('between' in draw) {
				const [low, high] = draw.between;
				return [name, low + Math.floor(chance * (high - low + 1))];
			}
			return [name, weighted(Object.entries(draw.weighted), chance)];
		})
	);
}

function pick(values: readonly Scalar[], chance: number): Scalar {
	return values[Math.floor(chance * values.length)] ?? '';
}

/** One of the pairs' first halves, in proportion to the second. */
export function weighted<T>(pairs: readonly (readonly [T, number])[], chance: number): T {
	const total = pairs.reduce((sum, [, weight]) => sum + weight, 0);
	let rest = chance * total;
	for (const [value, weight] of pairs) {
		rest -= weight;
		if (rest < 0) return value;
	}
	const last = pairs.at(-1);
	if (!last) throw new Error('nothing to draw from');
	return last[0];
}
