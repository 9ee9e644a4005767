import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { serve } from './target.ts';

/*
 * The yardstick: the same rooms, clients and payloads, and nothing else. It parses nothing, checks
 * nobody, decides nothing and forgets everything.
 */

const [rooms = 1, perRoom = 8] = process.argv.slice(2).map(Number);
const http = createServer();
const io = new Server(http, { perMessageDeflate: false, transports: ['websocket'] });

let n = 0;
io.on('connection', (socket) => {
	const room = String(socket.handshake.auth['room']);
	void socket.join(room);
	socket.on('command', (request, ack) => {
		n += 1;
		const event = { n, t: 0, type: 'note-added', by: 's1', text: request.command.text };
		io.to(room).emit('events', [event]);
		ack({ ok: true, version: n });
	});
});

http.listen(0, '127.0.0.1', () => {
	const { port } = http.address() as AddressInfo;
	const tickets = Array.from({ length: rooms * perRoom }, (_, index) => {
		const room = index % rooms;
		return { room, auth: { room }, headers: {} };
	});
	serve({ url: `http://127.0.0.1:${port}`, tickets });
});
