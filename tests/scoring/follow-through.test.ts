import { describe, expect, it } from 'vitest';
import { followThrough, retestsOf } from '../../src/lib/scoring/follow-through.ts';
import type { GapReport } from '../../src/lib/scoring/report.ts';
import { declare, failure, LEAD, page, reportAt, reportOf, TECHNICIAN, update } from './table.ts';

const answers = (later: GapReport, ...retests: string[]) =>
	followThrough(retests, later).map(({ result }) => result);

/** SEV-1 for half an hour: customers were told, the manager was not paged. */
function told(): GapReport {
	const stage = failure().at(60);
	declare(stage, 1);
	update(stage, 'customers');
	return reportAt(stage, 1790);
}

describe('[SC12] a retest', () => {
	it('is verified where what it names was asked for and met, by key or by clause', () => {
		expect(answers(told(), 'update/customers', 'severities.1.updates.customers.first')).toEqual([
			'verified',
			'verified'
		]);
	});

	it('has regressed where it was asked for and missed', () => {
		expect(answers(told(), 'escalate/manager', 'severities.1.escalate.manager')).toEqual([
			'regressed',
			'regressed'
		]);
	});

	it('was not retested where the drill did not ask for it', () => {
		expect(answers(told(), 'escalate/database_owner', 'severities.3.lead', 'harm/wipe')).toEqual([
			'not retested',
			'not retested',
			'not retested'
		]);
	});

	it('of a group of clauses is verified only where all of them were met', () => {
		const report = told();
		expect(answers(report, 'severities.1.updates', 'severities.1.escalate')).toEqual([
			'verified',
			'regressed'
		]);
	});

	it('of something to leave alone is verified where it was left alone', () => {
		const avoid = 'expect: [{ id: kept_safe, dimension: playbook, avoid: did("wipe") }]\n';
		const kept = reportAt(failure({ extra: avoid }), 900);
		expect(answers(kept, 'kept_safe')).toEqual(['verified']);
		const stage = failure({ extra: avoid }).at(100);
		stage.as(TECHNICIAN, {
			type: 'start-action',
			action: 'wipe',
			options: {},
			withoutApproval: false
		});
		expect(answers(reportAt(stage, 900), 'kept_safe')).toEqual(['regressed']);
	});

	it('of a page in vain is verified where others were needed and it was not made', () => {
		const stage = failure().at(60);
		declare(stage, 1);
		page(stage, 'manager');
		const report = reportAt(stage, 1790);
		expect(answers(report, 'page/database_owner')).toEqual(['verified']);
		expect(answers(reportAt(failure(), 900), 'page/database_owner')).toEqual(['not retested']);
	});

	it('of a definition is answered by the minutes that called for the level', () => {
		expect(answers(told(), 'severities.2.definition')).toEqual(['verified']);
		expect(answers(reportAt(failure(), 900), 'severities.2.definition')).toEqual(['regressed']);
		expect(answers(told(), 'severities.4.definition')).toEqual(['not retested']);
	});

	it('of what the process did not name is regressed until it does, then answered by its acts', () => {
		const vendor =
			'expect: [{ id: vendor, dimension: escalation, after: fired("alarm"), see: escalated("vendor_support"), within: 5m }]\n';
		expect(answers(reportAt(failure({ extra: vendor }), 900), 'contacts.vendor_support')).toEqual([
			'regressed'
		]);
		const owner = vendor.replace('vendor_support', 'database_owner');
		const stage = failure({ extra: owner }).at(60);
		page(stage, 'database_owner');
		expect(answers(reportAt(stage, 900), 'contacts.database_owner')).toEqual(['verified']);
	});

	it('of every gap is understood: none names what no later drill can ask for', () => {
		const report = reportAt(
			failure({
				extra:
					'expect: [{ id: boss, dimension: communication, after: fired("alarm"), see: updated("executives"), within: 5m }]\n'
			}),
			2400
		);
		const retests = report.gaps.map(({ retest }) => retest);
		expect(answers(report, ...retests)).toEqual(retests.map(() => 'regressed'));
	});

	it('comes from the action items as they were last written', () => {
		const stage = failure().at(60);
		declare(stage, 2);
		reportAt(stage, 900);
		const item = { title: 'Tell earlier', owner: 'tech', due: null };
		stage.as(LEAD, {
			type: 'write-postmortem',
			whatHappened: '',
			impact: '',
			rootCause: '',
			prevention: '',
			items: [
				{ ...item, retest: 'update/customers' },
				{ ...item, retest: '' },
				{ ...item, retest: 'update/customers' }
			]
		});
		expect(retestsOf(reportOf(stage))).toEqual(['update/customers']);
	});
});
