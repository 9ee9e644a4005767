import type { Server, Socket } from 'socket.io';
import { catalogueOf } from '../src/lib/engine/catalogue.ts';
import type { DrillEvent } from '../src/lib/engine/events.ts';
import { audiencesOf, projectEvent, type Audience } from '../src/lib/engine/projection.ts';
import { ROOM_SCREEN, seenBy, viewFrom } from '../src/lib/engine/snapshot.ts';
import type { Seat } from '../src/lib/engine/state.ts';
import { sampleSource } from '../src/lib/engine/telemetry.ts';
import {
	deskRequest,
	facilitatorRequest,
	seatRequest,
	signalsRequest,
	type Ack,
	type DeskAck,
	type SeatSnapshot,
	type ServerToClient,
	type SignalsAck
} from '../src/lib/protocol.ts';
import { admit, type Viewer } from './admission.ts';
import type { Access } from './services.ts';
import type { StoredConsoles } from './consoles.ts';
import { consoleRoom, Desks } from './desks.ts';
import type { Clock } from './clock.ts';
import { DraftChannel } from './draft-channel.ts';
import { describe } from './describe.ts';
import type { DrillRegistry } from './drills.ts';
import { Patience } from './patience.ts';
import type { Session } from './session.ts';
import type { Store } from './store/port.ts';

export interface RealtimeContext {
	readonly drills: DrillRegistry;
	readonly store: Store;
	readonly access: Access;
	readonly consoles: StoredConsoles;
	readonly clock: Clock;
	/** Where invitations lead, when the server knows how browsers call it. */
	readonly origin: string | undefined;
}

type Answer = (answer: unknown) => void;
type ViewerSocket = Socket<
	Record<string, never>,
	ServerToClient,
	Record<string, never>,
	{ viewer: Viewer; patience: Patience; arrived?: true }
>;

/** Rooms: everybody of an audience in a drill, all sockets of it. */
const audienceRoom = (drill: string, audience: Audience) => `${drill}/${audience}`;
const drillRoom = (drill: string) => `${drill}/all`;

/** Answers sockets: who may connect, what they may say, and what they are told. */
export function attachRealtime(io: Server, context: RealtimeContext): void {
	new Realtime(io, context).open();
}

class Realtime {
	readonly #io: Server;
	readonly #context: RealtimeContext;
	readonly #desks: Desks;
	/** How many sockets each seat has; several tabs are one presence. */
	readonly #open = new Map<string, number>();
	readonly #drafts: DraftChannel;

	constructor(io: Server, context: RealtimeContext) {
		this.#io = io;
		this.#context = context;
		this.#desks = new Desks(io, context.consoles);
		this.#drafts = new DraftChannel(io, context);
	}

	open(): void {
		const { drills } = this.#context;
		drills.onPublished((session, event) => this.#broadcast(session, event));
		// Their mirrors may show what was never stored: they come back and load again.
		drills.onDiscarded(({ id }) => {
			this.#drafts.rest(id);
			this.#sendBack(id);
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
		// Nothing is awaited from here to the snapshot: an event in between would be lost.
		void socket.join(drillRoom(viewer.drill));
		const place = placeOf(viewer);
		if (place) void socket.join(this.#desks.roomsOf(place));
		if (seat) enterRooms(socket, session, seat);
		this.#catchUp(socket, session, seat);
		if (place) this.#desks.tell(viewer.drill);
		socket.emit('names', { names: this.#context.drills.names(viewer.drill) });
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
		const { patience } = socket.data;
		const refuse = (code: string, text: string) => {
			answer({ ok: false, code, message: text });
			if (patience.isOver()) socket.disconnect(true);
		};
		if (!patience.allows(this.#context.clock.now())) {
			refuse('rate/too-fast', 'That was too much at once. Wait a second, then go on.');
			return;
		}
		if (name === 'command') await this.#command(socket, message, answer, refuse);
		else if (name === 'signals') await this.#signals(socket, message, answer, refuse);
		else if (name === 'desk') this.#desk(socket, message, answer, refuse);
		else if (this.#drafts.knows(name)) {
			await this.#drafts.hear(
				{ socket, viewer: socket.data.viewer, patience, refuse, answer },
				name,
				message
			);
		} else {
			patience.strain();
			refuse('message/unknown', `There is no message "${name}". Send "command" or "signals".`);
		}
	}

	async #command(
		socket: ViewerSocket,
		message: unknown,
		answer: Answer,
		refuse: (code: string, text: string) => void
	): Promise<void> {
		const { viewer, patience } = socket.data;
		if (viewer.as === 'watcher' || viewer.as === 'screen') {
			patience.strain();
			return refuse('watch/only', 'This page only watches. To take part, join by the link.');
		}
		const schema = viewer.as === 'facilitator' ? facilitatorRequest : seatRequest;
		const parsed = schema.safeParse(message);
		if (!parsed.success) {
			patience.strain();
			refuse('message/malformed', describe(parsed.error, message));
			return;
		}
		const session = await this.#context.drills.open(viewer.drill);
		if (!session) return refuse('drill/unknown', 'This drill is gone.');
		const { id, command } = parsed.data;
		const place = placeOf(viewer);
		const notInCharge = place && this.#desks.refusal(place, command.type);
		if (notInCharge) return refuse(notInCharge.code, notInCharge.message);
		const actor =
			viewer.seat === undefined
				? ({ kind: 'facilitator' } as const)
				: ({ kind: 'seat', seat: viewer.seat } as const);
		// Command ids are made by clients, so one viewer's must not meet another's.
		const answered: Ack = await session.execute(command, actor, `${viewer.seat ?? 'f'}/${id}`);
		answer(answered);
	}

	#desk(
		socket: ViewerSocket,
		message: unknown,
		answer: (answer: DeskAck) => void,
		refuse: (code: string, text: string) => void
	): void {
		const { viewer, patience } = socket.data;
		const place = placeOf(viewer);
		if (!place) {
			patience.strain();
			refuse('command/not-yours', 'Only facilitators have a console.');
			return;
		}
		const parsed = deskRequest.safeParse(message);
		if (parsed.success) return answer(this.#desks.hear(place, parsed.data));
		patience.strain();
		refuse('message/malformed', describe(parsed.error, message));
	}

	async #signals(
		socket: ViewerSocket,
		message: unknown,
		answer: (answer: SignalsAck) => void,
		refuse: (code: string, text: string) => void
	): Promise<void> {
		const { viewer, patience } = socket.data;
		const parsed = signalsRequest.safeParse(message);
		if (!parsed.success) {
			patience.strain();
			refuse('message/malformed', describe(parsed.error, message));
			return;
		}
		const session = await this.#context.drills.open(viewer.drill);
		if (!session) return refuse('drill/unknown', 'This drill is gone.');
		const { source } = parsed.data;
		if (viewer.as !== 'facilitator' && !hasLooked(session, viewer.seat ?? '', source)) {
			return refuse('source/not-looked', 'Look there first; then its charts are shown.');
		}
		const { published, script } = session;
		answer({ ok: true, series: sampleSource(script, published, source, published.t) });
	}

	/** Each event is projected once, and serialised once for everybody who gets it. */
	#broadcast(session: Session, event: DrillEvent): void {
		this.#io.to(consoleRoom(session.id)).emit('events', [event]);
		const seen = projectEvent(event);
		if (seen) {
			const rooms = audiencesOf(event).map((audience) => audienceRoom(session.id, audience));
			this.#io.to(rooms).emit('events', [seen]);
		}
		for (const seat of changedAudiences(event)) this.#refresh(session, seat);
		if (event.type === 'seat-joined') this.#tellNames(session.id);
		if (event.type === 'drill-ended') this.#restLater(session.id);
	}

	/** A change of audiences sends that seat a fresh snapshot in the stream. */
	#refresh(session: Session, seat: string): void {
		const sockets = this.#socketsOf(session.id, seat);
		if (sockets.length === 0) return;
		const sitting = session.published.seats.get(seat);
		if (!sitting) return;
		for (const socket of sockets) enterRooms(socket, session, sitting);
		const own = this.#io.in(audienceRoom(session.id, `seat:${seat}`));
		own.emit('snapshot', this.#snapshot(session, sitting));
	}

	/** Cuts the transport only: clients take that for a lost network, and come back by themselves. */
	#sendBack(drill: string): void {
		for (const id of this.#io.sockets.adapter.rooms.get(drillRoom(drill)) ?? []) {
			this.#io.sockets.sockets.get(id)?.conn.close();
		}
	}

	/** A turn later, so that whoever is just being welcomed has entered the room by then. */
	#restLater(drill: string): void {
		setImmediate(() => {
			if (this.#io.sockets.adapter.rooms.has(drillRoom(drill))) return;
			this.#drafts.rest(drill);
			this.#context.drills.rest(drill);
		});
	}

	#tellNames(drill: string): void {
		this.#io.to(drillRoom(drill)).emit('names', { names: this.#context.drills.names(drill) });
	}

	#socketsOf(drill: string, seat: string): ViewerSocket[] {
		const ids = this.#io.sockets.adapter.rooms.get(audienceRoom(drill, `seat:${seat}`)) ?? [];
		return [...ids].flatMap((id) => {
			const socket = this.#io.sockets.sockets.get(id);
			return socket ? [socket as unknown as ViewerSocket] : [];
		});
	}

	/** What follows the last event the client has, where that is enough; else everything. */
	#catchUp(socket: ViewerSocket, session: Session, seat: Seat | undefined): void {
		const { viewer } = socket.data;
		const missed = session.log.slice(viewer.after);
		const knows = viewer.after > 0 && viewer.after <= session.log.length;
		if (!seat) {
			if (knows) socket.emit('events', missed);
			else socket.emit('snapshot', this.#whole(session));
			return;
		}
		const sameAudiences = !missed.some((event) => changedAudiences(event).includes(seat.id));
		if (knows && sameAudiences) socket.emit('events', seenBy(seat, missed));
		else socket.emit('snapshot', this.#snapshot(session, seat));
	}

	#snapshot(session: Session, seat: Seat): SeatSnapshot {
		return {
			kind: 'seat',
			seat: seat.id,
			view: viewFrom(seat, session.log),
			catalogue: catalogueOf(session.script, session.published),
			serverNow: this.#context.clock.now()
		};
	}

	#whole(session: Session) {
		const { drills, clock, origin } = this.#context;
		const sources = drills.sources(session.id) ?? { scenario: '', process: '' };
		const join = drills.invitation(session.id, origin ?? '') ?? { code: '', url: '' };
		return {
			kind: 'facilitator',
			events: session.log,
			...sources,
			join,
			serverNow: clock.now()
		} as const;
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

/** Through whose eyes a viewer sees the drill; undefined for the facilitator, who sees all. */
function seatOf({ published }: Session, { as, seat }: Viewer): Seat | undefined {
	return as === 'screen' ? ROOM_SCREEN : published.seats.get(seat ?? '');
}

/** Where somebody sits at the console; whoever only watches sits nowhere. */
const placeOf = ({ drill, as, facilitator }: Viewer) =>
	as === 'facilitator' && facilitator !== undefined ? { drill, facilitator } : undefined;

/** Exactly the rooms of the audiences this seat is part of now. */
function enterRooms(socket: ViewerSocket, session: Session, seat: Seat): void {
	for (const [audience, until] of seat.audiences) {
		const room = audienceRoom(session.id, audience);
		void (until === Infinity ? socket.join(room) : socket.leave(room));
	}
}

/** Seats whose audiences this event changes. */
function changedAudiences(event: DrillEvent): readonly string[] {
	if (event.type === 'role-claimed' || event.type === 'role-released') return [event.seat];
	return event.type === 'handover-accepted' ? [event.from, event.to] : [];
}

const hasLooked = ({ log }: Session, seat: string, source: string): boolean =>
	log.some((e) => e.type === 'source-shown' && e.to === seat && e.source === source);
