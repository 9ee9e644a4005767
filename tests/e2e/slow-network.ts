import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { Transform } from 'node:stream';

/*
 * A slow network between browsers and server. Each connection has a delay of its own, so that what
 * one person does reaches the others at different times, as on a machine that is busy.
 */

/** Hands on what it is given after `ms`, in order, and its end as well. */
const delayed = (ms: number) =>
	new Transform({
		highWaterMark: 16 * 1024 * 1024,
		transform(chunk: Buffer, _, done) {
			setTimeout(() => this.push(chunk), ms);
			done();
		},
		flush: (done) => void setTimeout(done, ms)
	});

/** Listens on a port of its own and forwards to `port`; what comes back takes up to `mostMs` longer. */
export async function slowNetwork(port: number, mostMs: number) {
	const open = new Set<Socket>();
	let count = 0;
	const server = createServer((browser) => {
		const there = connect(port, '127.0.0.1');
		// Neighbours differ much, and the same test meets much the same delays again.
		const delay = ((count++ * 7) % 10) * (mostMs / 9);
		browser.pipe(there);
		there.pipe(delayed(delay)).pipe(browser);
		for (const [one, other] of [
			[browser, there],
			[there, browser]
		] as const) {
			open.add(one);
			one.on('error', () => other.destroy());
			one.on('close', () => open.delete(one));
		}
		browser.on('close', () => there.destroy());
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	return {
		port: (server.address() as AddressInfo).port,
		close() {
			for (const socket of open) socket.destroy();
			server.close();
		}
	};
}
