import { io } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PROTOCOL_VERSION, type Ack } from '../../src/lib/protocol.ts';
import { ManualClock, ServerUnderTest, type Person } from '../serve.ts';

/*
 * What no browser of ours would send: broken frames, keys that mean something to JavaScript,
 * strangers' pages, sessions that are over. A drill goes on through all of it.
 */

const DAY = 24 * 3600;

let cookie = '';
let clock: ManualClock;
let server: ServerUnderTest;
let drill: { id: string; code: string };
let facilitator: Person;
let bystander: Person;
let mallory: Person;

beforeAll(async () => {
	clock = new ManualClock();
	server = await ServerUnderTest.start(clock);
});
beforeEach(async () => {
	const [, session] = cookie.split('=');
	// Hashing a passphrase takes long on purpose, so one session serves until a test ends it.
	if (!server.app.access.isFacilitator(session)) cookie = await server.facilitatorCookie();
	drill = await server.drill();
	facilitator = await server.connect({ drill: drill.id, as: 'facilitator', cookie });
	bystander = await server.join(drill.code, 'Bystander');
	mallory = await server.join(drill.code, 'Mallory');
	await facilitator.send({ type: 'start' });
	await bystander.sees('drill-started');
});
afterEach(async () => {
	await facilitator.send({ type: 'end' });
	for (const person of [facilitator, bystander, mallory]) person.leave();
	// Joining is slowed down as well, and every test joins.
	clock.pass(60);
});
afterAll(() => server.close());

const untouched = async () => ({
	log: JSON.stringify(await server.app.drills.events(drill.id)),
	noticed: bystander.received.length
});

/** Says something as the very bytes of a frame; the answer, if any, comes as number 7. */
const raw = (person: Person, frame: string | Buffer) =>
	person.socket.io.engine.send(frame as unknown as string);

function answer7(person: Person): Promise<Ack> {
	return new Promise((resolve) => {
		person.socket.io.engine.on('packet', ({ data }) => {
			const text = String(data ?? '');
			if (text.startsWith('37[')) resolve((JSON.parse(text.slice(2)) as [Ack])[0]);
		});
	});
}

describe('a frame that is no message', () => {
	it.each([
		['no JSON', '2["command",{'],
		['an object in place of a list', '2{"command":1}'],
		['a name of the library’s own', '2["disconnect"]'],
		['an unknown kind of packet', '9["command"]'],
		['an attachment that nobody announced', Buffer.from('bytes')],
		['a million attachments', '51000000-["command",{"_placeholder":true,"num":0}]']
	])('ends the connection of who sent it, and nobody else’s: %s', async (_, frame) => {
		const cut = mallory.gone();
		raw(mallory, frame);
		await cut;
		await bystander.sees('seat-disconnected');
		expect(await bystander.send({ type: 'add-note', text: 'Still here' })).toMatchObject({
			ok: true
		});
	});
});

describe('a message without a callback', () => {
	it('that makes no sense leaves no trace', async () => {
		const before = await untouched();
		mallory.socket.emit('command', { id: 'command-1', command: { type: 'win' } });
		mallory.socket.emit('nothing of ours', 1, 2, 3);
		raw(mallory, '2[7,{}]');
		// Messages of one connection are taken in order.
		await mallory.ask('signals', {});
		expect(await untouched()).toEqual(before);
	});

	it('that makes sense is done once, and can be asked about', async () => {
		const request = { id: 'command-1', command: { type: 'add-note', text: 'Quietly' } };
		mallory.socket.emit('command', request);
		const answer = await mallory.ask('command', request);
		expect(answer.ok).toBe(true);
		const notes = (await server.app.drills.events(drill.id)).filter((e) => e.type === 'note-added');
		expect(notes.length).toBe(1);
	});
});

describe('values that JSON can write and nobody means', () => {
	const command = (inner: string) => `27["command",{"id":"command-1","command":${inner}}]`;
	it.each([
		['infinity', command('{"type":"declare-severity","severity":1e999,"reason":"x"}'), 'severity'],
		['nothing for a number', command('{"type":"declare-severity","severity":null}'), 'severity'],
		['a key that is a prototype', command('{"type":"add-note","text":"x","__proto__":{}}'), ''],
		['a nest', command('['.repeat(5_000) + ']'.repeat(5_000)), 'command'],
		[
			'a nest in a field',
			command(`{"type":"add-note","text":${'['.repeat(9)}${']'.repeat(9)}}`),
			''
		]
	])('%s', async (_, frame, place) => {
		const before = await untouched();
		const answered = answer7(mallory);
		raw(mallory, frame);
		const answer = await answered;
		expect(answer).toMatchObject({ ok: false, code: 'message/malformed' });
		expect(answer.ok ? '' : answer.message).toContain(place);
		expect(await untouched()).toEqual(before);
	});

	it('options named like a prototype change no prototype', async () => {
		const options = '{"__proto__":"polluted","constructor":"polluted"}';
		const answered = answer7(mallory);
		raw(mallory, command(`{"type":"start-action","action":"grow_volume","options":${options}}`));
		await answered;
		expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
		expect(({} as { constructor: unknown }).constructor).toBe(Object);
		expect(await bystander.send({ type: 'add-note', text: 'All well' })).toMatchObject({
			ok: true
		});
	});

	it('half a character is kept as it is', async () => {
		const text = 'half \ud800 a pair, a \u0000 and a \u202e';
		await mallory.send({ type: 'add-note', text });
		const [note] = server.app.store.events(drill.id).filter((e) => e.type === 'note-added');
		expect(note).toMatchObject({ text });
	});
});

describe('a facilitator who sends nonsense', () => {
	it.each([
		[{ type: 'set-speed', speed: 0 }, /speed/],
		[{ type: 'set-speed', speed: -1 }, /speed/],
		[{ type: 'set-speed', speed: 1e9 }, /speed/],
		[{ type: 'set-speed', speed: '2' }, /speed/],
		[{ type: 'fire-inject', inject: 'constructor' }, /no inject/],
		[{ type: 'fire-inject', inject: '__proto__' }, /no inject/],
		[{ type: 'skip-inject', inject: '' }, /no inject/],
		[{ type: 'improvise-inject', via: 'smoke', from: 'x', text: 'x' }, /via/],
		[{ type: 'improvise-inject', via: 'chat', from: 'x', to: ['king'], text: 'x' }, /king/],
		[{ type: 'improvise-inject', via: 'chat', from: 'x', text: 'x'.repeat(4001) }, /text/],
		[{ type: 'start' }, /running/],
		[{ type: 'claim-role', role: 'incident_lead' }, /type/],
		[{ type: 'disconnect', seat: 's1' }, /type/]
	])('is told what is wrong: %o', async (nonsense, expected) => {
		const before = await untouched();
		const answer = await facilitator.ask('command', { id: 'command-1', command: nonsense });
		expect(answer.ok ? '' : answer.message).toMatch(expected);
		expect(await untouched()).toEqual(before);
	});

	it.each([Number.NaN, Infinity, 0, -1, 601])('makes no drill at speed %d', async (speed) => {
		const before = server.app.drills.list().length;
		const made = await server.app.drills.create({ scenario: 'database-disk-full', speed });
		expect(made).toMatchObject({ ok: false, code: 'speed/range' });
		expect(server.app.drills.list().length).toBe(before);
	});
});

describe('one seat', () => {
	it('cannot ask for the answers of another', async () => {
		await bystander.send({ type: 'claim-role', role: 'incident_lead' }, 'command-1');
		const answer = await mallory.send({ type: 'add-note', text: 'Mine' }, 'command-1');
		expect(answer).toMatchObject({ ok: true });
		const notes = (await server.app.drills.events(drill.id)).filter((e) => e.type === 'note-added');
		expect(notes).toMatchObject([{ by: mallory.seat, text: 'Mine' }]);
	});

	it('that has left acts no more', async () => {
		await mallory.send({ type: 'leave' });
		expect(await mallory.send({ type: 'set-status', status: 'resolved' })).toMatchObject({
			code: 'seat/gone'
		});
	});
});

describe('whoever knocks', () => {
	const knock = (ours: string, headers: Record<string, string> = {}) =>
		new Promise<string>((resolve) => {
			const socket = io(server.url, {
				auth: { protocol: PROTOCOL_VERSION, drill: drill.id, as: 'facilitator', after: 0 },
				extraHeaders: { cookie: ours, ...headers },
				transports: ['websocket'],
				forceNew: true,
				reconnection: false
			});
			const told = (what: string) => {
				socket.disconnect();
				resolve(what);
			};
			socket.once('connect', () => told('come in'));
			socket.once('connect_error', ({ message }) => told(message));
		});

	it('from another site’s page is turned away, cookie or not', async () => {
		expect(await knock(cookie, { origin: 'https://evil.example' })).not.toBe('come in');
		expect(await knock(cookie, { origin: server.url })).toBe('come in');
	});

	it('with a session that is over signs in again', async () => {
		// A running drill would live through all of that month.
		await facilitator.send({ type: 'pause', reason: 'facilitator' });
		clock.pass(29 * DAY);
		expect(await knock(cookie)).toBe('come in');
		clock.pass(2 * DAY);
		expect(await knock(cookie)).toMatch(/Sign in/);
	});

	it('after signing out signs in again', async () => {
		server.app.access.signOut(cookie.split('=')[1] ?? '');
		expect(await knock(cookie)).toMatch(/Sign in/);
	});

	it('with a broken cookie is told to sign in', async () => {
		expect(await knock('muster_session')).toMatch(/Sign in/);
		expect(await knock(`; ;=; =x; __proto__=1; ${'x=y;'.repeat(500)}`)).toMatch(/Sign in/);
	});

	it('at the door of a code is slowed down long before guessing helps', async () => {
		const { drills } = server.app;
		const tries = Array.from({ length: 80 }, (_, i) => drills.find(`guess-${i}`, 'there'));
		expect(tries.at(-1)).toMatchObject({ ok: false, code: 'code/too-fast' });
		expect(drills.find(drill.code, 'elsewhere')).toMatchObject({ ok: true });
	});

	it.each(['', ' ', 'x'.repeat(61)])('under the name %j takes no seat', async (name) => {
		const { drills } = server.app;
		const joined = await drills.join(drill.code, name, 'participant', 'there');
		expect(joined).toMatchObject({ ok: false, code: expect.stringMatching(/^name\//) });
		expect(Object.keys(drills.names(drill.id)).length).toBe(2);
	});
});
