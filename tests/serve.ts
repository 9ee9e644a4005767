import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { io, type Socket } from 'socket.io-client';
import { createApp, type Services } from '../server/app.ts';
import { systemClock, type Clock } from '../server/clock.ts';
import { readConfig } from '../server/config.ts';
import { attachRealtime } from '../server/realtime.ts';
import { openSockets } from '../server/sockets.ts';
import { seatCookie, SESSION_COOKIE } from '../src/lib/cookies.ts';
import type { Command } from '../src/lib/engine/actions/index.ts';
import type { DrillEvent } from '../src/lib/engine/events.ts';
import type { SeenEvent } from '../src/lib/engine/projection.ts';
import { foldView, type DrillView } from '../src/lib/engine/view.ts';
import {
	PROTOCOL_VERSION,
	type Ack,
	type FacilitatorSnapshot,
	type Handshake,
	type SeatSnapshot
} from '../src/lib/protocol.ts';

/** A clock that stands still until a test moves it. */
export class ManualClock implements Clock {
	#now = 1_767_225_600_000;
	readonly #waiting = new Set<{ readonly at: number; readonly callback: () => void }>();

	now(): number {
		return this.#now;
	}

	wake(at: number, callback: () => void): () => void {
		const waiting = { at, callback };
		this.#waiting.add(waiting);
		return () => this.#waiting.delete(waiting);
	}

	/** How many timers are armed. */
	get armed(): number {
		return this.#waiting.size;
	}

	/** The machine sleeps this long; on waking, timers fire that should have fired meanwhile. */
	sleep(seconds: number): void {
		this.#now += seconds * 1000;
		this.pass(0);
	}

	/** Lets this many seconds pass, waking whoever is due, in order. */
	pass(seconds: number): void {
		const until = this.#now + seconds * 1000;
		for (;;) {
			const [next] = [...this.#waiting].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
			if (!next) break;
			this.#waiting.delete(next);
			this.#now = Math.max(this.#now, next.at);
			next.callback();
		}
		this.#now = until;
	}
}

/** The real server – store, sessions, sockets – without pages, on a port of its own. */
export class ServerUnderTest {
	readonly app: Services;
	readonly url: string;
	readonly #stop: () => Promise<void>;
	readonly #people: Person[] = [];

	private constructor(app: Services, url: string, stop: () => Promise<void>) {
		this.app = app;
		this.url = url;
		this.#stop = stop;
	}

	/** @param data folder to start from; default a fresh one that goes with the server */
	static async start(clock: Clock = systemClock, data?: string): Promise<ServerUnderTest> {
		const folder = data ?? mkdtempSync(join(tmpdir(), 'muster-server-'));
		const app = await createApp(readConfig({ MUSTER_DATA: folder }), clock);
		const http = createServer();
		const sockets = openSockets(http, undefined);
		attachRealtime(sockets, { ...app, origin: undefined });
		http.listen(0, '127.0.0.1');
		await once(http, 'listening');
		const { port } = http.address() as AddressInfo;
		return new ServerUnderTest(app, `http://127.0.0.1:${port}`, async () => {
			await sockets.close();
			await app.close();
			if (data === undefined) rmSync(folder, { recursive: true, force: true });
		});
	}

	/** The session cookie of a facilitator who just chose a passphrase, or signed in. */
	async facilitatorCookie(): Promise<string> {
		const { access } = this.app;
		const entered = access.firstRunToken
			? await access.claim(access.firstRunToken, 'correct horse')
			: await access.signIn('correct horse', 'test');
		if (!entered.ok) throw new Error(entered.message);
		return `${SESSION_COOKIE}=${entered.session}`;
	}

	async drill(scenario = 'database-disk-full', seed = '1'): Promise<{ id: string; code: string }> {
		const created = await this.app.drills.create({ scenario, seed });
		if (!created.ok) throw new Error(created.message);
		const code = this.app.drills.invitation(created.id, '')?.code ?? '';
		return { id: created.id, code };
	}

	/** Somebody joins by code and opens the room. */
	async join(code: string, name: string, kind: 'participant' | 'observer' = 'participant') {
		const joined = await this.app.drills.join(code, name, kind, name);
		if (!joined.ok) throw new Error(joined.message);
		const cookie = `${seatCookie(joined.drill)}=${joined.secret}`;
		return this.connect({ drill: joined.drill, as: 'seat', cookie, seat: joined.seat });
	}

	async facilitate(drill: string): Promise<Person> {
		return this.connect({ drill, as: 'facilitator', cookie: await this.facilitatorCookie() });
	}

	async connect(ticket: Ticket, after = 0): Promise<Person> {
		const person = new Person(this.url, ticket, after);
		this.#people.push(person);
		await person.settled();
		return person;
	}

	async close(): Promise<void> {
		for (const person of this.#people) person.leave();
		await this.#stop();
	}
}

export interface Ticket {
	readonly drill: string;
	readonly as: Handshake['as'];
	readonly cookie: string;
	readonly seat?: string;
}

let commands = 0;

/** A browser without a screen: it folds what it is sent, and keeps every byte of it. */
export class Person {
	readonly ticket: Ticket;
	readonly socket: Socket;
	readonly received: unknown[] = [];
	readonly snapshots: (SeatSnapshot | FacilitatorSnapshot)[] = [];
	readonly events: (SeenEvent | DrillEvent)[] = [];
	names: Readonly<Record<string, string>> = {};
	view: DrillView | undefined;

	constructor(url: string, ticket: Ticket, after = 0) {
		this.ticket = ticket;
		const { drill, as, cookie, seat } = ticket;
		this.socket = io(url, {
			auth: {
				protocol: PROTOCOL_VERSION,
				drill,
				as,
				after,
				...(as === 'watcher' ? { seat } : {})
			},
			extraHeaders: { cookie },
			transports: ['websocket'],
			forceNew: true,
			reconnection: false
		});
		this.socket.onAny((name: string, message: unknown) => this.received.push([name, message]));
		this.socket.on('snapshot', (snapshot: SeatSnapshot | FacilitatorSnapshot) => {
			this.snapshots.push(snapshot);
			if (snapshot.kind === 'seat') this.view = snapshot.view;
		});
		this.socket.on('events', (events: (SeenEvent | DrillEvent)[]) => {
			this.events.push(...events);
			if (this.ticket.as !== 'facilitator' && this.view) {
				this.view = (events as SeenEvent[]).reduce(foldView, this.view);
			}
		});
		this.socket.on('names', ({ names }: { names: Readonly<Record<string, string>> }) => {
			this.names = names;
		});
	}

	get seat(): string {
		return this.ticket.seat ?? '';
	}

	/** Resolves once the server has told this person who sits where, which it does last. */
	settled(): Promise<void> {
		return new Promise((resolve, reject) => {
			this.socket.once('names', () => resolve());
			this.socket.once('connect_error', reject);
		});
	}

	send(command: Command, id = `command-${(commands += 1)}`): Promise<Ack> {
		return this.ask('command', { id, command });
	}

	ask(name: string, message: unknown): Promise<Ack> {
		return this.socket.timeout(5_000).emitWithAck(name, message) as Promise<Ack>;
	}

	/** Resolves with the first event of this kind, come or to come. */
	sees(type: string): Promise<SeenEvent | DrillEvent> {
		return new Promise((resolve) => {
			const look = () => {
				const found = this.events.find((event) => event.type === type);
				if (found) {
					this.socket.off('events', look);
					resolve(found);
				}
			};
			this.socket.on('events', look);
			look();
		});
	}

	/** Resolves when the connection is cut. */
	gone(): Promise<void> {
		return new Promise((resolve) => this.socket.once('disconnect', () => resolve()));
	}

	leave(): void {
		this.socket.disconnect();
	}
}
