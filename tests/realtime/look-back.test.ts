import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seenBy } from '../../src/lib/engine/snapshot.ts';
import type { SeenEvent } from '../../src/lib/engine/projection.ts';
import { FEED_LIMIT, isTold } from '../../src/lib/engine/view.ts';
import type { EarlierAck } from '../../src/lib/protocol.ts';
import { ManualClock, ServerUnderTest, type Person } from '../serve.ts';

let server: ServerUnderTest;
beforeEach(async () => {
	server = await ServerUnderTest.start(new ManualClock());
});
afterEach(() => server.close());

/** A drill in which so many notes were taken that no snapshot holds them. */
async function longDrill() {
	const { id, code } = await server.drill();
	const facilitator = await server.facilitate(id);
	const ada = await server.join(code, 'Ada');
	await ada.send({ type: 'claim-role', role: 'technical_lead' });
	await facilitator.send({ type: 'start' });
	const session = await server.app.drills.open(id);
	if (!session) throw new Error('no session');
	const actor = { kind: 'seat', seat: ada.seat } as const;
	for (let i = 1; i <= 7 * FEED_LIMIT; i += 1) {
		await session.execute({ type: 'add-note', text: `Note ${i}` }, actor);
	}
	return { id, code, facilitator, ada, session };
}

const lookBack = (person: Person, before: number) =>
	person.ask('earlier', { before }) as Promise<unknown> as Promise<EarlierAck>;

describe('who comes late to a long drill', () => {
	it('gets the newest entries, and can look back to the first', async () => {
		const { code, session } = await longDrill();
		const bo = await server.join(code, 'Bo');
		const seat = session.published.seats.get(bo.seat);
		let known: readonly SeenEvent[] = bo.view?.feed ?? [];
		expect(known).toHaveLength(FEED_LIMIT);
		for (let isStart = false; !isStart;) {
			const answer = await lookBack(bo, known[0]?.n ?? 0);
			if (!answer.ok) throw new Error(answer.message);
			known = [...answer.entries, ...known];
			isStart = answer.isStart;
		}
		expect(known).toEqual(seat && seenBy(seat, session.log).filter(isTold));
	});

	it('gets a snapshot that is hardly longer than that of a short drill', async () => {
		const { code } = await longDrill();
		const bo = await server.join(code, 'Bo');
		const [late] = bo.snapshots;
		expect(JSON.stringify(late).length).toBeLessThan(64 * 1024);
	});
});

describe('looking back', () => {
	it('shows a watcher what the watched seat saw, and the wall what everybody saw', async () => {
		const { id, ada, session, facilitator } = await longDrill();
		const { cookie } = facilitator.ticket;
		const watcher = await server.connect({ drill: id, as: 'watcher', cookie, seat: ada.seat });
		const screen = await server.connect({ drill: id, as: 'screen', cookie });
		const mine = await lookBack(ada, session.log.length);
		expect(mine).toMatchObject({ ok: true });
		expect(await lookBack(watcher, session.log.length)).toEqual(mine);
		expect(await lookBack(screen, 10)).toMatchObject({ ok: true, isStart: true });
	});

	it('is not for the console, which has the whole log', async () => {
		const { facilitator } = await longDrill();
		expect(await lookBack(facilitator, 100)).toMatchObject({ ok: false, code: 'feed/whole' });
	});
});
