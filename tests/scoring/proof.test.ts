import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { play } from '../../src/lib/bots/play.ts';
import type { TeamName } from '../../src/lib/bots/teams.ts';
import { rubric } from '../../src/lib/scoring/rubric.ts';
import { provenCredit } from '../../src/lib/scoring/score.ts';
import { scriptOf } from '../stage.ts';

const SEEDS = Array.from({ length: 50 }, (_, index) => String(index + 1));
const file = (path: string) =>
	readFileSync(new URL(`../../scenarios/${path}`, import.meta.url), 'utf8');
const PROCESS = file('processes/small-team.yaml');

function median(numbers: readonly number[]): number {
	return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

describe.each(['database-disk-full.yaml', 'bad-deploy.yaml'])('%s at 50 seeds', (name) => {
	const script = scriptOf(file(name), PROCESS);
	const playedBy = (team: TeamName) =>
		SEEDS.map((seed) => {
			const { events } = play(script, { seed, team, scenarioHash: '', processHash: '' });
			const ending = events.find((event) => event.type === 'ending-reached')?.outcome;
			return { ending, ...provenCredit(script, rubric, events) };
		});
	const byTheBook = playedBy('by-the-book');
	const doNothing = playedBy('do-nothing');

	it('[SC11] a team by the book reaches the good ending with at least 0.9 at every seed', () => {
		expect(byTheBook.filter(({ ending, mean }) => ending !== 'good' || mean < 0.9)).toEqual([]);
	});

	it('[SC11] a team that does nothing has at most 0.4 at every seed', () => {
		expect(doNothing.filter(({ mean }) => mean > 0.4)).toEqual([]);
	});

	it('[SC11] a careless team lies between them, well away from both', () => {
		const careless = median(playedBy('careless').map(({ mean }) => mean));
		expect(careless).toBeLessThanOrEqual(median(byTheBook.map(({ mean }) => mean)) - 0.1);
		expect(careless).toBeGreaterThanOrEqual(median(doNothing.map(({ mean }) => mean)) + 0.1);
	});

	it('[SC11] crying wolf costs in severity and escalation', () => {
		const wolf = median(playedBy('alarmist').map((played) => played.severityAndEscalation));
		const calm = median(byTheBook.map((played) => played.severityAndEscalation));
		expect(wolf).toBeLessThanOrEqual(calm - 0.15);
	});
});
