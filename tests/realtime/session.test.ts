import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Session } from '../../server/session.ts';
import { SqliteStore } from '../../server/store/sqlite.ts';
import { createDrill } from '../../src/lib/engine/drill.ts';
import type { DrillEvent } from '../../src/lib/engine/events.ts';
import type { Script } from '../../src/lib/scenario/script.ts';
import { ManualClock } from '../serve.ts';
import { scenarioText, scriptOf } from '../stage.ts';

const DRILL = 'drill-one';
const facilitator = { kind: 'facilitator' } as const;
const ada = { kind: 'seat', seat: 's1' } as const;
const note = { type: 'add-note', text: 'Seen' } as const;

let clock: ManualClock;
let store: SqliteStore;
let told: DrillEvent[];
let discarded: Session[];

beforeEach(async () => {
	clock = new ManualClock();
	store = new SqliteStore(':memory:');
	told = [];
	discarded = [];
	const script = scriptOf(SCENARIO);
	const source = { id: 'test', text: '', hash: 'h' };
	const created = createDrill(script, {
		seed: '1',
		wall: clock.now(),
		scenarioHash: 'h',
		processHash: 'h',
		openItems: []
	});
	await store.createDrill(
		{
			id: DRILL,
			code: 'abc234',
			title: 'Test',
			scenario: source,
			process: source,
			createdAt: clock.now(),
			demonstration: false,
			phase: 'draft',
			version: 1
		},
		created
	);
});
afterEach(() => store.close());

const SCENARIO = scenarioText(
	'injects: { late: { at: 60s, via: note, from: Desk, text: Here it is } }\n'
);

function sessionOf(script: Script): Session {
	return new Session(DRILL, script, {
		store,
		clock,
		publish: (_, event) => void told.push(event),
		discard: (session) => void discarded.push(session)
	});
}

async function running(script = scriptOf(SCENARIO)): Promise<Session> {
	const session = sessionOf(script);
	await session.execute({ type: 'open-lobby' }, facilitator);
	await session.execute({ type: 'join', seat: 's1', kind: 'participant' }, { kind: 'server' });
	await session.execute({ type: 'start' }, facilitator);
	return session;
}

describe('a session', () => {
	it('tells nobody before the store has it', async () => {
		const session = await running();
		const before = told.length;
		const answer = session.execute(note, ada, 'command-1');
		expect(told.length).toBe(before);
		await answer;
		expect(told.at(-1)).toMatchObject({ type: 'note-added', n: store.events(DRILL).length });
	});

	it('fires an inject when its clock comes to it, with one timer', async () => {
		await running();
		expect(clock.armed).toBe(1);
		clock.pass(59);
		expect(store.events(DRILL).some(({ type }) => type === 'inject-fired')).toBe(false);
		clock.pass(1);
		await vi.waitUntil(() => told.some(({ type }) => type === 'inject-fired'));
		expect(told.find(({ type }) => type === 'inject-fired')).toMatchObject({ t: 60 });
	});

	it('is paused where it stood when the machine slept; time does not leap for the team', async () => {
		const session = await running();
		clock.pass(20);
		clock.sleep(3_600);
		await vi.waitUntil(() => told.some(({ type }) => type === 'drill-paused'));
		expect(told.at(-1)).toMatchObject({ type: 'drill-paused', reason: 'sleep', t: 0 });
		expect(clock.armed).toBe(0);
		await session.execute({ type: 'resume' }, facilitator);
		clock.pass(59);
		expect(told.some(({ type }) => type === 'inject-fired')).toBe(false);
		clock.pass(1);
		await vi.waitUntil(() => told.some(({ type }) => type === 'inject-fired'));
	});

	it('finds out that the machine slept by a command that comes before the timer', async () => {
		const session = await running();
		const asleep = clock.now() + 3_600_000;
		vi.spyOn(clock, 'now').mockReturnValue(asleep);
		const declared = { type: 'declare-severity', severity: 2, reason: 'It looks bad' } as const;
		expect(await session.execute(declared, ada)).toMatchObject({ code: 'drill/paused' });
		vi.restoreAllMocks();
	});

	it('gives a refused command its first refusal, even when it would be accepted by now', async () => {
		const session = sessionOf(scriptOf(SCENARIO));
		const open = { type: 'open-lobby' } as const;
		const start = { type: 'start' } as const;
		const first = await session.execute(start, facilitator, 'too-early');
		expect(first.ok).toBe(false);
		await session.execute(open, facilitator);
		expect(await session.execute(start, facilitator, 'too-early')).toEqual(first);
	});

	it('ends when the engine fails, without harm to the server or the log', async () => {
		const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		const sound = scriptOf(SCENARIO);
		const render = () => {
			throw new Error('a fault in the engine');
		};
		const session = await running({ ...sound, render });
		const stored = store.events(DRILL);
		clock.pass(60);
		await vi.waitUntil(() => discarded.includes(session));
		expect(store.events(DRILL)).toEqual(stored);
		expect(await session.execute(note, ada)).toMatchObject({ code: 'server/not-stored' });
		expect(logged).toHaveBeenCalledOnce();
		logged.mockRestore();
		expect(sessionOf(sound).published.version).toBe(stored.length);
	});

	it('that cannot store acknowledges nothing, and what it decided is forgotten', async () => {
		const session = await running();
		const before = told.length;
		vi.spyOn(store, 'append').mockRejectedValueOnce(new Error('disk full'));
		expect(await session.execute(note, ada, 'command-1')).toMatchObject({ ok: false });
		await vi.waitUntil(() => discarded.includes(session));
		expect(told.length).toBe(before);
		expect(clock.armed).toBe(0);
		const again = sessionOf(scriptOf(SCENARIO));
		expect(await again.execute(note, ada, 'command-1')).toMatchObject({ ok: true });
	});
});
