import { describe, expect, it } from 'vitest';
import { scenarioText, Stage } from '../stage.ts';
import {
	COMMUNICATOR,
	declare,
	FAILURE,
	failure,
	judged,
	LEAD,
	reportAt,
	TECHNICIAN,
	verdicts
} from './table.ts';

const start = (stage: Stage, seat: string, action: string, withoutApproval = false) =>
	stage.as(seat, { type: 'start-action', action, options: {}, withoutApproval });

describe('roles', () => {
	it('[SC7] the lead is named within the time of the declared level', () => {
		const stage = failure({ seats: 0 });
		expect(stage.drill.state.phase).toBe('lobby');
		stage.server({ type: 'join', seat: 's1', kind: 'participant' });
		stage.facilitator({ type: 'start' });
		stage.at(60);
		declare(stage, 1);
		stage.at(60 + 300 + 75).as(LEAD, { type: 'claim-role', role: 'incident_lead' });
		expect(verdicts(reportAt(stage, 900), 'hold/incident_lead')).toEqual([['late', 0.75]]);
	});

	it('[SC7] a vacancy that mail ran into is to be filled', () => {
		const stage = Stage.running(
			scenarioText(FAILURE.replace('from: Monitor', 'from: Monitor, to: [communications_lead]')),
			{ seats: 2 }
		);
		const report = reportAt(stage, 900);
		expect(verdicts(report, 'hold/communications_lead')).toEqual([['missed', 0]]);
	});

	it('[SC7] relieving or dismissing a stand-in is no handover', () => {
		const stage = failure({ seats: 1 }).at(60);
		declare(stage, 2);
		for (const role of ['technical_lead', 'communications_lead']) {
			stage.facilitator({ type: 'seat-stand-in', role, diligence: 'by-the-book' });
		}
		stage.as(LEAD, { type: 'claim-role', role: 'technical_lead' });
		stage.facilitator({ type: 'dismiss-stand-in', seat: 's3' });
		expect(judged(reportAt(stage, 900), 'handovers')).toEqual([]);
	});

	it('[SC7] a handover counts when the other side answers in time', () => {
		const stage = failure().at(60);
		declare(stage, 2);
		const role = 'incident_lead';
		stage.as(LEAD, { type: 'hand-over-role', role, to: COMMUNICATOR, note: '' });
		stage.at(100).as(COMMUNICATOR, { type: 'answer-handover', role, accept: true });
		stage.as(COMMUNICATOR, { type: 'hand-over-role', role, to: TECHNICIAN, note: '' });
		expect(verdicts(reportAt(stage, 900), 'handovers')).toEqual([['partial', 0.5]]);
	});

	it('[SC7] a role that is let go during an incident is taken over', () => {
		const stage = failure().at(60);
		declare(stage, 2);
		stage.as(LEAD, { type: 'release-role', role: 'incident_lead' });
		expect(verdicts(reportAt(stage, 900), 'handovers')).toEqual([['missed', 0]]);
	});

	it('[SC7] work is done by the role it belongs to, or with the go-ahead it asks for', () => {
		const asked = failure().at(60);
		start(asked, TECHNICIAN, 'mend');
		const run = asked.all('action-proposed')[0]?.n ?? 0;
		asked.as(LEAD, { type: 'answer-proposal', run, approve: true, reason: '' });
		expect(verdicts(reportAt(asked, 900), 'right_hands')).toEqual([['met', 1]]);

		const alone = failure().at(60);
		start(alone, TECHNICIAN, 'mend', true);
		expect(verdicts(reportAt(alone, 900), 'right_hands')).toEqual([['missed', 0]]);
	});

	it('[SC7] an approving role that nobody holds is charged as a vacancy only', () => {
		const stage = failure().at(60);
		stage.as(LEAD, { type: 'release-role', role: 'incident_lead' });
		stage.at(120);
		start(stage, TECHNICIAN, 'mend', true);
		expect(verdicts(reportAt(stage, 900), 'right_hands')).toEqual([['met', 1]]);
	});

	it('[SC7] a lead who works on the system does not lead', () => {
		const stage = failure().at(60);
		start(stage, LEAD, 'mend');
		expect(verdicts(reportAt(stage, 900), 'hands_off/incident_lead')).toEqual([['violated', 0]]);
	});

	it('[SC7] somebody who holds another role as well may use its hands', () => {
		const stage = failure({ seats: 1 });
		stage.as(LEAD, { type: 'claim-role', role: 'technical_lead' });
		stage.at(60);
		start(stage, LEAD, 'mend');
		expect(judged(reportAt(stage, 900), 'hands_off/incident_lead')[0]?.verdict).toBe('met');
	});

	it('[SC7] a role whose holder is gone for long is held by nobody', () => {
		const gone = failure().at(60);
		declare(gone, 2);
		gone.at(100).server({ type: 'disconnect', seat: COMMUNICATOR });
		expect(verdicts(reportAt(gone, 900), 'present/communications_lead')).toEqual([['violated', 0]]);

		const back = failure().at(60);
		declare(back, 2);
		back.at(100).server({ type: 'disconnect', seat: COMMUNICATOR });
		back.at(300).server({ type: 'connect', seat: COMMUNICATOR });
		expect(judged(reportAt(back, 900), 'present/communications_lead')).toEqual([]);
	});

	it('[SC13] seconds in which nobody is connected stop the clock', () => {
		const stage = failure().at(60);
		declare(stage, 1);
		for (const seat of [LEAD, TECHNICIAN, COMMUNICATOR]) {
			stage.at(100).server({ type: 'disconnect', seat });
		}
		stage.at(400).server({ type: 'connect', seat: LEAD });
		const [first] = judged(reportAt(stage, 1100), 'update/customers');
		expect(first).toMatchObject({ dueAt: 60 + 600 + 300, compensated: 300, verdict: 'missed' });
	});

	it('[SC13] what was asked while nobody was ever there is waived', () => {
		const stage = failure({
			extra:
				'expect: [{ id: owner, dimension: escalation, after: fired("alarm"), see: escalated("database_owner"), within: 5m }]'
		}).at(5);
		for (const seat of [LEAD, TECHNICIAN, COMMUNICATOR]) {
			stage.server({ type: 'disconnect', seat });
		}
		expect(judged(reportAt(stage, 900), 'escalate/database_owner')[0]).toMatchObject({
			verdict: 'waived',
			marks: ['artefact']
		});
	});

	it('[SC13] an act of a stand-in is marked', () => {
		const stage = failure({ seats: 0 });
		stage.server({ type: 'join', seat: 's1', kind: 'stand-in' });
		stage.as(LEAD, { type: 'claim-role', role: 'incident_lead' });
		stage.facilitator({ type: 'start' });
		stage.at(60);
		declare(stage, 2);
		expect(judged(reportAt(stage, 900), 'hold/incident_lead')[0]?.marks).toEqual(['stand-in']);
	});
});
