import { afterAll, beforeAll, expect, test } from 'vitest';
import { candidatesOf, historyOf } from '../../src/lib/library/history.ts';
import { suggest } from '../../src/lib/library/suggest.ts';
import { TUTORIAL } from '../../src/lib/scenario/tutorial.ts';
import { ManualClock, ServerUnderTest } from '../serve.ts';

/*
 * Suggestions on the real library, after a drill that was really played (badly).
 */

const clock = new ManualClock();
let server: ServerUnderTest;

beforeAll(async () => {
	server = await ServerUnderTest.start(clock);
});

afterAll(() => server.close());

test('without any drill, the tutorial is suggested', async () => {
	const history = await historyOf(server.app);
	expect(history).toEqual({ drills: [], weakest: null, openItems: [] });
	const suggestion = suggest(candidatesOf(server.app), history, clock.now());
	expect(suggestion).toEqual({ id: TUTORIAL, reasons: [{ kind: 'tutorial' }] });
});

test('a demonstration is no history', async () => {
	const shown = await server.app.drills.demonstrate();
	if (!shown.ok) throw new Error(shown.message);
	const facilitator = await server.facilitate(shown.id);
	expect(await facilitator.send({ type: 'end' })).toMatchObject({ ok: true });
	expect(await historyOf(server.app)).toEqual({ drills: [], weakest: null, openItems: [] });
});

test('after the tutorial, an introductory one that shows a team is suggested', async () => {
	const at = clock.now();
	const drills = [{ scenario: TUTORIAL, family: 'bad_deploy', at }];
	const history = { drills, weakest: 'escalation', openItems: [] } as const;
	const suggestion = suggest(candidatesOf(server.app), history, at);
	expect(suggestion?.reasons).toEqual([{ kind: 'first' }, { kind: 'unplayed' }]);
	const scenario = server.app.library.scenario(suggestion?.id ?? '')?.compiled.scenario;
	expect(scenario?.difficulty).toBe('introductory');
	expect(scenario?.length).toBeGreaterThanOrEqual(20 * 60);
});

test('after a drill, what it left open is retested by the next suggestion', async () => {
	const { id, code } = await server.drill('database-disk-full');
	const facilitator = await server.facilitate(id);
	const ada = await server.join(code, 'Ada');
	await facilitator.send({ type: 'start' });
	await ada.send({ type: 'declare-severity', severity: 2, reason: 'Orders fail' });
	clock.pass(30 * 60);
	await facilitator.send({ type: 'end' });
	await ada.send({
		type: 'write-postmortem',
		whatHappened: 'Nobody told customers',
		impact: '',
		rootCause: '',
		prevention: '',
		items: [
			{
				title: 'Tell customers',
				owner: 'Bo',
				due: null,
				retest: 'severities.2.updates.customers.first'
			},
			{ title: 'Talk more', owner: '', due: null, retest: '' }
		]
	});

	const history = await historyOf(server.app);
	expect(history.openItems).toEqual(['severities.2.updates.customers.first']);
	expect(history.weakest).not.toBeNull();
	const suggestion = suggest(candidatesOf(server.app), history, clock.now());
	expect(suggestion?.id).not.toBe('database-disk-full');
	expect(suggestion?.reasons).toContainEqual({ kind: 'retests', count: 1 });
	expect(suggestion?.reasons.at(-1)).toEqual({ kind: 'unplayed' });
});
