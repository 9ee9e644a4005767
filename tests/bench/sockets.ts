import { Crowd, type Load } from './load.ts';
import type { Row } from './table.ts';
import { Target } from './target.ts';

/* The whole way through sockets, side by side: this server and a relay that only passes on. */

const ROOMS = 100;
const PER_ROOM = 8;
/** Actions per second at which latencies are compared. */
const STEADY = 1_000;

interface Measured {
	readonly full: Load;
	readonly steady: Load;
	/** Microseconds of CPU per action, at saturation. */
	readonly cpu: number;
	/** Bytes of resident memory per connection. */
	readonly memory: number;
	/** Bytes of heap per connection: what is really held, and given back when it goes. */
	readonly heap: number;
}

const entries = {
	muster: new URL('./muster.ts', import.meta.url),
	relay: new URL('./relay.ts', import.meta.url)
};

async function measure(entry: URL, seconds: number): Promise<Measured> {
	const target = await Target.start(entry, ROOMS, PER_ROOM);
	try {
		const empty = await target.usage();
		const crowd = await Crowd.connect(target.ready);
		const crowded = await target.usage();
		await crowd.saturate(seconds / 2);
		const before = await target.usage();
		const full = await crowd.saturate(seconds);
		const after = await target.usage();
		const steady = await crowd.steady(STEADY, seconds);
		crowd.leave();
		return {
			full,
			steady,
			cpu: (after.cpu - before.cpu) / full.accepted,
			memory: (crowded.memory - empty.memory) / (ROOMS * PER_ROOM),
			heap: (crowded.heap - empty.heap) / (ROOMS * PER_ROOM)
		};
	} finally {
		await target.stop();
	}
}

/** A B A B …: ratios are taken within a round, so that what disturbs a machine disturbs both. */
export async function measureSockets(rounds: number, seconds: number): Promise<Row[]> {
	const pairs: { muster: Measured; relay: Measured }[] = [];
	for (let round = 1; round <= rounds; round += 1) {
		console.error(`round ${round} of ${rounds}: ${ROOMS} rooms of ${PER_ROOM} …`);
		const relay = await measure(entries.relay, seconds);
		const muster = await measure(entries.muster, seconds);
		pairs.push({ muster, relay });
	}
	const row = (
		key: string,
		title: string,
		value: (pair: (typeof pairs)[number]) => number,
		target = ''
	): Row => ({ key, title, target, values: pairs.map(value) });
	return [
		row('actions_per_s', 'accepted actions/s, Muster', ({ muster }) => muster.full.actions),
		row('relay_actions_per_s', 'accepted actions/s, bare relay', ({ relay }) => relay.full.actions),
		row(
			'durable_ratio',
			'actions/s, Muster (durable) ÷ relay',
			({ muster, relay }) => muster.full.actions / relay.full.actions,
			'≥ 0.55'
		),
		row('deliveries_per_s', 'deliveries/s, Muster', ({ muster }) => muster.full.deliveries),
		row(
			'deliveries_ratio',
			'deliveries/s ÷ relay',
			({ muster, relay }) => muster.full.deliveries / relay.full.deliveries
		),
		row('cpu_micros', 'CPU per action, µs, Muster', ({ muster }) => muster.cpu),
		row(
			'cpu_ratio',
			'CPU per action ÷ relay',
			({ muster, relay }) => muster.cpu / relay.cpu,
			'≤ 1.7'
		),
		row('p50_ms', `p50 at ${STEADY}/s, ms, Muster`, ({ muster }) => muster.steady.p50),
		row(
			'p50_ratio',
			`p50 at ${STEADY}/s ÷ relay`,
			({ muster, relay }) => muster.steady.p50 / relay.steady.p50
		),
		row('p99_ms', `p99 at ${STEADY}/s, ms, Muster`, ({ muster }) => muster.steady.p99),
		row(
			'p99_ratio',
			`p99 at ${STEADY}/s ÷ relay`,
			({ muster, relay }) => muster.steady.p99 / relay.steady.p99,
			'≤ 5'
		),
		row(
			'bytes_per_delivery',
			'bytes per delivered message, median',
			({ muster }) => muster.steady.bytes,
			'≤ 500'
		),
		row('memory_bytes', 'memory per connection, bytes, Muster', ({ muster }) => muster.memory),
		row(
			'memory_ratio',
			'memory per connection ÷ relay',
			({ muster, relay }) => muster.memory / relay.memory,
			'≤ 1.5'
		),
		row('heap_bytes', 'heap per connection, bytes, Muster', ({ muster }) => muster.heap),
		row(
			'heap_ratio',
			'heap per connection ÷ relay',
			({ muster, relay }) => muster.heap / relay.heap
		),
		row(
			'refused',
			'actions refused',
			({ muster }) => muster.full.refused + muster.steady.refused,
			'0'
		)
	];
}
