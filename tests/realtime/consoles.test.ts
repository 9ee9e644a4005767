import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { consoleCookie } from '../../src/lib/cookies.ts';
import type { DeskAck, DeskRequest, DeskView } from '../../src/lib/protocol.ts';
import { ManualClock, ServerUnderTest, type Person } from '../serve.ts';

/* Several facilitators at one console, over real sockets. */

let folder: string;
let server: ServerUnderTest;
beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'muster-console-'));
	server = await ServerUnderTest.start(new ManualClock(), folder);
});
afterEach(async () => {
	await server.close();
	rmSync(folder, { recursive: true, force: true });
});

/** What this facilitator was told last of the console. */
const desk = ({ received }: Person): DeskView => {
	const told = (received as [string, DeskView][]).filter(([name]) => name === 'desk');
	const [, view] = told.at(-1) ?? [];
	if (!view) throw new Error('told nothing of the console');
	return view;
};
const arrange = (person: Person, request: DeskRequest) =>
	person.ask('desk', request) as Promise<unknown> as Promise<DeskAck>;
const sees = (person: Person, is: (view: DeskView) => boolean) =>
	vi.waitUntil(() => is(desk(person)));

/** Somebody who came by the link, and the cookie that lets them back in. */
async function guest(drill: string, link: string, name: string) {
	const joined = server.app.consoles.join(drill, link, name);
	if (!joined.ok) throw new Error(joined.message);
	const cookie = `${consoleCookie(drill)}=${joined.secret}`;
	return { cookie, person: await server.connect({ drill, as: 'facilitator', cookie }) };
}

async function two() {
	const { id, code } = await server.drill();
	const cookie = await server.facilitatorCookie();
	const first = await server.connect({ drill: id, as: 'facilitator', cookie });
	await server.join(code, 'Ada');
	await first.send({ type: 'start' });
	const invited = await arrange(first, { type: 'invite' });
	const link = invited.ok ? (invited.link ?? '') : '';
	const second = await guest(id, link, 'Ben');
	return { id, code, cookie, link, first, second };
}

it('who opens a drill is in charge of it from the lobby on', async () => {
	const { id } = await server.drill();
	const cookie = await server.facilitatorCookie();
	const first = await server.connect({ drill: id, as: 'facilitator', cookie });
	expect(desk(first)).toMatchObject({ you: 'f1', inCharge: 'f1' });
	const invited = await arrange(first, { type: 'invite' });
	const second = await guest(id, invited.ok ? (invited.link ?? '') : '', 'Ben');
	expect(desk(second.person)).toMatchObject({ you: 'f2', inCharge: 'f1' });
	const started = await second.person.send({ type: 'begin-stage', stage: 'brief' });
	expect(started).toMatchObject({ code: 'console/not-in-charge' });
});

describe('a second facilitator', () => {
	it('comes in by the link of this drill, and by no other', async () => {
		const { id, second } = await two();
		expect(desk(second.person).people).toMatchObject([
			{ id: 'f1', guest: false, here: true },
			{ id: 'f2', name: 'Ben', guest: true, here: true }
		]);
		expect(server.app.consoles.join(id, 'a-guess', 'Eve')).toMatchObject({ code: 'console/link' });
		const other = await server.drill();
		const elsewhere = { drill: other.id, as: 'facilitator', cookie: second.cookie } as const;
		await expect(server.connect(elsewhere)).rejects.toThrow('Sign in');
	});

	it('helps at once, but moves the story only in charge', async () => {
		const { first, second } = await two();
		const observe = { type: 'record-observation', dimension: null, text: 'Calm' } as const;
		expect(await second.person.send(observe)).toMatchObject({ ok: true });
		const refused = await second.person.send({ type: 'pause', reason: 'facilitator' });
		expect(refused).toMatchObject({ code: 'console/not-in-charge' });
		expect(await first.send({ type: 'pause', reason: 'facilitator' })).toMatchObject({ ok: true });
	});

	it('observes without anybody in the room, or in another drill, getting to know', async () => {
		const { code, second } = await two();
		const other = await server.drill();
		const near = await server.join(code, 'Cleo');
		const far = await server.join(other.code, 'Dan');
		const observe = { type: 'record-observation', dimension: null, text: 'Calm' } as const;
		expect(await second.person.send(observe)).toMatchObject({ ok: true });
		// Messages keep their order: what came before an answer to a later one has arrived.
		await near.send({ type: 'add-note', text: 'Here' });
		await far.send({ type: 'answer-comms-check' });
		expect(JSON.stringify([near.received, far.received])).not.toContain('Calm');
	});

	it('loses the console when the link is closed, and those signed in keep it', async () => {
		const { id, first, second, link } = await two();
		const gone = second.person.gone();
		await arrange(first, { type: 'close-link' });
		await gone;
		const back = { drill: id, as: 'facilitator', cookie: second.cookie } as const;
		await expect(server.connect(back)).rejects.toThrow('Sign in');
		expect(server.app.consoles.isInvited(id, link)).toBe(false);
		expect(desk(first)).toMatchObject({ linkOpen: false, people: [{ id: 'f1' }] });
	});

	it('cannot let others in, nor close the link', async () => {
		const { second } = await two();
		expect(await arrange(second.person, { type: 'invite' })).toMatchObject({
			code: 'console/guest'
		});
		expect(await arrange(second.person, { type: 'close-link' })).toMatchObject({ ok: false });
	});
});

it('neither participants nor observers start a drill, nor find a console', async () => {
	const { id, code } = await server.drill();
	const first = await server.facilitate(id);
	const seats = [await server.join(code, 'Ada'), await server.join(code, 'Olga', 'observer')];
	for (const seat of seats) {
		expect(await seat.send({ type: 'start' })).toMatchObject({ ok: false });
		const charge = await arrange(seat, { type: 'take-charge' });
		expect(charge).toMatchObject({ code: 'command/not-yours' });
		const { cookie } = seat.ticket;
		await expect(server.connect({ drill: id, as: 'facilitator', cookie })).rejects.toThrow(
			'Sign in'
		);
	}
	expect(first.events.some(({ type }) => type === 'drill-started')).toBe(false);
	expect(await first.send({ type: 'start' })).toMatchObject({ ok: true });
});

describe('the console is handed over', () => {
	it('by whoever is in charge, when asked', async () => {
		const { first, second } = await two();
		await arrange(second.person, { type: 'ask-for-charge' });
		await sees(first, ({ asking }) => asking === 'f2');
		await arrange(first, { type: 'hand-over', to: 'f2' });
		await sees(second.person, ({ inCharge, asking }) => inCharge === 'f2' && asking === null);
		expect(await second.person.send({ type: 'set-speed', speed: 2 })).toMatchObject({ ok: true });
		expect(await first.send({ type: 'set-speed', speed: 5 })).toMatchObject({ ok: false });
	});

	it('to nobody who is away, and by nobody who has not got it', async () => {
		const { first, second } = await two();
		const byGuest = await arrange(second.person, { type: 'hand-over', to: 'f2' });
		expect(byGuest).toMatchObject({ code: 'console/not-yours' });
		second.person.leave();
		await sees(first, ({ people }) => people.some(({ id, here }) => id === 'f2' && !here));
		const toAway = await arrange(first, { type: 'hand-over', to: 'f2' });
		expect(toAway).toMatchObject({ code: 'console/away' });
	});

	it('or taken, where there is no time to ask', async () => {
		const { first, second } = await two();
		await arrange(second.person, { type: 'take-charge' });
		await sees(first, ({ inCharge }) => inCharge === 'f2');
	});

	it('by acting while whoever was in charge is away', async () => {
		const { first, second } = await two();
		first.leave();
		await sees(second.person, ({ people }) => people.some(({ id, here }) => id === 'f1' && !here));
		expect(await second.person.send({ type: 'set-speed', speed: 2 })).toMatchObject({ ok: true });
		expect(desk(second.person).inCharge).toBe('f2');
	});
});

it('names, places and the charge outlive a reload and a restart of the server', async () => {
	const { id, cookie, first, second } = await two();
	await arrange(first, { type: 'introduce', name: 'Ann' });
	await arrange(first, { type: 'hand-over', to: 'f2' });
	await server.close();
	server = await ServerUnderTest.start(new ManualClock(), folder);
	const [ann, ben] = [
		await server.connect({ drill: id, as: 'facilitator', cookie }),
		await server.connect({ drill: id, as: 'facilitator', cookie: second.cookie })
	];
	await sees(ann, ({ people }) => people.every(({ here }) => here));
	expect(desk(ann)).toMatchObject({
		you: 'f1',
		inCharge: 'f2',
		people: [{ name: 'Ann' }, { name: 'Ben', guest: true }]
	});
	expect(desk(ben).you).toBe('f2');
});

it('participants hear nothing of the console, and cannot ask', async () => {
	const { code } = await two();
	const seat = await server.join(code, 'Cy');
	expect(await seat.ask('desk', { type: 'take-charge' })).toMatchObject({ ok: false });
	expect(seat.received.some((told) => (told as [string])[0] === 'desk')).toBe(false);
});

it('erasing a drill’s personal data erases the names of its facilitators', async () => {
	const { id, first } = await two();
	expect(await server.app.drills.erasePersonalData(id)).toMatchObject({ code: 'erase/early' });
	await first.send({ type: 'end' });
	await server.app.drills.erasePersonalData(id);
	const names = server.app.consoles.people(id).map(({ name }) => name);
	expect(new Set(names)).toEqual(new Set(['Erased']));
});
