import type { Server, Socket } from 'socket.io';
import { catalogueOf } from '../src/lib/engine/catalogue.ts';
import type { DrillEvent } from '../src/lib/engine/events.ts';
import { audiencesOf, projectEvent, type Audience } from '../src/lib/engine/projection.ts';
import { seenBy, viewFrom } from '../src/lib/engine/snapshot.ts';
import type { Seat } from '../src/lib/engine/state.ts';
import type { SeatSnapshot, ServerToClient } from '../src/lib/protocol.ts';
import type { Viewer } from './admission.ts';
import type { Clock } from './clock.ts';
import { consoleRoom } from './desks.ts';
import type { DrillRegistry } from './drills.ts';
import type { Patience } from './patience.ts';
import type { Session } from './session.ts';

export type ViewerSocket = Socket<
	Record<string, never>,
	ServerToClient,
	Record<string, never>,
	{ viewer: Viewer; patience: Patience; arrived?: true }
>;

export interface TellingContext {
	readonly drills: DrillRegistry;
	readonly clock: Clock;
	/** Where invitations lead, when the server knows how browsers call it. */
	readonly origin: string | undefined;
}

/** Rooms: everybody of an audience in a drill, all sockets of it. */
const audienceRoom = (drill: string, audience: Audience) => `${drill}/${audience}`;
const drillRoom = (drill: string) => `${drill}/all`;

/** Tells every socket what its viewer may know of a drill: all of it, in order, once. */
export class Telling {
	readonly #io: Server;
	readonly #context: TellingContext;

	constructor(io: Server, context: TellingContext) {
		this.#io = io;
		this.#context = context;
	}

	/**
	 * From here on a socket hears of everything. Awaits nothing: an event in between would be lost.
	 *
	 * @param seat through whose eyes it sees the drill; undefined for the facilitator
	 */
	enter(socket: ViewerSocket, session: Session, seat: Seat | undefined): void {
		void socket.join(drillRoom(session.id));
		if (seat) enterRooms(socket, session, seat);
		this.#catchUp(socket, session, seat);
	}

	names(drill: string, to: Pick<ViewerSocket, 'emit'> = this.#io.to(drillRoom(drill))): void {
		to.emit('names', { names: this.#context.drills.names(drill) });
	}

	/** Each event is projected once, and serialised once for everybody who gets it. */
	broadcast(session: Session, event: DrillEvent): void {
		const console = consoleRoom(session.id);
		// Socket.IO encodes a message before it looks whether anybody is there.
		if (this.#io.sockets.adapter.rooms.has(console)) this.#io.to(console).emit('events', [event]);
		const seen = projectEvent(event);
		const rooms = audiencesOf(event).map((audience) => audienceRoom(session.id, audience));
		// To no room at all would be to every socket there is.
		if (seen && rooms.length > 0) this.#io.to(rooms).emit('events', [seen]);
		for (const seat of changedAudiences(event)) this.#refresh(session, seat);
		if (event.type === 'seat-joined') this.names(session.id);
	}

	/** Whether no socket is there. */
	isQuiet(drill: string): boolean {
		return !this.#io.sockets.adapter.rooms.has(drillRoom(drill));
	}

	/** Cuts the transport only: clients take that for a lost network, and come back by themselves. */
	sendBack(drill: string): void {
		for (const id of this.#io.sockets.adapter.rooms.get(drillRoom(drill)) ?? []) {
			this.#io.sockets.sockets.get(id)?.conn.close();
		}
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
}

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
