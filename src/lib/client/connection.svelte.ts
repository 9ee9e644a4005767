import { io, type Socket } from 'socket.io-client';
import type {
	Ack,
	ClientToServer,
	CommandRequest,
	DeskAck,
	DeskRequest,
	DeskView,
	EarlierAck,
	FacilitatorSnapshot,
	Handshake,
	Names,
	SeatSnapshot,
	ServerToClient,
	SignalsAck
} from '../protocol.ts';
import { PROTOCOL_VERSION } from '../protocol-version.ts';

export type Status =
	/** Not heard from the server yet. */
	| 'connecting'
	| 'live'
	/** Lost; trying again by itself, and what was sent waits. */
	| 'reconnecting'
	/** The server will not have us; trying again would not help. */
	| 'refused';

/** Something the person did that the server has not answered yet. */
export interface Pending {
	readonly id: string;
	readonly command: CommandRequest['command'];
}

interface Waiting extends Pending {
	readonly resolve: (ack: Ack) => void;
}

export interface Listener {
	/** Number of the last event this client has folded; 0 asks for a snapshot. */
	after(): number;
	snapshot(snapshot: SeatSnapshot | FacilitatorSnapshot): void;
	/** Gives back false where something is missing, so that a fresh snapshot is asked for. */
	events(events: Parameters<ServerToClient['events']>[0]): boolean;
	people(names: Names['names']): void;
	/** Who is at the console; told to facilitators only. */
	desk?(desk: DeskView): void;
}

export interface Options {
	readonly drill: string;
	readonly as: Handshake['as'];
	/** Of a watcher: through whose eyes. */
	readonly seat?: string | undefined;
	readonly listener: Listener;
	/** Where the server is; default: where the page came from. */
	readonly url?: string;
	/** How long an answer may take before the same command is sent again. */
	readonly answerWithinMs?: number;
	readonly extraHeaders?: Readonly<Record<string, string>>;
}

const SLOW = {
	ok: false,
	code: 'connection/slow',
	message: 'The server did not answer.'
} as const;
const ANSWER_WITHIN_MS = 6_000;
const SLOWEST_RETRY_MS = 4_000;

/**
 * One socket to one drill. Nothing a person does is lost silently: a command keeps its id until the
 * server answers, is sent again after every reconnect, and the server does a repeated id only once.
 */
export class Connection {
	#status = $state.raw<Status>('connecting');
	#refusal = $state.raw<Refusal>({ ok: false, code: '', message: '' });
	#pending = $state.raw<readonly Waiting[]>([]);
	readonly #socket: Socket<ServerToClient, ClientToServer>;
	readonly #answerWithinMs: number;
	readonly #listener: Listener;
	#wantsSnapshot = false;

	constructor({ drill, as, seat, listener, url, answerWithinMs, extraHeaders }: Options) {
		this.#listener = listener;
		this.#answerWithinMs = answerWithinMs ?? ANSWER_WITHIN_MS;
		const options = {
			transports: ['websocket', 'polling'],
			reconnectionDelayMax: SLOWEST_RETRY_MS,
			autoConnect: false,
			...(extraHeaders ? { extraHeaders } : {}),
			auth: (answer: (handshake: object) => void) =>
				answer({
					protocol: PROTOCOL_VERSION,
					drill,
					as,
					...(seat === undefined ? {} : { seat }),
					after: this.#wantsSnapshot ? 0 : listener.after()
				} satisfies Handshake)
		};
		this.#socket = url === undefined ? io(options) : io(url, options);
		this.#listen();
	}

	get status() {
		return this.#status;
	}

	/** Why the server refused, for the person. */
	get reason() {
		return this.#refusal.message;
	}

	/** The same with its code, for readers of other languages. */
	get refusal() {
		return this.#refusal;
	}

	/** What was done and not answered yet, oldest first. */
	get pending() {
		return this.#pending;
	}

	/** For what is neither a command nor told by events: the document written together. */
	get socket() {
		return this.#socket;
	}

	/** Connects until the function it returns is called. */
	open(): () => void {
		this.#socket.connect();
		return () => this.#socket.disconnect();
	}

	/** After a refusal, when the person asks for it. */
	retry() {
		this.#status = 'connecting';
		this.#socket.connect();
	}

	/** Does something in the drill. Answers when the server has stored it for good or refused it. */
	send(command: CommandRequest['command']): Promise<Ack> {
		if (this.#status === 'refused') return Promise.resolve(this.#refusal);
		return new Promise((resolve) => {
			const waiting = { id: crypto.randomUUID(), command, resolve };
			this.#pending = [...this.#pending, waiting];
			this.#emit(waiting);
		});
	}

	/** Telemetry of a place that was looked at; volatile, so it is asked for and never kept. */
	async signals(source: string): Promise<SignalsAck> {
		try {
			return await this.#socket.timeout(this.#answerWithinMs).emitWithAck('signals', { source });
		} catch {
			return SLOW;
		}
	}

	/** What the feed told before the event `before`. */
	async earlier(before: number): Promise<EarlierAck> {
		try {
			return await this.#socket.timeout(this.#answerWithinMs).emitWithAck('earlier', { before });
		} catch {
			return SLOW;
		}
	}

	/** Something around the console. Asked once: it is nothing that may not be asked again. */
	async desk(request: DeskRequest): Promise<DeskAck> {
		try {
			return await this.#socket.timeout(this.#answerWithinMs).emitWithAck('desk', request);
		} catch {
			return SLOW;
		}
	}

	#listen() {
		const socket = this.#socket;
		socket.on('connect', () => {
			this.#status = 'live';
			for (const waiting of this.#pending) this.#emit(waiting);
		});
		socket.on('disconnect', (reason) => {
			if (reason === 'io server disconnect') {
				this.#refuse({ code: 'connection/closed', message: 'The server closed this connection.' });
			} else if (this.#status !== 'refused') this.#status = 'reconnecting';
		});
		socket.on('connect_error', (error) => {
			// An active socket goes on trying by itself; otherwise the server has said no.
			if (socket.active) this.#status = 'reconnecting';
			else this.#refuse({ code: codeOf(error), message: error.message });
		});
		socket.on('snapshot', (snapshot) => {
			this.#wantsSnapshot = false;
			this.#listener.snapshot(snapshot);
		});
		socket.on('events', (events) => {
			if (!this.#listener.events(events)) this.#askForSnapshot();
		});
		socket.on('names', ({ names }) => this.#listener.people(names));
		socket.on('desk', (desk) => this.#listener.desk?.(desk));
	}

	#emit(waiting: Waiting) {
		if (!this.#socket.connected) return;
		const request = { id: waiting.id, command: waiting.command } as CommandRequest;
		this.#socket.timeout(this.#answerWithinMs).emit('command', request, (late, ack) => {
			if (!late) this.#answered(waiting, ack);
			// No answer: the same id again. After a cut this is done on reconnecting.
			else if (this.#pending.includes(waiting)) this.#emit(waiting);
		});
	}

	#answered(waiting: Waiting, ack: Ack) {
		this.#pending = this.#pending.filter((other) => other !== waiting);
		waiting.resolve(ack);
	}

	#askForSnapshot() {
		this.#wantsSnapshot = true;
		this.#socket.disconnect().connect();
	}

	#refuse(why: Omit<Refusal, 'ok'>) {
		this.#status = 'refused';
		this.#refusal = { ok: false, ...why };
		for (const waiting of this.#pending) this.#answered(waiting, this.#refusal);
	}
}

type Refusal = Extract<Ack, { ok: false }>;

/** The server sends its refusal along with the error that Socket.IO makes of it. */
function codeOf(error: Error & { readonly data?: { readonly code?: unknown } }): string {
	const code = error.data?.code;
	return typeof code === 'string' ? code : 'connection/refused';
}
