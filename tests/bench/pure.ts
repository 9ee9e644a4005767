import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { play } from '../../src/lib/bots/play.ts';
import type { Command } from '../../src/lib/engine/actions/index.ts';
import { createDrill, Drill } from '../../src/lib/engine/drill.ts';
import type { DrillEvent } from '../../src/lib/engine/events.ts';
import { evolve } from '../../src/lib/engine/evolve.ts';
import { viewOf } from '../../src/lib/engine/snapshot.ts';
import { emptyState } from '../../src/lib/engine/state.ts';
import { readProcess } from '../../src/lib/process/read.ts';
import { compileScenario } from '../../src/lib/scenario/compile.ts';
import { bindScript, type Script } from '../../src/lib/scenario/script.ts';
import { rubric } from '../../src/lib/scoring/rubric.ts';
import { score } from '../../src/lib/scoring/score.ts';
import type { Row } from './table.ts';

/* What needs no sockets: the engine, the scorer and headless drills, in this process. */

const WALL = 1_767_225_600_000;
const LONG = 10_000;

function shipped(): Script {
	const read = (file: string) =>
		readFileSync(new URL(`../../scenarios/${file}`, import.meta.url), 'utf8');
	const scenario = compileScenario(read('database-disk-full.yaml'), 'scenario');
	const process = readProcess(read('processes/small-team.yaml'), 'process');
	if (!scenario.ok || !process.ok) throw new Error('the shipped scenario cannot be read');
	return bindScript(scenario.scenario, process.process);
}

const hashes = { scenarioHash: 'bench', processHash: 'bench' };

/** A drill that stand-ins played, with notes added until it is this long. */
function longLog(script: Script, length: number): { log: DrillEvent[]; drill: Drill } {
	const created = createDrill(script, { seed: '1', wall: WALL, openItems: [], ...hashes });
	const drill = new Drill(script);
	drill.fold([created]);
	const log: DrillEvent[] = [created];
	const keep = (events: readonly DrillEvent[]) => void log.push(...events);
	keep(drill.execute({ type: 'open-lobby' }, { kind: 'facilitator' }, WALL).events);
	for (const seat of ['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8']) {
		keep(
			drill.execute({ type: 'join', seat, kind: 'participant' }, { kind: 'server' }, WALL).events
		);
	}
	keep(drill.execute({ type: 'start' }, { kind: 'facilitator' }, WALL).events);
	let wall = WALL;
	while (log.length < length) {
		wall += 250;
		const seat = `s${1 + (log.length % 8)}`;
		keep(drill.execute(busy(script, log.length), { kind: 'seat', seat }, wall).events);
	}
	return { log, drill };
}

/** A team that does a bit of everything, over and over. */
function busy(script: Script, turn: number): Command {
	const { sources } = script.compiled;
	switch (turn % 10) {
		case 0:
			return { type: 'look', source: sources[turn % sources.length]?.id ?? '' };
		case 3:
			return {
				type: 'post-update',
				audience: 'customers',
				condition: 'Orders fail',
				actions: 'We look for the cause',
				needs: '',
				nextInMinutes: 30
			};
		case 6:
			return { type: 'declare-severity', severity: 1 + (turn % 3), reason: 'It changed' };
		case 9:
			return { type: 'escalate', contact: 'engineering_manager', message: '' };
		default:
			return note;
	}
}

const note = { type: 'add-note', text: 'The error rate is going up again. '.repeat(4) } as const;

/** Milliseconds that `work` takes; the best of a few, since whatever disturbs only adds. */
function milliseconds(work: () => unknown, repeats = 5): number {
	let best = Infinity;
	for (let i = 0; i < repeats; i += 1) {
		const start = performance.now();
		work();
		best = Math.min(best, performance.now() - start);
	}
	return best;
}

/** A reducer that does as little as one can: the machine's own speed at walking a log. */
function plainReducer(log: readonly DrillEvent[]): number {
	const counts: Record<string, number> = {};
	let t = 0;
	for (const event of log) {
		counts[event.type] = (counts[event.type] ?? 0) + 1;
		t = event.t;
	}
	return t + Object.keys(counts).length;
}

function actionMicros(script: Script, length: number): number {
	const { drill } = longLog(script, length);
	const wall = WALL + 1_000 * 3_600;
	drill.advance(wall);
	const acts = 2_000;
	return (
		(milliseconds(() => {
			for (let i = 0; i < acts; i += 1) drill.execute(note, { kind: 'seat', seat: 's1' }, wall);
		}) *
			1000) /
		acts
	);
}

export function measurePure(rounds: number): Row[] {
	const script = shipped();
	const { log, drill } = longLog(script, LONG);
	const short = longLog(script, 100);
	const text = log.map((event) => JSON.stringify(event)).join('\n');
	const fold = () => {
		const state = emptyState();
		for (const event of log) evolve(state, event);
	};
	const parse = () => text.split('\n').map((line) => JSON.parse(line) as unknown);
	const snapshot = (from: { log: DrillEvent[]; drill: Drill }) =>
		gzipSync(JSON.stringify(viewOf(from.log, from.drill.state, 's1'))).length;
	const values: Record<string, number[]> = {};
	const record = (key: string, value: number) => void (values[key] ??= []).push(value);
	for (let round = 0; round < rounds; round += 1) {
		const folding = milliseconds(fold);
		record('replay_events_per_s', (LONG / folding) * 1000);
		record('replay_ratio', milliseconds(() => plainReducer(log)) / folding);
		const reporting = milliseconds(() => score(script, rubric, log), 3);
		record('report_ms_10k', reporting);
		record('report_ratio', reporting / milliseconds(parse));
		record('log_growth', actionMicros(script, LONG) / actionMicros(script, 100));
		const drills = 20;
		const playing = milliseconds(() => {
			for (let i = 0; i < drills; i += 1) {
				play(script, { seed: `bench-${i}`, team: 'by-the-book', ...hashes });
			}
		}, 2);
		record('headless_drills_per_s', (drills / playing) * 1000);
	}
	const joiner = snapshot({ log, drill });
	record('joiner_bytes', joiner);
	record('joiner_ratio', joiner / snapshot(short));
	const row = (key: string, title: string, target = ''): Row => ({
		key,
		title,
		target,
		values: values[key] ?? []
	});
	return [
		row('replay_events_per_s', 'replay through evolve, events/s', '≥ 1,000,000'),
		row('replay_ratio', '  ÷ a reducer that only counts', '≥ 0.5'),
		row('report_ms_10k', 'gap report of a 10,000-event drill, ms'),
		row('report_ratio', '  ÷ parsing that log', '≤ 8'),
		row('log_growth', 'CPU of an action at 10,000 events ÷ at 100', '≤ 1.1'),
		row('headless_drills_per_s', 'headless drills/s', '≥ 100'),
		row('joiner_bytes', 'snapshot of a late joiner at 10,000 events, bytes gzip', '≤ 65,536'),
		row('joiner_ratio', '  ÷ at 100 events', '≤ 1.5')
	];
}
