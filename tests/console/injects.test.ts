import { describe, expect, it } from 'vitest';
import { hintsLeft, injectsOf, linesOf } from '#lib/console/injects.ts';
import { observationsIn } from '#lib/console/observations.ts';
import { namesIn } from '#lib/console/names.ts';
import { loadTexts } from '#lib/text/load.ts';
import { scenarioText, Stage } from '../stage.ts';

const texts = await loadTexts('en', 'conditions', 'shared');
const SCRIPT = scenarioText(`
state: { fixed: false }
injects:
  first: { at: 60s, via: chat, from: Ana, title: The first, text: [One, Two], guide: Say nothing, hints: [Look around, Look there] }
  follow: { when: fired("first"), delay: 60s, via: chat, from: Ben, text: Follow }
  never: { when: fired("follow"), unless: fired("first"), via: chat, from: Cy, text: Never }
  waits: { when: state.fixed, via: note, from: Desk, text: Good }
expect:
  - { id: seen, dimension: escalation, after: fired("first"), see: escalated("manager"), within: 5m }
path:
  - { when: fired("first"), escalate: manager, expected: The lead pages the manager. }
`);

function rowsOf(stage: Stage) {
	const { script, state } = stage.drill;
	const wording = { texts, nameOf: namesIn(script, state.draws) };
	return injectsOf(linesOf(script, wording), script, state, stage.events);
}
const rowOf = (stage: Stage, id: string) => rowsOf(stage).find((row) => row.id === id);

describe('an inject on the console', () => {
	it('is due in so many seconds, then fired, and says what it would say next', () => {
		const stage = Stage.running(SCRIPT).at(10);
		expect(rowOf(stage, 'first')).toMatchObject({ stage: 'due', at: 60, next: 'One' });
		expect(rowOf(stage.at(70), 'first')).toMatchObject({ stage: 'fired', at: 60, next: 'Two' });
		expect(rowOf(stage, 'follow')).toMatchObject({ stage: 'due', at: 120, armed: true });
	});

	it('says in words what it waits for', () => {
		const stage = Stage.running(SCRIPT).at(10);
		expect(rowOf(stage, 'follow')).toMatchObject({
			stage: 'waiting',
			waitsFor: [{ text: '“The first” has fired' }]
		});
	});

	it('says that it was skipped, or why it will not come', () => {
		const stage = Stage.running(SCRIPT).at(10);
		stage.facilitator({ type: 'skip-inject', inject: 'waits' });
		expect(rowOf(stage, 'waits')).toMatchObject({ stage: 'over', skipped: true, lapse: null });
		expect(rowOf(stage.at(200), 'never')).toMatchObject({ stage: 'over', lapse: 'unless' });
	});

	it('carries guidance: the author’s, and what a good team does within which time', () => {
		const guide = rowOf(Stage.running(SCRIPT), 'first')?.guide;
		expect(guide).toEqual({
			note: 'Say nothing',
			expected: ['The lead pages the manager.'],
			asked: [{ what: [{ text: 'Manager was paged' }], within: 300 }]
		});
	});

	it('stands in order: what comes next, what waits, what was', () => {
		const stage = Stage.running(SCRIPT).at(70);
		expect(rowsOf(stage).map(({ id }) => id)).toEqual(['follow', 'never', 'waits', 'first']);
	});
});

it('the hint to give next is the gentlest not given, of what fired', () => {
	const stage = Stage.running(SCRIPT).at(10);
	expect(hintsLeft(rowsOf(stage))).toEqual([]);
	stage.at(70).facilitator({ type: 'give-hint', inject: 'first', hint: 0 });
	expect(hintsLeft(rowsOf(stage)).map(({ rung, text }) => [rung, text])).toEqual([
		[1, 'Look there']
	]);
});

it('observations stand by the moment they are about; withdrawn ones are gone', () => {
	const stage = Stage.running(SCRIPT).at(100);
	const observe = (at: number, text: string) =>
		stage.facilitator({ type: 'record-observation', at, dimension: null, text });
	observe(90, 'Late');
	observe(20, 'Early');
	observe(30, 'Wrong');
	const wrong = stage.events.at(-1)?.n ?? 0;
	stage.facilitator({ type: 'withdraw-observation', observation: wrong });
	expect(observationsIn(stage.events).map(({ text }) => text)).toEqual(['Late', 'Early']);
});
