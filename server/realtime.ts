import type { Server } from 'socket.io';
import { admit, seatOf, type Viewer } from './admission.ts';
import type { StoredConsoles } from './consoles.ts';
import { Desks, placeOf } from './desks.ts';
import { DraftChannel } from './draft-channel.ts';
import { Patience } from './patience.ts';
import { Requests } from './requests.ts';
import type { Access } from './services/access.ts';
import type { Session } from './session.ts';
import type { Store } from './store/port.ts';
import { Telling, type TellingContext, type ViewerSocket } from './telling.ts';

export interface RealtimeContext extends TellingContext {
	readonly store: Store;
	readonly access: Access;
	readonly consoles: StoredConsoles;
}

type Answer = (answer: unknown) => void;

/** Answers sockets: who may connect, what they may say, and what they are told. */
export function attachRealtime(io: Server, context: RealtimeContext): void {
	new Realtime(io, context).open();
}

/** Sockets as they come, speak and go. */
class Realtime {
	readonly #io: Server;
	readonly #context: RealtimeContext;
	readonly #desks: Desks;
	readonly #requests: Requests;
	readonly #drafts: DraftChannel;
	readonly #telling: Telling;
	/** How many sockets each seat has; several tabs are one presence. */
	readonly #open = new Map<string, number>();

	constructor(io: Server, context: RealtimeContext) {
		this.#io = io;
		this.#context = context;
		this.#desks = new Desks(io, context.consoles);
		this.#requests = new Requests(context.drills, this.#desks);
		this.#drafts = new DraftChannel(io, context);
		this.#telling = new Telling(io, context);
	}

	open(): void {
		const { sessions } = this.#context.drills;
		sessions.onPublished((session, event) => {
			this.#telling.broadcast(session, event);
			if (event.type === 'drill-ended') this.#restLater(session.id);
		});
		// Their mirrors may show what was never stored: they come back and load again.
		sessions.onDiscarded(({ id }) => {
			this.#drafts.rest(id);
			this.#telling.sendBack(id);
		});
		this.#io.use((socket, next) => {
			const admitted = admit(socket.handshake, this.#context);
			if (!admitted.ok) return next(Object.assign(new Error(admitted.message), { data: admitted }));
			socket.data.viewer = admitted.viewer;
			socket.data.patience = new Patience();
			next();
		});
		this.#io.on('connection', (socket) => void this.#welcome(socket as ViewerSocket));
	}

	async #welcome(socket: ViewerSocket): Promise<void> {
		const { viewer } = socket.data;
		// Before anything is awaited: what a client says at once must find somebody listening.
		this.#listen(socket);
		const session = await this.#context.drills.open(viewer.drill);
		if (!session || !socket.connected) return;
		const seat = seatOf(session, viewer);
		// Nobody sits where a watcher wants to look from.
		if (viewer.as !== 'facilitator' && !seat) return void socket.disconnect(true);
		const place = placeOf(viewer);
		if (place) void socket.join(this.#desks.roomsOf(place));
		this.#telling.enter(socket, session, seat);
		if (place) this.#desks.tell(viewer.drill);
		this.#telling.names(viewer.drill, socket);
		socket.data.arrived = true;
		if (viewer.as === 'seat' && seat) await this.#arrive(session, seat.id);
	}

	#listen(socket: ViewerSocket): void {
		const { viewer } = socket.data;
		socket.on('disconnect', () => {
			const place = placeOf(viewer);
			if (place) this.#desks.left(place);
			this.#drafts.leave(socket, viewer);
			const departed = socket.data.arrived ? this.#depart(viewer) : Promise.resolve();
			void departed.then(() => this.#restLater(viewer.drill));
		});
		socket.onAny((name: string, ...args: unknown[]) => {
			const last = args.at(-1);
			const answer: Answer = typeof last === 'function' ? (last as Answer) : () => undefined;
			const [message] = args;
			void this.#hear(socket, name, message, answer).catch((error: unknown) => {
				console.error('A message could not be answered:', error);
				answer({ ok: false, code: 'server/failed', message: 'The server failed. Try again.' });
			});
		});
	}

	async #hear(socket: ViewerSocket, name: string, message: unknown, answer: Answer): Promise<void> {
		const { viewer, patience } = socket.data;
		const refuse = (code: string, text: string) => {
			answer({ ok: false, code, message: text });
			if (patience.isOver()) socket.disconnect(true);
		};
		const forbid = (code: string, text: string) => {
			patience.strain();
			refuse(code, text);
		};
		if (!patience.allows(this.#context.clock.now())) {
			refuse('rate/too-fast', 'That was too much at once. Wait a second, then go on.');
			return;
		}
		const heard = { viewer, message, answer, refuse, forbid };
		if (this.#requests.knows(name)) await this.#requests.hear(heard, name);
		else if (this.#drafts.knows(name)) await this.#drafts.hear({ ...heard, socket }, name);
		else forbid('message/unknown', `There is no message "${name}". Send "command" or "signals".`);
	}

	/** A turn later, so that whoever is just being welcomed has entered the room by then. */
	#restLater(drill: string): void {
		setImmediate(() => {
			if (!this.#telling.isQuiet(drill)) return;
			this.#drafts.rest(drill);
			this.#context.drills.sessions.rest(drill);
		});
	}

	async #arrive(session: Session, seat: string): Promise<void> {
		const key = `${session.id}/${seat}`;
		this.#open.set(key, (this.#open.get(key) ?? 0) + 1);
		// Refused where the seat is connected already; the session knows what is still being stored.
		await session.execute({ type: 'connect', seat }, { kind: 'server' });
	}

	async #depart({ drill, as, seat }: Viewer): Promise<void> {
		if (as !== 'seat' || seat === undefined) return;
		const key = `${drill}/${seat}`;
		const left = (this.#open.get(key) ?? 0) - 1;
		if (left > 0) {
			this.#open.set(key, left);
			return;
		}
		this.#open.delete(key);
		const session = await this.#context.drills.open(drill);
		await session?.execute({ type: 'disconnect', seat }, { kind: 'server' });
	}
}
