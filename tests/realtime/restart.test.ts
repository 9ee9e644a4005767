import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ManualClock, ServerUnderTest, type Person } from '../serve.ts';

let data: string;
let clock: ManualClock;
let server: ServerUnderTest;
beforeEach(async () => {
	data = mkdtempSync(join(tmpdir(), 'muster-restart-'));
	clock = new ManualClock();
	server = await ServerUnderTest.start(clock, data);
});
afterEach(async () => {
	await server.close();
	rmSync(data, { recursive: true });
});

async function running() {
	const { id, code } = await server.drill();
	const facilitator = await server.facilitate(id);
	const ada = await server.join(code, 'Ada');
	await ada.send({ type: 'claim-role', role: 'incident_lead' });
	await facilitator.send({ type: 'start' });
	await ada.sees('drill-started');
	return { id, code, facilitator, ada };
}

const sessionOf = async (id: string) => {
	const session = await server.app.drills.open(id);
	if (!session) throw new Error('no such drill');
	return session;
};

async function restart() {
	await server.close();
	server = await ServerUnderTest.start(clock, data);
}

describe('after a restart', () => {
	it('a running drill is paused at its last durable moment, however long the server was away', async () => {
		const { id, ada } = await running();
		clock.pass(90);
		await ada.send({ type: 'add-note', text: 'The last thing' });
		await restart();
		clock.pass(3600);
		const { published, log } = await sessionOf(id);
		expect(published.phase).toBe('paused');
		expect(log.find((e) => e.type === 'drill-paused')).toMatchObject({ reason: 'restart', t: 90 });
		expect(published.clock.t).toBe(90);
		expect(clock.armed).toBe(0);
	});

	it('time goes on from there when the facilitator resumes', async () => {
		const { id, ada, facilitator } = await running();
		clock.pass(90);
		await ada.send({ type: 'add-note', text: 'The last thing' });
		await restart();
		clock.pass(3600);
		const again = await server.connect(facilitator.ticket);
		await again.send({ type: 'resume' });
		clock.pass(10);
		await again.send({ type: 'pause', reason: 'facilitator' });
		expect((await sessionOf(id)).published.clock.t).toBe(100);
	});

	it('the same seat has the same role, and is connected only once it is back', async () => {
		const { id, ada } = await running();
		await restart();
		const { published } = await sessionOf(id);
		expect(published.seats.get(ada.seat)?.connected).toBe(false);
		const back = await server.connect(ada.ticket, ada.view?.version);
		await back.sees('seat-connected');
		expect(published.roles.get('incident_lead')?.holder).toBe(ada.seat);
	});

	it('a command that was answered before gets the same answer, and is not done again', async () => {
		const { id, ada } = await running();
		const note = { type: 'add-note', text: 'Once' } as const;
		const first = await ada.send(note, 'said-before');
		await restart();
		const back = await server.connect(ada.ticket);
		expect(await back.send(note, 'said-before')).toEqual(first);
		const { log } = await sessionOf(id);
		expect(log.filter(({ type }) => type === 'note-added').length).toBe(1);
	});
});

describe('a drill nobody looks at', () => {
	const forgotten = async (id: string, before: object) => {
		await expect.poll(() => server.app.drills.open(id), { interval: 5 }).not.toBe(before);
		return sessionOf(id);
	};

	it('leaves memory when it is not running, and comes back as it was', async () => {
		const { id, ada, facilitator } = await running();
		await facilitator.send({ type: 'end' });
		const before = await sessionOf(id);
		ada.leave();
		facilitator.leave();
		const after = await forgotten(id, before);
		expect(after.log).toEqual(before.log);
		expect(await server.connect(ada.ticket)).toMatchObject({ seat: ada.seat });
	});

	it('goes on while it is running', async () => {
		const { id, ada, facilitator } = await running();
		ada.leave();
		facilitator.leave();
		clock.pass(600);
		const session = await sessionOf(id);
		expect(session.published.phase).toBe('running');
		expect(clock.armed).toBe(1);
	});
});

describe('erasing personal data', () => {
	const everything = async (id: string, person: Person) =>
		JSON.stringify([
			await server.app.drills.events(id),
			await server.app.drills.report(id),
			server.app.drills.names(id),
			person.snapshots.at(-1)
		]);

	it('leaves no word and no name anywhere, and the ratings as they were', async () => {
		const { id, ada, facilitator } = await running();
		await ada.send({ type: 'declare-severity', severity: 1, reason: 'Zebra stripes' });
		await facilitator.send({ type: 'end' });
		const before = await server.app.drills.report(id);
		await server.app.drills.erasePersonalData(id);
		const again = await server.connect(ada.ticket);
		const left = await everything(id, again);
		expect(left).not.toMatch(/Zebra|Ada/);
		expect((await server.app.drills.report(id))?.ratings).toEqual(before?.ratings);
	});
});
