import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** What adapter-node builds: a handler for everything a page or an asset can be asked for. */
export type PageHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** For load balancers and service managers: the process is up and answers. */
export function answerHealth(request: IncomingMessage, response: ServerResponse): boolean {
	if (request.url !== '/healthz') return false;
	response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
	response.end('{"status":"ok"}\n');
	return true;
}

/**
 * Longer than proxies keep an idle connection (nginx: 60 s). Who closes first must be the one that
 * asks, or a request is lost that was sent at that moment.
 */
const IDLE_MS = 65_000;

/** The port's one HTTP server; Socket.IO joins it by its own listener. */
export function createHttp(pages: PageHandler): Server {
	const server = createServer((request, response) => {
		if (answerHealth(request, response)) return;
		// adapter-node takes https for granted; without a proxy that says otherwise we know better.
		// Its form check compares origins, and would refuse every post over plain http.
		request.headers['x-forwarded-proto'] ??= 'http';
		response.setHeader('x-content-type-options', 'nosniff');
		// Links carry secrets (join codes, shared reports); other sites must not see where from.
		response.setHeader('referrer-policy', 'same-origin');
		pages(request, response);
	});
	server.keepAliveTimeout = IDLE_MS;
	return server;
}

const portTaken = (port: number) =>
	`Port ${port} is taken by another program. Stop that one, or choose: PORT=${port + 1} npm start`;

/** @returns the port it listens on, which `0` leaves to the system */
export async function listen(server: Server, port: number, host: string): Promise<number> {
	await new Promise<void>((resolve, reject) => {
		const fail = (error: NodeJS.ErrnoException) =>
			reject(error.code === 'EADDRINUSE' ? new Error(portTaken(port)) : error);
		server.once('error', fail);
		server.listen(port, host, () => {
			server.off('error', fail);
			resolve();
		});
	});
	const address = server.address();
	return typeof address === 'object' && address ? address.port : port;
}
