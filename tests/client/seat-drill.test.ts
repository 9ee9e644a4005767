import { describe, expect, test } from 'vitest';
import { exerciseSecond } from '../../src/lib/client/server-clock.svelte.ts';
import { SeatDrill } from '../../src/lib/client/seat-drill.svelte.ts';
import { catalogueOf } from '../../src/lib/engine/catalogue.ts';
import { feedBefore, seenBy } from '../../src/lib/engine/snapshot.ts';
import { emptyView, FEED_LIMIT, isTold } from '../../src/lib/engine/view.ts';
import type { SeatSnapshot } from '../../src/lib/protocol.ts';
import { EPOCH, scenarioText, scriptOf, Stage } from '../stage.ts';

const SCENARIO = scenarioText(`
injects:
  alert: { at: 60s, via: alert, from: Monitor, to: [technical_lead], text: Disk is full }
  mail: { at: 120s, via: email, from: CEO, text: What is going on? }
`);

function snapshotOf(stage: Stage, seat: string): SeatSnapshot {
	return {
		kind: 'seat',
		seat,
		view: stage.view(seat),
		catalogue: catalogueOf(scriptOf(SCENARIO), stage.drill.state),
		serverNow: EPOCH
	};
}

function seenAfter(stage: Stage, seat: string, after: number) {
	const found = stage.drill.state.seats.get(seat);
	if (!found) throw new Error(`no seat ${seat}`);
	return seenBy(found, stage.events).filter((event) => event.n > after);
}

describe('the mirror of one seat', () => {
	test('a snapshot and what followed is the later snapshot', () => {
		const stage = Stage.running(SCENARIO);
		const drill = new SeatDrill();
		drill.snapshot(snapshotOf(stage, 's1'));
		const { version } = drill.view;
		stage.at(130).as('s1', { type: 'declare-severity', severity: 2, reason: 'Disk' });
		const seen = seenAfter(stage, 's1', version);
		expect(seen.length).toBeGreaterThan(1);
		for (const event of seen) expect(drill.events([event])).toBe(true);
		expect(drill.view).toEqual(stage.view('s1'));
		expect(drill.view.severity).toBe(2);
	});

	test('what a snapshot already holds is passed over', () => {
		const stage = Stage.running(SCENARIO);
		const early = seenAfter(stage, 's2', 0);
		const drill = new SeatDrill();
		drill.snapshot(snapshotOf(stage, 's2'));
		const before = drill.view;
		expect(drill.events(early)).toBe(true);
		expect(drill.view).toBe(before);
	});

	test('holes in the numbers are no gap: not everything is for everybody', () => {
		const stage = Stage.running(SCENARIO);
		const drill = new SeatDrill();
		drill.snapshot(snapshotOf(stage, 's1'));
		stage.at(130);
		const seen = seenAfter(stage, 's1', drill.view.version);
		expect(seen.some((event) => event.type === 'inject-fired' && event.via === 'alert')).toBe(
			false
		);
		expect(drill.events(seen)).toBe(true);
	});

	test('events before any snapshot, or out of order, ask for a fresh snapshot', () => {
		const stage = Stage.running(SCENARIO);
		const events = seenAfter(stage, 's1', 0);
		const drill = new SeatDrill();
		expect(drill.events(events)).toBe(false);
		drill.snapshot(snapshotOf(stage, 's1'));
		expect(drill.events([...events].reverse())).toBe(false);
	});

	test('only what comes live is there to be announced', () => {
		const stage = Stage.running(SCENARIO);
		const drill = new SeatDrill();
		drill.snapshot(snapshotOf(stage, 's1'));
		expect(drill.arrived).toEqual([]);
		stage.at(130);
		drill.events(seenAfter(stage, 's1', drill.view.version));
		expect(drill.arrived.map((event) => event.type)).toContain('inject-fired');
	});
});

describe('the feed of one seat', () => {
	const notes = (stage: Stage, count: number) => {
		for (let i = 1; i <= count; i += 1) stage.as('s1', { type: 'add-note', text: `${i}` });
	};
	const before = (stage: Stage, n: number) => {
		const seat = stage.drill.state.seats.get('s1');
		return seat ? feedBefore(seat, stage.events, n, stage.events.length) : [];
	};

	test('keeps what the view lets go of', () => {
		const stage = Stage.running(SCENARIO);
		const drill = new SeatDrill();
		drill.snapshot(snapshotOf(stage, 's1'));
		const { version } = drill.view;
		notes(stage, 2 * FEED_LIMIT);
		drill.events(seenAfter(stage, 's1', version));
		expect(drill.view.feed).toHaveLength(FEED_LIMIT);
		expect(drill.isFeedWhole).toBe(true);
		expect(drill.feed).toEqual(seenAfter(stage, 's1', 0).filter(isTold));
	});

	test('of a late joiner is whole once what was told earlier came', () => {
		const stage = Stage.running(SCENARIO);
		notes(stage, 2 * FEED_LIMIT);
		const drill = new SeatDrill();
		drill.snapshot(snapshotOf(stage, 's1'));
		const oldest = drill.feed[0]?.n ?? 0;
		expect(drill.isFeedWhole).toBe(false);
		drill.earlier(oldest, before(stage, oldest), true);
		expect(drill.isFeedWhole).toBe(true);
		expect(drill.feed).toEqual(seenAfter(stage, 's1', 0).filter(isTold));
	});

	test('takes nothing in that was asked for before a fresh snapshot', () => {
		const stage = Stage.running(SCENARIO);
		notes(stage, 2 * FEED_LIMIT);
		const drill = new SeatDrill();
		drill.snapshot(snapshotOf(stage, 's1'));
		const oldest = drill.feed[0]?.n ?? 0;
		notes(stage, 1);
		drill.snapshot(snapshotOf(stage, 's1'));
		drill.earlier(oldest, before(stage, oldest), true);
		expect(drill.feed).toEqual(stage.view('s1').feed);
		expect(drill.isFeedWhole).toBe(false);
	});
});

describe('exercise time on the page', () => {
	const view = { ...emptyView, clock: { t: 60, wall: EPOCH, speed: 5, jumped: 0 } };

	test('counts on from the anchor at the speed of the drill, in whole seconds', () => {
		expect(exerciseSecond({ ...view, phase: 'running' }, EPOCH + 1_999)).toBe(69);
	});

	test('stands still while paused', () => {
		expect(exerciseSecond({ ...view, phase: 'paused' }, EPOCH + 60_000)).toBe(60);
	});

	test('never runs backwards behind the anchor', () => {
		expect(exerciseSecond({ ...view, phase: 'running' }, EPOCH - 5_000)).toBe(60);
	});
});
