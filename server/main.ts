import type { Server as HttpServer } from 'node:http';
import { networkInterfaces } from 'node:os';
import type { Server as SocketServer } from 'socket.io';
import { createApp, type Services } from './app.ts';
import { readConfig, type Config } from './config.ts';
import { handOver } from './handover.ts';
import { createHttp, listen } from './http.ts';
import { loadPages } from './pages.ts';
import { attachRealtime } from './realtime.ts';
import { openSockets } from './sockets.ts';

/** How long connections may take to end by themselves when the server is asked to stop. */
const PATIENCE_MS = 5_000;

/** `localhost` rather than an address where that is what one would type. */
function urlOf({ host, origin }: Config, port: number): string {
	if (origin !== undefined) return origin;
	const everywhere = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host);
	const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
	return `http://${name}:${port}`;
}

/** The one link that makes whoever opens it the facilitator, until a passphrase is chosen. */
function announce({ config, access }: Services, port: number): void {
	const url = urlOf(config, port);
	console.log(`Muster is at ${url}`);
	if (access.firstRunToken !== undefined) {
		console.log(
			`Open this link to choose a passphrase and run drills:\n\n  ${url}/setup?token=${access.firstRunToken}\n`
		);
	} else {
		console.log(
			`Sign in at ${url}/sign-in. Passphrase lost? MUSTER_RESET_ACCESS=1 npm start prints a new link.`
		);
	}
	if (config.origin !== undefined) return;
	if (config.host === '127.0.0.1' || config.host === '::1') {
		console.log('Only this computer can open it. So that others can join: HOST=0.0.0.0 npm start');
	} else if (config.host === '0.0.0.0' || config.host === '::') {
		for (const address of networkAddresses()) {
			console.log(`Others on this network open http://${address}:${port}, and so should you.`);
		}
	}
}

const networkAddresses = (): string[] =>
	Object.values(networkInterfaces())
		.flatMap((addresses) => addresses ?? [])
		.filter(({ family, internal }) => family === 'IPv4' && !internal)
		.map(({ address }) => address);

/** Stops in the order that loses nothing: no new work, then sockets, then the services. */
function stopOnSignals(http: HttpServer, io: SocketServer, app: Services): void {
	let stopping = false;
	const stop = async (): Promise<void> => {
		if (stopping) return;
		stopping = true;
		setTimeout(() => http.closeAllConnections(), PATIENCE_MS).unref();
		// Closes the HTTP server as well, once the last request has its answer.
		await io.close();
		await app.close();
		process.exit(0);
	};
	const stopOrFail = () =>
		void stop().catch((error: unknown) => {
			console.error('Muster could not stop cleanly:', error);
			process.exit(1);
		});
	process.on('SIGTERM', stopOrFail);
	process.on('SIGINT', stopOrFail);
}

async function main(): Promise<void> {
	const config = readConfig(process.env);
	const app = await createApp(config);
	if (config.resetAccess) app.access.startOver();
	handOver(app);
	const http = createHttp(await loadPages(config.origin));
	const io = openSockets(http, config.origin);
	attachRealtime(io, { ...app, origin: config.origin });
	const port = await listen(http, config.port, config.host);
	app.programme.open();
	stopOnSignals(http, io, app);
	announce(app, port);
}

try {
	await main();
} catch (error) {
	// A person reads this in a terminal: what to mend, not where the program stood.
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
