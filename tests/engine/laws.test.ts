import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seatSees } from '../../src/lib/engine/audiences.ts';
import { createDrill, Drill } from '../../src/lib/engine/drill.ts';
import { drillEvent, type DrillEvent } from '../../src/lib/engine/events.ts';
import { seenBy, viewOf } from '../../src/lib/engine/snapshot.ts';
import { emptyState } from '../../src/lib/engine/state.ts';
import { evolve } from '../../src/lib/engine/evolve.ts';
import { foldView } from '../../src/lib/engine/view.ts';
import { EPOCH, scriptOf } from '../stage.ts';
import { moves, namesRun, resolve, type Move } from './arbitrary.ts';

const read = (file: string) =>
	readFileSync(new URL(`../../scenarios/${file}`, import.meta.url), 'utf8');
const script = scriptOf(read('database-disk-full.yaml'), read('processes/small-team.yaml'));
const created = createDrill(script, {
	seed: 'law',
	wall: EPOCH,
	scenarioHash: 's',
	processHash: 'p',
	openItems: []
});

/** Plays moves with four seats; before each, time advances through `stops` (ms of wall time). */
function playThrough(list: readonly Move[], stops: (from: number, to: number) => number[]) {
	const drill = new Drill(script);
	drill.fold([created]);
	const log: DrillEvent[] = [created];
	let wall = EPOCH;
	const run = (command: Move['command'], actor: Move['actor']) => {
		if (namesRun(command)) log.push(...drill.advance(wall));
		log.push(...drill.execute(resolve(command, drill.state), actor, wall).events);
	};
	run({ type: 'open-lobby' }, { kind: 'facilitator' });
	for (const seat of ['s1', 's2', 's3']) {
		run({ type: 'join', seat, kind: 'participant' }, { kind: 'server' });
	}
	run({ type: 'join', seat: 's4', kind: 'observer' }, { kind: 'server' });
	Object.keys(script.process.roles).forEach((role, index) => {
		run({ type: 'claim-role', role }, { kind: 'seat', seat: `s${index + 1}` });
	});
	run({ type: 'start' }, { kind: 'facilitator' });
	for (const { after, actor, command } of list) {
		for (const stop of stops(wall, wall + after)) log.push(...drill.advance(stop));
		wall += after;
		run(command, actor);
	}
	return { log, drill };
}

const straight = () => [];

describe('the advance-step law', () => {
	it('gives the same log however late timers fire and in what steps time advances', () => {
		const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 });
		fc.assert(
			fc.property(moves(script), cuts, (list, fractions) => {
				const sorted = [...fractions].sort((a, b) => a - b);
				const stepped = playThrough(list, (from, to) => sorted.map((f) => from + f * (to - from)));
				expect(stepped.log).toEqual(playThrough(list, straight).log);
			}),
			{ numRuns: 200, seed: 1 }
		);
	});

	it('gives the same log when time advances second by second', () => {
		fc.assert(
			fc.property(moves(script), (list) => {
				const onTime = playThrough(list, (from, to) => {
					const stops: number[] = [];
					for (let wall = from; wall < to; wall += 1_000) stops.push(wall);
					return stops.slice(0, 200);
				});
				expect(onTime.log).toEqual(playThrough(list, straight).log);
			}),
			{ numRuns: 60, seed: 2 }
		);
	});
});

describe('the projection law', () => {
	it('folds a seat’s projected events onto an older snapshot into the newer one', () => {
		const cut = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(moves(script), cut, cut, (list, a, b) => {
				const { log } = playThrough(list, straight);
				const [older, newer] = [a, b].sort((x, y) => x - y).map((x) => Math.floor(x * log.length));
				const before = stateAfter(log.slice(0, older));
				const after = stateAfter(log.slice(0, newer));
				for (const [id, seat] of after.seats) {
					const then = before.seats.get(id);
					if (!then || !sameAudiences(then.audiences, seat.audiences)) continue;
					const snapshot = viewOf(log.slice(0, older), before, id);
					const followed = seenBy(seat, log.slice(older, newer)).reduce(foldView, snapshot);
					expect(followed).toEqual(viewOf(log.slice(0, newer), after, id));
				}
			}),
			{ numRuns: 200, seed: 3 }
		);
	});

	it('never shows a seat an event of an audience it is not part of', () => {
		fc.assert(
			fc.property(moves(script), (list) => {
				const { log, drill } = playThrough(list, straight);
				for (const [id, seat] of drill.state.seats) {
					const seen = new Set(viewOf(log, drill.state, id).feed.map(({ n }) => n));
					for (const event of log) {
						if (seen.has(event.n)) expect(seatSees(seat, event)).toBe(true);
					}
				}
			}),
			{ numRuns: 60, seed: 4 }
		);
	});
});

describe('the log', () => {
	it('is numbered without gaps, never goes back in time, and every event fits its schema', () => {
		fc.assert(
			fc.property(moves(script), (list) => {
				const { log } = playThrough(list, straight);
				log.forEach((event, index) => {
					expect(event.n).toBe(index + 1);
					expect(event.t).toBeGreaterThanOrEqual(log[index - 1]?.t ?? 0);
					expect(drillEvent.parse(JSON.parse(JSON.stringify(event)))).toEqual(event);
				});
			}),
			{ numRuns: 100, seed: 5 }
		);
	});

	it('holds all there is to know: folding it again gives the very state that was played', () => {
		fc.assert(
			fc.property(moves(script), (list) => {
				const { log, drill } = playThrough(list, straight);
				expect(stateAfter(log)).toEqual(drill.state);
			}),
			{ numRuns: 100, seed: 6 }
		);
	});

	it('goes on the same after a restart at any event', () => {
		fc.assert(
			fc.property(moves(script), fc.nat(), (list, at) => {
				const whole = playThrough(list, straight);
				const cut = at % (list.length + 1);
				const first = playThrough(list.slice(0, cut), straight);
				const restarted = new Drill(script);
				restarted.fold(first.log);
				const log = [...first.log];
				let wall = EPOCH + list.slice(0, cut).reduce((sum, move) => sum + move.after, 0);
				for (const { after, actor, command } of list.slice(cut)) {
					wall += after;
					if (namesRun(command)) log.push(...restarted.advance(wall));
					log.push(...restarted.execute(resolve(command, restarted.state), actor, wall).events);
				}
				expect(log).toEqual(whole.log);
			}),
			{ numRuns: 100, seed: 7 }
		);
	});
});

function stateAfter(log: readonly DrillEvent[]) {
	const state = emptyState();
	for (const event of log) evolve(state, event);
	return state;
}

function sameAudiences(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>) {
	return a.size === b.size && [...a].every(([audience, until]) => b.get(audience) === until);
}
