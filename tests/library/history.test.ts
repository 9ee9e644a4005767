import { afterAll, beforeAll, expect, test } from 'vitest';
import { candidatesOf, historyOf } from '../../src/lib/library/history.ts';
import { suggest } from '../../src/lib/library/suggest.ts';
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

test('without any drill, one to begin with is suggested', async () => {
	const history = await historyOf(server.app);
	expect(history).toEqual({ drills: [], weakest: null, openItems: [] });
	const suggestion = suggest(candidatesOf(server.app), history, clock.now());
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
