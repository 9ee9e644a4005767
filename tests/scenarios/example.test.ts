import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { play } from '../../src/lib/bots/play.ts';
import { prove } from '../../src/lib/bots/proof.ts';
import { lint } from '../../src/lib/authoring/lint.ts';
import { formatFinding } from '../../src/lib/document/finding.ts';
import { checkBinding } from '../../src/lib/scenario/check.ts';
import { scriptOf } from '../stage.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const FILE = 'docs/examples/first-scenario.yaml';
const text = read(FILE);
const script = scriptOf(text, read('scenarios/processes/small-team.yaml'));

describe('the example of the authoring guide', () => {
	it('is free of findings and uses nothing that the default process does not name', () => {
		expect(lint(text, FILE, script.process).map(formatFinding)).toEqual([]);
		expect(checkBinding(script)).toEqual([]);
	});

	it('comes to the good ending for a team that works by the book', () => {
		const rehearsal = { seed: '1', scenarioHash: '', processHash: '' };
		const { events, refused } = play(script, { ...rehearsal, team: 'by-the-book' });
		expect(refused).toEqual([]);
		const ending = events.find((event) => event.type === 'ending-reached');
		expect(ending).toMatchObject({ ending: 'paid_again', outcome: 'good' });
	});

	it('is proven, as the guide says', () => {
		expect(prove(script, 10).faults).toEqual([]);
	});
});

describe('the examples of the scenario reference', () => {
	it('are one scenario, free of findings', () => {
		const guide = read('scenarios/README.md');
		const parts = [...guide.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, part]) => part);
		expect(parts.length).toBeGreaterThan(0);
		expect(lint(parts.join(''), 'guide.yaml', script.process).map(formatFinding)).toEqual([]);
	});
});
