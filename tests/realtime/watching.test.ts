import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { viewFrom, ROOM_SCREEN, viewOf } from '../../src/lib/engine/snapshot.ts';
import { ManualClock, ServerUnderTest } from '../serve.ts';

/* A watcher sees what one seat sees, and the room screen what everybody sees: that, and no more. */

let clock: ManualClock;
let server: ServerUnderTest;
beforeEach(async () => {
	clock = new ManualClock();
	server = await ServerUnderTest.start(clock);
});
afterEach(() => server.close());

/** A lead and somebody without a role, mail that only the lead gets, and a look only Bo took. */
async function drillWithSecrets() {
	const { id, code } = await server.drill();
	const facilitator = await server.facilitate(id);
	const ada = await server.join(code, 'Ada');
	const bo = await server.join(code, 'Bo');
	await ada.send({ type: 'claim-role', role: 'incident_lead' });
	await facilitator.send({ type: 'start' });
	const session = await server.app.drills.open(id);
	if (!session) throw new Error('no such drill');
	await bo.send({ type: 'look', source: session.published.offers?.sources[0] ?? '' });
	clock.pass(120);
	await bo.sees('source-shown');
	return { id, session, facilitator, ada, bo };
}

const watch = async (drill: string, seat: string, cookie?: string) =>
	server.connect({
		drill,
		as: 'watcher',
		seat,
		cookie: cookie ?? (await server.facilitatorCookie())
	});
const show = async (drill: string) =>
	server.connect({ drill, as: 'screen', cookie: await server.facilitatorCookie() });

describe('who watches a seat', () => {
	it('gets the very view of that seat, and the same events after it', async () => {
		const { id, session, ada, bo } = await drillWithSecrets();
		const watcher = await watch(id, bo.seat);
		expect(watcher.view).toEqual(viewOf(session.log, session.published, bo.seat));
		await ada.send({ type: 'add-note', text: 'For all' });
		await watcher.sees('note-added');
		expect(watcher.view).toEqual(viewOf(session.log, session.published, bo.seat));
	});

	it('gets nothing that this seat does not get', async () => {
		const { id, session, ada, bo } = await drillWithSecrets();
		const watcher = await watch(id, ada.seat);
		await bo.send({ type: 'ask-question', text: 'Between Bo and the desk' });
		await ada.send({ type: 'add-note', text: 'Last' });
		await watcher.sees('note-added');
		expect(JSON.stringify(watcher.received)).not.toContain('Between Bo and the desk');
		expect(watcher.view?.evidence).toEqual({});
		expect(watcher.view).toEqual(viewOf(session.log, session.published, ada.seat));
	});

	it('sees what a new role brings that seat, as it does', async () => {
		const { id, ada, bo, session } = await drillWithSecrets();
		const watcher = await watch(id, bo.seat);
		await ada.send({ type: 'hand-over-role', role: 'incident_lead', to: bo.seat, note: '' });
		await bo.send({ type: 'answer-handover', role: 'incident_lead', accept: true });
		await ada.send({ type: 'add-note', text: 'Last' });
		await watcher.sees('note-added');
		expect(watcher.snapshots.length).toBeGreaterThan(1);
		expect(watcher.view).toEqual(viewOf(session.log, session.published, bo.seat));
	});

	it('does nothing in its name, and does not count as being there', async () => {
		const { id, session, bo } = await drillWithSecrets();
		const watcher = await watch(id, bo.seat);
		const before = session.log.length;
		expect(await watcher.send({ type: 'add-note', text: 'Not mine' })).toMatchObject({
			ok: false,
			code: 'watch/only'
		});
		expect(session.log.length).toBe(before);
		bo.leave();
		await watcher.sees('seat-disconnected');
		expect(session.published.seats.get(bo.seat)?.connected).toBe(false);
	});

	it('must be the facilitator, and name somebody who is there', async () => {
		const { id, bo } = await drillWithSecrets();
		await expect(watch(id, bo.seat, 'muster_session=nobody')).rejects.toMatchObject({
			data: { code: 'access/sign-in' }
		});
		const cookie = await server.facilitatorCookie();
		await expect(server.connect({ drill: id, as: 'watcher', cookie })).rejects.toMatchObject({
			data: { code: 'watch/seat' }
		});
	});
});

describe('the room screen', () => {
	it('sees what went to everyone and nothing else, charts included', async () => {
		const { id, session, ada, bo } = await drillWithSecrets();
		const screen = await show(id);
		await bo.send({ type: 'ask-question', text: 'Between Bo and the desk' });
		await ada.send({ type: 'add-note', text: 'For all' });
		await screen.sees('note-added');
		expect(screen.view).toEqual(viewFrom(ROOM_SCREEN, session.log));
		expect(screen.view?.evidence).toEqual({});
		const [source = ''] = session.published.offers?.sources ?? [];
		expect(await screen.ask('signals', { source })).toMatchObject({ code: 'source/not-looked' });
		expect(JSON.stringify(screen.received)).not.toContain('Between Bo and the desk');
	});

	it('does nothing, and must be opened by the facilitator', async () => {
		const { id, session } = await drillWithSecrets();
		const screen = await show(id);
		const before = session.log.length;
		expect(await screen.send({ type: 'pause', reason: 'facilitator' })).toMatchObject({
			code: 'watch/only'
		});
		expect(session.log.length).toBe(before);
		await expect(server.connect({ drill: id, as: 'screen', cookie: '' })).rejects.toMatchObject({
			data: { code: 'access/sign-in' }
		});
	});
});
