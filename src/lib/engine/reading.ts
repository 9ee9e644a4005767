import type { Happening, Reading } from '../scenario/reading.ts';
import type { Script } from '../scenario/script.ts';
import { storyStart } from '../scenario/story-time.ts';
import type { World } from '../scenario/world.ts';
import { promisedAfterSkip } from './promises.ts';
import { storyAt, UNDECLARED, type DrillState, type Mark } from './state.ts';

/** What conditions read about a drill, live over its state, as of exercise second `t`. */
class StateReading implements Reading {
	t: number;
	readonly #state: DrillState;
	readonly #storyStart: number;

	constructor(state: DrillState, start: number) {
		this.#state = state;
		this.#storyStart = start;
		this.t = state.t;
	}

	get hour() {
		return this.hourAt(storyAt(this.#state, this.t));
	}
	get nextHourAt() {
		return this.t + 3_600 - ((this.#storyStart + storyAt(this.#state, this.t)) % 3_600);
	}
	get state(): World {
		return this.#state.world;
	}
	get draw() {
		return this.#state.draws;
	}
	get severity() {
		return this.#state.severity;
	}
	get trueSeverity() {
		return this.#state.truth.severity ?? UNDECLARED;
	}
	get knownSeverity() {
		return this.#state.known.severity ?? UNDECLARED;
	}
	get status() {
		return this.#state.status ?? '';
	}

	happened(kind: Happening, id: string) {
		return kind === 'updated' ? this.#state.updates.has(id) : this.#state.marks[kind].has(id);
	}

	lastOf(id: string) {
		return this.#latest(id)?.last;
	}

	countOf(id: string) {
		return this.#latest(id)?.count ?? 0;
	}

	doing(action: string) {
		for (const run of this.#state.runs.values()) if (run.action === action) return true;
		return false;
	}

	chosen(action: string, option: string) {
		return this.#state.chosen.get(action)?.[option] ?? '';
	}

	before(first: string, second: string) {
		const done = this.#state.marks.did.get(first);
		if (!done) return false;
		const started = this.#state.marks.started.get(second);
		return !started || done.firstN < started.firstN;
	}

	held(role: string) {
		return Boolean(this.#state.roles.get(role)?.holder);
	}

	handedOver(role: string) {
		return (this.#state.roles.get(role)?.handovers ?? 0) > 0;
	}

	updates(audience: string) {
		return this.#state.updates.get(audience)?.count ?? 0;
	}

	promisedTo(audience: string) {
		const { skipsFrom, updates } = this.#state;
		const promised = updates.get(audience)?.nextAt ?? undefined;
		if (promised === undefined || skipsFrom === null) return promised;
		return promisedAfterSkip(promised, skipsFrom, this.t);
	}

	/** Hour of the day at a story second. */
	protected hourAt(story: number): number {
		return Math.floor((this.#storyStart + story) / 3_600) % 24;
	}

	/** Ids share one namespace, so at most one kind knows this one; completed beats started. */
	#latest(id: string): Mark | undefined {
		const { fired, looked, known, did, reached, opened, ticked, ended, escalated, started } =
			this.#state.marks;
		return (
			fired.get(id) ??
			did.get(id) ??
			looked.get(id) ??
			known.get(id) ??
			reached.get(id) ??
			ended.get(id) ??
			this.#state.updates.get(id) ??
			ticked.get(id) ??
			opened.get(id) ??
			escalated.get(id) ??
			started.get(id)
		);
	}
}

const readings = new WeakMap<DrillState, StateReading>();

/**
 * The reading over a state, made once per state and kept with it.
 *
 * @param t exercise second that `t`, `since` and `hour` count to; default the last event's
 */
export function readingOf(script: Script, state: DrillState, t: number = state.t): Reading {
	let reading = readings.get(state);
	if (!reading) {
		reading = new StateReading(state, storyStart(script.scenario.starts));
		readings.set(state, reading);
	}
	reading.t = t;
	return reading;
}

/** The world and the hour as they were at an earlier story second; all else as it is now. */
export class PastReading extends StateReading {
	readonly #world: World;
	/** Story second; before 0 lies what happened before the drill. */
	story = 0;

	constructor(script: Script, state: DrillState, world: World) {
		super(state, storyStart(script.scenario.starts));
		this.#world = world;
	}

	override get hour() {
		return (this.hourAt(this.story) + 24) % 24;
	}
	override get state() {
		return this.#world;
	}
}
