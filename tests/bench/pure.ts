import { gzipSync } from 'node:zlib';
import { play } from '../../src/lib/bots/play.ts';
import { catalogueOf } from '../../src/lib/engine/catalogue.ts';
import type { Drill } from '../../src/lib/engine/drill.ts';
import type { DrillEvent } from '../../src/lib/engine/events.ts';
import { evolve } from '../../src/lib/engine/evolve.ts';
import { viewOf } from '../../src/lib/engine/snapshot.ts';
import { emptyState } from '../../src/lib/engine/state.ts';
import type { Script } from '../../src/lib/scenario/script.ts';
import { hashes, LONG, longLog, note, shipped, WALL } from './long-log.ts';
import { milliseconds } from './stopwatch.ts';
import type { Row } from './table.ts';

/* What needs no sockets: the engine, the scorer and headless drills, in this process. */

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
	const fold = () => {
		const state = emptyState();
		for (const event of log) evolve(state, event);
	};
	/** What a socket carries to whoever joins, but for a few fixed bytes; sockets do not compress. */
	const snapshot = (from: { log: DrillEvent[]; drill: Drill }) =>
		JSON.stringify({
			view: viewOf(from.log, from.drill.state, 's1'),
			catalogue: catalogueOf(script, from.drill.state)
		});
	const values: Record<string, number[]> = {};
	const record = (key: string, value: number) => void (values[key] ??= []).push(value);
	for (let round = 0; round < rounds; round += 1) {
		const folding = milliseconds(fold);
		record('replay_events_per_s', (LONG / folding) * 1000);
		record('replay_ratio', milliseconds(() => plainReducer(log)) / folding);
		record('log_growth', actionMicros(script, LONG) / actionMicros(script, 100));
		const drills = 20;
		const playing = milliseconds(() => {
			for (let i = 0; i < drills; i += 1) {
				play(script, { seed: `bench-${i}`, team: 'by-the-book', ...hashes });
			}
		}, 2);
		record(
			'joiner_ms',
			milliseconds(() => snapshot({ log, drill }))
		);
		record('headless_drills_per_s', (drills / playing) * 1000);
	}
	const joiner = snapshot({ log, drill });
	record('joiner_bytes', joiner.length);
	record('joiner_ratio', joiner.length / snapshot(short).length);
	record('joiner_gzip_bytes', gzipSync(joiner).length);
	const row = (key: string, title: string, target = ''): Row => ({
		key,
		title,
		target,
		values: values[key] ?? []
	});
	return [
		row('replay_events_per_s', 'replay through evolve, events/s', '≥ 1,000,000'),
		row('replay_ratio', '  ÷ a reducer that only counts', '≥ 0.5'),
		row('log_growth', 'CPU of an action at 10,000 events ÷ at 100', '≤ 1.1'),
		row('headless_drills_per_s', 'headless drills/s', '≥ 100'),
		row('joiner_bytes', 'snapshot of a late joiner at 10,000 events, bytes'),
		row('joiner_ratio', '  ÷ at 100 events', '≤ 1.5'),
		row('joiner_gzip_bytes', '  gzip, bytes', '≤ 65,536'),
		row('joiner_ms', '  to work out and serialise, ms')
	];
}
