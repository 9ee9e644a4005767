import type { Jobs } from './jobs.ts';

/**
 * Has one kind of work done beside the screen, for the newest question only: what is no longer
 * wanted is stopped in the middle of its work.
 */
export class Latest<Kind extends keyof Jobs> {
	readonly #kind: Kind;
	readonly #give: (answer: Jobs[Kind]['gives']) => void;
	readonly #fail: () => void;
	#worker: Worker | undefined;
	#busy = false;

	constructor(
		kind: Kind,
		give: (answer: Jobs[Kind]['gives']) => void,
		fail: () => void = () => undefined
	) {
		this.#kind = kind;
		this.#give = give;
		this.#fail = fail;
	}

	ask(asks: Jobs[Kind]['asks']) {
		if (this.#busy) this.stop();
		this.#busy = true;
		this.#worker ??= this.#start();
		this.#worker.postMessage({ kind: this.#kind, asks });
	}

	stop() {
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#busy = false;
	}

	#start(): Worker {
		const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
		worker.onmessage = ({ data }: MessageEvent<Jobs[Kind]['gives']>) => {
			this.#busy = false;
			this.#give(data);
		};
		worker.onerror = () => {
			this.stop();
			this.#fail();
		};
		return worker;
	}
}
