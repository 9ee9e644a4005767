import { io, type Socket } from 'socket.io-client';
import type { Ready } from './target.ts';

/** Bytes of free text in an action; with its frame about 200, and about 300 as an event. */
const TEXT_BYTES = 130;
/** Long: on a machine that others use, a process may stand still for many seconds. */
const ANSWER_WITHIN_MS = 60_000;

export interface Load {
	/** Actions that were accepted, per second. */
	readonly actions: number;
	/** Events that arrived at clients, per second. */
	readonly deliveries: number;
	readonly refused: number;
	/** Milliseconds from sending an action until a client of the room has its event. */
	readonly p50: number;
	readonly p99: number;
	/** Median size of a delivered message, as JSON. */
	readonly bytes: number;
	/** Accepted actions in all, for CPU per action. */
	readonly accepted: number;
}

export class Crowd {
	readonly #sockets: readonly Socket[];
	#latencies: number[] = [];
	#sizes: number[] = [];
	#deliveries = 0;
	#accepted = 0;
	#refused = 0;
	#sent = 0;

	private constructor(sockets: readonly Socket[]) {
		this.#sockets = sockets;
		for (const socket of sockets) {
			socket.on('events', (events: { text?: string }[]) => this.#receive(events));
		}
	}

	static async connect({ url, tickets }: Ready): Promise<Crowd> {
		const sockets: Socket[] = [];
		for (const { auth, headers } of tickets) {
			const socket = io(url, {
				auth: { ...auth },
				extraHeaders: { ...headers },
				transports: ['websocket'],
				forceNew: true,
				reconnection: false
			});
			sockets.push(socket);
			// A few at a time, so that the listening queue is not what is measured.
			if (sockets.length % 50 === 0) await Promise.all(sockets.slice(-50).map(connected));
		}
		await Promise.all(sockets.map(connected));
		return new Crowd(sockets);
	}

	/** Everybody sends the next action as soon as the last one is acknowledged. */
	async saturate(seconds: number): Promise<Load> {
		this.#reset();
		const start = performance.now();
		const end = start + seconds * 1000;
		await Promise.all(
			this.#sockets.map(async (socket) => {
				while (performance.now() < end) await this.#act(socket);
			})
		);
		return this.#sum((performance.now() - start) / 1000);
	}

	/** A steady rate over everybody in turn, whether or not the server keeps up. */
	async steady(perSecond: number, seconds: number): Promise<Load> {
		this.#reset();
		const start = performance.now();
		const acts: Promise<void>[] = [];
		const total = perSecond * seconds;
		while (acts.length < total) {
			const due = Math.min(total, Math.floor(((performance.now() - start) / 1000) * perSecond));
			while (acts.length < due) {
				const socket = this.#sockets[(acts.length * 7) % this.#sockets.length];
				if (socket) acts.push(this.#act(socket));
			}
			await new Promise((resolve) => setTimeout(resolve, 1));
		}
		await Promise.all(acts);
		return this.#sum((performance.now() - start) / 1000);
	}

	leave(): void {
		for (const socket of this.#sockets) socket.disconnect();
	}

	async #act(socket: Socket): Promise<void> {
		this.#sent += 1;
		const text = `${performance.now()} `.padEnd(TEXT_BYTES, 'x');
		const request = {
			id: `bench-${this.#sent}-${text.length}`,
			command: { type: 'add-note', text }
		};
		const answer = (await socket.timeout(ANSWER_WITHIN_MS).emitWithAck('command', request)) as {
			ok: boolean;
		};
		if (answer.ok) this.#accepted += 1;
		else this.#refused += 1;
	}

	#receive(events: readonly { readonly text?: string }[]) {
		this.#deliveries += events.length;
		const [first] = events;
		const sent = Number.parseFloat(first?.text ?? '');
		if (Number.isFinite(sent)) this.#latencies.push(performance.now() - sent);
		if (this.#deliveries % 100 === 0) this.#sizes.push(JSON.stringify(events).length);
	}

	#reset() {
		this.#latencies = [];
		this.#sizes = [];
		this.#deliveries = 0;
		this.#accepted = 0;
		this.#refused = 0;
	}

	#sum(seconds: number): Load {
		const sorted = this.#latencies.sort((a, b) => a - b);
		const sizes = this.#sizes.sort((a, b) => a - b);
		const at = (list: readonly number[], share: number) =>
			list[Math.min(list.length - 1, Math.floor(list.length * share))] ?? Number.NaN;
		return {
			actions: this.#accepted / seconds,
			deliveries: this.#deliveries / seconds,
			refused: this.#refused,
			p50: at(sorted, 0.5),
			p99: at(sorted, 0.99),
			bytes: at(sizes, 0.5),
			accepted: this.#accepted
		};
	}
}

function connected(socket: Socket): Promise<void> {
	if (socket.connected) return Promise.resolve();
	return new Promise((resolve, reject) => {
		socket.once('connect', resolve);
		socket.once('connect_error', reject);
	});
}
