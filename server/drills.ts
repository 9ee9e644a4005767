import { randomInt } from 'node:crypto';
import { setSpeed } from '../src/lib/engine/actions/run-drill.ts';
import { createDrill } from '../src/lib/engine/drill.ts';
import { eraseFreeText } from '../src/lib/engine/erase.ts';
import type { DrillEvent } from '../src/lib/engine/events.ts';
import { bindScript, type Script } from '../src/lib/scenario/script.ts';
import { compileScenario } from '../src/lib/scenario/compile.ts';
import { DrawnWorld } from '../src/lib/scenario/world.ts';
import { readProcess } from '../src/lib/process/read.ts';
import type { GapReport } from '../src/lib/scoring/report.ts';
import { rubric } from '../src/lib/scoring/rubric.ts';
import { score } from '../src/lib/scoring/score.ts';
import type { Clock } from './clock.ts';
import { RateLimit } from './rate-limit.ts';
import { newCode, newId, newSecret, sha256 } from './secrets.ts';
import type { Drills, DrillSummary, JoinedSeat, NewDrill, Refusal } from './services.ts';
import { Session } from './session.ts';
import type { Store, StoredDrill, StoredSeat } from './store/port.ts';
import type { ScenarioLibrary } from './library.ts';

/**
 * Guessing one of 900 million codes is hopeless at this rate; a team behind one address is not
 * slowed down by it.
 */
const FINDING = { burst: 60, perSecond: 0.5 };
const MAX_NAME = 60;
const ERASED = 'Erased';
const FACILITATOR = { kind: 'facilitator' } as const;
/** Ten minutes in three and a half: slow enough to read, and nobody has to wait for an hour. */
const DEMONSTRATION: NewDrill = {
	scenario: 'first-drill',
	seed: '1',
	speed: 3,
	demonstration: true
};

export interface DrillsContext {
	readonly store: Store;
	readonly library: ScenarioLibrary;
	readonly clock: Clock;
}

type Published = (session: Session, event: DrillEvent) => void;

const refuse = (code: string, message: string): Refusal => ({ ok: false, code, message });

/** Every drill this server knows, and the sessions of those somebody takes part in. */
export class DrillRegistry implements Drills {
	readonly #context: DrillsContext;
	readonly #drills = new Map<string, StoredDrill>();
	readonly #seats = new Map<string, StoredSeat[]>();
	readonly #sessions = new Map<string, Session>();
	readonly #scripts = new Map<string, Script>();
	readonly #reports = new Map<string, { readonly version: number; readonly report: GapReport }>();
	readonly #finding = new RateLimit(FINDING);
	readonly #listeners: Published[] = [];
	readonly #discarded: ((session: Session) => void)[] = [];
	readonly #closed: ((session: Session) => void)[] = [];

	constructor(context: DrillsContext) {
		this.#context = context;
		for (const drill of context.store.drills()) {
			this.#drills.set(drill.id, drill);
			this.#seats.set(drill.id, [...context.store.seats(drill.id)]);
		}
	}

	/** Pauses what was running when the server stopped, at its last durable moment. */
	async recover(): Promise<void> {
		const unfinished = [...this.#drills.values()].filter(({ phase }) => phase === 'running');
		await Promise.all(unfinished.map(({ id }) => this.open(id)));
	}

	/** Calls back with every event once it is durable. */
	onPublished(listener: Published): void {
		this.#listeners.push(listener);
	}

	/** Calls back when a session was dropped and its viewers must load again. */
	onDiscarded(listener: (session: Session) => void): void {
		this.#discarded.push(listener);
	}

	/** Calls back when a session is let go of, whatever for; nothing happens by itself in it. */
	onClosed(listener: (session: Session) => void): void {
		this.#closed.push(listener);
	}

	/** The session of a drill, loaded where it is not in memory. */
	async open(id: string): Promise<Session | undefined> {
		const known = this.#sessions.get(id);
		if (known) return known;
		const drill = this.#drills.get(id);
		if (!drill) return undefined;
		const session = new Session(id, this.#scriptOf(drill), {
			store: this.#context.store,
			clock: this.#context.clock,
			publish: (from, event) => this.#publish(from, event),
			discard: (from) => this.#discard(from)
		});
		this.#sessions.set(id, session);
		await this.#settleAfterRestart(session);
		return session;
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
		this.#drills.set(stored.id, stored);
		this.#seats.set(stored.id, []);
		const session = await this.open(stored.id);
		if (drill.speed !== undefined) await session?.execute(speed.data, FACILITATOR);
		await session?.execute({ type: 'open-lobby' }, FACILITATOR);
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
		const called = name.trim();
		if (called === '') return refuse('name/missing', 'Write the name the others know you by.');
		if (called.length > MAX_NAME) {
			return refuse('name/long', `Use a name of at most ${MAX_NAME} letters.`);
		}
		const found = this.find(code, from);
		if (!found.ok) return found;
		const { id, phase } = found.drill;
		if (phase === 'ended')
			return refuse('code/over', 'This drill is over; nobody can join it now.');
		const session = await this.open(id);
		const seats = this.#seats.get(id);
		if (!session || !seats) return refuse('drill/unknown', 'This drill is gone.');
		const secret = newSecret();
		const seat = session.freeSeat;
		const stored: StoredSeat = { drill: id, seat, name: called, secret: sha256(secret) };
		seats.push(stored);
		this.#context.store.addSeat(stored);
		const answer = await session.execute({ type: 'join', seat, kind }, { kind: 'server' });
		if (answer.ok) return { ok: true, drill: id, seat, secret };
		seats.splice(seats.indexOf(stored), 1);
		this.#context.store.removeSeat(id, seat);
		return answer;
	}

	seat(id: string, secret: string | undefined): string | undefined {
		if (secret === undefined) return undefined;
		const hash = sha256(secret);
		return this.#seats.get(id)?.find((seat) => seat.secret === hash)?.seat;
	}

	names(id: string): Readonly<Record<string, string>> {
		const seats = this.#seats.get(id) ?? [];
		return Object.fromEntries(seats.map(({ seat, name }) => [seat, name]));
	}

	async players(id: string): Promise<readonly string[]> {
		const session = await this.open(id);
		const seats = [...(session?.published.seats.values() ?? [])];
		return seats.filter(({ here, kind }) => here && kind !== 'observer').map(({ id }) => id);
	}

	async report(id: string): Promise<GapReport | undefined> {
		const drill = this.#drills.get(id);
		if (!drill) return undefined;
		const events = await this.events(id);
		const kept = this.#reports.get(id);
		if (kept?.version === events.length) return kept.report;
		const report = score(this.#scriptOf(drill), rubric, events);
		this.#reports.set(id, { version: events.length, report });
		return report;
	}

	async isPublished(id: string): Promise<boolean> {
		return (await this.events(id)).some(({ type }) => type === 'report-published');
	}

	async events(id: string): Promise<readonly DrillEvent[]> {
		const session = this.#sessions.get(id);
		return session ? [...session.log] : this.#context.store.events(id);
	}

	sources(id: string) {
		const drill = this.#drills.get(id);
		return drill && { scenario: drill.scenario.text, process: drill.process.text };
	}

	/** The scenario and process of a drill, as they were when it was made. */
	script(id: string): Script | undefined {
		const drill = this.#drills.get(id);
		return drill && this.#scriptOf(drill);
	}

	async erasePersonalData(id: string): Promise<void> {
		const { store } = this.#context;
		const session = this.#sessions.get(id);
		session?.close();
		store.rewrite(id, eraseFreeText);
		store.eraseDraft(id);
		store.renameSeats(id, ERASED);
		store.renameFacilitators(id, ERASED);
		this.#seats.set(id, [...store.seats(id)]);
		this.#reports.delete(id);
		if (session) this.#discard(session);
	}

	/** Lets go of a drill nobody looks at; whoever comes back loads it again. */
	rest(id: string): void {
		const session = this.#sessions.get(id);
		if (!session?.isAtRest) return;
		session.close();
		this.#sessions.delete(id);
		this.#tellClosed(session);
	}

	/** Stops every timer; what is in memory is durable already. */
	close(): void {
		for (const session of this.#sessions.values()) {
			session.close();
			this.#tellClosed(session);
		}
	}

	/** Nobody is connected after a restart, and time stood still meanwhile. */
	async #settleAfterRestart(session: Session): Promise<void> {
		const { phase, seats } = session.published;
		if (phase === 'ended') return;
		if (phase === 'running')
			await session.execute({ type: 'interrupt', reason: 'restart' }, { kind: 'server' });
		// Stand-ins have no socket to lose.
		const connected = [...seats.values()].filter(
			(seat) => seat.connected && seat.kind !== 'stand-in'
		);
		await Promise.all(
			connected.map(({ id }) =>
				session.execute({ type: 'disconnect', seat: id }, { kind: 'server' })
			)
		);
	}

	#publish(session: Session, event: DrillEvent): void {
		const drill = this.#drills.get(session.id);
		if (drill) {
			const { phase, version } = session.published;
			this.#drills.set(drill.id, { ...drill, phase, version });
		}
		for (const listener of this.#listeners) listener(session, event);
	}

	#discard(session: Session): void {
		if (this.#sessions.get(session.id) === session) this.#sessions.delete(session.id);
		this.#tellClosed(session);
		for (const listener of this.#discarded) listener(session);
	}

	#tellClosed(session: Session): void {
		for (const listener of this.#closed) listener(session);
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

	/** The texts of a drill never change, so each pair is compiled once. */
	#scriptOf({ id, scenario, process }: StoredDrill): Script {
		const key = `${scenario.hash}/${process.hash}`;
		const known = this.#scripts.get(key);
		if (known) return known;
		const compiled = compileScenario(scenario.text, 'scenario.yaml');
		const read = readProcess(process.text, 'process.yaml');
		if (!compiled.ok || !read.ok) {
			throw new Error(`Drill ${id} was made with files this version of Muster cannot read.`);
		}
		const script = bindScript(compiled.scenario, read.process);
		this.#scripts.set(key, script);
		return script;
	}
}
