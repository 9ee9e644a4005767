import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileScenario } from '../../src/lib/scenario/compile.ts';
import type { Scenario } from '../../src/lib/scenario/schema.ts';

/*
 * What the library as a whole promises: a drill for every failure family, for new teams and for old
 * hands, each with the marks of a good script. What one scenario must be is in shipped.test.ts.
 */

const SCENARIOS = new URL('../../scenarios/', import.meta.url);
const MINUTE = 60;
const FAMILIES = [
	'backlog',
	'bad_deploy',
	'certificate',
	'cloud',
	'data_loss',
	'database',
	'dns',
	'ransomware',
	'security',
	'surge',
	'third_party',
	'wrong_data'
];

const library = readdirSync(SCENARIOS)
	.filter((file) => file.endsWith('.yaml'))
	.map((file): Scenario => {
		const compiled = compileScenario(readFileSync(new URL(file, SCENARIOS), 'utf8'), file);
		if (!compiled.ok) throw new Error(`${file} cannot be read`);
		return compiled.scenario.scenario;
	});
const TUTORIAL = 'first-drill';
const drills = library.filter(({ id }) => id !== TUTORIAL);

const count = (difficulty: Scenario['difficulty']) =>
	drills.filter((scenario) => scenario.difficulty === difficulty).length;

describe('the library', () => {
	it('has one scenario for each failure family', () => {
		expect(drills.map(({ family }) => family).sort()).toEqual(FAMILIES);
	});

	it('has at least three for beginners and three for old hands', () => {
		expect(count('introductory')).toBeGreaterThanOrEqual(3);
		expect(count('advanced')).toBeGreaterThanOrEqual(3);
	});

	it('has a tutorial of ten minutes in thirty lines', () => {
		const text = readFileSync(new URL(`${TUTORIAL}.yaml`, SCENARIOS), 'utf8');
		const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
		expect(lines.length).toBeLessThanOrEqual(30);
		expect(library.find(({ id }) => id === TUTORIAL)?.length).toBe(10 * MINUTE);
	});

	it.each(library)('$id guides the facilitator through every inject, with a ladder of hints', (it) => {
		for (const [id, { guide, hints }] of Object.entries(it.injects)) {
			expect(guide, id).toBeTruthy();
			expect(hints?.length, id).toBeGreaterThanOrEqual(2);
		}
	});

	it.each(drills)('$id lasts 40 to 60 minutes and is modelled on incidents that happened', (it) => {
		expect(it.length).toBeGreaterThanOrEqual(40 * MINUTE);
		expect(it.length).toBeLessThanOrEqual(60 * MINUTE);
		expect(it.modelled_on?.length).toBeGreaterThan(0);
	});

	it.each(drills)('$id draws its cause, and its story and remedy follow from it', (it) => {
		const causes = Object.entries(it.draw ?? {}).filter(([name]) => {
			const read = (part: unknown) => JSON.stringify(part ?? {}).includes(`draw.${name}`);
			return read(it.sources) && (read(it.actions) || read(it.injects));
		});
		expect(causes.length).toBeGreaterThan(0);
	});

	it.each(drills)('$id misleads in two places, tempts to one lasting harm, and leaves one silent', (it) => {
		const misleading = Object.values(it.sources ?? {}).filter(({ shows = [] }) =>
			shows.some(({ misleads }) => misleads)
		);
		expect(misleading.length).toBeGreaterThanOrEqual(2);
		const outcomes = Object.values(it.actions ?? {}).flatMap(({ outcomes = [] }) => outcomes);
		expect(outcomes.some(({ harm, irreversible }) => harm && irreversible)).toBe(true);
		const slow = Object.values(it.contacts ?? {}).filter(
			({ ignores = 0, answers = 0, unreachable }) =>
				ignores > 0 || answers > 5 * MINUTE || unreachable !== undefined
		);
		expect(slow.length).toBeGreaterThan(0);
	});

	it.each(drills)('$id ends in more than one way and leaves questions to talk about', (it) => {
		const outcomes = new Set(Object.values(it.endings).map(({ outcome }) => outcome));
		expect(outcomes).toEqual(new Set(['good', 'acceptable', 'bad']));
		expect(it.debrief?.discuss?.length).toBeGreaterThanOrEqual(3);
	});
});
