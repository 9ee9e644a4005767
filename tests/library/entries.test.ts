import { afterEach, beforeEach, expect, test } from 'vitest';
import { idAt } from '../../src/lib/library/address.ts';
import { detailOf } from '../../src/lib/library/detail.ts';
import { entriesOf } from '../../src/lib/library/entries.ts';
import { TUTORIAL } from '../../src/lib/scenario/tutorial.ts';
import { ManualClock, ServerUnderTest } from '../serve.ts';

const clock = new ManualClock();
let server: ServerUnderTest;
beforeEach(async () => {
	server = await ServerUnderTest.start(clock);
});
afterEach(() => server.close());

test('whoever may still play a scenario reads neither its family nor its id', () => {
	const entries = entriesOf(server.app, false);
	const open = JSON.stringify(entries.map(({ id, family }) => [id, family]));
	for (const { id, family } of server.app.library.scenarios()) {
		expect(open).not.toContain(`"${id}"`);
		expect(open).not.toContain(family);
	}
	const ids = entries.map(({ id }) => idAt(server.app, id));
	expect(ids.toSorted()).toEqual(
		server.app.library
			.scenarios()
			.map(({ id }) => id)
			.toSorted()
	);
});

test('the detail for everybody holds nothing that gives the story away', () => {
	expect(Object.keys(detailOf(server.app, 'bad-deploy') ?? {}).toSorted()).toEqual(
		['difficulty', 'length', 'played', 'roles', 'starts', 'summary', 'title'].toSorted()
	);
	expect(detailOf(server.app, '__proto__')).toBeNull();
});

test('a scenario counts as played once a drill with it began', async () => {
	const played = () =>
		entriesOf(server.app, true).find(({ id }) => id === 'database-disk-full')?.played;
	const { id, code } = await server.drill();
	expect(played()).toEqual({ times: 0, last: null });
	const facilitator = await server.facilitate(id);
	await server.join(code, 'Ada');
	expect(await facilitator.send({ type: 'start' })).toMatchObject({ ok: true });
	expect(played()).toEqual({ times: 1, last: clock.now() });
});

test('a demonstration is no play of its scenario', async () => {
	const shown = await server.app.drills.demonstrate();
	const id = shown.ok ? server.app.drills.get(shown.id)?.scenario : undefined;
	expect(id).toBeDefined();
	const entry = entriesOf(server.app, true).find((known) => known.id === id);
	expect(entry?.played).toEqual({ times: 0, last: null });
});

test('the tutorial comes first, then the easiest', () => {
	const order = ['introductory', 'intermediate', 'advanced'];
	const [first, ...others] = entriesOf(server.app, true);
	expect(first).toMatchObject({ id: TUTORIAL, tutorial: true });
	expect(others.filter(({ tutorial }) => tutorial)).toEqual([]);
	const ranks = others.map(({ difficulty }) => order.indexOf(difficulty));
	expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
});
