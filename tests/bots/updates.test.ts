import { describe, expect, it } from 'vitest';
import { play } from '../../src/lib/bots/play.ts';
import { scenarioText, scriptOf } from '../stage.ts';

const script = scriptOf(
	scenarioText(`
title: A secret to customers
injects:
  alarm: { at: 1m, via: alert, from: Monitor, title: DiskFull, text: Errors }
sources:
  board: { title: Dashboard, shows: [{ text: The disk is full }] }
actions:
  mend: { title: Empty the disk, takes: 10m, outcomes: [{ sets: { fixed: true }, text: Mended }] }
path:
  - { declare: 2, when: fired("alarm") }
  - { update: customers, when: fired("alarm") }
  - { update: executives, when: fired("alarm") }
  - { look: board, when: updated("customers") }
  - { update: customers, when: looked("board") }
  - { do: mend, when: looked("board") }
  - { update: customers, when: doing("mend") }
  - { update: executives, when: doing("mend") }
  - { resolve: true, when: did("mend") }
`)
);

const { events } = play(script, {
	seed: '1',
	team: 'by-the-book',
	scenarioHash: 'scenario',
	processHash: 'process'
});
const told = (audience: string) =>
	events.flatMap((event) =>
		event.type === 'update-posted' && event.audience === audience
			? [`${event.condition} ${event.actions}`]
			: []
	);

describe('what a stand-in writes in an update', () => {
	it('is to customers what the declared level means by the process, and no name of a system', () => {
		const [first] = told('customers');
		expect(first).toBe('Much is lost. Status: investigating. We are looking for the cause.');
		expect(told('customers').join()).not.toMatch(/A secret|DiskFull|Empty the disk|SEV-/);
	});

	it('names to those inside the level and what is under way, and no alert that only some were sent', () => {
		const inside = told('executives');
		expect(inside[0]).toContain('SEV-2 Major. Much is lost. Status: investigating.');
		expect(inside.join()).not.toContain('DiskFull');
		expect(inside.at(-1)).toContain('Steps under way: 1 (latest: Empty the disk).');
	});

	it('is never the same twice where something was done between', () => {
		const customers = told('customers');
		expect(customers).toHaveLength(3);
		expect(new Set(customers).size).toBe(3);
	});
});
