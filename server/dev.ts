import type { ViteDevServer } from 'vite';
import { createApp, type Services } from './app.ts';
import { readConfig } from './config.ts';
import { handedOver, handOver } from './handover.ts';
import { answerHealth } from './http.ts';
import { attachRealtime } from './realtime.ts';
import { openSockets } from './sockets.ts';

/** Vite restarts itself when its configuration changes; the services outlive that. */
async function appOfThisProcess(): Promise<Services> {
	const kept = handedOver();
	if (kept) return kept;
	const app = await createApp(readConfig(process.env));
	handOver(app);
	return app;
}

/** Composes the server behind `vite dev`: same services, same sockets, same port as the pages. */
export async function joinVite(vite: ViteDevServer): Promise<void> {
	const http = vite.httpServer;
	if (!http) return;
	const app = await appOfThisProcess();
	vite.middlewares.use((request, response, next) => {
		if (!answerHealth(request, response)) next();
	});
	// Vite speaks HTTP/2 only when it is given a certificate, which we never do.
	const io = openSockets(http as import('node:http').Server, undefined);
	attachRealtime(io, { ...app, origin: app.config.origin });
	const token = app.access.firstRunToken;
	if (token !== undefined) {
		http.once('listening', () =>
			vite.config.logger.info(`Open /setup?token=${token} to choose a passphrase and run drills.`)
		);
	}
	vite.watcher.on('change', (file) => {
		if (!/[\\/](server|lib[\\/](?!ui|client))/.test(file)) return;
		vite.config.logger.warn(`${file} also runs in the server: restart \`npm run dev\` to use it.`);
	});
}
