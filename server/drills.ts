import { randomInt } from 'node:crypto';
import { setSpeed } from '../src/lib/engine/actions/run-drill.ts';
import { createDrill } from '../src/lib/engine/drill.ts';
import { ERASED_NAME, eraseFreeText } from '../src/lib/engine/erase.ts';
import type { DrillEvent } from '../src/lib/engine/events.ts';
import { TUTORIAL } from '../src/lib/scenario/tutorial.ts';
import { bindScript, type Script } from '../src/lib/scenario/script.ts';
import { DrawnWorld } from '../src/lib/scenario/world.ts';
import type { Process } from '../src/lib/process/schema.ts';
import type { GapReport } from '../src/lib/scoring/report.ts';
import type { Rubric } from '../src/lib/scoring/rubric.ts';
import { DEFAULT_LANGUAGE, type Language } from '../src/lib/text/languages.ts';
import type { Clock } from './clock.ts';
import { Judgements } from './judgements.ts';
import type { ScenarioLibrary } from './library.ts';
import { nameFrom } from './names.ts';
import { RateLimit } from './rate-limit.ts';
import { refuse, type Refusal } from './refusal.ts';
import { Scripts } from './scripts.ts';
import { Seats } from './seats.ts';
import { newCode, newId } from './secrets.ts';
import type { Drills, DrillSummary, JoinedSeat, NewDrill } from './services/drills.ts';
import type { Session } from './session.ts';
import { Sessions } from './sessions.ts';
import type { Store, StoredDrill } from './store/port.ts';

/**
 * Guessing one of 900 million codes is hopeless at this rate; a team behind one address is not
 * slowed down by it.
 */
const FINDING = { burst: 60, perSecond: 0.5 };
const FACILITATOR = { kind: 'facilitator' } as const;
/** Ten minutes in three and a half: slow enough to read, and nobody has to wait for an hour. */
const DEMONSTRATION: NewDrill = {
	scenario: TUTORIAL,
	seed: '1',
	speed: 3,
	demonstration: true
};

export interface DrillsContext {
	readonly store: Store;
	readonly library: ScenarioLibrary;
	readonly clock: Clock;
	/** The newest first. */
	readonly rubrics: readonly [Rubric, ...Rubric[]];
}

/** What somebody is called once their name is erased. */
const roleOf = (seat: string, { participants }: GapReport): string =>
	participants.find((took) => took.seat === seat)?.roles.join(', ') || ERASED_NAME;

/** Every drill this server knows. */
export class DrillRegistry implements Drills {
	readonly #context: DrillsContext;
	readonly #judgements: Judgements;
	readonly #scripts = new Scripts();
	readonly #seats: Seats;
	readonly #drills = new Map<string, StoredDrill>();
	readonly #finding = new RateLimit(FINDING);
	readonly #erased: ((drill: string) => void)[] = [];
	readonly sessions: Sessions;

	constructor(context: DrillsContext) {
		const { store, clock } = context;
		this.#context = context;
		this.#judgements = new Judgements(context);
		this.#seats = new Seats(store);
		for (const drill of store.drills()) this.#add(drill);
		this.sessions = new Sessions({ store, clock, scripts: this.#scripts });
		// The first to hear, so that whoever hears it next finds the drill as it is by then.
		this.sessions.onPublished(({ id, published: { phase, version } }) => {
			const drill = this.#drills.get(id);
			if (drill) this.#drills.set(id, { ...drill, phase, version });
		});
	}

	/** Pauses what was running when the server stopped, at its last durable moment. */
	async recover(): Promise<void> {
		const unfinished = [...this.#drills.values()].filter(({ phase }) => phase === 'running');
		await Promise.all(unfinished.map((drill) => this.sessions.open(drill)));
	}

	/** Calls back when the personal data of a drill was erased. */
	onErased(listener: (drill: string) => void): void {
		this.#erased.push(listener);
	}

	/** The session of a drill, loaded where it is not in memory. */
	async open(id: string): Promise<Session | undefined> {
		const drill = this.#drills.get(id);
		return drill && this.sessions.open(drill);
	}

	async create(drill: NewDrill): ReturnType<Drills['create']> {
		const { store, library, clock } = this.#context;
		const scenario = library.scenario(drill.scenario);
		if (!scenario) return refuse('scenario/unknown', 'Choose one of the scenarios in the library.');
		const process = library.process(drill.process);
		if (!process) return refuse('process/unknown', 'Choose one of the processes in the library.');
		const speed = setSpeed.schema.safeParse({ type: 'set-speed', speed: drill.speed ?? 1 });
		if (!speed.success) return refuse('speed/range', 'Choose a speed from 0.25 to 600.');
		const script = bindScript(scenario.compiled, process.process);
		const created = createDrill(script, {
			seed: drill.seed?.trim() || String(randomInt(1_000_000)),
			wall: clock.now(),
			scenarioHash: scenario.source.hash,
			processHash: process.source.hash,
			openItems: drill.openItems ?? [],
			...(drill.agenda === undefined ? {} : { agenda: drill.agenda })
		});
		const stored: StoredDrill = {
			id: newId(),
			code: this.#freshCode(),
			title: script.render(script.scenario.title, new DrawnWorld(created.draws)),
			scenario: scenario.source,
			process: process.source,
			createdAt: clock.now(),
			demonstration: drill.demonstration ?? false,
			phase: 'draft',
			version: 1
		};
		await store.createDrill(stored, created);
		this.#add(stored);
		const session = await this.sessions.open(stored);
		if (drill.speed !== undefined) await session.execute(speed.data, FACILITATOR);
		await session.execute({ type: 'open-lobby' }, FACILITATOR);
		return { ok: true, id: stored.id };
	}

	async demonstrate(): ReturnType<Drills['demonstrate']> {
		const created = await this.create(DEMONSTRATION);
		if (!created.ok) return created;
		const session = await this.open(created.id);
		for (const role of Object.keys(session?.script.process.roles ?? {})) {
			await session?.execute(
				{ type: 'seat-stand-in', role, diligence: 'by-the-book' },
				FACILITATOR
			);
		}
		await session?.execute({ type: 'start' }, FACILITATOR);
		return created;
	}

	list(): readonly DrillSummary[] {
		return [...this.#drills.values()]
			.sort((a, b) => b.createdAt - a.createdAt)
			.map((drill) => this.#summary(drill));
	}

	get(id: string): DrillSummary | undefined {
		const drill = this.#drills.get(id);
		return drill && this.#summary(drill);
	}

	invitation(id: string, origin: string) {
		const drill = this.#drills.get(id);
		return drill && { code: drill.code, url: `${origin}/join/${drill.code}` };
	}

	find(code: string, from: string): ReturnType<Drills['find']> {
		if (!this.#finding.allows(from, this.#context.clock.now())) {
			return refuse('code/too-fast', 'Too many codes were tried. Wait a minute, then try again.');
		}
		const wanted = code.trim().toLowerCase();
		const drill = [...this.#drills.values()].find((known) => known.code === wanted);
		if (!drill) return refuse('code/unknown', 'No drill has this code. Check it and try again.');
		return { ok: true, drill: this.#summary(drill) };
	}

	async join(
		code: string,
		name: string,
		kind: 'participant' | 'observer',
		from: string
	): Promise<JoinedSeat | Refusal> {
		const called = nameFrom(name);
		if (!called.ok) return called;
		const found = this.find(code, from);
		if (!found.ok) return found;
		const { id, phase } = found.drill;
		if (phase === 'ended')
			return refuse('code/over', 'This drill is over; nobody can join it now.');
		const session = await this.open(id);
		if (!session) return refuse('drill/unknown', 'This drill is gone.');
		const seat = session.freeSeat;
		const secret = this.#seats.add(id, seat, called.name);
		const answer = await session.execute({ type: 'join', seat, kind }, { kind: 'server' });
		if (answer.ok) return { ok: true, drill: id, seat, secret };
		this.#seats.remove(id, seat);
		return answer;
	}

	seat(id: string, secret: string | undefined): string | undefined {
		return this.#seats.find(id, secret);
	}

	names(id: string): Readonly<Record<string, string>> {
		return this.#seats.names(id);
	}

	async players(id: string): Promise<readonly string[]> {
		const session = await this.open(id);
		const seats = [...(session?.published.seats.values() ?? [])];
		return seats.filter(({ here, kind }) => here && kind !== 'observer').map(({ id }) => id);
	}

	async report(id: string, language: Language = DEFAULT_LANGUAGE): Promise<GapReport | undefined> {
		const drill = this.#drills.get(id);
		if (!drill) return undefined;
		return this.#judgements.report(await this.#case(drill), language);
	}

	async ratingsBy(id: string, rubric: string): ReturnType<Drills['ratingsBy']> {
		const drill = this.#drills.get(id);
		return drill && this.#judgements.ratingsBy(rubric, await this.#case(drill));
	}

	async isPublished(id: string): Promise<boolean> {
		return (await this.events(id)).some(({ type }) => type === 'report-published');
	}

	async events(id: string): Promise<readonly DrillEvent[]> {
		const session = this.sessions.get(id);
		return session ? [...session.log] : this.#context.store.events(id);
	}

	sources(id: string) {
		const drill = this.#drills.get(id);
		return drill && { scenario: drill.scenario.text, process: drill.process.text };
	}

	/** The scenario and process of a drill, as they were when it was made. */
	script(id: string): Script | undefined {
		const drill = this.#drills.get(id);
		return drill && this.#scripts.of(drill);
	}

	process(id: string): Process | undefined {
		return this.script(id)?.process;
	}

	async erasePersonalData(id: string): ReturnType<Drills['erasePersonalData']> {
		const { store } = this.#context;
		const report = await this.report(id);
		if (!report) return refuse('drill/unknown', 'This drill is gone.');
		if (!report.drill.ended) return refuse('erase/early', 'End the drill first, then erase it.');
		const session = this.sessions.get(id);
		session?.close();
		store.rewrite(id, eraseFreeText);
		store.drafts.erase(id);
		store.renameSeats(id, (seat) => roleOf(seat, report));
		store.consoles.renameFacilitators(id, ERASED_NAME);
		store.programme.eraseNews(id);
		this.#seats.load(id);
		this.#judgements.forget(id);
		for (const listener of this.#erased) listener(id);
		if (session) this.sessions.discard(session);
		return { ok: true };
	}

	isErased(id: string): boolean {
		return this.#context.store.drafts.isErased(id);
	}

	async #case(drill: StoredDrill) {
		const { id, demonstration } = drill;
		return { id, demonstration, script: this.#scripts.of(drill), events: await this.events(id) };
	}

	#add(drill: StoredDrill): void {
		this.#drills.set(drill.id, drill);
		this.#seats.load(drill.id);
	}

	#summary(drill: StoredDrill): DrillSummary {
		const { id, title, phase, createdAt, demonstration, version, scenario } = drill;
		return { id, title, scenario: scenario.id, phase, createdAt, demonstration, version };
	}

	#freshCode(): string {
		const taken = new Set([...this.#drills.values()].map(({ code }) => code));
		for (;;) {
			const code = newCode();
			if (!taken.has(code)) return code;
		}
	}
}
