import { test as base } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../server/main.ts', import.meta.url));
const STARTS_WITHIN_MS = 15_000;

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
	url = '';

	constructor(data: string) {
		this.#data = data;
	}

	readonly output = () => this.#printed;

	async start(port = '0'): Promise<void> {
		const settings = { PORT: port, HOST: '127.0.0.1', ORIGIN: '', MUSTER_DATA: this.#data };
		const child = spawn(process.execPath, [MAIN], {
			env: { ...process.env, ...settings },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		this.#child = child;
		this.#printed = '';
		const keep = (chunk: Buffer) => void (this.#printed += chunk.toString());
		child.stdout.on('data', keep);
		child.stderr.on('data', keep);
		this.url = await addressOf(child, this.output);
	}

	kill = () => this.stop('SIGKILL');
	restart = () => this.start(new URL(this.url).port);

	async stop(signal: NodeJS.Signals): Promise<void> {
		const child = this.#child;
		if (child?.exitCode !== null || child.signalCode !== null) return;
		const gone = once(child, 'exit');
		if (child.kill(signal)) await gone;
	}
}

/** A server of its own for each test: own process, port and data, gone afterwards. */
export const test = base.extend<{ server: RunningServer }>({
	// Playwright insists on a destructured first argument.
	// eslint-disable-next-line no-empty-pattern
	server: async ({}, use) => {
		const data = await mkdtemp(join(tmpdir(), 'muster-test-'));
		const server = new ServerProcess(data);
		try {
			await server.start();
			await use(server);
		} finally {
			await server.stop('SIGTERM');
			await rm(data, { recursive: true, force: true });
		}
	}
});

export { expect } from '@playwright/test';
