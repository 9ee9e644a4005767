import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** How one client of the load gets in. */
export interface Ticket {
	readonly room: number;
	/** Handshake data and headers for socket.io-client. */
	readonly auth: Readonly<Record<string, unknown>>;
	readonly headers: Readonly<Record<string, string>>;
}

export interface Usage {
	/** CPU time of the server process so far, user and system, in microseconds. */
	readonly cpu: number;
	/** Resident memory after a garbage collection, in bytes; what an allocator keeps free is in it. */
	readonly memory: number;
	/** What the heap holds after a garbage collection, in bytes. */
	readonly heap: number;
}

export interface Ready {
	readonly url: string;
	readonly tickets: readonly Ticket[];
}

/** A server under load, in a process of its own. */
export class Target {
	readonly ready: Ready;
	readonly #child: ChildProcess;

	private constructor(child: ChildProcess, ready: Ready) {
		this.#child = child;
		this.ready = ready;
	}

	/** Starts `entry` with room for this many clients, and waits until it listens. */
	static async start(entry: URL, rooms: number, perRoom: number): Promise<Target> {
		const child = fork(entry, [String(rooms), String(perRoom)], { execArgv: ['--expose-gc'] });
		const [ready] = (await once(child, 'message')) as [Ready];
		return new Target(child, ready);
	}

	async usage(): Promise<Usage> {
		this.#child.send('usage');
		const [usage] = (await once(this.#child, 'message')) as [Usage];
		return usage;
	}

	async stop(): Promise<void> {
		const gone = once(this.#child, 'exit');
		this.#child.kill();
		await gone;
	}
}

/** The other side: says it is ready, and answers how much it used. */
export function serve(ready: Ready): void {
	process.on('message', () => {
		globalThis.gc?.();
		const { user, system } = process.cpuUsage();
		const { rss, heapUsed } = process.memoryUsage();
		process.send?.({ cpu: user + system, memory: rss, heap: heapUsed } satisfies Usage);
	});
	process.send?.(ready);
}
