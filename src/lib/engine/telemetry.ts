import { World } from '../scenario/world.ts';
import type { Script } from '../scenario/script.ts';
import type { Reading } from '../scenario/reading.ts';
import { drawFor } from './draws.ts';
import { PastReading } from './reading.ts';
import type { DrillState } from './state.ts';

/** One chart: `[story second, value]`; a gap in the telemetry is `null`. */
export interface Series {
	readonly id: string;
	readonly title: string;
	readonly unit: string;
	readonly points: readonly (readonly [number, number | null])[];
}

/** Charts show the last hour, one point every twenty seconds of story time. */
const WINDOW_SECONDS = 3_600;
const STEP_SECONDS = 20;
const DEFAULT_SETTLE_SECONDS = 60;
/** After `settle`, a value has covered 95 % of the way: three time constants. */
const TIME_CONSTANTS = 3;

/** The telemetry a source shows, up to exercise second `t`. Volatile: computed when looked at. */
export function sampleSource(
	script: Script,
	state: DrillState,
	source: string,
	t: number
): Series[] {
	const ids = script.scenario.sources?.[source]?.signals ?? [];
	const end = lastSample(t + state.jumped);
	return sampleSignals(script, state, ids, { from: end - WINDOW_SECONDS, to: end });
}

/** Every signal of the scenario in the last hour before exercise second `t`: for the facilitator. */
export function recentSignals(script: Script, state: DrillState, t: number): Series[] {
	const end = lastSample(t + state.jumped);
	const window = { from: end - WINDOW_SECONDS, to: end };
	return sampleSignals(script, state, [...script.compiled.signals.keys()], window);
}

/** Signals between two moments of story time, whoever may see them. */
export function sampleSignals(
	script: Script,
	state: DrillState,
	ids: readonly string[],
	window: Window
): Series[] {
	return ids.flatMap((id) => {
		const signal = script.compiled.signals.get(id);
		if (!signal) return [];
		const { title, unit } = signal.spec;
		const points = samples(script, state, id, window);
		return [{ id, title: script.render(title, state.draws), unit: unit ?? '', points }];
	});
}

/** Story seconds, both ends included. */
export interface Window {
	readonly from: number;
	readonly to: number;
}

const lastSample = (story: number): number => Math.floor(story / STEP_SECONDS) * STEP_SECONDS;

/**
 * A value that follows its target with a lag: each step covers a fixed share of the way left. Plain
 * arithmetic only, so that every machine draws the same curve.
 */
function samples(script: Script, state: DrillState, id: string, { from, to }: Window) {
	const signal = script.compiled.signals.get(id);
	if (!signal) return [];
	const { spec, target, missing } = signal;
	const share = Math.min(
		1,
		(STEP_SECONDS * TIME_CONSTANTS) / (spec.settle ?? DEFAULT_SETTLE_SECONDS)
	);
	const past = new History(script, state);
	let value = target.value(past.at(Math.min(0, from))) ?? 0;
	const points: (readonly [number, number | null])[] = [];
	for (let story = Math.min(0, from); story <= to; story += STEP_SECONDS) {
		const reading = past.at(story);
		value += ((target.value(reading) ?? value) - value) * share;
		if (story < from) continue;
		const gap = missing?.holds(reading) ?? false;
		points.push([story, gap ? null : rounded(noisy(value, spec, state.seed, id, story))]);
	}
	return points;
}

interface Noise {
	readonly noise?: number | undefined;
	readonly min?: number | undefined;
	readonly max?: number | undefined;
}

function noisy(value: number, spec: Noise, seed: string, id: string, story: number): number {
	const spread = spec.noise ?? 0;
	const shift = spread === 0 ? 0 : (drawFor(seed, `signal/${id}/${story}`) * 2 - 1) * spread;
	return Math.min(spec.max ?? Infinity, Math.max(spec.min ?? -Infinity, value + shift));
}

const rounded = (value: number) => Math.round(value * 100) / 100;

/** Moves a reading through the drill's history, forwards only. */
class History {
	readonly #reading: PastReading;
	readonly #changes: DrillState['history'];
	readonly #world: World;
	#next = 0;

	constructor(script: Script, state: DrillState) {
		this.#changes = state.history;
		this.#world = new World(script.compiled.initial);
		this.#reading = new PastReading(script, state, this.#world);
	}

	/** What could be read at `story`, which must not go backwards between calls. */
	at(story: number): Reading {
		for (;;) {
			const change = this.#changes[this.#next];
			if (!change || change.story > story) break;
			this.#world[change.key] = change.value;
			this.#next += 1;
		}
		this.#reading.story = story;
		return this.#reading;
	}
}
