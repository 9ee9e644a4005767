import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ScenarioLibrary } from '../../server/library.ts';
import { StressDesk } from '../../server/stress/desk.ts';
import { stress } from '../../server/stress/run.ts';

const read = (file: string) =>
	readFileSync(new URL(`../../scenarios/${file}`, import.meta.url), 'utf8');
const order = {
	process: read('processes/small-team.yaml'),
	scenarios: [read('first-drill.yaml'), read('database-disk-full.yaml')],
	seed: '7',
	runs: 24
};
const quiet = { progress: () => undefined };

describe('a stress test in worker threads', () => {
	it('gives the same bytes for any number of workers, and tells how far it is', async () => {
		const seen: number[] = [];
		const alone = await stress(order, { workers: 1, progress: (played) => seen.push(played) });
		const together = await stress(order, { workers: 3, ...quiet });
		expect(JSON.stringify(together)).toBe(JSON.stringify(alone));
		expect(seen.at(-1)).toBe(24);
		expect(seen).toEqual([...seen].sort((a, b) => a - b));
	});

	it('gives something else for another seed', async () => {
		const [one, two] = await Promise.all(
			['1', '2'].map((seed) => stress({ ...order, seed, runs: 12 }, { workers: 1, ...quiet }))
		);
		expect(JSON.stringify(one?.clauses)).not.toBe(JSON.stringify(two?.clauses));
	});

	it('stops when it is told to', async () => {
		const stopping = new AbortController();
		const running = stress(
			{ ...order, runs: 100_000 },
			{ workers: 2, progress: () => stopping.abort(), signal: stopping.signal }
		);
		await expect(running).rejects.toThrow('stopped');
	});
});

describe('the stress test of the app', () => {
	it('is one at a time, bounded, and can be stopped', async () => {
		const desk = new StressDesk(new ScenarioLibrary());
		expect(desk.get()).toBeNull();
		expect(desk.start('small-team', 2001)).toMatchObject({ code: 'stress/runs' });
		expect(desk.start('no-process', 10)).toMatchObject({ code: 'process/unknown' });
		expect(desk.start('small-team', 2000)).toEqual({ ok: true });
		expect(desk.start('small-team', 10)).toMatchObject({ code: 'stress/running' });
		desk.stop();
		await expect.poll(() => desk.get()?.state).toBe('stopped');
		expect(desk.start('small-team', 1, '1')).toEqual({ ok: true });
		await expect.poll(() => desk.get()?.state, { timeout: 20_000 }).toBe('done');
		expect(desk.get()?.result).toMatchObject({ runs: 1, seed: '1' });
	});
});
