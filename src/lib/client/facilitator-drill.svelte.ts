import { catalogueOf, type Catalogue } from '../engine/catalogue.ts';
import { Drill } from '../engine/drill.ts';
import type { DrillEvent } from '../engine/events.ts';
import { exerciseAt, type DrillState } from '../engine/state.ts';
import { readProcess } from '../process/read.ts';
import type {
	DeskView,
	FacilitatorSnapshot,
	Names,
	SeatSnapshot,
	ServerToClient
} from '../protocol.ts';
import { compileScenario } from '../scenario/compile.ts';
import { bindScript, type Script } from '../scenario/script.ts';
import type { LiveExpectation } from '../scoring/live.ts';
import { rubric } from '../scoring/rubric.ts';
import { createScorer, type Scorer } from '../scoring/score.ts';
import type { Words } from '../scoring/words.ts';
import type { Listener } from './connection.svelte.ts';
import { ServerClock } from './server-clock.svelte.ts';

interface Loaded {
	readonly script: Script;
	readonly catalogue: Catalogue;
	/** What was drawn for this drill; it never changes. */
	readonly draws: DrillState['draws'];
	readonly join: FacilitatorSnapshot['join'];
}

/**
 * The whole drill, as its facilitator may see it: every event, folded by the engine itself and
 * observed by the scorer, in the browser.
 */
export class FacilitatorDrill implements Listener {
	readonly clock = new ServerClock();
	#loaded = $state.raw<Loaded | null>(null);
	#log = $state.raw<readonly DrillEvent[]>([]);
	#names = $state.raw<Names['names']>({});
	#place = $state.raw<DeskView | null>(null);
	/** Folded in place; whoever reads it must read `log` as well, to be told of changes. */
	#drill: Drill | null = null;
	#scorer: Scorer | null = null;
	readonly #words: Words;
	readonly #t = $derived(this.state ? exerciseAt(this.state, this.clock.now) : 0);

	/** @param words the language in which it says what is asked of the team */
	constructor(words: Words) {
		this.#words = words;
	}

	/** `null` until the first snapshot. */
	get loaded() {
		return this.#loaded;
	}

	get log() {
		return this.#log;
	}

	get names() {
		return this.#names;
	}

	/** Who is at the console; `null` until the server said so. */
	get place() {
		return this.#place;
	}

	/** The state after the last event. */
	get state(): DrillState | null {
		return this.#log.length > 0 && this.#drill ? this.#drill.state : null;
	}

	/** Exercise second by the server's clock; whoever shows it is told once a second, not every tick. */
	get t(): number {
		return this.#t;
	}

	/** What is asked of the team now, and how it stands. */
	expectations(): readonly LiveExpectation[] {
		return this.#log.length > 0 ? (this.#scorer?.live(this.t) ?? []) : [];
	}

	after(): number {
		return this.#log.length;
	}

	snapshot(snapshot: SeatSnapshot | FacilitatorSnapshot) {
		if (snapshot.kind !== 'facilitator') return;
		const scenario = compileScenario(snapshot.scenario, 'scenario.yaml');
		const process = readProcess(snapshot.process, 'process.yaml');
		if (!scenario.ok || !process.ok) throw new Error('This drill is of another version.');
		const script = bindScript(scenario.scenario, process.process);
		this.#drill = new Drill(script);
		this.#scorer = createScorer(script, rubric, this.#words);
		this.clock.set(snapshot.serverNow);
		this.#fold(snapshot.events);
		this.#log = snapshot.events;
		const { state } = this.#drill;
		const catalogue = catalogueOf(script, state);
		this.#loaded = { script, catalogue, draws: state.draws, join: snapshot.join };
	}

	/** @returns false where something is missing, so that only a fresh snapshot helps */
	events(events: Parameters<ServerToClient['events']>[0]): boolean {
		const fresh = (events as readonly DrillEvent[]).filter(({ n }) => n > this.#log.length);
		if (fresh.length === 0) return true;
		if (!this.#drill || fresh[0]?.n !== this.#log.length + 1) return false;
		this.#fold(fresh);
		this.#log = [...this.#log, ...fresh];
		return true;
	}

	people(names: Names['names']) {
		this.#names = names;
	}

	desk(desk: DeskView) {
		this.#place = desk;
	}

	#fold(events: readonly DrillEvent[]) {
		this.#drill?.fold(events);
		for (const event of events) this.#scorer?.observe(event);
	}
}
