import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createApp, type Services } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { ManualClock } from '../serve.ts';
import { SCENARIO } from '../told-or-not.ts';

/*
 * What a drill is for: it shows a gap, the process is changed, and a later drill shows whether the
 * change holds.
 */

const ROOT = 'audience/support';

let clock: ManualClock;
let app: Services;
beforeEach(async () => {
	clock = new ManualClock();
	app = await createApp({ ...readConfig({}), data: ':memory:' }, clock);
	app.workshop.create(SCENARIO, 'For this test');
});
afterEach(() => app.close());

/** A drill from its making to its end, by one who plays. */
async function play(team: 'tells support' | 'forgets support') {
	const openItems = await app.programme.openKeys();
	const made = await app.drills.create({ scenario: 'told-or-not', openItems });
	if (!made.ok) throw new Error(made.message);
	const { code } = app.drills.invitation(made.id, 'http://x') ?? { code: '' };
	const joined = await app.drills.join(code, 'Ada', 'participant', '::1');
	const session = await app.drills.open(made.id);
	if (!joined.ok || !session) throw new Error('The drill did not open.');
	await session.execute({ type: 'start' }, { kind: 'facilitator' });
	clock.pass(100);
	if (team === 'tells support') {
		await session.execute(
			{
				type: 'post-update',
				audience: 'support',
				condition: 'Orders fail',
				actions: 'We roll back',
				needs: '',
				nextInMinutes: 15
			},
			{ kind: 'seat', seat: joined.seat }
		);
	}
	clock.pass(900);
	await session.execute({ type: 'end' }, { kind: 'facilitator' });
	return { id: made.id, session };
}

/** A first drill that misses it, its action item, and its proposal as a version of the process. */
async function mend(): Promise<string> {
	const { id, session } = await play('forgets support');
	const gap = (await app.drills.report(id))?.gaps.find(({ root }) => root === ROOT);
	await session.execute(
		{
			type: 'record-postmortem',
			whatHappened: 'x',
			impact: 'x',
			rootCause: 'x',
			prevention: 'x',
			items: [
				{ title: 'Tell support', owner: 'Lead', due: '2020-01-31', retest: gap?.retest ?? '' }
			]
		},
		{ kind: 'facilitator' }
	);
	expect(await app.processes.apply(id, ROOT, 'Ada', 'en')).toMatchObject({ ok: true, n: 2 });
	clock.pass(60);
	return id;
}

describe('an action item that the next drill retests', () => {
	test('is verified where the team does it, and its gap is closed', async () => {
		const first = await mend();
		const { id } = await play('tells support');
		const report = await app.drills.report(id);
		expect(report?.followThrough).toMatchObject([{ result: 'verified' }]);
		expect((await app.programme.overview()).items).toMatchObject([
			{ state: 'verified', overdue: false, retests: [{ drill: id, result: 'verified' }] }
		]);
		expect((await app.programme.compare(first, id))?.gaps).toContainEqual(
			expect.objectContaining({ retest: 'update/support', change: 'closed' })
		);
		expect(await app.programme.openKeys()).toEqual([]);
	});

	test('has regressed where it is missed again, and is overdue once its day is past', async () => {
		const first = await mend();
		const { id } = await play('forgets support');
		const report = await app.drills.report(id);
		expect(report?.followThrough).toMatchObject([{ result: 'regressed' }]);
		expect((await app.programme.overview()).items).toMatchObject([
			{ state: 'regressed', overdue: true, retests: [{ drill: id, result: 'regressed' }] }
		]);
		expect((await app.programme.compare(first, id))?.gaps).toContainEqual(
			expect.objectContaining({ retest: 'update/support', change: 'still open' })
		);
		expect(await app.programme.openKeys()).toEqual(['update/support']);
	});
});
