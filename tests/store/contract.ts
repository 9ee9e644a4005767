import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DrillEvent } from '../../src/lib/engine/events.ts';
import type { JudgementRecord } from '../../src/lib/programme/record.ts';
import { DraftErased } from '../../server/store/draft-port.ts';
import { VersionConflict, type Store, type StoredDrill } from '../../server/store/port.ts';
import {
	ProcessConflict,
	ScenarioConflict,
	type ProcessVersion
} from '../../server/store/text-port.ts';

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
	demonstration: false,
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
			expect([...store.answers(drill.id)]).toEqual([['c1', { ok: true, version: 4 }]]);
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

		it('stores all of an append or nothing, and one that fails takes no other with it', async () => {
			await store.createDrill(drill, event(1));
			await append(1, 1, 'twice');
			const results = await Promise.allSettled([append(2, 1), append(3, 2, 'twice'), append(3, 1)]);
			expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
			expect(store.events(drill.id).length).toBe(4);
			expect(store.drills()[0]?.version).toBe(4);
		});

		it('keeps the log of one drill out of another’s', async () => {
			await store.createDrill(drill, event(1));
			await store.createDrill({ ...drill, id: 'drill-two', code: 'def567' }, event(1));
			await append(1, 2, 'c1');
			expect(store.events('drill-two').length).toBe(1);
			expect(store.answers('drill-two').size).toBe(0);
		});

		it('remembers seats, and forgets one that was taken back', () => {
			void store.createDrill(drill, event(1));
			store.addSeat({ drill: drill.id, seat: 's1', name: 'Ada', secret: 'x' });
			store.addSeat({ drill: drill.id, seat: 's2', name: 'Bo', secret: 'y' });
			store.removeSeat(drill.id, 's2');
			expect(store.seats(drill.id).map(({ seat, name }) => [seat, name])).toEqual([['s1', 'Ada']]);
		});

		it('remembers who is at the console over a restart, and forgets guests when told to', async () => {
			await store.createDrill(drill, event(1));
			const ann = { drill: drill.id, id: 'f1', name: '', secret: 'x', guest: false };
			store.consoles.saveFacilitator(ann);
			store.consoles.saveFacilitator({ ...ann, name: 'Ann' });
			store.consoles.saveFacilitator({ ...ann, id: 'f2', name: 'Ben', secret: 'y', guest: true });
			expect(store.consoles.of(drill.id)).toEqual({ inCharge: null, link: null });
			store.consoles.save(drill.id, { inCharge: 'f2', link: 'z' });
			await reopen();
			expect(store.consoles.of(drill.id)).toEqual({ inCharge: 'f2', link: 'z' });
			store.consoles.removeGuests(drill.id);
			expect(store.consoles.facilitators(drill.id)).toEqual([{ ...ann, name: 'Ann' }]);
		});

		it('rewrites texts for good, those included that still waited to be stored', async () => {
			await store.createDrill(drill, event(1));
			const waiting = append(1, 2);
			store.rewrite(drill.id, (old) => ({ ...old, text: '[erased]' }) as DrillEvent);
			await waiting;
			await reopen();
			expect(store.events(drill.id).length).toBe(3);
			expect(JSON.stringify(store.events(drill.id))).not.toContain('é');
		});

		it('keeps every change of a draft over a restart, in order, and out of other drills', async () => {
			await store.createDrill(drill, event(1));
			await store.createDrill({ ...drill, id: 'drill-two', code: 'def567' }, event(1));
			const changes = [[1, 2], [], [0, 255]].map((bytes) => Uint8Array.from(bytes));
			for (const change of changes) await store.drafts.add(drill.id, change);
			await store.drafts.add('drill-two', Uint8Array.of(9));
			await reopen();
			expect(store.drafts.changes(drill.id).map((change) => [...change])).toEqual([
				[1, 2],
				[],
				[0, 255]
			]);
			expect(store.drafts.changes('drill-two').length).toBe(1);
		});

		it('erases a draft for good, and takes nothing for it afterwards', async () => {
			await store.createDrill(drill, event(1));
			await store.drafts.add(drill.id, Uint8Array.of(1));
			expect(store.drafts.isErased(drill.id)).toBe(false);
			store.drafts.erase(drill.id);
			await expect(store.drafts.add(drill.id, Uint8Array.of(2))).rejects.toThrow(DraftErased);
			await reopen();
			expect(store.drafts.changes(drill.id)).toEqual([]);
			expect(store.drafts.isErased(drill.id)).toBe(true);
		});

		const version = (scenario: string, n: number) => ({
			scenario,
			n,
			text: `text ${n} – é`,
			hash: `h${n}`,
			savedAt: 1000 + n,
			note: n === 1 ? '' : 'a better alert'
		});

		it('keeps every version of a scenario over a restart, newest first', async () => {
			for (const n of [1, 2, 3]) store.texts.saveScenario(version('one', n));
			store.texts.saveScenario(version('two', 1));
			await reopen();
			expect(store.texts.scenarioVersions('one')).toEqual([3, 2, 1].map((n) => version('one', n)));
			expect(store.texts.latestScenarios()).toEqual([version('one', 3), version('two', 1)]);
			expect(store.texts.scenarioVersions('three')).toEqual([]);
		});

		it('never changes a version that is saved', () => {
			store.texts.saveScenario(version('one', 1));
			const other = { ...version('one', 1), text: 'somebody else’s' };
			expect(() => store.texts.saveScenario(other)).toThrow(ScenarioConflict);
			expect(store.texts.scenarioVersions('one')).toEqual([version('one', 1)]);
		});

		it('remembers which scenarios were archived, keeps their texts, and can take it back', async () => {
			for (const id of ['one', 'two']) store.texts.saveScenario(version(id, 1));
			for (const id of ['one', 'one', 'two']) store.texts.archiveScenario(id, true);
			store.texts.archiveScenario('two', false);
			await reopen();
			expect([...store.texts.archivedScenarios()]).toEqual(['one']);
			expect(store.texts.scenarioVersions('one')).toEqual([version('one', 1)]);
		});

		const edition = (process: string, n: number): ProcessVersion => ({
			process,
			n,
			text: `text ${n} – é`,
			hash: `h${n}`,
			savedAt: 1000 + n,
			by: n === 1 ? '' : 'Ada',
			note: 'a shorter time',
			origin: n === 2 ? { kind: 'proposal', drill: 'd', key: 'audience/x' } : { kind: 'edit' }
		});

		it('keeps every version of a process over a restart, with who made it and where it came from', async () => {
			for (const n of [1, 2, 3]) store.texts.saveProcess(edition('one', n));
			store.texts.saveProcess(edition('two', 1));
			await reopen();
			expect(store.texts.processVersions('one')).toEqual([3, 2, 1].map((n) => edition('one', n)));
			expect(store.texts.latestProcesses()).toEqual([edition('one', 3), edition('two', 1)]);
			expect(store.texts.processVersions('three')).toEqual([]);
		});

		it('never changes a version of a process that is saved', () => {
			store.texts.saveProcess(edition('one', 1));
			const other = { ...edition('one', 1), text: 'somebody else’s' };
			expect(() => store.texts.saveProcess(other)).toThrow(ProcessConflict);
			expect(store.texts.processVersions('one')).toEqual([edition('one', 1)]);
		});

		const link = (id: string, madeAt: number) => ({
			id,
			drill: drill.id,
			secret: `secret of ${id}`,
			madeAt,
			until: madeAt + 1000,
			revokedAt: null
		});

		it('keeps the links to a report over a restart, newest first, and finds one by its secret', async () => {
			await store.createDrill(drill, event(1));
			for (const [id, madeAt] of [['a', 1] as const, ['b', 2] as const]) {
				store.reportLinks.add(link(id, madeAt));
			}
			await reopen();
			expect(store.reportLinks.of(drill.id)).toEqual([link('b', 2), link('a', 1)]);
			expect(store.reportLinks.of('drill-two')).toEqual([]);
			expect(store.reportLinks.bySecret('secret of a')).toEqual(link('a', 1));
			expect(store.reportLinks.bySecret('secret of c')).toBeUndefined();
		});

		it('revokes a link once, and none of another drill', async () => {
			await store.createDrill(drill, event(1));
			store.reportLinks.add(link('a', 1));
			store.reportLinks.revoke('drill-two', 'a', 4);
			expect(store.reportLinks.of(drill.id)).toEqual([link('a', 1)]);
			store.reportLinks.revoke(drill.id, 'a', 5);
			store.reportLinks.revoke(drill.id, 'a', 6);
			expect(store.reportLinks.bySecret('secret of a')).toEqual({ ...link('a', 1), revokedAt: 5 });
		});

		it('lets a session end at its time, and at once when it is taken back', () => {
			store.signIns.add('a', 2000);
			store.signIns.add('b', 2000);
			store.signIns.remove('b');
			expect([store.signIns.has('a', 1999), store.signIns.has('a', 2000)]).toEqual([true, false]);
			expect(store.signIns.has('b', 0)).toBe(false);
		});

		it('remembers settings, the latest of each', async () => {
			store.set('passphrase', 'one');
			store.set('passphrase', 'two');
			await reopen();
			expect(store.setting('passphrase')).toBe('two');
			expect(store.setting('other')).toBeUndefined();
		});

		it('keeps what people said of action items, in the order they said it', async () => {
			await store.createDrill(drill, event(1));
			const said = { drill: drill.id, item: 0, at: 5 };
			store.programme.markItem({ ...said, state: 'done' });
			store.programme.markItem({ ...said, state: 'open' });
			await reopen();
			expect(store.programme.itemMarks().map(({ state }) => state)).toEqual(['done', 'open']);
		});

		it('keeps news until they arrived, and queues each once for each hook', async () => {
			const { programme } = store;
			const hook = { url: 'https://chat.example/in', form: 'json', secret: 's', since: 1 } as const;
			programme.addHook({ id: 'one', ...hook });
			programme.addHook({ id: 'two', ...hook });
			const news = { about: 'report-published/d', body: '{}', nextAt: 10 };
			expect(programme.enqueue({ hook: 'one', ...news })).toBe(true);
			expect(programme.enqueue({ hook: 'one', ...news })).toBe(false);
			expect(programme.enqueue({ hook: 'two', ...news, nextAt: 20 })).toBe(true);
			await reopen();
			expect(store.programme.nextDelivery()).toBe(10);
			const [due, ...later] = store.programme.dueDeliveries(10);
			expect(later).toEqual([]);
			expect(due).toMatchObject({ hook: 'one', attempts: 0, arrivedAt: null, trouble: '' });
			store.programme.settleDelivery(due?.id ?? 0, {
				attempts: 1,
				nextAt: null,
				arrivedAt: 11,
				trouble: ''
			});
			expect(store.programme.nextDelivery()).toBe(20);
			store.programme.removeHook('two');
			expect(store.programme.nextDelivery()).toBeNull();
			expect(store.programme.deliveries(10).map(({ hook: to }) => to)).toEqual(['one']);
			expect(store.programme.hooks().map(({ id }) => id)).toEqual(['one']);
		});

		it('keeps what was said of postmortems, the earliest first', async () => {
			await store.createDrill(drill, event(1));
			const moves = ['in review', 'draft'].map((state, at) => ({ drill: drill.id, state, at }));
			for (const move of moves) store.programme.movePostmortem(move);
			await reopen();
			expect(store.programme.postmortemMoves()).toEqual(moves);
		});

		it('keeps one judgement for each version of the rubric, and never replaces a published one', async () => {
			await store.createDrill(drill, event(1));
			const record: JudgementRecord = {
				drill: drill.id,
				rubric: '1',
				rules: { 'ratings.P': 0.9 },
				at: 1,
				through: 5,
				published: false,
				ratings: [
					{
						...{ dimension: 'severity', credit: 0.5, rating: 'M', n: 40, thin: false },
						cappedBy: null
					}
				],
				clauses: [{ clause: 'severities.1.lead', verdict: 'late' }]
			};
			store.judgements.keep(record);
			const published = { ...record, at: 2, through: 9, published: true };
			store.judgements.keep(published);
			store.judgements.keep({ ...record, at: 3 });
			const newer = { ...record, rubric: '2', at: 4 };
			store.judgements.keep(newer);
			await reopen();
			expect(store.judgements.of(drill.id)).toEqual([published, newer]);
			expect(store.judgements.all()).toEqual([published, newer]);
			expect(store.judgements.of('another')).toEqual([]);
		});
	});
}
