import { io, type Socket } from 'socket.io-client';
import type { SeatCommandInput } from '../../src/lib/engine/actions/index.ts';
import type { DrillEvent } from '../../src/lib/engine/events.ts';
import type { SeenEvent } from '../../src/lib/engine/projection.ts';
import { foldView, type DrillView } from '../../src/lib/engine/view.ts';
import {
	PROTOCOL_VERSION,
	type Ack,
	type FacilitatorSnapshot,
	type SeatSnapshot
} from '../../src/lib/protocol.ts';
import type { Ticket } from '../serve.ts';

/** A socket that comes back by itself, soon; `after` is what its owner has folded. */
function connected(url: string, ticket: Ticket, after: () => number): Socket {
	const { drill, as, cookie } = ticket;
	return io(url, {
		auth: (tell) => tell({ protocol: PROTOCOL_VERSION, drill, as, after: after() }),
		extraHeaders: { cookie },
		transports: ['websocket'],
		forceNew: true,
		reconnectionDelay: 20,
		reconnectionDelayMax: 40
	});
}

/** Keeps the whole log as it was told, and resumes the drill whenever it finds it paused. */
export class Resumer {
	readonly socket: Socket;
	events: DrillEvent[] = [];
	#resumes = 0;

	constructor(url: string, ticket: Ticket) {
		this.socket = connected(url, ticket, () => this.events.length);
		this.socket.on('snapshot', ({ events }: FacilitatorSnapshot) => {
			this.events = [...events];
		});
		this.socket.on('events', (events: DrillEvent[]) => this.events.push(...events));
		// The last thing a server says to whoever comes in.
		this.socket.on('names', () => {
			const id = `resume-${(this.#resumes += 1)}`;
			this.socket.emit('command', { id, command: { type: 'resume' } }, () => undefined);
		});
	}
}

export interface Act {
	readonly id: string;
	/** Found in the event that the act leaves, and nowhere else. */
	readonly words: string;
	readonly command: SeatCommandInput;
	answer?: Ack;
}

/** One seat that acts without a break, and repeats under the same id what was not answered. */
export class Player {
	readonly socket: Socket;
	readonly acts: Act[] = [];
	readonly seen: SeenEvent[] = [];
	/** Acts whose repetition was answered otherwise than the act itself. */
	readonly contradicted: Act[] = [];
	view: DrillView | undefined;
	readonly #ticket: Ticket;
	readonly #answered: () => void;
	#resting = false;
	#atRest: () => void = () => undefined;

	constructor(url: string, ticket: Ticket, answered: () => void) {
		this.#ticket = ticket;
		this.#answered = answered;
		this.socket = connected(url, ticket, () => this.view?.version ?? 0);
		this.socket.on('snapshot', ({ view }: SeatSnapshot) => {
			this.view = view;
		});
		this.socket.on('events', (events: SeenEvent[]) => {
			this.seen.push(...events);
			if (this.view) this.view = events.reduce(foldView, this.view);
		});
		this.socket.on('connect', () => {
			const known = this.acts.findLast(({ answer }) => answer?.ok);
			if (known) this.#send(known);
			const waiting = this.#waiting;
			if (waiting) this.#send(waiting);
			else this.#act();
		});
	}

	get seat(): string {
		return this.#ticket.seat ?? '';
	}

	/** Starts nothing more; resolves once everything is answered. */
	rest(): Promise<void> {
		this.#resting = true;
		return new Promise((resolve) => {
			this.#atRest = resolve;
			if (!this.#waiting) resolve();
		});
	}

	get #waiting(): Act | undefined {
		const last = this.acts.at(-1);
		return last?.answer ? undefined : last;
	}

	#act(): void {
		if (this.#resting) return this.#atRest();
		const count = this.acts.length + 1;
		const id = `act-number-${count}`;
		const words = `${this.seat} says ${count};`;
		const act = { id, words, command: anAct(count, words) };
		this.acts.push(act);
		this.#send(act);
	}

	#send(act: Act): void {
		if (!this.socket.connected) return;
		const { id, command } = act;
		this.socket.emit('command', { id, command }, (answer: Ack) => this.#hear(act, answer));
	}

	#hear(act: Act, answer: Ack): void {
		if (act.answer) {
			if (JSON.stringify(act.answer) !== JSON.stringify(answer)) this.contradicted.push(act);
			return;
		}
		act.answer = answer;
		this.#answered();
		this.#act();
	}
}

/** Some acts leave one event, some change the world, and some are refused while the drill rests. */
function anAct(count: number, words: string): SeatCommandInput {
	if (count % 3 === 0) {
		return { type: 'declare-severity', severity: 1 + ((count / 3) % 3), reason: words };
	}
	if (count % 3 === 1) return { type: 'add-note', text: words };
	return { type: 'post-update', audience: 'customers', condition: words, nextInMinutes: 10 };
}
