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
	/** Everything the server has printed so far. */
	readonly output: () => string;
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

/** A server of its own for each test: own process, port and data, gone afterwards. */
export const test = base.extend<{ server: RunningServer }>({
	// Playwright insists on a destructured first argument.
	// eslint-disable-next-line no-empty-pattern
	server: async ({}, use) => {
		const data = await mkdtemp(join(tmpdir(), 'muster-test-'));
		const child = spawn(process.execPath, [MAIN], {
			env: { ...process.env, PORT: '0', HOST: '127.0.0.1', ORIGIN: '', MUSTER_DATA: data },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		let printed = '';
		const keep = (chunk: Buffer) => void (printed += chunk.toString());
		child.stdout.on('data', keep);
		child.stderr.on('data', keep);
		try {
			const url = await addressOf(child, () => printed);
			await use({ url, output: () => printed });
		} finally {
			if (child.exitCode === null && child.kill('SIGTERM')) await once(child, 'exit');
			await rm(data, { recursive: true, force: true });
		}
	}
});

export { expect } from '@playwright/test';
