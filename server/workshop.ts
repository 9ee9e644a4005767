import { idFrom, idIn, titleIn, withId } from '../src/lib/authoring/head.ts';
import { compileScenario } from '../src/lib/scenario/compile.ts';
import type { Clock } from './clock.ts';
import type { ScenarioLibrary } from './library.ts';
import { renamed, unfit, withPlainLines } from './manuscript.ts';
import { refuse, type Refusal } from './refusal.ts';
import { sha256 } from './secrets.ts';
import type { LibraryScenario } from './services/library.ts';
import type { AuthoredScenario, Edition, SavedVersion, Workshop } from './services/workshop.ts';
import type { Store } from './store/port.ts';
import { ScenarioConflict, type ScenarioVersion } from './store/text-port.ts';

/** Longer ids make poor addresses; leaves room for a number behind. */
const MAX_ID = 60;

export interface WorkshopContext {
	readonly store: Store;
	readonly library: ScenarioLibrary;
	readonly clock: Clock;
}

/** A version that compiles, as the library takes it. */
interface Playable {
	readonly n: number;
	readonly scenario: LibraryScenario;
}

interface Bench {
	readonly newest: ScenarioVersion;
	readonly faults: number;
	readonly playable: Playable | null;
	readonly archived: boolean;
}

/** The scenarios written here. Those that compile are offered to drills through the library. */
export class ScenarioWorkshop implements Workshop {
	readonly #context: WorkshopContext;
	readonly #benches = new Map<string, Bench>();

	constructor(context: WorkshopContext) {
		this.#context = context;
		const { store } = context;
		const archived = store.texts.archivedScenarios();
		for (const newest of store.texts.latestScenarios()) {
			const { faults, playable } = lookOver(newest);
			this.#lay({
				newest,
				faults,
				playable: playable ?? lastPlayable(store.texts.scenarioVersions(newest.scenario)),
				archived: archived.has(newest.scenario)
			});
		}
	}

	list(): readonly AuthoredScenario[] {
		return [...this.#benches.values()].map(summary);
	}

	get(id: string): AuthoredScenario | undefined {
		const bench = this.#benches.get(id);
		return bench && summary(bench);
	}

	create(text: string, note = ''): ReturnType<Workshop['create']> {
		const clean = withPlainLines(text);
		const refusal = unfit(clean, note);
		if (refusal) return refusal;
		const wanted = idIn(clean) ?? idFrom(titleIn(clean) ?? '');
		const id = this.#freeId(wanted.slice(0, MAX_ID));
		const saved = this.#save({ id, text: withId(clean, id), after: 0, note: note.trim() });
		return saved.ok ? { ok: true, id } : saved;
	}

	duplicate(id: string): ReturnType<Workshop['duplicate']> {
		const { library } = this.#context;
		const text = this.#benches.get(id)?.newest.text ?? library.scenario(id)?.source.text;
		if (text === undefined) return UNKNOWN;
		return this.create(text, `A duplicate of ${id}`);
	}

	save(edition: Edition): ReturnType<Workshop['save']> {
		const { id, after } = edition;
		const newest = this.#benches.get(id)?.newest;
		if (!newest) return UNKNOWN;
		const [text, note] = [withPlainLines(edition.text), edition.note.trim()];
		const refusal = unfit(text, note) ?? renamed(text, id);
		if (refusal) return refusal;
		// Also what a repeated click sends: it is saved, and once is enough.
		if (text === newest.text) return { ok: true, n: newest.n };
		if (newest.n !== after) return conflict(newest.n);
		return this.#save({ id, text, after, note });
	}

	versions(id: string): readonly SavedVersion[] {
		return this.#context.store.texts.scenarioVersions(id);
	}

	archive(id: string, archived: boolean): void {
		const bench = this.#benches.get(id);
		if (!bench) return;
		this.#context.store.texts.archiveScenario(id, archived);
		this.#lay({ ...bench, archived });
	}

	#save({ id, text, after, note }: Edition): ReturnType<Workshop['save']> {
		const { store, clock } = this.#context;
		const n = after + 1;
		const version = { scenario: id, n, text, hash: sha256(text), savedAt: clock.now(), note };
		try {
			store.texts.saveScenario(version);
		} catch (error) {
			if (error instanceof ScenarioConflict) return conflict(n);
			throw error;
		}
		const bench = this.#benches.get(id);
		const { faults, playable } = lookOver(version);
		this.#lay({
			newest: version,
			faults,
			playable: playable ?? bench?.playable ?? null,
			archived: bench?.archived ?? false
		});
		return { ok: true, n };
	}

	/** The newest version that compiles goes to the library. */
	#lay(bench: Bench): void {
		const { library } = this.#context;
		const id = bench.newest.scenario;
		this.#benches.set(id, bench);
		if (bench.playable && !bench.archived) library.offer(bench.playable.scenario);
		else library.withdraw(id);
	}

	#freeId(wanted: string): string {
		const { library } = this.#context;
		const isTaken = (id: string) => library.isShipped(id) || this.#benches.has(id);
		for (let count = 1; ; count += 1) {
			const id = count === 1 ? wanted : `${wanted}-${count}`;
			if (!isTaken(id)) return id;
		}
	}
}

const summary = ({ newest, faults, playable, archived }: Bench): AuthoredScenario => ({
	id: newest.scenario,
	title: titleIn(newest.text) ?? newest.scenario,
	version: newest.n,
	savedAt: newest.savedAt,
	faults,
	playable: playable?.n ?? null,
	archived
});

function lookOver({
	scenario: id,
	n,
	text,
	hash
}: ScenarioVersion): Pick<Bench, 'faults' | 'playable'> {
	const result = compileScenario(text, `${id}.yaml`);
	const faults = result.findings.filter(({ level }) => level === 'error').length;
	if (!result.ok) return { faults, playable: null };
	return {
		faults,
		playable: { n, scenario: { source: { id, text, hash }, compiled: result.scenario } }
	};
}

function lastPlayable(newestFirst: readonly ScenarioVersion[]): Playable | null {
	for (const version of newestFirst) {
		const { playable } = lookOver(version);
		if (playable) return playable;
	}
	return null;
}

const conflict = (n: number): Refusal =>
	refuse('scenario/conflict', `Somebody saved version ${n} meanwhile. Your text is not lost.`);

const UNKNOWN = refuse('scenario/unknown', 'There is no such scenario.');
