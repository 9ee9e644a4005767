import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Connection, type Listener } from '../../src/lib/client/connection.svelte.ts';
import type { Ack, ClientToServer, ServerToClient } from '../../src/lib/protocol.ts';

/** A server that keeps what it hears and answers as the test says. */
class Desk {
	readonly heard: { id: string; type: string }[] = [];
	readonly asked: number[] = [];
	answer: (times: number) => Ack | null = () => ({ ok: true, version: 1 });
	refuses = '';
	readonly #http = createServer();
	readonly #io = new Server<ClientToServer, ServerToClient>(this.#http);

	async open(): Promise<string> {
		this.#io.use((_, next) => (this.refuses ? next(new Error(this.refuses)) : next()));
		this.#io.on('connection', (socket) => {
			this.asked.push(Number(socket.handshake.auth['after']));
			socket.on('command', ({ id, command }, ack) => {
				this.heard.push({ id, type: command.type });
				const answer = this.answer(this.heard.length);
				if (answer) ack(answer);
			});
		});
		await new Promise<void>((resolve) => this.#http.listen(0, '127.0.0.1', resolve));
		return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
	}

	/** Cuts every line, as a lost network does; clients come back by themselves. */
	cut() {
		for (const socket of this.#io.sockets.sockets.values()) socket.conn.close();
	}

	say(events: Parameters<ServerToClient['events']>[0]) {
		this.#io.emit('events', events);
	}

	close() {
		return this.#io.close();
	}
}

let desk: Desk;
let connection: Connection;
let close: () => void;
let folds: boolean;

beforeEach(async () => {
	desk = new Desk();
	folds = true;
	const listener: Listener = {
		after: () => 7,
		snapshot: () => undefined,
		events: () => folds,
		people: () => undefined
	};
	const url = await desk.open();
	connection = new Connection({
		drill: 'drill-1234',
		as: 'seat',
		listener,
		url,
		answerWithinMs: 60
	});
});

afterEach(async () => {
	close();
	await desk.close();
});

test('a command is answered, and is pending until then', async () => {
	close = connection.open();
	const answer = connection.send({ type: 'add-note', text: 'hello' });
	expect(connection.pending.map(({ command }) => command.type)).toEqual(['add-note']);
	expect(await answer).toEqual({ ok: true, version: 1 });
	expect(connection.pending).toEqual([]);
	expect(connection.status).toBe('live');
});

test('what is refused comes back with the reason', async () => {
	close = connection.open();
	desk.answer = () => ({ ok: false, code: 'role/held', message: 'Ask them.' });
	const answer = await connection.send({ type: 'claim-role', role: 'incident_lead' });
	expect(answer).toEqual({ ok: false, code: 'role/held', message: 'Ask them.' });
});

test('without an answer the same command is sent again under the same id', async () => {
	close = connection.open();
	desk.answer = (times) => (times < 3 ? null : { ok: true, version: 4 });
	expect(await connection.send({ type: 'leave' })).toEqual({ ok: true, version: 4 });
	expect(desk.heard).toHaveLength(3);
	expect(new Set(desk.heard.map(({ id }) => id)).size).toBe(1);
});

test('a command given while the line was cut is sent after reconnecting, under its id', async () => {
	close = connection.open();
	desk.answer = () => null;
	const answer = connection.send({ type: 'leave' });
	await expect.poll(() => desk.heard.length).toBeGreaterThan(0);
	desk.cut();
	await expect.poll(() => connection.status).toBe('reconnecting');
	desk.answer = () => ({ ok: true, version: 9 });
	expect(await answer).toEqual({ ok: true, version: 9 });
	expect(new Set(desk.heard.map(({ id }) => id)).size).toBe(1);
});

test('a connection asks for what follows the last event it folded', async () => {
	close = connection.open();
	await expect.poll(() => desk.asked).toEqual([7]);
});

test('where events are missing it comes back and asks for a snapshot', async () => {
	close = connection.open();
	await expect.poll(() => connection.status).toBe('live');
	folds = false;
	desk.say([]);
	await expect.poll(() => desk.asked).toEqual([7, 0]);
});

test('a server that says no is not asked again, and whoever acts is told why', async () => {
	desk.refuses = 'Reload the page: Muster was updated.';
	close = connection.open();
	await expect.poll(() => connection.status).toBe('refused');
	expect(connection.reason).toBe('Reload the page: Muster was updated.');
	expect(await connection.send({ type: 'leave' })).toMatchObject({ ok: false });
	expect(connection.pending).toEqual([]);
});
