import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { play } from '../../src/lib/bots/play.ts';
import type { TeamName } from '../../src/lib/bots/teams.ts';
import { lint } from '../../src/lib/authoring/lint.ts';
import { formatFinding } from '../../src/lib/document/finding.ts';
import type { DrillEvent, EventOf } from '../../src/lib/engine/events.ts';
import { checkBinding } from '../../src/lib/scenario/check.ts';
import type { Script } from '../../src/lib/scenario/script.ts';
import { rubric } from '../../src/lib/scoring/rubric.ts';
import { score } from '../../src/lib/scoring/score.ts';
import { scriptOf } from '../stage.ts';

const SCENARIOS = new URL('../../scenarios/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, SCENARIOS), 'utf8');
const shipped = readdirSync(SCENARIOS).filter((file) => file.endsWith('.yaml'));

const SEEDS = ['spring', 'summer', 'autumn'];

const rehearse = (script: Script, seed: string, team: TeamName = 'by-the-book') =>
	play(script, { seed, team, scenarioHash: 'scenario', processHash: 'process' });

const endingOf = (events: readonly DrillEvent[]) =>
	events.find((event): event is EventOf<'ending-reached'> => event.type === 'ending-reached');

describe.each(shipped)('%s', (file) => {
	const text = read(file);
	const script = scriptOf(text, read('processes/small-team.yaml'));

	it('is free of findings', () => {
		expect(lint(text, file, script.process).map(formatFinding)).toEqual([]);
	});

	it('is reported on in the words that were drawn, never with a placeholder', () => {
		const report = score(script, rubric, rehearse(script, 'spring', 'careless').events);
		expect(JSON.stringify(report)).not.toContain('${');
	});

	it('says which cause it was this time, where a cause is drawn', () => {
		const { debrief, draw } = script.scenario;
		expect('cause' in (debrief?.drawn ?? {})).toBe('cause' in (draw ?? {}));
	});

	it('uses nothing that the default process does not name', () => {
		expect(checkBinding(script)).toEqual([]);
	});

	it.each(SEEDS)('comes to a good end for a team that works by the book, seed %s', (seed) => {
		const { events, refused } = rehearse(script, seed);
		expect(refused).toEqual([]);
		expect(endingOf(events)?.outcome).toBe('good');
	});

	it('comes to a bad end, or to none, when nobody does anything', () => {
		const { events } = rehearse(script, SEEDS[0] ?? '', 'do-nothing');
		expect(endingOf(events)?.outcome ?? 'bad').toBe('bad');
	});

	it('is another story with another seed, and the same with the same', () => {
		const stories = ['1', '2', '1'].map((seed) => rehearse(script, seed).events);
		const [first, other, again] = stories.map((events) => JSON.stringify(events));
		expect(again).toBe(first);
		expect(other).not.toBe(first);
		const [one, two] = stories.map(([created]) =>
			created?.type === 'drill-created' ? created.draws : {}
		);
		expect(two).not.toEqual(one);
	});
});
