import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { Draft } from '../../src/lib/after/draft.svelte.ts';
import { contentOf, sectionOf } from '../../src/lib/after/draft-shape.ts';
import { ManualClock, ServerUnderTest, type Person } from '../serve.ts';

/* Changes that no honest page sends: each is refused with a reason, and the document stays as it was. */

let server: ServerUnderTest;
let clock: ManualClock;
let drill: { id: string; code: string };
let mallory: Person;
let ada: Draft;
let close: () => void;
/** What Mallory's own page would sign with. */
const CLIENT = 66;

beforeAll(async () => {
	clock = new ManualClock();
	server = await ServerUnderTest.start(clock);
	drill = await server.drill('first-drill');
	const facilitator = await server.facilitate(drill.id);
	const writer = await server.join(drill.code, 'Ada');
	mallory = await server.join(drill.code, 'Mallory');
	await facilitator.send({ type: 'start' });
	await facilitator.send({ type: 'end' });
	ada = new Draft(writer.socket);
	close = ada.open();
	await vi.waitFor(() => expect(ada.status).toBe('saved'));
	sectionOf(ada.doc, 'impact').insert(0, 'Orders failed.');
	await vi.waitFor(() => expect(ada.status).toBe('saved'));
	await mallory.ask('draft-open', { client: CLIENT, state: empty() });
});
afterAll(async () => {
	close();
	await server.close();
});

const empty = () => Y.encodeStateVector(new Y.Doc());

/** A change as Yjs makes it, signed by somebody. */
function change(work: (doc: Y.Doc) => void, client = CLIENT): Uint8Array {
	const doc = new Y.Doc();
	doc.clientID = client;
	work(doc);
	return Y.encodeStateAsUpdate(doc);
}

/** What follows on something the server never got. */
function orphan(): Uint8Array {
	const doc = new Y.Doc();
	doc.clientID = CLIENT;
	doc.getText('impact').insert(0, 'first');
	const before = Y.encodeStateVector(doc);
	doc.getText('impact').insert(5, 'second');
	return Y.encodeStateAsUpdate(doc, before);
}

const CHANGES: readonly (readonly [string, () => unknown, string])[] = [
	['nothing', () => ({}), 'message/malformed'],
	['a text', () => ({ change: 'AAA=' }), 'message/malformed'],
	['a list of numbers', () => ({ change: [1, 2, 3] }), 'message/malformed'],
	['too many bytes', () => ({ change: new Uint8Array(50_000) }), 'message/malformed'],
	['a field too many', () => ({ change: new Uint8Array(2), drill: 'x' }), 'message/malformed'],
	['no bytes', () => ({ change: new Uint8Array(0) }), 'draft/unfit'],
	[
		'noise',
		() => ({ change: Uint8Array.from({ length: 400 }, (_, i) => (i * 7919) % 251) }),
		'draft/unfit'
	],
	['numbers without an end', () => ({ change: new Uint8Array(300).fill(255) }), 'draft/unfit'],
	[
		'a change cut in half',
		() => ({ change: change((doc) => doc.getText('impact').insert(0, 'Hello')).slice(0, 12) }),
		'draft/unfit'
	],
	['what waits for something that never came', () => ({ change: orphan() }), 'draft/unfit'],
	[
		'a part that a postmortem does not have',
		() => ({ change: change((doc) => doc.getText('secrets').insert(0, 'x')) }),
		'draft/unfit'
	],
	[
		'a text without measure',
		() => ({ change: change((doc) => doc.getText('impact').insert(0, 'x'.repeat(45_000))) }),
		'draft/unfit'
	],
	[
		'a picture among the letters',
		() => ({ change: change((doc) => doc.getText('impact').insertEmbed(0, { image: 'x' })) }),
		'draft/unfit'
	],
	[
		'items without number',
		() => ({
			change: change((doc) => doc.getArray('items').push(Array.from({ length: 500 }, () => 'x')))
		}),
		'draft/unfit'
	],
	[
		'words signed by somebody else',
		() => ({ change: change((doc) => doc.getText('impact').insert(0, 'x'), ada.doc.clientID) }),
		'draft/unfit'
	]
];

describe('a change that no honest page sends', () => {
	it.each(CHANGES)('is refused: %s', async (_, message, code) => {
		const before = server.app.store.drafts.changes(drill.id).length;
		const answer = await mallory.ask('draft-change', message());
		expect(answer).toMatchObject({ ok: false, code, message: expect.stringMatching(/\.$/) });
		expect(server.app.store.drafts.changes(drill.id).length).toBe(before);
		expect(contentOf(ada.doc).impact).toBe('Orders failed.');
		clock.pass(0.2);
	});

	it('is refused to sign with another’s number, or with no state', async () => {
		const mine = { client: CLIENT, state: empty() };
		for (const message of [
			{ ...mine, client: ada.doc.clientID },
			{ ...mine, client: -1 },
			{ ...mine, client: 2 ** 40 },
			{ ...mine, state: new Uint8Array(9).fill(255) }
		]) {
			expect(await mallory.ask('draft-open', message)).toMatchObject({ ok: false });
			clock.pass(0.2);
		}
	});

	it('does not keep anybody from writing on, the sender included', async () => {
		const good = change((doc) => doc.getText('rootCause').insert(0, 'No alarm.'));
		expect(await mallory.ask('draft-change', { change: good })).toEqual({ ok: true });
		await vi.waitFor(() => expect(contentOf(ada.doc).rootCause).toBe('No alarm.'));
	});

	it('with strange things in the right places is read as if they were not there', async () => {
		const odd = change((doc) => {
			doc.getText('wentWell').insert(0, 'Calm');
			const item = new Y.Map();
			item.set('title', 7);
			item.set('due', { a: 1 });
			doc.getArray('items').push(['x', 3, item]);
		}, 67);
		await mallory.ask('draft-open', { client: 67, state: empty() });
		expect(await mallory.ask('draft-change', { change: odd })).toEqual({ ok: true });
		await vi.waitFor(() =>
			expect(contentOf(ada.doc)).toMatchObject({ wentWell: 'Calm', items: [] })
		);
	});
});

describe('before the end of a drill', () => {
	it('nobody writes a postmortem', async () => {
		const other = await server.drill('first-drill');
		const early = await server.join(other.code, 'Early');
		const message = { client: CLIENT, state: empty() };
		expect(await early.ask('draft-open', message)).toMatchObject({ code: 'draft/early' });
	});
});
