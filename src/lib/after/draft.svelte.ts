import type { Socket } from 'socket.io-client';
import * as Y from 'yjs';
import type { ChangeAck, ClientToServer, Places, ServerToClient } from '../protocol.ts';

/** How long what is typed is gathered before it is sent. */
const GATHER_MS = 150;
const ANSWER_WITHIN_MS = 6_000;
const AFTER_HASTE_MS = 1_000;

/** Marks what came from the server, so that it is not sent back. */
const REMOTE = Symbol('remote');

export type DraftStatus =
	| 'opening'
	/** Everything typed here is stored. */
	| 'saved'
	| 'saving'
	/** Typing goes on; what is typed is kept and sent later. */
	| 'offline'
	/** The server will not take what is typed here. */
	| 'refused';

/**
 * The postmortem as it stands in this browser. What somebody types is there at once, is sent on, and
 * stays until the server has stored it; after a lost connection both sides exchange what they lack.
 */
export class Draft {
	readonly doc = new Y.Doc();
	readonly #socket: Socket<ServerToClient, ClientToServer>;
	#version = $state.raw(0);
	#isOpen = $state.raw(false);
	#wasOpen = $state.raw(false);
	#refusal = $state.raw<{ code: string; message: string } | null>(null);
	#places = $state.raw<Places['places']>({});
	/** Typed and not sent; kept after sending until it is stored. */
	#unsent = $state.raw<readonly Uint8Array[]>([]);
	#sending = $state.raw<Uint8Array | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Where this person writes. */
	#place: string | null = null;
	/** What came from others while something is being composed here, letter by letter. */
	#held: Uint8Array[] | null = null;

	constructor(socket: Socket<ServerToClient, ClientToServer>) {
		this.#socket = socket;
	}

	/** Rises with every change, whoever made it. */
	get version() {
		return this.#version;
	}

	get status(): DraftStatus {
		if (this.#refusal) return 'refused';
		if (!this.#isOpen) return this.#wasOpen ? 'offline' : 'opening';
		return this.#unsent.length > 0 || this.#sending ? 'saving' : 'saved';
	}

	/** Why the server takes nothing. */
	get refusal() {
		return this.#refusal;
	}

	/** Who writes where: by seat or `facilitator`. */
	get places() {
		return this.#places;
	}

	/** Takes part until the function it returns is called. */
	open(): () => void {
		const socket = this.#socket;
		const close = () => {
			this.#isOpen = false;
			clearTimeout(this.#timer);
		};
		const synchronise = () => this.#synchronise();
		const take = ({ change }: { change: Uint8Array }) => this.#take(new Uint8Array(change));
		const show = ({ places }: Places) => (this.#places = places);
		const changed = (change: Uint8Array, origin: unknown) => this.#changed(change, origin);
		socket.on('connect', synchronise).on('disconnect', close);
		socket.on('draft', take).on('places', show);
		this.doc.on('update', changed);
		if (socket.connected) synchronise();
		return () => {
			this.write(null);
			socket.off('connect', synchronise).off('disconnect', close);
			socket.off('draft', take).off('places', show);
			this.doc.off('update', changed);
			close();
		};
	}

	/** Tells the others where this person writes, also once the connection is back. */
	write(place: string | null) {
		this.#place = place;
		if (this.#isOpen) this.#socket.emit('draft-place', { place });
	}

	/** Others' changes wait while something is composed here; the function it returns lets them in. */
	hold(): () => void {
		this.#held ??= [];
		return () => {
			const held = this.#held ?? [];
			this.#held = null;
			for (const change of held) this.#take(change);
		};
	}

	#take(change: Uint8Array) {
		if (this.#held) this.#held.push(change);
		else Y.applyUpdate(this.doc, change, REMOTE);
	}

	#changed(change: Uint8Array, origin: unknown) {
		this.#version += 1;
		if (origin === REMOTE) return;
		this.#unsent = [...this.#unsent, change];
		this.#sendIn(GATHER_MS);
	}

	async #synchronise() {
		const request = { client: this.doc.clientID, state: Y.encodeStateVector(this.doc) };
		const ack = await this.#ask(() =>
			this.#socket.timeout(ANSWER_WITHIN_MS).emitWithAck('draft-open', request)
		);
		if (!ack) {
			if (this.#socket.connected) void this.#synchronise();
			return;
		}
		if (!ack.ok) return this.#refuse(ack);
		this.#take(new Uint8Array(ack.change));
		// Whatever was under way when the connection was lost may have been stored or not.
		const isBehind = this.#unsent.length > 0 || this.#sending !== null;
		this.#sending = null;
		const missing = Y.encodeStateAsUpdate(this.doc, new Uint8Array(ack.state));
		this.#unsent = isBehind ? [missing] : [];
		this.#isOpen = true;
		this.#wasOpen = true;
		if (this.#place !== null) this.write(this.#place);
		this.#sendIn(0);
	}

	#sendIn(ms: number) {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#send(), ms);
	}

	/** One change at a time; what is typed meanwhile goes with the next. */
	async #send() {
		if (!this.#isOpen || this.#sending || this.#unsent.length === 0 || this.#refusal) return;
		const change = Y.mergeUpdates([...this.#unsent]);
		this.#unsent = [];
		this.#sending = change;
		const ack = await this.#ask<ChangeAck>(() =>
			this.#socket.timeout(ANSWER_WITHIN_MS).emitWithAck('draft-change', { change })
		);
		// After a reconnect the exchange of states has taken care of it.
		if (this.#sending !== change) return;
		this.#sending = null;
		if (ack?.ok) return this.#sendIn(GATHER_MS);
		this.#unsent = [change, ...this.#unsent];
		if (!ack || ack.code === 'rate/too-fast') this.#sendIn(AFTER_HASTE_MS);
		else this.#refuse(ack);
	}

	async #ask<A>(question: () => Promise<A>): Promise<A | null> {
		try {
			return await question();
		} catch {
			return null;
		}
	}

	#refuse({ code, message }: { readonly code: string; readonly message: string }) {
		this.#refusal = { code, message };
	}
}
