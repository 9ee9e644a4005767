import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evolve } from '#lib/engine/evolve.ts';
import { viewOf } from '#lib/engine/snapshot.ts';
import { emptyState } from '#lib/engine/state.ts';
import { eventAt, neighbour, Replay } from '#lib/replay/replay.ts';
import { COMMUNICATOR, declare, failure, LEAD, TECHNICIAN, update } from '../scoring/table.ts';

/** The lead changes hands in the middle, and the communicator leaves the role at the end. */
function played() {
	const stage = failure().at(60);
	declare(stage, 2);
	stage.as(TECHNICIAN, { type: 'look', source: 'dashboard' });
	stage.at(120);
	update(stage, 'customers');
	stage.as(LEAD, { type: 'hand-over-role', role: 'incident_lead', to: TECHNICIAN, note: '' });
	stage.as(TECHNICIAN, { type: 'answer-handover', role: 'incident_lead', accept: true });
	for (let n = 0; n < 150; n += 1) stage.as(LEAD, { type: 'add-note', text: `note ${n}` });
	stage.as(COMMUNICATOR, { type: 'release-role', role: 'communications_lead' });
	stage.at(600).facilitator({ type: 'end' });
	return stage;
}

const stateAt = (events: ReturnType<typeof played>['events'], n: number) => {
	const state = emptyState();
	for (const event of events.slice(0, n)) evolve(state, event);
	return state;
};

describe('a replay', () => {
	const { events, drill } = played();
	const roles = Object.keys(drill.script.process.roles);

	it('[VW] shows at every event what the snapshot of the role’s holder was then', () => {
		const replays = new Map(roles.map((role) => [role, new Replay(events, role)]));
		fc.assert(
			fc.property(
				fc.constantFrom(...roles),
				fc.integer({ min: 0, max: events.length }),
				(role, n) => {
					const state = stateAt(events, n);
					const holder = state.roles.get(role)?.holder;
					if (!holder) return;
					const replay = replays.get(role);
					expect(replay?.holderAt(n)).toBe(holder);
					expect(replay?.viewAt(n)).toEqual(viewOf(events.slice(0, n), state, holder));
				}
			),
			{ seed: 5, numRuns: 200 }
		);
	});

	it('knows nothing of what came later', () => {
		const replay = new Replay(events, 'incident_lead');
		const declared = events.find(({ type }) => type === 'severity-declared')?.n ?? 0;
		expect(replay.viewAt(declared - 1).severity).toBeNull();
		expect(replay.viewAt(declared).severity).toBe(2);
		expect(replay.viewAt(0).phase).toBe('draft');
	});

	it('shows evidence to whoever looked, and to nobody else', () => {
		const n = events.length;
		expect(Object.keys(new Replay(events, 'technical_lead').viewAt(n).evidence)).toEqual([
			'dashboard'
		]);
		expect(new Replay(events, 'communications_lead').viewAt(n).evidence).toEqual({});
	});

	it('follows a role from one holder to the next', () => {
		const replay = new Replay(events, 'incident_lead');
		const accepted = events.find(({ type }) => type === 'handover-accepted')?.n ?? 0;
		expect([replay.holderAt(accepted - 1), replay.holderAt(accepted)]).toEqual([LEAD, TECHNICIAN]);
	});
});

describe('a moment', () => {
	const { events } = played();

	it('is the last event that had happened by the end of its second', () => {
		for (const t of [0, 1, 60, 120, 599, 600, 9999]) {
			expect(eventAt(events, t)).toBe(events.filter((event) => event.t <= t).length);
		}
	});

	it('has neighbours at which something happened', () => {
		expect(neighbour(events, 60, 'back')).toBeLessThan(60);
		expect(neighbour(events, 130, 'on')).toBe(600);
		expect(neighbour(events, 600, 'on')).toBe(600);
		expect(neighbour(events, 0, 'back')).toBe(0);
	});
});
