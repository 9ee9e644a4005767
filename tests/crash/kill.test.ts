import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import seedrandom from 'seedrandom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SqliteStore } from '../../server/store/sqlite.ts';
import type { DrillEvent } from '../../src/lib/engine/events.ts';
import { evolve } from '../../src/lib/engine/evolve.ts';
import { projectEvent } from '../../src/lib/engine/projection.ts';
import { viewOf } from '../../src/lib/engine/snapshot.ts';
import { emptyState, type DrillState } from '../../src/lib/engine/state.ts';
import type { Ack } from '../../src/lib/protocol.ts';
import { ServerUnderTest, type Ticket } from '../serve.ts';
import { Player, Resumer, type Act } from './players.ts';

/*
 * One drill, played on and on while its server is killed and started again. Each life ends at
 * another moment of handling a command; whatever the moment, nothing that anybody was told is lost
 * and nothing happens twice.
 */

const MORTAL = fileURLToPath(new URL('mortal-server.ts', import.meta.url));
const MOMENTS = [
	'before it writes',
	'half-way through writing',
	'before it commits',
	'before it tells anybody',
	'just after an answer'
] as const;
const LIVES = 4;
/** Commits in a life, drawn; the first ones record the restart and who came back. */
const LONGEST = 24;
/** Commands with an id of their own before the first life: the facilitator's start. */
const BY_HAND = 1;

const deaths = MOMENTS.flatMap((moment) =>
	Array.from({ length: LIVES }, (_, life) => ({
		moment,
		after: 1 + Math.floor(seedrandom(`${moment}/${life}`)() * LONGEST)
	}))
);

/** Lives are short; keeping what was compiled makes being born quick. */
const OPTIONS = {
	execArgv: [],
	env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'muster-compiled') }
};

let data: string;
let drill: string;
let port = 0;
let resumer: Resumer;
let players: Player[];
let answers = 0;
let onAnswer = () => undefined as void;
let child: ChildProcess | undefined;
let before: DrillEvent[] = [];

/** What is on disk, read from a copy: the next life must mend by itself what there is to mend. */
function onDisk(): { log: DrillEvent[]; answers: Map<string, Ack> } {
	const copy = mkdtempSync(join(tmpdir(), 'muster-copy-'));
	cpSync(data, copy, { recursive: true });
	const store = new SqliteStore(copy);
	const found = { log: store.events(drill), answers: store.answers(drill) };
	void store.close();
	rmSync(copy, { recursive: true });
	return found;
}

/** A drill that has started, and one ticket for its facilitator and each of three seats. */
async function prepare(): Promise<Ticket[]> {
	const server = await ServerUnderTest.start(undefined, data);
	const { drills } = server.app;
	const created = await drills.create({ scenario: 'database-disk-full', seed: '1', speed: 300 });
	if (!created.ok) throw new Error(created.message);
	drill = created.id;
	const code = drills.invitation(drill, '')?.code ?? '';
	const people = [];
	for (const name of ['Ada', 'Bo', 'Cy']) people.push(await server.join(code, name));
	const facilitator = await server.facilitate(drill);
	await facilitator.send({ type: 'start' });
	await server.close();
	return [facilitator, ...people].map(({ ticket }) => ticket);
}

/** One life of the server, from birth to the moment it is killed. */
async function live(moment: string, after: number): Promise<void> {
	child = fork(MORTAL, [data, String(port), moment, String(after)], OPTIONS);
	const died = once(child, 'exit');
	const last = answers + after;
	onAnswer = () => {
		if (moment === 'just after an answer' && answers === last) child?.kill('SIGKILL');
	};
	expect((await died)[1]).toBe('SIGKILL');
}

/** Resolves with the port once a server that is not going to die listens. */
async function start(): Promise<number> {
	child = fork(MORTAL, [data, String(port)], OPTIONS);
	const [address] = (await once(child, 'message')) as [AddressInfo];
	return address.port;
}

async function kill(): Promise<void> {
	if (!child || child.exitCode !== null || child.signalCode !== null) return;
	const died = once(child, 'exit');
	child.kill('SIGKILL');
	await died;
}

beforeAll(async () => {
	data = mkdtempSync(join(tmpdir(), 'muster-crash-'));
	const [facilitator, ...seats] = await prepare();
	if (!facilitator) throw new Error('nobody there');
	port = await start();
	const url = `http://127.0.0.1:${port}`;
	resumer = new Resumer(url, facilitator);
	const answered = () => {
		answers += 1;
		onAnswer();
	};
	players = seats.map((ticket) => new Player(url, ticket, answered));
	await kill();
	before = onDisk().log;
});

afterAll(async () => {
	for (const { socket } of [resumer, ...players]) socket.disconnect();
	await kill();
	rmSync(data, { recursive: true, force: true });
});

const acts = (): Act[] => players.flatMap((player) => player.acts);

/** What a player said in this event. */
function wordsIn(event: DrillEvent): string | undefined {
	if (event.type === 'note-added') return event.text;
	if (event.type === 'update-posted') return event.condition;
	return event.type === 'severity-declared' ? event.reason : undefined;
}

function expectNothingLost(log: readonly DrillEvent[]): void {
	const said = Map.groupBy(log, wordsIn);
	for (const { words, answer } of acts()) {
		const traces = said.get(words) ?? [];
		if (!answer) expect(traces.length, words).toBeLessThanOrEqual(1);
		else expect(traces.length, words).toBe(answer.ok ? 1 : 0);
		if (answer?.ok) expect(traces[0]?.n, words).toBeLessThanOrEqual(answer.version);
	}
}

function stateAfter(log: readonly DrillEvent[]): DrillState {
	const state = emptyState();
	for (const event of log) evolve(state, event);
	return state;
}

describe('a server that is killed', () => {
	it.each(deaths)('$moment ($after)', async ({ moment, after }) => {
		await live(moment, after);
		const { log, answers: kept } = onDisk();

		expectNothingLost(log);
		// Nobody saw what the crash took back.
		expect(resumer.events).toEqual(log.slice(0, resumer.events.length));
		for (const event of players.flatMap(({ seen }) => seen)) {
			const stored = log[event.n - 1];
			expect(event).toEqual(stored && projectEvent(stored));
		}
		// An act and its answer are stored together or not at all.
		const said = log.filter((event) => wordsIn(event) !== undefined);
		const resumed = log.filter((event) => event.type === 'drill-resumed');
		expect(kept.size).toBe(said.length + resumed.length + BY_HAND);
		for (const answer of kept.values()) {
			expect(answer.ok && answer.version).toBeLessThanOrEqual(log.length);
		}

		// What was durable stays; a running drill was paused where it stood.
		expect(log.slice(0, before.length)).toEqual(before);
		const next = log[before.length];
		if (next && stateAfter(before).phase === 'running') {
			expect(next).toMatchObject({
				type: 'drill-paused',
				reason: 'restart',
				t: before.at(-1)?.t
			});
		}
		before = log;
	});

	it('and at last lives on has every act once, and everybody sees the same drill', async () => {
		await start();
		await Promise.all(players.map((player) => player.rest()));
		const { log } = onDisk();
		expectNothingLost(log);
		expect(acts().filter(({ answer }) => answer === undefined)).toEqual([]);
		expect(acts().filter(({ answer }) => answer?.ok).length).toBeGreaterThan(100);
		expect(players.flatMap(({ contradicted }) => contradicted)).toEqual([]);
		expect(log.filter((e) => e.type === 'inject-fired').length).toBeGreaterThan(0);
		for (const { seat, view } of players) {
			const seen = log.slice(0, view?.version);
			expect(view).toEqual(viewOf(seen, stateAfter(seen), seat));
		}
	});
});
