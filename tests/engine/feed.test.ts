import { describe, expect, test } from 'vitest';
import { feedBefore, seenBy } from '../../src/lib/engine/snapshot.ts';
import { FEED_LIMIT, isTold } from '../../src/lib/engine/view.ts';
import { scenarioText, Stage } from '../stage.ts';

const SCENARIO = scenarioText(`
injects:
  alert: { at: 10s, via: alert, from: Monitor, to: [technical_lead], text: Disk is full }
sources:
  disk: { title: Disk, takes: 30s, shows: [{ text: It is full }] }
`);
const MOST = 40;

/** A drill in which far more was told than a snapshot holds. */
function longDrill(): Stage {
	const stage = Stage.running(SCENARIO).at(20);
	for (let i = 1; i <= 3 * FEED_LIMIT; i += 1) stage.as('s1', { type: 'add-note', text: `${i}` });
	return stage;
}

function seatOf({ drill }: Stage, id: string) {
	const seat = drill.state.seats.get(id);
	if (!seat) throw new Error(`no seat ${id}`);
	return seat;
}

describe('the feed of a long drill', () => {
	test.each(['s1', 's2'])('can be looked back in to its start, without a gap (%s)', (id) => {
		const stage = longDrill();
		const seat = seatOf(stage, id);
		let known = [...stage.view(id).feed];
		expect(known).toHaveLength(FEED_LIMIT);
		for (let isStart = false; !isStart;) {
			const earlier = feedBefore(seat, stage.events, known[0]?.n ?? 0, MOST);
			isStart = earlier.length < MOST;
			known = [...earlier, ...known];
		}
		expect(known).toEqual(seenBy(seat, stage.events).filter(isTold));
	});

	test('keeps asking for an alert that nobody acknowledged, however much was told since', () => {
		const stage = longDrill();
		const [alert] = Object.values(stage.view('s2').alerts);
		expect(alert).toMatchObject({ text: 'Disk is full' });
		expect(stage.view('s1').alerts).toEqual({});
		stage.as('s2', { type: 'acknowledge-alert', inject: alert?.n ?? 0 });
		expect(stage.view('s2').alerts).toEqual({});
	});
});

test('where the others looked is forgotten once they must have seen it', () => {
	const stage = Stage.running(SCENARIO).at(20);
	stage.as('s2', { type: 'look', source: 'disk' });
	stage.at(30).as('s3', { type: 'look', source: 'disk' });
	const lookers = () => Object.values(stage.view('s1').looking).map(({ by }) => by);
	expect(lookers()).toEqual(['s2', 's3']);
	stage.at(100).as('s1', { type: 'look', source: 'disk' });
	expect(lookers()).toEqual(['s1']);
	stage.at(200);
	expect(lookers()).toEqual([]);
});
