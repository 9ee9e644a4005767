import type { IncomingMessage, Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';

/** Largest message a client may send. */
const MAX_MESSAGE_BYTES = 64 * 1024;

/**
 * Whether a browser on this page may talk to us. Browsers always name the page's origin when they
 * open a WebSocket to another site; a request without one is same-site, or no browser at all.
 */
export function mayConnect(request: IncomingMessage, origin: string | undefined): boolean {
	const from = request.headers.origin;
	if (from === undefined) return true;
	if (origin !== undefined) return from === origin;
	return URL.canParse(from) && new URL(from).host === request.headers.host;
}

/**
 * Opens Socket.IO on the port of `http`.
 *
 * @param origin the only origin to accept; without one, the host the request itself went to
 */
export function openSockets(http: HttpServer, origin: string | undefined): Server {
	return new Server(http, {
		transports: ['websocket', 'polling'],
		serveClient: false,
		// Messages are small; compressing each would cost memory per connection and save little.
		perMessageDeflate: false,
		maxHttpBufferSize: MAX_MESSAGE_BYTES,
		// In development Vite answers upgrades on this port as well.
		destroyUpgrade: false,
		allowRequest: (request, answer) => {
			const allowed = mayConnect(request, origin);
			answer(allowed ? null : 'This page may not connect here.', allowed);
		}
	});
}
