import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DrillEvent } from '../../src/lib/engine/events.ts';
import { VersionConflict, type Store, type StoredDrill } from '../../server/store/port.ts';

export interface StoreUnderTest {
	/** A store over the same data each time, as after a restart. */
	open(): Promise<Store>;
	dispose(): Promise<void>;
}

const drill: StoredDrill = {
	id: 'drill-one',
	code: 'abc234',
	title: 'The disk',
	scenario: { id: 'disk', text: 'scenario', hash: 'h1' },
	process: { id: 'small', text: 'process', hash: 'h2' },
	createdAt: 1000,
	phase: 'draft',
	version: 1
};
const event = (n: number): DrillEvent => ({
	n,
	t: 0,
	type: 'note-added',
	by: 's1',
	text: `é ${n}`
});

/** What every adapter promises, on real data. */
export function storeContract(name: string, make: () => StoreUnderTest): void {
	describe(`${name}: the store`, () => {
		let data: StoreUnderTest;
		let store: Store;
		beforeEach(async () => {
			data = make();
			store = await data.open();
		});
		afterEach(async () => {
			await store.close();
			await data.dispose();
		});
		const reopen = async () => {
			await store.close();
			store = await data.open();
		};
		const append = (after: number, count: number, command?: string) =>
			store.append({
				drill: drill.id,
				after,
				events: Array.from({ length: count }, (_, i) => event(after + 1 + i)),
				phase: 'running',
				command: command ? { id: command, answer: { ok: true, version: after + count } } : undefined
			});

		it('keeps a drill, its texts and its log over a restart', async () => {
			await store.createDrill(drill, event(1));
			await append(1, 3, 'c1');
			await reopen();
			expect(store.drills()).toEqual([{ ...drill, phase: 'running', version: 4 }]);
			expect(store.events(drill.id)).toEqual([1, 2, 3, 4].map(event));
			expect(store.answer(drill.id, 'c1')).toEqual({ ok: true, version: 4 });
			expect(store.answer(drill.id, 'c2')).toBeUndefined();
		});

		it('keeps the order of appends made in one turn, and stores them all', async () => {
			await store.createDrill(drill, event(1));
			await Promise.all(Array.from({ length: 50 }, (_, i) => append(1 + i, 1)));
			expect(store.events(drill.id).map(({ n }) => n)).toEqual(
				Array.from({ length: 51 }, (_, i) => i + 1)
			);
		});

		it('refuses an append that does not follow the log, and lets the others through', async () => {
			await store.createDrill(drill, event(1));
			const results = await Promise.allSettled([append(1, 2), append(1, 1), append(3, 1)]);
			expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
			expect(results[1]).toMatchObject({ reason: expect.any(VersionConflict) });
			expect(store.events(drill.id).length).toBe(4);
		});

		it('stores nothing of a batch in which something fails', async () => {
			await store.createDrill(drill, event(1));
			await append(1, 1, 'twice');
			const results = await Promise.allSettled([append(2, 1), append(3, 1, 'twice')]);
			expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
			expect(store.events(drill.id).length).toBe(2);
		});

		it('remembers seats, and forgets one that was taken back', () => {
			void store.createDrill(drill, event(1));
			store.addSeat({ drill: drill.id, seat: 's1', name: 'Ada', secret: 'x' });
			store.addSeat({ drill: drill.id, seat: 's2', name: 'Bo', secret: 'y' });
			store.removeSeat(drill.id, 's2');
			expect(store.seats(drill.id).map(({ seat, name }) => [seat, name])).toEqual([['s1', 'Ada']]);
		});

		it('rewrites texts for good', async () => {
			await store.createDrill(drill, event(1));
			store.rewrite(drill.id, [{ n: 1, t: 0, type: 'note-added', by: 's1', text: '[erased]' }]);
			await reopen();
			expect(JSON.stringify(store.events(drill.id))).not.toContain('é');
		});

		it('lets a session end at its time, and at once when it is taken back', () => {
			store.addSession('a', 2000);
			store.addSession('b', 2000);
			store.removeSession('b');
			expect([store.hasSession('a', 1999), store.hasSession('a', 2000)]).toEqual([true, false]);
			expect(store.hasSession('b', 0)).toBe(false);
		});

		it('remembers settings, the latest of each', async () => {
			store.set('passphrase', 'one');
			store.set('passphrase', 'two');
			await reopen();
			expect(store.setting('passphrase')).toBe('two');
			expect(store.setting('other')).toBeUndefined();
		});
	});
}
