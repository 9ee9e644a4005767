import { describe, expect, it } from 'vitest';
import type { Stage } from '../stage.ts';
import {
	COMMUNICATOR,
	declare,
	failure,
	judged,
	LEAD,
	page,
	rating,
	reportAt,
	TECHNICIAN,
	update,
	verdicts
} from './table.ts';

const OWNER = `expect:
  - { id: owner, dimension: escalation, after: fired("alarm"), see: escalated("database_owner"), within: 5m, because: It is theirs }
`;

describe('[SC13] compensation', () => {
	it('a skip stops the clocks of what was asked', () => {
		const stage = failure({ extra: OWNER });
		stage.at(70).facilitator({ type: 'skip-ahead' });
		const [skip] = stage.all('time-skipped');
		expect(skip?.from).toBe(70);
		const report = reportAt(stage, 71);
		const [owner] = judged(report, 'escalate/database_owner');
		expect(owner?.compensated).toBe(600);
		expect(owner?.verdict).toBe('not observed');
	});

	it('a skip stops the minutes of the severity, and the time to find it', () => {
		const stage = failure().at(70);
		stage.facilitator({ type: 'skip-ahead' });
		stage.at(71);
		declare(stage, 2);
		const { severity } = reportAt(stage, 200);
		// Declared eleven minutes after the alarm by the clock, of which the team lived through one.
		expect(severity).toMatchObject({ credit: 1, scored: 129 });
	});

	it('a skip breaks no promise, by the story as little as by the report', () => {
		const stage = failure({
			extra: `expect:
  - { id: kept, dimension: communication, avoid: eta_passed("customers"), because: They wait }
`
		});
		stage.at(100);
		update(stage, 'customers', 5);
		stage.at(200).facilitator({ type: 'skip-ahead' });
		stage.at(300);
		update(stage, 'customers', 30);
		const report = reportAt(stage, 400);
		expect(judged(report, 'kept')).toMatchObject([{ verdict: 'met' }]);
		expect(verdicts(report, 'promise/customers')).toEqual([['met', 1]]);
	});

	it('a hint marks what its inject asked for, and takes nothing away', () => {
		const hinted = failure({ extra: OWNER });
		hinted.at(20).facilitator({ type: 'give-hint', inject: 'alarm', hint: 0 });
		hinted.at(60);
		page(hinted, 'database_owner');
		const [owner] = judged(reportAt(hinted, 900), 'escalate/database_owner');
		expect(owner).toMatchObject({ verdict: 'met', credit: 1, marks: ['hint'] });
	});

	it('what a held inject would have asked for is waived', () => {
		const stage = failure({ extra: OWNER });
		stage.facilitator({ type: 'hold-inject', inject: 'alarm' });
		expect(verdicts(reportAt(stage, 900), 'escalate/database_owner')).toEqual([['waived', null]]);
	});
});

describe('[SC14] an override', () => {
	const missed = () => failure({ extra: OWNER }).at(800);
	const on = { type: 'override-verdict', key: 'escalate/database_owner', openedAt: 10 } as const;

	it('decides the verdict, and keeps what the rules said, with the reason', () => {
		const stage = missed();
		stage.facilitator({ ...on, verdict: 'met', doneAt: null, reason: 'They sat beside us' });
		const [owner] = judged(reportAt(stage, 900), 'escalate/database_owner');
		expect(owner).toMatchObject({
			verdict: 'met',
			credit: 1,
			overridden: { verdict: 'missed', credit: 0, reason: 'They sat beside us' }
		});
	});

	it('credits an act done aloud at its time, by the same rules', () => {
		const at = (doneAt: number) => {
			const stage = missed();
			stage.facilitator({ ...on, verdict: null, doneAt, reason: 'Said on the phone' });
			return verdicts(reportAt(stage, 900), 'escalate/database_owner');
		};
		expect(at(200)).toEqual([['met', 1]]);
		expect(at(310 + 150)).toEqual([['late', 0.5]]);
		expect(at(700)).toEqual([['missed', 0]]);
	});

	it('counts in the rating, until it is taken back', () => {
		const stage = missed();
		stage.facilitator({ ...on, verdict: 'met', doneAt: null, reason: 'They sat beside us' });
		const override = stage.all('verdict-overridden')[0]?.n ?? 0;
		expect(rating(reportAt(stage, 900), 'escalation')?.credit).toBe(1);
		stage.facilitator({ type: 'withdraw-override', override });
		expect(rating(reportAt(stage, 900), 'escalation')?.credit).toBe(0);
	});

	it('needs one of the two, and a moment that has been', () => {
		const stage = missed();
		const wrong = { ...on, reason: 'Because' };
		expect(stage.facilitator({ ...wrong, verdict: null, doneAt: null })).toMatchObject({
			code: 'override/one'
		});
		expect(stage.facilitator({ ...wrong, verdict: null, doneAt: 900 })).toMatchObject({
			code: 'override/future'
		});
	});
});

describe('[SC14] an override of what was to be left alone', () => {
	const wiped = () => {
		const stage = failure({ extra: OWNER }).at(60);
		page(stage, 'database_owner');
		page(stage, 'manager');
		stage.as(TECHNICIAN, {
			type: 'start-action',
			action: 'wipe',
			options: {},
			withoutApproval: true
		});
		stage.at(800);
		return stage;
	};
	const decide = (stage: Stage, key: string, openedAt: number, verdict: 'met' | 'waived') =>
		stage.facilitator({
			...{ type: 'override-verdict', key, openedAt, verdict, doneAt: null },
			reason: 'I asked for it'
		});

	it('counts like what was kept: not at all', () => {
		const stage = wiped();
		decide(stage, 'page/manager', 60, 'met');
		const report = reportAt(stage, 900);
		const what = 'Page to Manager';
		expect(judged(report, 'page/manager')[0]).toMatchObject({ what, verdict: 'met', weight: 0 });
		expect(report.strengths.map(({ key }) => key)).not.toContain('page/manager');
		expect(report.escalations).toMatchObject({ unneeded: [], cost: 0 });
		expect(rating(report, 'escalation')?.credit).toBe(1);
	});

	it('lifts what harm alone held down', () => {
		const stage = wiped();
		expect(rating(reportAt(stage, 900), 'playbook')).toMatchObject({ rating: 'U' });
		decide(stage, 'harm/wipe', 70, 'waived');
		expect(rating(reportAt(stage, 900), 'playbook')?.cappedBy).toBeNull();
	});
});

describe('[SC13] while nobody is there', () => {
	const everybody = (stage: Stage, type: 'connect' | 'disconnect') => {
		for (const seat of [LEAD, TECHNICIAN, COMMUNICATOR]) stage.server({ type, seat });
	};

	it('nobody can answer a handover, and nobody is missed in a role', () => {
		const stage = failure().at(60);
		declare(stage, 2);
		stage.as(LEAD, {
			...{ type: 'hand-over-role', role: 'incident_lead', to: COMMUNICATOR, note: '' }
		});
		everybody(stage.at(100), 'disconnect');
		everybody(stage.at(700), 'connect');
		stage.as(COMMUNICATOR, { type: 'answer-handover', role: 'incident_lead', accept: true });
		const report = reportAt(stage, 900);
		expect(verdicts(report, 'handovers')).toEqual([['met', 1]]);
		expect(judged(report, 'present/incident_lead')).toEqual([]);
	});

	it('waiting mail is known once somebody reads it', () => {
		const stage = failure().at(5);
		everybody(stage, 'disconnect');
		everybody(stage.at(100), 'connect');
		const { changes } = reportAt(stage, 900).severity;
		expect(changes).toMatchObject([{ inForceAt: 10, knownAt: 100 }]);
	});

	it('nothing is known by what reaches nobody to the end', () => {
		const stage = failure().at(5);
		everybody(stage, 'disconnect');
		expect(reportAt(stage, 900).severity).toMatchObject({ credit: null, scored: 0 });
	});
});

describe('observations', () => {
	it('stand in the report by their moment, unless they were taken back', () => {
		const stage = failure();
		stage.server({ type: 'join', seat: 's4', kind: 'observer' });
		stage.at(100);
		stage.as('s4', { type: 'observe', at: 50, dimension: 'roles', text: 'Nobody spoke' });
		const record = { type: 'record-observation', dimension: null } as const;
		stage.facilitator({ ...record, at: 20, text: 'A good start' });
		stage.facilitator({ ...record, text: 'A slip of the pen' });
		const slip = stage.all('observation-added').at(-1)?.n ?? 0;
		stage.facilitator({ type: 'withdraw-observation', observation: slip });
		expect(reportAt(stage, 200).observations.map(({ at, by, text }) => [at, by, text])).toEqual([
			[20, 'facilitator', 'A good start'],
			[50, 'observer', 'Nobody spoke']
		]);
	});
});
