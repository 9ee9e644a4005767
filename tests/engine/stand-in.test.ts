import { describe, expect, it } from 'vitest';
import { projectEvent } from '../../src/lib/engine/projection.ts';
import { scenarioText, Stage } from '../stage.ts';

const LEAD = 'incident_lead';
const seatLead = { type: 'seat-stand-in', role: LEAD, diligence: 'careless' } as const;

/** One person who is technical lead, in a running drill. */
function running() {
	const stage = Stage.running(scenarioText(''), { seats: 0 });
	stage.server({ type: 'join', seat: 's1', kind: 'participant' });
	stage.facilitator({ type: 'start' });
	stage.as('s1', { type: 'claim-role', role: 'technical_lead' });
	return stage;
}

const holder = ({ drill }: Stage) => drill.state.roles.get(LEAD)?.holder;

describe('a stand-in', () => {
	it('gets a seat of its own and the role nobody holds', () => {
		const stage = running();
		stage.facilitator(seatLead);
		expect(holder(stage)).toBe('s2');
		expect(stage.view('s1').seats['s2']).toMatchObject({ kind: 'stand-in', standsFor: LEAD });
	});

	it('is not told apart by its diligence: that is for the facilitator to know', () => {
		const stage = running();
		stage.facilitator(seatLead);
		const joined = stage.all('seat-joined').find(({ seat }) => seat === 's2');
		expect(joined?.diligence).toBe('careless');
		expect(joined && projectEvent(joined)).not.toHaveProperty('diligence');
	});

	it('is not seated where somebody holds the role, nor for a role the process does not know', () => {
		const stage = running();
		stage.facilitator(seatLead);
		expect(stage.facilitator(seatLead)).toMatchObject({ ok: false, code: 'stand-in/held' });
		expect(stage.facilitator({ ...seatLead, role: 'cook' })).toMatchObject({
			ok: false,
			code: 'role/unknown'
		});
	});

	it('goes when a person takes the role, who then reads its mail', () => {
		const stage = running();
		stage.facilitator(seatLead);
		expect(stage.as('s1', { type: 'claim-role', role: LEAD })).toMatchObject({ ok: true });
		expect(holder(stage)).toBe('s1');
		expect(stage.drill.state.seats.get('s2')?.here).toBe(false);
		expect(stage.drill.state.seats.get('s1')?.audiences.get(`role:${LEAD}`)).toBe(Infinity);
	});

	it('stays while it holds another role', () => {
		const stage = running();
		stage.facilitator(seatLead);
		stage.as('s1', { type: 'hand-over-role', role: 'technical_lead', to: 's2', note: '' });
		stage.as('s2', { type: 'answer-handover', role: 'technical_lead', accept: true });
		stage.as('s1', { type: 'claim-role', role: LEAD });
		expect(stage.drill.state.seats.get('s2')?.here).toBe(true);
		expect(stage.drill.state.roles.get('technical_lead')?.holder).toBe('s2');
	});

	it('is dismissed by the facilitator; a person is not', () => {
		const stage = running();
		stage.facilitator(seatLead);
		stage.facilitator({ type: 'dismiss-stand-in', seat: 's2' });
		expect(holder(stage)).toBeNull();
		for (const seat of ['s2', 's1', 's9']) {
			expect(stage.facilitator({ type: 'dismiss-stand-in', seat })).toMatchObject({
				ok: false,
				code: 'stand-in/gone'
			});
		}
	});
});
