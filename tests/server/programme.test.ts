import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createApp, type Services } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { TUTORIAL } from '../../src/lib/scenario/tutorial.ts';
import { ManualClock } from '../serve.ts';

const DAY_SECONDS = 86_400;
const KEY = 'severities.2.updates.customers.first';

let clock: ManualClock;
let app: Services;
beforeEach(async () => {
	clock = new ManualClock();
	app = await createApp({ ...readConfig({}), data: ':memory:' }, clock);
});
afterEach(() => app.close());

/** A drill that is over, with one action item due on this day. */
async function played({
	due = '2026-02-01',
	demonstration = false,
	scenario = TUTORIAL
} = {}): Promise<string> {
	const openItems = await app.programme.openKeys();
	const made = await app.drills.create({ scenario, openItems, demonstration });
	if (!made.ok) throw new Error(made.message);
	const drill = app.drills.get(made.id);
	const { code } = app.drills.invitation(made.id, 'http://x') ?? { code: '' };
	const joined = await app.drills.join(code, 'Ada', 'participant', '::1');
	const session = await app.drills.open(made.id);
	if (!drill || !joined.ok || !session) throw new Error('The drill did not open.');
	await session.execute(
		{ type: 'claim-role', role: 'incident_lead' },
		{ kind: 'seat', seat: joined.seat }
	);
	await session.execute({ type: 'start' }, { kind: 'facilitator' });
	clock.pass(60);
	await session.execute({ type: 'end' }, { kind: 'facilitator' });
	await session.execute(
		{
			type: 'record-postmortem',
			whatHappened: 'x',
			impact: 'x',
			rootCause: 'x',
			prevention: 'x',
			items: [{ title: 'Tell customers sooner', owner: 'Lead', due, retest: KEY }]
		},
		{ kind: 'facilitator' }
	);
	return made.id;
}

describe('the programme of a team', () => {
	test('without a drill says that one is due', async () => {
		const { cadence, drills, items } = await app.programme.overview();
		expect({ drills, items }).toEqual({ drills: [], items: [] });
		expect(cadence).toMatchObject({ last: null, inDays: 0, everyDays: 91 });
	});

	test('[PR6] says when the next drill is due without reading every report', async () => {
		expect(await app.programme.cadence()).toMatchObject({ last: null, inDays: 0 });
		await played({ scenario: 'bad-deploy' });
		await played({ demonstration: true });
		await played();
		expect(await app.programme.cadence()).toMatchObject({ inDays: 91 });
		expect(await app.programme.cadence()).toEqual((await app.programme.overview()).cadence);
		clock.sleep(92 * DAY_SECONDS);
		expect(await app.programme.cadence()).toMatchObject({ inDays: -1 });
	});

	test('[PR2] gives the next drill the keys of what is still open', async () => {
		await played();
		expect(await app.programme.openKeys()).toEqual([KEY]);
		const next = await played();
		const report = await app.drills.report(next);
		expect(report?.followThrough).toMatchObject([{ key: KEY, result: 'not retested' }]);
	});

	test('[PR7] counts no demonstration', async () => {
		await played({ demonstration: true });
		expect((await app.programme.overview()).drills).toEqual([]);
	});

	test('says what a later drill showed in the reader’s language', async () => {
		await played();
		await played();
		const noteIn = async (language: 'en' | 'de') =>
			(await app.programme.overview({ language })).items[0]?.retests[0]?.note;
		expect(await noteIn('en')).toBe('This drill did not ask for it.');
		expect(await noteIn('de')).not.toBe(await noteIn('en'));
	});

	test('an item somebody dropped is not retested', async () => {
		const drill = await played();
		app.programme.markItem(drill, 0, 'dropped');
		expect(await app.programme.openKeys()).toEqual([]);
		app.programme.markItem(drill, 0, 'open');
		expect(await app.programme.openKeys()).toEqual([KEY]);
	});

	test('a cadence is some days, and no nonsense', async () => {
		expect(app.programme.setCadence(0)).toMatchObject({ code: 'cadence/range' });
		expect(app.programme.setCadence(1.5)).toMatchObject({ code: 'cadence/range' });
		expect(app.programme.setCadence(30)).toEqual({ ok: true });
		expect((await app.programme.overview()).cadence.everyDays).toBe(30);
	});

	test('the calendar has the next drill, open items and the review', async () => {
		const drill = await played();
		const appointments = await app.programme.appointments();
		expect(appointments.map(({ kind }) => kind).sort()).toEqual(['drill', 'item', 'review']);
		app.programme.markItem(drill, 0, 'done');
		expect((await app.programme.appointments()).map(({ kind }) => kind)).not.toContain('item');
	});

	test('the calendar’s address stays until it is renewed', () => {
		const token = app.programme.calendarToken();
		expect(app.programme.calendarToken()).toBe(token);
		app.programme.renewCalendar();
		expect(app.programme.calendarToken()).not.toBe(token);
	});

	test('news of what became due is told once', async () => {
		await played();
		app.programme.addHook('http://127.0.0.1:9/in', 'chat');
		await app.programme.news.announceDue();
		expect(app.programme.deliveries()).toEqual([]);
		clock.sleep(40 * DAY_SECONDS);
		await app.programme.news.announceDue();
		await app.programme.news.announceDue();
		const abouts = app.programme.deliveries().map(({ about }) => about);
		expect(abouts.filter((about) => about.startsWith('item-due/'))).toHaveLength(1);
	});

	test('before the first full drill there is no news that one is due', async () => {
		app.programme.addHook('http://127.0.0.1:9/in', 'chat');
		await app.drills.create({ scenario: 'bad-deploy' });
		await played({ due: '2030-01-01' });
		for (const days of [0, 1, 100]) {
			clock.sleep(days * DAY_SECONDS);
			await app.programme.news.announceDue();
		}
		expect(app.programme.deliveries()).toEqual([]);
		await played({ scenario: 'bad-deploy', due: '2030-01-01' });
		clock.sleep(92 * DAY_SECONDS);
		await app.programme.news.announceDue();
		await app.programme.news.announceDue();
		expect(app.programme.deliveries()).toHaveLength(1);
	});

	test('a report that is published is told once, and of a demonstration nothing', async () => {
		app.programme.addHook('http://127.0.0.1:9/in', 'json');
		const drill = await played();
		const demonstration = await played({ demonstration: true });
		await app.programme.settled();
		expect(app.programme.deliveries()).toEqual([]);
		for (const id of [drill, drill, demonstration]) {
			const session = await app.drills.open(id);
			await session?.execute({ type: 'publish-report' }, { kind: 'facilitator' });
		}
		await app.programme.settled();
		expect(app.programme.deliveries()).toMatchObject([{ about: `report-published/${drill}` }]);
	});

	test('a drill whose personal data is erased names nobody, and counts nobody in a role', async () => {
		app.programme.addHook('http://127.0.0.1:9/in', 'chat');
		const drill = await played();
		clock.sleep(40 * DAY_SECONDS);
		await app.programme.news.announceDue();
		const before = await app.programme.overview();
		expect(await app.drills.erasePersonalData(drill)).toEqual({ ok: true });
		const after = await app.programme.overview();
		expect(after.items).toMatchObject([{ title: '[erased]', owner: '[erased]', retest: KEY }]);
		expect(after.trends).toEqual(before.trends);
		expect(after.coverage.rotation.every(({ people }) => people === 0)).toBe(true);
		expect(Object.values(app.drills.names(drill))).toEqual(['Incident lead']);
		const told = app.store.programme.deliveries(10).filter(({ about }) => about.includes(drill));
		expect(told.length).toBeGreaterThan(0);
		expect(told.map(({ body, nextAt }) => [body, nextAt])).toEqual(told.map(() => ['', null]));
		expect(await app.drills.erasePersonalData('nonsense')).toMatchObject({ ok: false });
	});

	describe('[PR11] a postmortem', () => {
		const STATES = ['draft', 'in review', 'reviewed', 'closed'];
		const move = (drill: string, state: string) => app.programme.movePostmortem(drill, state);
		const placeOf = async (drill: string) => (await app.programme.postmortem(drill))?.place;

		test('is a draft once it is handed in, and has no state before', async () => {
			const drill = await played();
			expect(await app.programme.postmortem(drill)).toMatchObject({
				...{ states: STATES, place: 0, since: clock.now(), pending: 1 }
			});
			expect(await app.programme.postmortem('nonsense')).toBeUndefined();
			expect(await move('nonsense', 'in review')).toMatchObject({ code: 'postmortem/missing' });
		});

		test('moves one state on or back', async () => {
			const drill = await played();
			expect(await move(drill, 'reviewed')).toMatchObject({ code: 'postmortem/step' });
			expect(await move(drill, 'nonsense')).toMatchObject({ code: 'postmortem/step' });
			expect(await move(drill, 'in review')).toEqual({ ok: true });
			expect(await move(drill, 'reviewed')).toEqual({ ok: true });
			expect(await move(drill, 'in review')).toEqual({ ok: true });
			expect(await placeOf(drill)).toBe(1);
			const { postmortems } = await app.programme.overview();
			expect(postmortems).toMatchObject([{ drill, place: 1, pending: 1 }]);
		});

		test('is closed only when none of its action items is open', async () => {
			const drill = await played();
			for (const state of ['in review', 'reviewed']) await move(drill, state);
			expect(await move(drill, 'closed')).toMatchObject({ code: 'postmortem/pending' });
			app.programme.markItem(drill, 0, 'done');
			expect(await move(drill, 'closed')).toEqual({ ok: true });
			expect(await app.programme.postmortem(drill)).toMatchObject({ place: 3, pending: 0 });
		});

		test('is a draft again once it is handed in again', async () => {
			const drill = await played();
			await move(drill, 'in review');
			clock.pass(60);
			const session = await app.drills.open(drill);
			const words = { whatHappened: 'y', impact: 'x', rootCause: 'x', prevention: 'x' };
			await session?.execute(
				{ type: 'record-postmortem', ...words, items: [] },
				{ kind: 'facilitator' }
			);
			expect(await placeOf(drill)).toBe(0);
		});
	});

	test('two drills are compared, and a drill that is not over is not', async () => {
		const first = await played();
		const second = await played();
		expect(await app.programme.compare(first, second)).toMatchObject({
			before: { id: first },
			after: { id: second }
		});
		expect(await app.programme.compare(first, 'nothing')).toBeUndefined();
	});
});
