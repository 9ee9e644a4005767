import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { prove } from '../../src/lib/bots/proof.ts';
import { scenarioText, scriptOf } from '../stage.ts';

const SCENARIOS = new URL('../../scenarios/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, SCENARIOS), 'utf8');
const shipped = readdirSync(SCENARIOS).filter((file) => file.endsWith('.yaml'));

/** Chosen so that chance had its say; `muster prove` plays as many as one likes. */
const SEEDS = 50;

describe('a scenario that is shipped', () => {
	it.each(shipped)('%s is proven at fifty seeds', (file) => {
		const proof = prove(scriptOf(read(file), read('processes/small-team.yaml')), SEEDS);
		expect(proof.faults).toEqual([]);
		expect(proof.goodEndings).toBe(SEEDS);
	});
});

describe('the proof', () => {
	it('refuses a scenario in which nothing anybody does makes a difference', () => {
		const { faults } = prove(scriptOf(scenarioText('')), 3);
		expect(faults).toContain('at every seed: by the book reaches no ending');
		expect(faults).toContain('a careless team does nearly as well as one by the book');
	});
});
