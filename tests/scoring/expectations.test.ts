import { describe, expect, it } from 'vitest';
import { scenarioText, Stage } from '../stage.ts';
import {
	declare,
	FAILURE,
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

const expecting = (expectation: string, more = '') =>
	failure({ extra: `${more}expect:\n  - ${expectation}\n` });

describe('an expectation of the scenario', () => {
	const OWNER =
		'{ id: owner, dimension: escalation, after: fired("alarm"), see: escalated("database_owner"), within: 5m, grace: 10m, weight: 2, because: It is theirs }';

	it('[SC2] opens on what the team could know, whatever severity it declared', () => {
		const stage = expecting(OWNER).at(100);
		page(stage, 'database_owner');
		const [owner] = judged(reportAt(stage, 900), 'escalate/database_owner');
		expect(owner).toMatchObject({ verdict: 'met', openedAt: 10, dueAt: 310, weight: 2 });
		expect(owner?.reasons).toEqual([
			{ source: 'expectation', id: 'owner', because: 'It is theirs', dueAt: 310 }
		]);
		expect(owner?.seenBy).toEqual(['everyone']);
	});

	it('[SC4] has the grace it says', () => {
		const stage = expecting(OWNER).at(310 + 150);
		page(stage, 'database_owner');
		expect(verdicts(reportAt(stage, 2000), 'escalate/database_owner')).toEqual([['late', 0.75]]);
	});

	it('[SC3] counts an act before its opening at the opening', () => {
		const stage = expecting(OWNER).at(5);
		page(stage, 'database_owner');
		const [owner] = judged(reportAt(stage, 900), 'escalate/database_owner');
		expect(owner).toMatchObject({ verdict: 'met', metAt: 10 });
	});

	it('[SC3] and a clause with one key are one opportunity with the earliest deadline', () => {
		const stage = expecting(
			'{ id: told, dimension: communication, after: fired("alarm"), see: updated("customers"), within: 4m }'
		).at(60);
		declare(stage, 1);
		stage.at(200);
		update(stage, 'customers');
		const [told, ...others] = judged(reportAt(stage, 900), 'update/customers');
		expect(others).toEqual([]);
		expect(told).toMatchObject({ openedAt: 10, dueAt: 250, verdict: 'met' });
		expect(told?.reasons.map(({ source }) => source)).toEqual(['expectation', 'clause']);
	});

	it('[SC2] opens at the second at which time alone makes its condition true', () => {
		const stage = expecting(
			'{ id: again, dimension: escalation, after: \'fired("alarm") && since("alarm") > duration("3m")\', see: escalated("manager"), within: 2m }'
		);
		const [again] = judged(reportAt(stage, 900), 'escalate/manager');
		expect(again).toMatchObject({ openedAt: 191, dueAt: 311, verdict: 'missed' });
	});

	it('[SC2] that never opened is not observed', () => {
		const stage = expecting(
			'{ id: later, dimension: escalation, after: did("mend"), see: escalated("manager"), within: 2m }'
		);
		expect(verdicts(reportAt(stage, 900), 'escalate/manager')).toEqual([['not observed', null]]);
	});

	it('[SC2] is waived, an artefact of the exercise, when its inject was withheld', () => {
		const stage = expecting(
			'{ id: boss, dimension: communication, after: fired("alarm"), see: updated("executives"), within: 2m }'
		).at(5);
		stage.facilitator({ type: 'skip-inject', inject: 'alarm' });
		const report = reportAt(stage, 900);
		expect(judged(report, 'update/executives')[0]).toMatchObject({
			verdict: 'waived',
			credit: null,
			marks: ['artefact']
		});
		expect(report.gaps[0]?.cause).toBe('artefact');
	});

	it('[SC13] that the facilitator opened by hand is marked', () => {
		const stage = expecting(OWNER).at(5);
		stage.facilitator({ type: 'fire-inject', inject: 'alarm' });
		expect(judged(reportAt(stage, 900), 'escalate/database_owner')[0]).toMatchObject({
			openedAt: 5,
			marks: ['facilitator']
		});
	});

	it('[SC2] that the process cannot meet is not applicable and one gap of the plan', () => {
		const stage = expecting(
			'{ id: vendor, dimension: escalation, after: fired("alarm"), see: escalated("vendor_support"), within: 5m }'
		);
		const report = reportAt(stage, 900);
		expect(verdicts(report, 'escalate/vendor_support')).toEqual([['not applicable', null]]);
		expect(report.gaps.find(({ root }) => root === 'unnamed/contact/vendor_support')).toMatchObject(
			{
				cause: 'plan',
				proposal: { kind: 'add-contact', patch: { path: 'contacts.vendor_support' } }
			}
		);
	});

	it('[SC4] to avoid something does not count when kept and costs its weight when violated', () => {
		const avoid =
			'{ id: kept_safe, dimension: playbook, avoid: did("wipe"), weight: 3, because: It is ours }';
		const kept = reportAt(expecting(avoid), 900);
		expect(judged(kept, 'kept_safe')[0]).toMatchObject({ verdict: 'met', weight: 0, credit: null });

		const stage = expecting(avoid).at(100);
		stage.as(TECHNICIAN, {
			type: 'start-action',
			action: 'wipe',
			options: {},
			withoutApproval: false
		});
		const violated = reportAt(stage, 900);
		expect(judged(violated, 'kept_safe')[0]).toMatchObject({
			verdict: 'violated',
			weight: 3,
			credit: 0,
			evidence: [stage.all('action-ended')[0]?.n]
		});
	});

	it('[SC4] what was avoided is a strength only where the team was at it', () => {
		const extra = `expect:
  - { id: kept_safe, dimension: playbook, avoid: did("wipe"), because: It is ours }
  - { id: asked_first, dimension: escalation, avoid: 'started("wipe") && !reached("manager")' }
  - { id: not_closed, dimension: playbook, avoid: status == "resolved", while: state.down }
  - { id: not_loud, dimension: communication, avoid: updated("executives") }
`;
		const praised = (play: (stage: Stage) => void) => {
			const stage = failure({ extra }).at(100);
			play(stage);
			const report = reportAt(stage, 900);
			return report.strengths.filter(({ at }) => at === null).map(({ key }) => key);
		};
		const act = {
			type: 'start-action',
			action: 'mend',
			options: {},
			withoutApproval: true
		} as const;
		expect(praised(() => undefined)).toEqual([]);
		expect(praised((stage) => page(stage, 'manager'))).toEqual([]);
		expect(praised((stage) => stage.as(TECHNICIAN, act))).toEqual([
			'kept_safe',
			'asked_first',
			'hands_off/incident_lead'
		]);
		expect(praised((stage) => update(stage, 'customers'))).toContain('not_loud');
		expect(
			praised((stage) => {
				declare(stage, 2);
				stage.as(LEAD, { type: 'set-status', status: 'monitoring' });
			})
		).toContain('not_closed');
	});

	it('[SC4] to avoid something while a condition holds is free before and after', () => {
		const avoid =
			'{ id: open_till_mended, dimension: playbook, avoid: status == "resolved", while: \'fired("alarm") && !did("mend")\' }';
		const stage = expecting(avoid).at(100);
		declare(stage, 2);
		stage.as(LEAD, { type: 'start-action', action: 'mend', options: {}, withoutApproval: false });
		stage.at(200).as(LEAD, { type: 'set-status', status: 'resolved' });
		expect(judged(reportAt(stage, 900), 'open_till_mended')[0]?.verdict).toBe('met');
	});

	it('[SC4] of a rhythm counts acts inside its window only', () => {
		const rhythm =
			'{ id: rhythm, dimension: communication, while: fired("alarm"), see: updated("customers"), every: 10m }';
		const stage = expecting(rhythm).at(5);
		update(stage, 'customers');
		expect(verdicts(reportAt(stage, 1210), 'cadence/customers')).toEqual([['missed', 0]]);
	});

	it('[SC5] that is critical and missed caps its dimension at M', () => {
		const stage = failure({
			extra: `expect:
  - { id: owner, dimension: escalation, after: fired("alarm"), see: escalated("database_owner"), within: 5m, weight: 9 }
  - { id: boss, dimension: escalation, after: fired("alarm"), see: escalated("manager"), within: 5m, critical: true }
`
		}).at(20);
		page(stage, 'database_owner');
		expect(rating(reportAt(stage, 900), 'escalation')).toMatchObject({
			credit: 0.9,
			rating: 'M',
			cappedBy: 'escalate/manager',
			thin: true,
			n: 2
		});
	});

	it('[SC4] on the story clock falls due five minutes after a jump across it', () => {
		const jumping = scenarioText(
			FAILURE.replace(
				'actions:',
				'  night: { at: 60s, via: note, from: Desk, text: Later, jump: 6h }\nactions:'
			)
		);
		const stage = Stage.running(`${jumping}expect:
  - { id: owner, dimension: escalation, clock: story, after: fired("alarm"), see: escalated("database_owner"), within: 40m }
`);
		expect(judged(reportAt(stage, 900), 'escalate/database_owner')[0]?.dueAt).toBe(60 + 300);
	});

	it('[SC4] on the story clock leaves as much grace as the team had, not days of it', () => {
		const jumping = scenarioText(
			FAILURE.replace(
				'actions:',
				'  night: { at: 60s, via: note, from: Desk, text: Later, jump: 3d }\nactions:'
			)
		);
		const stage = Stage.running(`${jumping}expect:
  - { id: owner, dimension: escalation, clock: story, after: fired("alarm"), see: escalated("database_owner"), within: 72h }
`);
		expect(judged(reportAt(stage, 900), 'escalate/database_owner')[0]?.verdict).toBe('missed');
	});

	it('[SC9] for people to judge is asked, not scored', () => {
		const report = reportAt(
			expecting('{ id: clear, dimension: communication, ask: Did customers understand? }'),
			900
		);
		expect(report.ask).toEqual([
			{
				id: 'clear',
				dimension: 'communication',
				question: 'Did customers understand?',
				answer: null
			}
		]);
		expect(judged(report, 'clear')).toEqual([]);
	});
});
