import { test as base } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { slowNetwork } from './slow-network.ts';

const MAIN = fileURLToPath(new URL('../../server/main.ts', import.meta.url));
const STARTS_WITHIN_MS = 60_000;
/** What arrives at a browser may take this much longer; see CONTRIBUTING.md. */
const SLOWER_BY_MS = Number(process.env['SLOWER_BY_MS'] ?? 0);

/** An object, since Playwright takes a function for a fixture. */
export interface Past {
	fill(data: string): Promise<void>;
}

export interface RunningServer {
	readonly url: string;
	/** Everything the server has printed since it last started. */
	readonly output: () => string;
	/** Ends it with no chance to tidy up. */
	kill(): Promise<void>;
	/** Starts it again on the same port and data. */
	restart(): Promise<void>;
}

/** Waits for the line that tells the address; the server prints it once it accepts connections. */
function addressOf(child: ChildProcess, output: () => string): Promise<string> {
	return new Promise((resolve, reject) => {
		const fail = (why: string) => reject(new Error(`The server ${why}:\n${output()}`));
		const timer = setTimeout(() => fail('did not start in time'), STARTS_WITHIN_MS);
		const look = () => {
			const url = /^Muster is at (\S+)$/m.exec(output())?.[1];
			if (url === undefined) return;
			clearTimeout(timer);
			resolve(url);
		};
		child.stdout?.on('data', look);
		child.once('exit', (code) => fail(`ended with ${code}`));
	});
}

class ServerProcess implements RunningServer {
	readonly #data: string;
	#child: ChildProcess | undefined;
	#printed = '';
	#port = '0';
	#network: Awaited<ReturnType<typeof slowNetwork>> | undefined;
	url = '';

	constructor(data: string) {
		this.#data = data;
	}

	readonly output = () =>
		this.#network
			? this.#printed.replaceAll(`:${this.#port}`, `:${this.#network.port}`)
			: this.#printed;

	async start(): Promise<void> {
		const settings = { PORT: this.#port, HOST: '127.0.0.1', ORIGIN: '', MUSTER_DATA: this.#data };
		const child = spawn(process.execPath, [MAIN], {
			env: { ...process.env, ...settings },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		this.#child = child;
		this.#printed = '';
		const keep = (chunk: Buffer) => void (this.#printed += chunk.toString());
		child.stdout.on('data', keep);
		child.stderr.on('data', keep);
		const address = new URL(await addressOf(child, () => this.#printed));
		this.#port = address.port;
		if (SLOWER_BY_MS > 0) {
			this.#network ??= await slowNetwork(Number(this.#port), SLOWER_BY_MS);
			address.port = String(this.#network.port);
		}
		this.url = address.origin;
	}

	kill = () => this.stop('SIGKILL');
	restart = () => this.start();

	async stop(signal: NodeJS.Signals): Promise<void> {
		const child = this.#child;
		if (child?.exitCode !== null || child.signalCode !== null) return;
		const gone = once(child, 'exit');
		if (child.kill(signal)) await gone;
	}

	async end(): Promise<void> {
		this.#network?.close();
		await this.stop('SIGTERM');
	}
}

/** A server of its own for each test: own process, port and data, gone afterwards. */
export const test = base.extend<{
	/** What stands in the data folder before the server starts. */
	past: Past;
	server: RunningServer;
}>({
	past: [{ fill: async () => {} }, { option: true }],
	server: async ({ past }, use) => {
		const data = await mkdtemp(join(tmpdir(), 'muster-test-'));
		const server = new ServerProcess(data);
		try {
			await past.fill(data);
			await server.start();
			await use(server);
		} finally {
			await server.end();
			await rm(data, { recursive: true, force: true });
		}
	}
});

export { expect } from '@playwright/test';
