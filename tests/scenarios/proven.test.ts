import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { play } from '../../src/lib/bots/play.ts';
import type { TeamName } from '../../src/lib/bots/teams.ts';
import { rubric } from '../../src/lib/scoring/rubric.ts';
import { provenCredit } from '../../src/lib/scoring/score.ts';
import { scriptOf } from '../stage.ts';

const SCENARIOS = new URL('../../scenarios/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, SCENARIOS), 'utf8');
const shipped = readdirSync(SCENARIOS).filter((file) => file.endsWith('.yaml'));

const SEEDS = Array.from({ length: 12 }, (_, index) => `proof-${index + 1}`);

const median = (values: readonly number[]) =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** A scenario is proven when its score tells good teams from poor ones, whatever the seed. */
describe.each(shipped)('%s is proven', (file) => {
	const script = scriptOf(read(file), read('processes/small-team.yaml'));
	const credits = (team: TeamName) =>
		SEEDS.map((seed) => {
			const rehearsal = { seed, team, scenarioHash: 'scenario', processHash: 'process' };
			return provenCredit(script, rubric, play(script, rehearsal).events);
		});
	const means = (team: TeamName) => credits(team).map(({ mean }) => mean);
	const byTheBook = credits('by-the-book');

	it('by the book earns at least 0.9 at every seed', () => {
		expect(Math.min(...byTheBook.map(({ mean }) => mean))).toBeGreaterThanOrEqual(0.9);
	});

	it('doing nothing earns at most 0.4 at every seed', () => {
		expect(Math.max(...means('do-nothing'))).toBeLessThanOrEqual(0.4);
	});

	it('carelessness lies well between the two', () => {
		const careless = median(means('careless'));
		expect(median(byTheBook.map(({ mean }) => mean)) - careless).toBeGreaterThanOrEqual(0.1);
		expect(careless - median(means('do-nothing'))).toBeGreaterThanOrEqual(0.1);
	});

	it('SEV-1 for everything and pages to everybody cost severity and escalation', () => {
		const alarmed = credits('alarmist').map((credit) => credit.severityAndEscalation);
		const calm = byTheBook.map((credit) => credit.severityAndEscalation);
		expect(median(calm) - median(alarmed)).toBeGreaterThanOrEqual(0.15);
	});
});
