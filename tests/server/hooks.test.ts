import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Hooks, type News } from '../../server/programme/hooks.ts';
import { SqliteStore } from '../../server/store/sqlite.ts';
import { ManualClock } from '../serve.ts';

/** A real server that somebody else might run: it keeps what it gets, and answers as told. */
class Elsewhere {
	readonly got: { readonly body: string; readonly headers: IncomingHttpHeaders }[] = [];
	status = 204;
	readonly #server: Server = createServer((request, response) => {
		let body = '';
		request.on('data', (chunk: Buffer) => (body += chunk.toString()));
		request.on('end', () => {
			this.got.push({ body, headers: request.headers });
			response.writeHead(this.status, this.status === 302 ? { location: '/other' } : {}).end();
		});
	});

	async open(): Promise<string> {
		this.#server.listen(0, '127.0.0.1');
		await once(this.#server, 'listening');
		const address = this.#server.address();
		return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/in`;
	}

	close(): void {
		this.#server.close();
		this.#server.closeAllConnections();
	}
}

const NEWS: News = {
	about: 'report-published/d1',
	event: 'report-published',
	line: 'Gap report of “The disk”: well done.',
	data: { drill: { id: 'd1' } }
};

let clock: ManualClock;
let store: SqliteStore;
let hooks: Hooks;
let elsewhere: Elsewhere;
let url: string;

beforeEach(async () => {
	clock = new ManualClock();
	store = new SqliteStore(':memory:');
	hooks = new Hooks(store.programme, clock);
	elsewhere = new Elsewhere();
	url = await elsewhere.open();
});
afterEach(async () => {
	await hooks.close();
	elsewhere.close();
	await store.close();
});

/** Lets time pass, and waits for what it started. */
async function pass(seconds: number) {
	clock.pass(seconds);
	await hooks.settled();
}

describe('news for other tools', () => {
	test('is signed, so that whoever gets it can tell where it is from', async () => {
		const added = hooks.add(url, 'json');
		hooks.tell(NEWS);
		await pass(0);
		const [{ body, headers } = { body: '', headers: {} }] = elsewhere.got;
		expect(JSON.parse(body)).toMatchObject({ event: 'report-published', drill: { id: 'd1' } });
		const signed = `${String(headers['x-muster-timestamp'])}.${body}`;
		const key = createHmac('sha256', added.ok ? added.secret : '')
			.update(signed)
			.digest('hex');
		expect(headers['x-muster-signature']).toBe(`sha256=${key}`);
		expect(hooks.deliveries()[0]).toMatchObject({ attempts: 1, arrivedAt: clock.now() });
	});

	test('is one line of text for a chat', async () => {
		hooks.add(url, 'chat');
		hooks.tell(NEWS);
		await pass(0);
		expect(elsewhere.got.map(({ body }) => JSON.parse(body) as unknown)).toEqual([
			{ text: NEWS.line }
		]);
	});

	test('is told once, however often it is told', async () => {
		hooks.add(url, 'json');
		hooks.tell(NEWS);
		hooks.tell(NEWS);
		await pass(0);
		expect(elsewhere.got).toHaveLength(1);
	});

	test('is tried again, with longer and longer waits, until it arrives', async () => {
		hooks.add(url, 'json');
		elsewhere.status = 503;
		hooks.tell(NEWS);
		await pass(0);
		expect(hooks.deliveries()[0]).toMatchObject({ attempts: 1, trouble: 'It answered 503.' });
		await pass(59);
		expect(elsewhere.got).toHaveLength(1);
		await pass(1);
		expect(elsewhere.got).toHaveLength(2);
		elsewhere.status = 200;
		await pass(300);
		expect(hooks.deliveries()[0]).toMatchObject({ attempts: 3, trouble: '', nextAt: null });
		await pass(10 * 86_400);
		expect(elsewhere.got).toHaveLength(3);
	});

	test('is given up after six attempts', async () => {
		hooks.add(url, 'json');
		elsewhere.status = 500;
		hooks.tell(NEWS);
		for (const wait of [0, 60, 300, 1800, 7200, 43_200, 86_400]) await pass(wait);
		expect(elsewhere.got).toHaveLength(6);
		expect(hooks.deliveries()[0]).toMatchObject({ attempts: 6, nextAt: null, arrivedAt: null });
	});

	test('waits for a server that is not there, and does not stop the others', async () => {
		const gone = new Elsewhere();
		const nowhere = await gone.open();
		gone.close();
		hooks.add(nowhere, 'json');
		hooks.add(url, 'json');
		hooks.tell(NEWS);
		await pass(0);
		expect(elsewhere.got).toHaveLength(1);
		expect(hooks.deliveries().filter(({ trouble }) => trouble !== '')).toHaveLength(1);
	});

	test('follows no redirect', async () => {
		hooks.add(url, 'json');
		elsewhere.status = 302;
		hooks.tell(NEWS);
		await pass(0);
		expect(elsewhere.got).toHaveLength(1);
		expect(hooks.deliveries()[0]?.arrivedAt).toBeNull();
	});

	test('that waited when the server stopped is sent after it starts', async () => {
		hooks.add(url, 'json');
		elsewhere.status = 503;
		hooks.tell(NEWS);
		await pass(0);
		await hooks.close();
		elsewhere.status = 200;
		hooks = new Hooks(store.programme, clock);
		hooks.open();
		await pass(60);
		expect(hooks.deliveries()[0]).toMatchObject({ attempts: 2, trouble: '' });
	});

	test.each(['ftp://x.example/in', 'nonsense', 'javascript:alert(1)'])(
		'goes to no address like %s',
		(address) => {
			expect(hooks.add(address, 'json')).toMatchObject({ ok: false, code: 'hook/url' });
		}
	);

	test('leaves no timer behind where nothing waits', async () => {
		hooks.add(url, 'json');
		hooks.tell(NEWS);
		await pass(0);
		expect(clock.armed).toBe(0);
	});
});
