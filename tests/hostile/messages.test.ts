import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seatCookie } from '../../src/lib/cookies.ts';
import { PROTOCOL_VERSION, type Ack } from '../../src/lib/protocol.ts';
import { ManualClock, Person, ServerUnderTest } from '../serve.ts';

/*
 * Malformed and unauthorised messages: each gets a clear answer, the drill stays as it was, and
 * nobody else in it notices.
 */

let server: ServerUnderTest;
let clock: ManualClock;
let drill: { id: string; code: string };
let bystander: Person;
let mallory: Person;
let observer: Person;

beforeAll(async () => {
	clock = new ManualClock();
	server = await ServerUnderTest.start(clock);
	drill = await server.drill();
	const facilitator = await server.facilitate(drill.id);
	bystander = await server.join(drill.code, 'Bystander');
	mallory = await server.join(drill.code, 'Mallory');
	observer = await server.join(drill.code, 'Watcher', 'observer');
	await bystander.send({ type: 'claim-role', role: 'incident_lead' });
	await facilitator.send({ type: 'start' });
	await bystander.sees('drill-started');
});
afterAll(() => server.close());

/** What must not change: the log, and everything the bystander was sent. */
const untouched = async () => ({
	log: JSON.stringify(await server.app.drills.events(drill.id)),
	noticed: bystander.received.length
});

let commands = 0;
const command = (value: unknown, id: unknown = `command-${(commands += 1)}`) => ({
	id,
	command: value
});
const note = { type: 'add-note', text: 'x' };

const MESSAGES: readonly (readonly [string, string, unknown, RegExp])[] = [
	['nothing', 'command', undefined, /Send an object/],
	['null', 'command', null, /Send an object/],
	['a number', 'command', 7, /Send an object/],
	['a text', 'command', 'end the drill', /Send an object/],
	['a list', 'command', [note], /message|id/],
	['bytes', 'command', Buffer.from('end'), /id|message/],
	['no id', 'command', { command: note }, /^id:/],
	['a short id', 'command', command(note, 'x'), /^id:/],
	['a long id', 'command', command(note, 'x'.repeat(65)), /^id:/],
	['an id with spaces', 'command', command(note, 'a b c d e f'), /^id:/],
	['an id that is an object', 'command', command(note, { $ne: '' }), /^id:/],
	['no command', 'command', { id: 'command-id-1' }, /^command/],
	['an unknown command', 'command', command({ type: 'win' }), /^command.type/],
	['a field too many', 'command', { ...command(note), admin: true }, /admin/],
	['a field too many inside', 'command', command({ ...note, by: 's1' }), /by/],
	['an empty note', 'command', command({ type: 'add-note', text: '  ' }), /command\.text: write/],
	[
		'a note that is too long',
		'command',
		command({ ...note, text: 'x'.repeat(2001) }),
		/^command\.text/
	],
	[
		'a severity of 0',
		'command',
		command({ type: 'declare-severity', severity: 0, reason: 'x' }),
		/severity/
	],
	[
		'a severity of 1.5',
		'command',
		command({ type: 'declare-severity', severity: 1.5, reason: 'x' }),
		/severity/
	],
	[
		'a severity that is a text',
		'command',
		command({ type: 'declare-severity', severity: '1', reason: 'x' }),
		/severity/
	],
	['no reason', 'command', command({ type: 'declare-severity', severity: 1 }), /reason/],
	['an unknown role', 'command', command({ type: 'claim-role', role: 'king' }), /king|role/i],
	[
		'a role out of the prototype',
		'command',
		command({ type: 'claim-role', role: '__proto__' }),
		/role/i
	],
	[
		'a role named constructor',
		'command',
		command({ type: 'claim-role', role: 'constructor' }),
		/role/i
	],
	['a taken role', 'command', command({ type: 'claim-role', role: 'incident_lead' }), /held|lead/i],
	[
		'an unknown contact',
		'command',
		command({ type: 'escalate', contact: 'the_queen', message: '' }),
		/contact|queen/i
	],
	[
		'an unknown action',
		'command',
		command({ type: 'start-action', action: 'drop_all', options: {} }),
		/cannot be done/
	],
	[
		'an unknown source',
		'command',
		command({ type: 'look', source: '../../etc/passwd' }),
		/look|source|there is/i
	],
	[
		'a step that does not exist',
		'command',
		command({ type: 'tick-step', step: 'x.y', note: '' }),
		/step|playbook/i
	],
	[
		'a proposal that does not exist',
		'command',
		command({ type: 'answer-proposal', run: 999, approve: true }),
		/./
	],
	[
		'a negative proposal',
		'command',
		command({ type: 'answer-proposal', run: -1, approve: true }),
		/run/
	],
	[
		'an update to nobody',
		'command',
		command({ type: 'post-update', audience: 'mars', condition: 'x', actions: '', needs: '' }),
		/audience|mars/i
	],
	[
		'a promise in the past',
		'command',
		command({
			type: 'post-update',
			audience: 'customers',
			condition: 'x',
			actions: '',
			needs: '',
			nextInMinutes: -5
		}),
		/nextInMinutes/
	],
	['the facilitator’s end', 'command', command({ type: 'end' }), /^command.type/],
	['the facilitator’s pause', 'command', command({ type: 'pause' }), /^command.type/],
	[
		'an inject fired by hand',
		'command',
		command({ type: 'fire-inject', inject: 'disk_alert' }),
		/^command.type/
	],
	[
		'joining in the server’s name',
		'command',
		command({ type: 'join', seat: 's9', kind: 'participant' }),
		/^command.type/
	],
	['interrupting in the server’s name', 'command', command({ type: 'interrupt' }), /^command.type/],
	[
		'a postmortem before the end',
		'command',
		command({
			type: 'write-postmortem',
			whatHappened: 'x',
			impact: '',
			rootCause: '',
			prevention: '',
			items: []
		}),
		/./
	],
	['charts nobody looked at', 'signals', { source: 'db_dashboard' }, /Look there first/],
	['charts of nothing', 'signals', {}, /source/],
	['looking back from nowhere', 'earlier', {}, /before/],
	['looking back from before the start', 'earlier', { before: 0 }, /before/],
	['a message there is not', 'snapshot', {}, /There is no message "snapshot"/]
];

describe('a participant who sends nonsense', () => {
	it.each(MESSAGES)('%s', async (_, name, message, expected) => {
		clock.pass(0);
		const before = await untouched();
		const answer: Ack = await (message === undefined
			? (mallory.socket.timeout(5_000).emitWithAck(name) as Promise<Ack>)
			: mallory.ask(name, message));
		expect(answer).toMatchObject({ ok: false, code: expect.stringMatching(/^[a-z]+\/[a-z-]+$/) });
		expect(answer.ok ? '' : answer.message).toMatch(expected);
		expect(await untouched()).toEqual(before);
		// A tenth of a second between messages, as from a person in a great hurry.
		clock.pass(0.1);
	});

	it('and then behaves is served as before', async () => {
		expect(await mallory.send({ type: 'add-note', text: 'Sorry' })).toMatchObject({ ok: true });
	});
});

describe('an observer', () => {
	it.each([
		{ type: 'claim-role', role: 'technical_lead' },
		{ type: 'declare-severity', severity: 1, reason: 'x' },
		{ type: 'escalate', contact: 'executive', message: '' }
	])('who tries to act is refused: $type', async (act) => {
		const before = await untouched();
		expect(await observer.ask('command', command(act, `observer-${act.type}`))).toMatchObject({
			code: 'seat/observer'
		});
		expect(await untouched()).toEqual(before);
	});
});

describe('whoever may not come in', () => {
	const attempt = (auth: object, cookie = '') =>
		new Promise<{ message: string }>((resolve, reject) => {
			const person = new Person(server.url, { drill: drill.id, as: 'seat', cookie });
			person.socket.disconnect();
			person.socket.auth = auth;
			person.socket.connect();
			person.socket.once('connect_error', (error) => {
				person.leave();
				resolve(error);
			});
			person.socket.once('connect', () => reject(new Error('was let in')));
		});
	const hello = { protocol: PROTOCOL_VERSION, as: 'seat', after: 0 };

	it.each([
		['an old client', () => attempt({ ...hello, drill: drill.id, protocol: 0 }), /Reload/],
		['no handshake', () => attempt({}), /Reload/],
		['an unknown drill', () => attempt({ ...hello, drill: 'nosuchdrill' }), /no such drill/],
		['a drill id that is no text', () => attempt({ ...hello, drill: { a: 1 } }), /drill/],
		['a negative version', () => attempt({ ...hello, drill: drill.id, after: -1 }), /after/],
		['no seat', () => attempt({ ...hello, drill: drill.id }), /Join this drill first/],
		[
			'a guessed seat',
			() => attempt({ ...hello, drill: drill.id }, `${seatCookie(drill.id)}=guess`),
			/Join this drill first/
		],
		[
			'a participant as facilitator',
			() => attempt({ ...hello, drill: drill.id, as: 'facilitator' }, mallory.ticket.cookie),
			/Sign in/
		],
		[
			'a made-up session',
			() => attempt({ ...hello, drill: drill.id, as: 'facilitator' }, 'muster_session=guess'),
			/Sign in/
		]
	])('%s is told why', async (_, come, expected) => {
		const before = await untouched();
		expect((await come()).message).toMatch(expected);
		expect(await untouched()).toEqual(before);
	});

	it('another drill’s seat is no seat here', async () => {
		const other = await server.drill('bad-deploy');
		const person = await server.join(other.code, 'Elsewhere');
		const error = await attempt({ ...hello, drill: drill.id }, person.ticket.cookie);
		expect(error.message).toMatch(/Join this drill first/);
	});
});

describe('a flood', () => {
	it('is refused beyond the pace of two hands, and cut off when it goes on', async () => {
		const flooder = await server.join(drill.code, 'Flooder');
		const before = await untouched();
		const cut = flooder.gone();
		const answers = Array.from({ length: 200 }, () =>
			flooder.ask('command', command({ type: 'win' })).catch(() => 'unanswered')
		);
		const codes = (await Promise.all(answers)).map((a) =>
			typeof a === 'string' ? a : !a.ok && a.code
		);
		expect(codes).toContain('rate/too-fast');
		await cut;
		expect((await untouched()).log).toContain(before.log.slice(1, -1));
	});

	it('of bytes is cut off before it is read', async () => {
		const heavy = await server.join(drill.code, 'Heavy');
		const cut = heavy.gone();
		heavy.socket.emit('command', command({ type: 'add-note', text: 'x'.repeat(200_000) }));
		await cut;
		expect(await mallory.send({ type: 'add-note', text: 'Still here' })).toMatchObject({
			ok: true
		});
	});
});
