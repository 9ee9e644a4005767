import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { busyWithin, Hands } from '#lib/bots/hands.ts';
import { play } from '#lib/bots/play.ts';
import { castOf, STAFFING_NAMES, STRESS_TEAMS, stressRun } from '#lib/bots/stress.ts';
import { addTally, resultOf, stressResult, tallyRun, type Tally } from '#lib/bots/stress-tally.ts';
import { readProcess } from '#lib/process/read.ts';
import { compileScenario } from '#lib/scenario/compile.ts';
import { bindScript } from '#lib/scenario/script.ts';

const read = (file: string) =>
	readFileSync(new URL(`../../scenarios/${file}`, import.meta.url), 'utf8');

/** The shipped disk scenario with the default process, changed first. */
function scriptWith(change: (process: string) => string = (text) => text) {
	const scenario = compileScenario(read('database-disk-full.yaml'), 'scenario');
	const process = readProcess(change(read('processes/small-team.yaml')), 'process');
	if (!scenario.ok || !process.ok) throw new Error('the shipped files cannot be read');
	return bindScript(scenario.scenario, process.process);
}

const rehearsal = { seed: '1', team: 'by-the-book', scenarioHash: '', processHash: '' } as const;

function tallyOf(script: ReturnType<typeof scriptWith>, runs: readonly number[]): Tally {
	const tally: Tally = {};
	for (const run of runs) {
		const cast = castOf(run, 1, '1');
		tallyRun(tally, stressRun(script, cast), { ...cast, scenario: script.scenario.id });
	}
	return tally;
}

const numbers = (count: number) => Array.from({ length: count }, (_, run) => run);

describe('whose hands are full', () => {
	it('does one thing at a time, and the others wait', () => {
		const { work } = play(scriptWith(), { ...rehearsal, people: 1 });
		expect(work.length).toBeGreaterThan(10);
		const starts = work.map(({ from }, index) => from >= (work[index - 1]?.to ?? 0));
		expect(starts).not.toContain(false);
	});

	it('takes time only where people are counted', () => {
		expect(play(scriptWith(), rehearsal).work).toEqual([]);
	});

	it('shares the roles among those who are there', () => {
		const { events } = play(scriptWith(), { ...rehearsal, people: 2 });
		const seats = events.flatMap((event) => (event.type === 'seat-joined' ? event.seat : []));
		const claims = events.flatMap((event) => (event.type === 'role-claimed' ? event.seat : []));
		expect([seats, claims]).toEqual([
			['s1', 's2'],
			['s1', 's2', 's1']
		]);
	});

	it('counts the seconds of work within a stretch', () => {
		const hands = new Hands('1');
		hands.begin('s1', { type: 'look', source: 'x' }, 'k', 100);
		const [{ from, to } = { from: 0, to: 0 }] = hands.work;
		expect(to).toBeGreaterThan(from);
		expect(busyWithin(hands.work, 's1', { from: 0, to: 1000 })).toBe(to - from);
		expect(busyWithin(hands.work, 's1', { from: from + 10, to: from + 20 })).toBe(10);
		expect(busyWithin(hands.work, 's2', { from: 0, to: 1000 })).toBe(0);
	});
});

describe('a stress test', () => {
	it('lets every combination of team and staffing play', () => {
		const casts = numbers(27).map((run) => castOf(run, 3, '1'));
		const met = new Set(
			casts.map(({ scenario, team, staffing }) => `${scenario} ${team} ${staffing}`)
		);
		expect(met.size).toBe(3 * STRESS_TEAMS.length * STAFFING_NAMES.length);
	});

	it('comes to the same whoever played which runs', () => {
		const script = scriptWith();
		const stressed = {
			process: script.process,
			seed: '1',
			runs: 12,
			scenarios: ['database-disk-full']
		};
		const alone = JSON.stringify(resultOf(tallyOf(script, numbers(12)), stressed));
		fc.assert(
			fc.property(fc.integer({ min: 2, max: 5 }), (workers) => {
				const tally: Tally = {};
				for (const worker of numbers(workers).reverse()) {
					const mine = numbers(12).filter((run) => run % workers === worker);
					addTally(tally, tallyOf(script, mine));
				}
				expect(JSON.stringify(resultOf(tally, stressed))).toBe(alone);
			}),
			{ seed: 3, numRuns: 3 }
		);
	});

	it('shows the clause first that nobody can keep, and why', () => {
		const script = scriptWith((text) =>
			text
				.replace('customers: { first: 10m, every: 30m }', 'customers: { first: 1m, every: 1m }')
				.replace('customers: { first: 15m, every: 60m }', 'customers: { first: 1m, every: 1m }')
		);
		const stressed = {
			process: script.process,
			seed: '1',
			runs: 18,
			scenarios: ['database-disk-full']
		};
		const { clauses } = stressResult.parse(resultOf(tallyOf(script, numbers(18)), stressed));
		const [worst] = clauses;
		expect(worst?.clause).toMatch(/^severities\.[12]\.updates\.customers\.every$/);
		expect(worst).toMatchObject({ share: 1, whys: [{ why: 'rhythm' }] });
		expect(worst?.broken).toBe(worst?.judged);
	});

	it('breaks more at night, alone, than with one for each role', () => {
		const script = scriptWith();
		const brokenBy = (staffing: 'full' | 'night') =>
			numbers(6)
				.flatMap((seed) => stressRun(script, { team: 'by-the-book', staffing, seed: `n${seed}` }))
				.filter(
					({ outcome }) => outcome === 'late' || outcome === 'missed' || outcome === 'partial'
				).length;
		expect(brokenBy('night')).toBeGreaterThan(brokenBy('full'));
	});

	it('says how late things were done, in seconds after their deadline', () => {
		const script = scriptWith();
		const stressed = {
			process: script.process,
			seed: '1',
			runs: 18,
			scenarios: ['database-disk-full']
		};
		const { clauses } = resultOf(tallyOf(script, numbers(18)), stressed);
		const late = clauses.flatMap(({ lateness }) => lateness ?? []);
		expect(late.length).toBeGreaterThan(0);
		for (const { n, p10, p50, p90, max, histogram } of late) {
			expect([p10, p50, p90, max]).toEqual([p10, p50, p90, max].sort((a, b) => a - b));
			expect(histogram.reduce((sum, bar) => sum + bar.n, 0)).toBe(n);
		}
	});
});
