import { describe, expect, it } from 'vitest';
import {
	AGENDA_STAGES,
	AGENDAS,
	minutesFor,
	plannedFor,
	secondsLeft,
	sessionFor
} from '../../src/lib/engine/agenda.ts';
import { catalogueOf } from '../../src/lib/engine/catalogue.ts';
import { createDrill } from '../../src/lib/engine/drill.ts';
import { drillEvent } from '../../src/lib/engine/events.ts';
import { evolve } from '../../src/lib/engine/evolve.ts';
import { seenBy } from '../../src/lib/engine/snapshot.ts';
import { emptyState } from '../../src/lib/engine/state.ts';
import { foldView } from '../../src/lib/engine/view.ts';
import { EPOCH, scenarioText, scriptOf, Stage } from '../stage.ts';

const script = scriptOf(scenarioText(''));
const creation = { seed: '1', wall: EPOCH, scenarioHash: '', processHash: '', openItems: [] };

function lobby() {
	const stage = new Stage(script);
	stage.facilitator({ type: 'open-lobby' });
	stage.server({ type: 'join', seat: 's1', kind: 'participant' });
	stage.server({ type: 'join', seat: 's2', kind: 'observer' });
	return stage;
}

describe('the agenda', () => {
	it.each(AGENDAS)('of %i minutes is full, and no longer', (agenda) => {
		const minutes = AGENDA_STAGES.map((stage) => minutesFor(agenda, stage));
		expect(minutes.reduce((sum, each) => sum + each)).toBe(agenda);
	});

	it('is recorded with the drill and told to everybody', () => {
		const created = createDrill(script, { ...creation, agenda: 60 });
		expect(drillEvent.parse(created)).toEqual(created);
		const state = emptyState();
		evolve(state, created);
		expect(catalogueOf(script, state).agenda).toBe(60);
	});

	it('is missing in drills of before, which stay readable', () => {
		const created = createDrill(script, creation);
		expect(created).not.toHaveProperty('agenda');
		const state = emptyState();
		evolve(state, drillEvent.parse(created));
		expect(state.agenda).toBeNull();
	});

	it('counts the minutes of a stage down, and goes on counting when it is over', () => {
		const begun = { id: 'hot-wash', wall: EPOCH } as const;
		const course = { length: 3_000, t: 3_000, speed: 1 };
		expect(secondsLeft(90, begun, EPOCH, course)).toBe(15 * 60);
		expect(secondsLeft(60, begun, EPOCH + 1, course)).toBe(10 * 60);
		expect(secondsLeft(60, begun, EPOCH + 11 * 60_000, course)).toBe(-60);
	});

	it('plans no more play than the scenario has at its pace', () => {
		const course = { length: 50 * 60, t: 0, speed: 5 };
		expect(plannedFor(90, 'play', course)).toBe(10);
		expect(sessionFor(90, course)).toBe(50);
		expect(sessionFor(90, { ...course, speed: 1 })).toBe(90);
		expect(sessionFor(60, { ...course, speed: 1 })).toBe(60);
	});

	it('leaves of play what is not played yet, by a watch, and never more than its share', () => {
		const begun = { id: 'play', wall: EPOCH } as const;
		const course = { length: 50 * 60, t: 25 * 60, speed: 5 };
		expect(secondsLeft(90, begun, EPOCH, course)).toBe(5 * 60);
		expect(secondsLeft(60, begun, EPOCH + 34 * 60_000, course)).toBe(60);
	});

	it('moves on by the facilitator, and to play with the drill', () => {
		const stage = lobby();
		const at = () => [stage.drill.state.stage?.id, stage.view('s1').stage?.id];
		expect(at()).toEqual([undefined, undefined]);
		stage.facilitator({ type: 'begin-stage', stage: 'brief' });
		expect(at()).toEqual(['brief', 'brief']);
		stage.facilitator({ type: 'begin-stage', stage: 'roles' });
		stage.facilitator({ type: 'start' });
		expect(at()).toEqual(['play', 'play']);
		expect(stage.drill.state.stage?.wall).toBe(EPOCH);
	});

	it('begins each stage once', () => {
		const stage = lobby();
		stage.facilitator({ type: 'begin-stage', stage: 'brief' });
		expect(stage.facilitator({ type: 'begin-stage', stage: 'brief' })).toMatchObject({
			code: 'stage/begun'
		});
	});
});

describe('the comms check', () => {
	it('is answered once by everybody, observers too, and everybody sees who did', () => {
		const stage = lobby();
		stage.facilitator({ type: 'ask-comms-check' });
		expect(stage.view('s2').commsCheck).toEqual([]);
		stage.as('s2', { type: 'answer-comms-check' });
		stage.as('s1', { type: 'answer-comms-check' });
		expect(stage.as('s1', { type: 'answer-comms-check' })).toMatchObject({
			code: 'comms/answered'
		});
		expect(stage.view('s1').commsCheck).toEqual(['s2', 's1']);
	});

	it('is not answered before it was asked', () => {
		expect(lobby().as('s1', { type: 'answer-comms-check' })).toMatchObject({
			code: 'comms/not-asked'
		});
	});

	it('begins anew when it is asked again', () => {
		const stage = lobby();
		stage.facilitator({ type: 'ask-comms-check' });
		stage.as('s1', { type: 'answer-comms-check' });
		stage.facilitator({ type: 'ask-comms-check' });
		expect([...(stage.drill.state.commsCheck ?? ['none'])]).toEqual([]);
		expect(stage.view('s1').commsCheck).toEqual([]);
	});

	it('leaves a view that follows the events and one that begins with them the same', () => {
		const stage = lobby();
		const before = stage.view('s1');
		stage.facilitator({ type: 'begin-stage', stage: 'roles' });
		stage.facilitator({ type: 'ask-comms-check' });
		stage.as('s1', { type: 'answer-comms-check' });
		const seat = stage.drill.state.seats.get('s1');
		const news = seat ? seenBy(seat, stage.events).filter(({ n }) => n > before.version) : [];
		expect(news.reduce(foldView, before)).toEqual(stage.view('s1'));
		expect(news).toHaveLength(3);
	});
});
