import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rubrics } from '../../src/lib/scoring/rubric.ts';
import { DrillRegistry } from '../../server/drills.ts';
import { ScenarioLibrary } from '../../server/library.ts';
import { TeamProcesses } from '../../server/process-team.ts';
import { SqliteStore } from '../../server/store/sqlite.ts';
import { ManualClock } from '../serve.ts';
import { PROCESS } from '../stage.ts';

let clock: ManualClock;
let store: SqliteStore;
let library: ScenarioLibrary;
let drills: DrillRegistry;
let processes: TeamProcesses;
/** Everything that is kept in memory goes; what was stored stays. */
const restart = () => {
	library = new ScenarioLibrary();
	drills = new DrillRegistry({ store, library, clock, rubrics });
	processes = new TeamProcesses({ store, library, clock, drills });
};
beforeEach(() => {
	clock = new ManualClock();
	store = new SqliteStore(':memory:');
	restart();
});
afterEach(async () => {
	drills.sessions.close();
	await store.close();
});

const ID = 'small-team';
const text = () => processes.get(ID)?.text ?? '';
const FASTER = ['{ first: 10m, every: 30m }', '{ first: 8m, every: 30m }'] as const;
const save = (changed: string, after: number, by = 'Ada') =>
	processes.save({ id: ID, text: changed, after, by, note: '', origin: { kind: 'edit' } });
const saved = (result: { ok: boolean }) => expect(result).toMatchObject({ ok: true });

describe('a process', () => {
	it('is as shipped until somebody changes it, and is used for new drills', () => {
		expect(processes.get()).toMatchObject({ id: ID, version: 1, by: '', isDefault: true });
		expect(processes.versions(ID)).toMatchObject([{ n: 1, origin: { kind: 'shipped' } }]);
	});

	it('is read by the team through one link, until a new one takes its place', () => {
		expect(processes.opensTo(undefined)).toBe(false);
		expect(processes.opensTo(''), 'nobody has asked for a link yet').toBe(false);
		const key = processes.teamKey();
		restart();
		expect(processes.teamKey()).toBe(key);
		expect(processes.opensTo(key)).toBe(true);
		processes.renewTeamKey();
		expect(processes.opensTo(key)).toBe(false);
		expect(processes.opensTo(processes.teamKey())).toBe(true);
	});

	it('takes the shipped text over as its first version at the first change', () => {
		const shipped = text();
		expect(save(shipped.replace(...FASTER), 1)).toEqual({ ok: true, n: 2 });
		restart();
		expect(processes.versions(ID).map(({ n, by, text }) => [n, by, text])).toEqual([
			[2, 'Ada', shipped.replace(...FASTER)],
			[1, '', shipped]
		]);
		expect(processes.get()).toMatchObject({ version: 2, by: 'Ada' });
	});

	it('is the one new drills are made with; a drill keeps the version it was made with', async () => {
		const first = await drills.create({ scenario: 'bad-deploy', seed: '1' });
		const shipped = text();
		saved(save(shipped.replace(...FASTER), 1));
		const second = await drills.create({ scenario: 'bad-deploy', seed: '1' });
		if (!first.ok || !second.ok) throw new Error('no drill');
		restart();
		expect(drills.sources(first.id)?.process).toBe(shipped);
		expect(drills.sources(second.id)?.process).toBe(shipped.replace(...FASTER));
	});

	it('is not saved over what somebody else saved meanwhile', () => {
		const shipped = text();
		saved(save(shipped.replace(...FASTER), 1));
		expect(save(`${shipped}# mine\n`, 1, 'Bo')).toMatchObject({ code: 'process/conflict' });
		expect(save(`${shipped}# mine\n`, 2, 'Bo')).toEqual({ ok: true, n: 3 });
	});

	it('is not kept where it cannot be read; the refusal says where and how to mend it', () => {
		const result = save(text().replace('acknowledge: 5m', 'acknowledge: soon'), 1);
		expect(result).toMatchObject({
			code: 'process/unreadable',
			message: expect.stringMatching(/Line \d+: .*acknowledge/)
		});
		expect(processes.get()?.version).toBe(1);
	});

	it('keeps its id, and is signed by a name', () => {
		expect(save(text().replace('id: small-team', 'id: other'), 1)).toMatchObject({
			code: 'process/id'
		});
		expect(save(text().replace(...FASTER), 1, '  ')).toMatchObject({ code: 'process/unsigned' });
	});

	it('the same text again makes no version', () => {
		saved(save(text().replace(...FASTER), 1));
		expect(save(text(), 1)).toEqual({ ok: true, n: 2 });
	});

	it('has the review it was shipped with until the team reviews it itself', () => {
		saved(save(text().replace(...FASTER), 1));
		expect(processes.get()).toMatchObject({ isUnreviewed: true });
		saved(processes.review(ID, 'Ada', '2026-11-28'));
		expect(processes.get()).toMatchObject({ isUnreviewed: false });
	});

	it('that is reviewed says so itself, with the day and the name', () => {
		expect(processes.review(ID, 'Bo', '2026-11-28')).toEqual({ ok: true, n: 2 });
		expect(text()).toContain('reviewed: { on: 2026-11-28, by: Bo, every: 90d }');
		expect(processes.versions(ID)[0]?.origin).toEqual({ kind: 'review' });
	});
});

describe('an imported file', () => {
	it('with an id of its own is another process, and can be made the one for new drills', () => {
		expect(processes.import(PROCESS, 'Ada', 'a file')).toEqual({ ok: true, id: 'test-process' });
		expect(processes.list().map(({ id }) => id)).toEqual([ID, 'test-process']);
		processes.makeDefault('test-process');
		restart();
		expect(processes.get()).toMatchObject({ id: 'test-process', version: 1, isDefault: true });
		expect(processes.list()[0]?.id).toBe('test-process');
	});

	it('with the id of a process here is its next version', () => {
		expect(processes.import(text().replace(...FASTER), 'Ada', '')).toEqual({ ok: true, id: ID });
		expect(processes.versions(ID)[0]).toMatchObject({ n: 2, origin: { kind: 'import' } });
	});

	it('that cannot be read is refused in words', () => {
		expect(processes.import('id: x', 'Ada', '')).toMatchObject({ code: 'process/unreadable' });
	});
});

const turn = () => new Promise((next) => setImmediate(next));

/** A drill in which somebody was there, did nothing, and an hour went by. */
async function neglected(scenario = 'database-disk-full'): Promise<string> {
	const made = await drills.create({ scenario, seed: '1', speed: 60 });
	if (!made.ok) throw new Error(made.message);
	const { id } = made;
	const session = await drills.open(id);
	const joined = await drills.join(drills.invitation(id, '')?.code ?? '', 'Bo', 'participant', '');
	if (!session || !joined.ok) throw new Error('nobody is there');
	await session.execute({ type: 'connect', seat: joined.seat }, { kind: 'server' });
	await session.execute({ type: 'start' }, { kind: 'facilitator' });
	for (let second = 0; second < 60; second += 1) {
		clock.pass(1);
		for (let count = 0; count < 4; count += 1) await turn();
	}
	await session.execute({ type: 'end' }, { kind: 'facilitator' });
	return id;
}
const KEY = 'audience/support';
const PATH = 'severities.2.updates.support';

describe('a proposal of a report', () => {
	it('is shown first, and changes nothing by that', async () => {
		const drill = await neglected();
		const change = await processes.preview(drill, KEY, 'en');
		expect(change).toMatchObject({
			ok: true,
			process: ID,
			after: 1,
			path: PATH,
			was: undefined,
			is: { first: '15m' }
		});
		expect(processes.get()?.version).toBe(1);
	});

	it('becomes a version that says which drill proposed it, and new drills are made with it', async () => {
		const drill = await neglected();
		expect(await processes.apply(drill, KEY, 'Ada', 'en')).toEqual({ ok: true, process: ID, n: 2 });
		restart();
		expect(processes.versions(ID)[0]).toMatchObject({
			by: 'Ada',
			origin: { kind: 'proposal', drill, key: KEY }
		});
		expect(processes.get()?.process.severities[2].updates?.['support']).toEqual({ first: 900 });
		expect(await processes.applied(drill)).toMatchObject({
			[KEY]: { process: ID, n: 2, by: 'Ada' }
		});
		const second = await drills.create({ scenario: 'database-disk-full', seed: '1' });
		const used = second.ok ? drills.sources(second.id)?.process : undefined;
		expect(used).toBe(text());
	});

	it('is applied once, however often it is pressed', async () => {
		const drill = await neglected();
		await processes.apply(drill, KEY, 'Ada', 'en');
		expect(await processes.apply(drill, KEY, 'Bo', 'en')).toMatchObject({
			code: 'proposal/applied'
		});
		expect(processes.versions(ID)).toHaveLength(2);
	});

	it('that another drill proposes too is seen to be there', async () => {
		const [one, two] = [await neglected(), await neglected()];
		await processes.apply(one, KEY, 'Ada', 'en');
		expect(await processes.apply(two, KEY, 'Ada', 'en')).toMatchObject({ code: 'process/says-so' });
	});

	it('follows what others changed elsewhere in the process meanwhile', async () => {
		const drill = await neglected();
		saved(save(text().replace(...FASTER), 1, 'Bo'));
		expect(await processes.apply(drill, KEY, 'Ada', 'en')).toMatchObject({ ok: true, n: 3 });
		expect(text()).toContain(FASTER[1]);
	});

	it('that there is not, or of a drill there is not, is refused', async () => {
		const drill = await neglected();
		expect(await processes.apply(drill, 'nothing', 'Ada', 'en')).toMatchObject({
			code: 'proposal/none'
		});
		expect(await processes.apply('gone', KEY, 'Ada', 'en')).toMatchObject({
			code: 'drill/unknown'
		});
	});
});

describe('the check', () => {
	it('knows what scenarios need, and which families were played', async () => {
		processes.import(PROCESS, 'Ada', '');
		const before = processes.check('test-process');
		expect(before).toContainEqual(
			expect.objectContaining({ code: 'contact-missing', path: 'contacts.vendor_support' })
		);
		expect(before).toContainEqual(
			expect.objectContaining({ code: 'never-exercised', path: 'playbooks.database' })
		);
		await neglected();
		const after = processes.check('test-process').map(({ code }) => code);
		expect(after).not.toContain('never-exercised');
	});
});
