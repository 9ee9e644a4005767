import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Diligence, EventOf, EventType } from '../../src/lib/engine/events.ts';
import type { Session } from '../../server/session.ts';
import { ManualClock, ServerUnderTest, type Person } from '../serve.ts';

/* [ST] Stand-ins in a drill with people, over real sockets, on a clock that stands until it is moved. */

const ROLES = ['incident_lead', 'technical_lead', 'communications_lead'] as const;

let data: string;
let clock: ManualClock;
let server: ServerUnderTest;
beforeEach(async () => {
	data = mkdtempSync(join(tmpdir(), 'muster-stand-ins-'));
	clock = new ManualClock();
	server = await ServerUnderTest.start(clock, data);
});
afterEach(async () => {
	await server.close();
	rmSync(data, { recursive: true });
});

const sessionOf = async (id: string): Promise<Session> => {
	const session = await server.app.drills.open(id);
	if (!session) throw new Error('no such drill');
	return session;
};

/** Lets everything be stored that was decided, and be heard, until nothing more comes of it. */
async function settle({ log }: Session): Promise<void> {
	for (let quiet = 0, before = -1; quiet < 3; quiet += 1) {
		await setImmediate();
		if (log.length !== before) quiet = 0;
		before = log.length;
	}
}

async function pass(session: Session, seconds: number): Promise<void> {
	for (let second = 0; second < seconds; second += 1) {
		clock.pass(1);
		await settle(session);
	}
}

const all = <T extends EventType>({ log }: Session, type: T): EventOf<T>[] =>
	log.filter((event): event is EventOf<T> => event.type === type);

const seat = (facilitator: Person, role: string, diligence: Diligence = 'by-the-book') =>
	facilitator.send({ type: 'seat-stand-in', role, diligence });

/** Ada leads; a stand-in works on the system. */
async function withAda(diligence?: Diligence) {
	const { id, code } = await server.drill('first-drill');
	const facilitator = await server.facilitate(id);
	const ada = await server.join(code, 'Ada');
	await ada.send({ type: 'claim-role', role: 'incident_lead' });
	await seat(facilitator, 'technical_lead', diligence);
	await facilitator.send({ type: 'start' });
	return { session: await sessionOf(id), facilitator, ada, id, code };
}

async function standInsOnly(diligence: Diligence) {
	const { id } = await server.drill('first-drill');
	const facilitator = await server.facilitate(id);
	for (const role of ROLES) await seat(facilitator, role, diligence);
	await facilitator.send({ type: 'start' });
	return { session: await sessionOf(id), facilitator, id };
}

async function restart() {
	await server.close();
	server = await ServerUnderTest.start(clock, data);
}

/** What was done, without the numbers and moments of it. */
const deeds = ({ log }: Session): string[] =>
	log.flatMap((event) =>
		'by' in event && event.by !== 'script' ? [`${event.type} ${event.t}`] : []
	);

describe('stand-ins', () => {
	it('alone, play a drill to its good ending', async () => {
		const { session } = await standInsOnly('by-the-book');
		await pass(session, 300);
		expect(all(session, 'ending-reached')).toMatchObject([{ outcome: 'good' }]);
	});

	it('do the same at the same moments with the same seed, at either diligence', async () => {
		for (const diligence of ['by-the-book', 'careless'] as const) {
			const { session: first } = await standInsOnly(diligence);
			await pass(first, 300);
			const done = deeds(first);
			const { session: second } = await standInsOnly(diligence);
			await pass(second, 300);
			expect(done.length).toBeGreaterThan(2);
			expect(deeds(second)).toEqual(done);
		}
	});

	it('do what their role asks, and leave the rest to the people who hold the other roles', async () => {
		const { session } = await withAda();
		await pass(session, 240);
		expect(all(session, 'source-opened').map(({ by }) => by)).toContain('s2');
		expect(all(session, 'severity-declared')).toEqual([]);
		expect(all(session, 'update-posted')).toEqual([]);
	});

	it('do not do on the system what a person has done already', async () => {
		const { session, ada } = await withAda();
		await pass(session, 60);
		const action = all(session, 'offers-changed').at(-1)?.actions[0] ?? '';
		await ada.send({ type: 'start-action', action, options: {}, withoutApproval: true });
		await pass(session, 240);
		const started = all(session, 'action-started').filter((event) => event.action === action);
		expect(started.map(({ by }) => by)).toEqual(['s1']);
	});

	it('do not write to an audience what a person has told it, until the promised time comes near', async () => {
		const { id, code } = await server.drill('first-drill');
		const facilitator = await server.facilitate(id);
		const ada = await server.join(code, 'Ada');
		await ada.send({ type: 'claim-role', role: 'incident_lead' });
		await seat(facilitator, 'communications_lead');
		await facilitator.send({ type: 'start' });
		const session = await sessionOf(id);
		await pass(session, 30);
		await ada.send({ type: 'declare-severity', severity: 2, reason: 'Orders fail' });
		await ada.send({
			type: 'post-update',
			audience: 'customers',
			condition: 'Orders fail',
			actions: '',
			needs: '',
			nextInMinutes: 4
		});
		await pass(session, 145);
		expect(all(session, 'update-posted').map(({ by }) => by)).toEqual(['s1']);
		await pass(session, 20);
		expect(all(session, 'update-posted').map(({ by }) => by)).toEqual(['s1', 's2']);
	});

	it('answer a comms check, each time it is asked', async () => {
		const { id } = await server.drill('first-drill');
		const facilitator = await server.facilitate(id);
		for (const role of ROLES) await seat(facilitator, role);
		const session = await sessionOf(id);
		for (const asked of [1, 2]) {
			await facilitator.send({ type: 'ask-comms-check' });
			await settle(session);
			expect(all(session, 'comms-check-answered')).toHaveLength(asked * ROLES.length);
		}
	});

	it('take what is handed over to them', async () => {
		const { session, ada } = await withAda();
		await ada.send({ type: 'hand-over-role', role: 'incident_lead', to: 's2', note: '' });
		await pass(session, 10);
		expect(session.published.roles.get('incident_lead')?.holder).toBe('s2');
	});

	it('make room for a person who takes the role, and act no more', async () => {
		const { session, code } = await withAda();
		await pass(session, 30);
		const bo = await server.join(code, 'Bo');
		expect(await bo.send({ type: 'claim-role', role: 'technical_lead' })).toMatchObject({
			ok: true
		});
		const before = session.log.length;
		await pass(session, 240);
		const acts = session.log.slice(before).filter((event) => 'by' in event && event.by === 's2');
		expect(acts).toEqual([]);
		expect(session.published.seats.get('s2')?.here).toBe(false);
	});

	it('need no timer while the drill is paused, and one beside the drill’s own while it runs', async () => {
		const { session, facilitator } = await withAda();
		await pass(session, 5);
		expect(clock.armed).toBeLessThanOrEqual(2);
		await facilitator.send({ type: 'pause', reason: 'facilitator' });
		await settle(session);
		expect(clock.armed).toBe(0);
		const before = session.log.length;
		await pass(session, 20);
		expect(session.log.length).toBe(before);
	});

	it('cost a drill without them nothing', async () => {
		const { id, code } = await server.drill('first-drill');
		const facilitator = await server.facilitate(id);
		await server.join(code, 'Ada');
		await facilitator.send({ type: 'start' });
		await settle(await sessionOf(id));
		expect(clock.armed).toBe(1);
	});

	it('are back after a restart, and do nothing twice', async () => {
		const { session: before, id } = await standInsOnly('by-the-book');
		await pass(before, 100);
		const whole = deeds(before);
		expect(whole.length).toBeGreaterThan(0);
		await restart();
		const after = await sessionOf(id);
		expect([...after.published.seats.values()].every(({ connected }) => connected)).toBe(true);
		expect(clock.armed).toBe(0);
		const facilitator = await server.facilitate(id);
		await facilitator.send({ type: 'resume' });
		await pass(after, 300);
		expect(all(after, 'ending-reached')).toMatchObject([{ outcome: 'good' }]);
		for (const type of ['severity-declared', 'action-started', 'playbook-opened'] as const) {
			const done = all(after, type).map((event) => JSON.stringify({ ...event, n: 0, t: 0 }));
			expect(new Set(done).size).toBe(done.length);
		}
	});

	it('play a demonstration from beginning to end, and it counts as one', async () => {
		const made = await server.app.drills.demonstrate();
		if (!made.ok) throw new Error(made.message);
		const session = await sessionOf(made.id);
		await settle(session);
		expect(session.published.phase).toBe('running');
		await pass(session, 240);
		expect(session.published.phase).toBe('ended');
		expect(all(session, 'postmortem-written')).toHaveLength(1);
		expect(server.app.drills.get(made.id)?.demonstration).toBe(true);
		await restart();
		expect(server.app.drills.get(made.id)?.demonstration).toBe(true);
	});
});
