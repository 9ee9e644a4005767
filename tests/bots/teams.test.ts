import { describe, expect, it } from 'vitest';
import { play } from '../../src/lib/bots/play.ts';
import type { TeamName } from '../../src/lib/bots/teams.ts';
import type { DrillEvent } from '../../src/lib/engine/events.ts';
import { scenarioText, scriptOf } from '../stage.ts';

const script = scriptOf(
	scenarioText(`
injects:
  alarm: { at: 1m, via: alert, from: Alertmanager, text: Errors }
actions:
  mend: { title: Mend it, takes: 1m, outcomes: [{ sets: { fixed: true }, text: Mended }] }
path:
  - { declare: 3, when: fired("alarm") }
  - { do: mend, when: fired("alarm") }
  - { resolve: true, when: did("mend") }
`)
);

function playedBy(team: TeamName) {
	const { events, refused } = play(script, {
		seed: '1',
		team,
		scenarioHash: 'scenario',
		processHash: 'process'
	});
	const levels = events.flatMap((event: DrillEvent) =>
		event.type === 'severity-declared' ? [event.severity] : []
	);
	const pages = events.filter(({ type }) => type === 'contact-paged').length;
	const solved = events.some(({ type }) => type === 'ending-reached');
	return { levels, pages, solved, refused };
}

describe('stand-in teams', () => {
	it('by the book, follow the model answer without a refusal', () => {
		expect(playedBy('by-the-book')).toEqual({ levels: [3], pages: 0, solved: true, refused: [] });
	});

	it('alarmist, call everything SEV-1 and everybody out, and still follow the rest of it', () => {
		const { levels, pages, solved } = playedBy('alarmist');
		expect(levels).toEqual([1]);
		expect(pages).toBeGreaterThanOrEqual(Object.keys(script.process.contacts).length);
		expect(solved).toBe(true);
	});

	it('careless, get there in the end', () => {
		expect(playedBy('careless').solved).toBe(true);
	});

	it('who tell somebody before anything is declared say so', () => {
		const early = scriptOf(
			scenarioText(`
injects:
  alarm: { at: 1m, via: alert, from: Alertmanager, text: Errors }
path:
  - { update: customers, when: fired("alarm") }
`)
		);
		const { events } = play(early, {
			seed: '1',
			team: 'by-the-book',
			scenarioHash: 'scenario',
			processHash: 'process'
		});
		const said = events.flatMap((event) => (event.type === 'update-posted' ? [event] : []));
		expect(said[0]?.condition).toContain('No severity is declared yet.');
	});

	it('do-nothing, do nothing', () => {
		expect(playedBy('do-nothing')).toEqual({ levels: [], pages: 0, solved: false, refused: [] });
	});
});
