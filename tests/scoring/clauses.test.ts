import { describe, expect, it } from 'vitest';
import {
	COMMUNICATOR,
	declare,
	failure,
	judged,
	page,
	reportAt,
	say,
	update,
	verdicts
} from './table.ts';

describe('a clause of the process', () => {
	it('[SC1] opens when its severity is declared, and cites path, deadline and evidence', () => {
		const stage = failure().at(60);
		declare(stage, 1);
		stage.at(120);
		update(stage, 'customers');
		const [first] = judged(reportAt(stage, 900), 'update/customers');
		expect(first).toMatchObject({ verdict: 'met', openedAt: 60, dueAt: 660, metAt: 120 });
		expect(first?.reasons.map(({ id }) => id)).toEqual(['severities.1.updates.customers.first']);
		expect(first?.evidence).toEqual([stage.all('update-posted')[0]?.n]);
		expect(first?.by).toEqual(['communications_lead']);
	});

	it('[SC4] falls evenly from its deadline to the end of its grace', () => {
		const stage = failure().at(60);
		declare(stage, 1);
		stage.at(60 + 600 + 150);
		update(stage, 'customers');
		expect(verdicts(reportAt(stage, 1500), 'update/customers')).toEqual([['late', 0.75]]);
	});

	it('[SC4] is missed when the act comes after its grace, or never', () => {
		const never = failure().at(60);
		declare(never, 1);
		expect(verdicts(reportAt(never, 1500), 'update/customers')).toEqual([['missed', 0]]);

		const tooLate = failure().at(60);
		declare(tooLate, 1);
		tooLate.at(60 + 1200);
		update(tooLate, 'customers');
		expect(verdicts(reportAt(tooLate, 1500), 'update/customers')).toEqual([['missed', 0]]);
	});

	it('[SC4] is not observed when the drill ends before it was due', () => {
		const stage = failure().at(60);
		declare(stage, 1);
		expect(verdicts(reportAt(stage, 600), 'update/customers')).toEqual([['not observed', null]]);
	});

	it('[SC1] closes with a milder level that asks for it no more', () => {
		const stage = failure().at(60);
		declare(stage, 1);
		stage.at(120);
		declare(stage, 2);
		const report = reportAt(stage, 2400);
		expect(verdicts(report, 'escalate/manager')).toEqual([['not observed', null]]);
		expect(verdicts(report, 'update/customers')).toEqual([['missed', 0]]);
	});

	it('[SC3] of two levels one after the other keeps the earlier deadline', () => {
		const stage = failure().at(60);
		declare(stage, 2);
		stage.at(120);
		declare(stage, 1);
		const [only, ...others] = judged(reportAt(stage, 2400), 'update/customers');
		expect(others).toEqual([]);
		expect(only?.dueAt).toBe(120 + 600);
		expect(only?.reasons).toHaveLength(2);
	});

	it('[SC1] asks for nothing new when the severity flaps', () => {
		const stage = failure().at(60);
		declare(stage, 2);
		update(stage, 'customers');
		for (const second of [100, 200, 300, 400]) {
			stage.at(second);
			declare(stage, second % 200 === 0 ? 2 : 1);
		}
		expect(verdicts(reportAt(stage, 900), 'update/customers')).toEqual([['met', 1]]);
	});

	it('[SC1] wants the first alert acknowledged within the time of the declared level', () => {
		const stage = failure().at(60);
		declare(stage, 1);
		stage.at(310 + 75);
		const alert = stage.all('inject-fired')[0]?.n ?? 0;
		stage.as(COMMUNICATOR, { type: 'acknowledge-alert', inject: alert });
		const [acknowledged] = judged(reportAt(stage, 900), 'acknowledge');
		expect(acknowledged).toMatchObject({ verdict: 'late', credit: 0.75, openedAt: 10, dueAt: 310 });
		expect(acknowledged?.by).toEqual(['communications_lead']);
	});

	it('[SC1] that under-declaring kept closed is hidden, and follows from the wrong severity', () => {
		const report = reportAt(failure().at(60), 2700);
		const [hidden] = judged(report, 'update/customers');
		expect(hidden).toMatchObject({ verdict: 'not observed', credit: null, marks: ['hidden'] });
		const [severity] = report.gaps;
		expect(severity?.root).toBe('severity/under');
		expect(severity?.consequences).toContain(
			'Update to Customers (severities.2.updates.customers.first)'
		);
		expect(report.ratings.find(({ dimension }) => dimension === 'communication')).toMatchObject({
			rating: null,
			why: 'The declared severity hid more of it than was seen.'
		});
	});

	it('[SC1] closes when the team says that it is resolved', () => {
		const stage = failure().at(60);
		declare(stage, 1);
		stage.at(90);
		page(stage, 'database_owner');
		say(stage, 'resolved');
		expect(verdicts(reportAt(stage, 2400), 'escalate/manager')).toEqual([['not observed', null]]);
	});
});

describe('a rhythm of updates', () => {
	it('[SC4] is the share of time in which the newest update was recent enough', () => {
		const stage = failure().at(0);
		declare(stage, 1);
		stage.at(600);
		update(stage, 'customers');
		// Every 30 minutes: fresh until 2400, then stale until 3000.
		expect(verdicts(reportAt(stage, 3000), 'cadence/customers')).toEqual([['partial', 0.8]]);
	});

	it('[SC4] is 0 without one update that counts', () => {
		const stage = failure().at(0);
		declare(stage, 1);
		stage.at(600);
		update(stage, 'customers', null);
		expect(verdicts(reportAt(stage, 3000), 'cadence/customers')).toEqual([['missed', 0]]);
	});

	it('[SC4] is not observed in a window no longer than itself', () => {
		const stage = failure().at(0);
		declare(stage, 1);
		expect(verdicts(reportAt(stage, 1800), 'cadence/customers')).toEqual([['not observed', null]]);
	});

	it('[SC4] goes on from one level to the next', () => {
		const stage = failure().at(0);
		declare(stage, 2);
		stage.at(1500);
		declare(stage, 1);
		const [only, ...others] = judged(reportAt(stage, 3000), 'cadence/customers');
		expect(others).toEqual([]);
		expect(only?.reasons.map(({ id }) => id)).toEqual([
			'severities.2.updates.customers.every',
			'severities.1.updates.customers.every'
		]);
	});
});
