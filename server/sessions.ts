import type { DrillEvent } from '../src/lib/engine/events.ts';
import type { Clock } from './clock.ts';
import type { Scripts } from './scripts.ts';
import { Session } from './session.ts';
import type { Store, StoredDrill } from './store/port.ts';

export interface SessionsContext {
	readonly store: Store;
	readonly clock: Clock;
	readonly scripts: Scripts;
}

type Told = (session: Session) => void;
type Published = (session: Session, event: DrillEvent) => void;

const SERVER = { kind: 'server' } as const;

/** The drills in memory: those somebody takes part in or looks at. One session is the one writer of its log. */
export class Sessions {
	readonly #context: SessionsContext;
	readonly #sessions = new Map<string, Session>();
	readonly #published: Published[] = [];
	readonly #discarded: Told[] = [];
	readonly #closed: Told[] = [];

	constructor(context: SessionsContext) {
		this.#context = context;
	}

	/** Calls back with every event once it is durable. */
	onPublished(listener: Published): void {
		this.#published.push(listener);
	}

	/** Calls back when a session was dropped and its viewers must load again. */
	onDiscarded(listener: Told): void {
		this.#discarded.push(listener);
	}

	/** Calls back when a session is let go of, whatever for; nothing happens by itself in it. */
	onClosed(listener: Told): void {
		this.#closed.push(listener);
	}

	/** The session of a drill where it is in memory. */
	get(id: string): Session | undefined {
		return this.#sessions.get(id);
	}

	/** The session of a drill, loaded where it is not in memory. */
	async open(drill: StoredDrill): Promise<Session> {
		const known = this.#sessions.get(drill.id);
		if (known) return known;
		const { store, clock, scripts } = this.#context;
		const session = new Session(drill.id, scripts.of(drill), {
			store,
			clock,
			publish: (from, event) => {
				for (const listener of this.#published) listener(from, event);
			},
			discard: (from) => this.discard(from)
		});
		this.#sessions.set(drill.id, session);
		await settleAfterRestart(session);
		return session;
	}

	/** Drops what is in memory, since it says what the log does not; whoever looks at it loads again. */
	discard(session: Session): void {
		if (this.#sessions.get(session.id) === session) this.#sessions.delete(session.id);
		this.#tellClosed(session);
		for (const listener of this.#discarded) listener(session);
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

	#tellClosed(session: Session): void {
		for (const listener of this.#closed) listener(session);
	}
}

/** Nobody is connected after a restart, and time stood still meanwhile. */
async function settleAfterRestart(session: Session): Promise<void> {
	const { phase, seats } = session.published;
	if (phase === 'ended') return;
	if (phase === 'running') await session.execute({ type: 'interrupt', reason: 'restart' }, SERVER);
	// Stand-ins have no socket to lose.
	const connected = [...seats.values()].filter(
		(seat) => seat.connected && seat.kind !== 'stand-in'
	);
	await Promise.all(
		connected.map(({ id }) => session.execute({ type: 'disconnect', seat: id }, SERVER))
	);
}
