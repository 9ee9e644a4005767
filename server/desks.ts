import type { Server } from 'socket.io';
import { ASSISTING } from '../src/lib/engine/actions/assisting.ts';
import type { DeskAck, DeskRequest, DeskView } from '../src/lib/protocol.ts';
import type { Viewer } from './admission.ts';
import type { StoredConsoles } from './consoles.ts';
import { refuse, type Refusal } from './refusal.ts';

/** A facilitator at the console of a drill. */
export interface Place {
	readonly drill: string;
	readonly facilitator: string;
}

/** Where somebody sits at the console; whoever only watches sits nowhere. */
export const placeOf = ({ drill, as, facilitator }: Viewer): Place | undefined =>
	as === 'facilitator' && facilitator !== undefined ? { drill, facilitator } : undefined;

/** Everybody at a drill's console, and each facilitator's own browsers. */
export const consoleRoom = (drill: string) => `${drill}/facilitator`;
const placeRoom = ({ drill, facilitator }: Place) => `${drill}/facilitator/${facilitator}`;

/**
 * The console as a place where several people work: who is here, who is in charge. One of them drives
 * the story; where that one is away, whoever acts next takes charge, so that a lost browser stops
 * nothing.
 */
export class Desks {
	readonly #io: Server;
	readonly #consoles: StoredConsoles;
	/** Who asks for the console, by drill; a wish that is forgotten with the server. */
	readonly #asking = new Map<string, string>();

	constructor(io: Server, consoles: StoredConsoles) {
		this.#io = io;
		this.#consoles = consoles;
	}

	roomsOf(place: Place): string[] {
		return [consoleRoom(place.drill), placeRoom(place)];
	}

	/** Tells everybody at the console who is there. */
	tell(drill: string): void {
		const view = this.#view(drill);
		for (const { id } of view.people) {
			const room = placeRoom({ drill, facilitator: id });
			this.#io.to(room).emit('desk', { ...view, you: id } satisfies DeskView);
		}
	}

	left({ drill, facilitator }: Place): void {
		if (this.#asking.get(drill) === facilitator) this.#asking.delete(drill);
		this.tell(drill);
	}

	/** Why this facilitator may not do this now; whoever acts while nobody is in charge takes it. */
	refusal(place: Place, command: string): Refusal | undefined {
		const { drill, facilitator } = place;
		const inCharge = this.#consoles.inCharge(drill);
		if (inCharge === facilitator || ASSISTING.has(command)) return undefined;
		if (inCharge !== null && this.#isHere({ drill, facilitator: inCharge })) {
			return refuse(
				'console/not-in-charge',
				'Somebody else is in charge of the console. Ask for it, or take charge.'
			);
		}
		this.#putInCharge(drill, facilitator);
		return undefined;
	}

	hear(place: Place, request: DeskRequest): DeskAck {
		const { drill, facilitator } = place;
		switch (request.type) {
			case 'introduce':
				this.#consoles.rename(drill, facilitator, request.name);
				break;
			case 'ask-for-charge':
				this.#asking.set(drill, facilitator);
				break;
			case 'decline-charge':
				this.#asking.delete(drill);
				break;
			case 'take-charge':
				this.#putInCharge(drill, facilitator);
				break;
			case 'hand-over':
				return this.#handOver(place, request.to);
			case 'invite':
			case 'close-link':
				return this.#link(place, request.type);
		}
		this.tell(drill);
		return { ok: true };
	}

	#handOver({ drill, facilitator }: Place, to: string): DeskAck {
		if (this.#consoles.inCharge(drill) !== facilitator) {
			return refuse('console/not-yours', 'You are not in charge of the console.');
		}
		if (!this.#isHere({ drill, facilitator: to })) {
			return refuse('console/away', 'Choose somebody who is at the console.');
		}
		this.#putInCharge(drill, to);
		return { ok: true };
	}

	#link({ drill, facilitator }: Place, act: 'invite' | 'close-link'): DeskAck {
		const people = this.#consoles.people(drill);
		if (people.find(({ id }) => id === facilitator)?.guest !== false) {
			return refuse('console/guest', 'Only who signed in can do this.');
		}
		if (act === 'invite') {
			const link = this.#consoles.invite(drill);
			this.tell(drill);
			return { ok: true, link };
		}
		this.#consoles.closeLink(drill);
		for (const { id, guest } of people) {
			if (guest) this.#io.in(placeRoom({ drill, facilitator: id })).disconnectSockets(true);
		}
		this.tell(drill);
		return { ok: true };
	}

	#putInCharge(drill: string, facilitator: string): void {
		this.#consoles.putInCharge(drill, facilitator);
		this.#asking.delete(drill);
		this.tell(drill);
	}

	#isHere(place: Place): boolean {
		return this.#io.sockets.adapter.rooms.has(placeRoom(place));
	}

	#view(drill: string): Omit<DeskView, 'you'> {
		return {
			inCharge: this.#consoles.inCharge(drill),
			asking: this.#asking.get(drill) ?? null,
			linkOpen: this.#consoles.isInviting(drill),
			people: this.#consoles
				.people(drill)
				.map((each) => ({ ...each, here: this.#isHere({ drill, facilitator: each.id }) }))
		};
	}
}
