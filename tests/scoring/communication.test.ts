import { describe, expect, it } from 'vitest';
import {
	COMMUNICATOR,
	declare,
	failure,
	judged,
	reportAt,
	say,
	update,
	verdicts
} from './table.ts';

describe('communication', () => {
	it('[SC9] an update without a next time counts nowhere', () => {
		const stage = failure().at(60);
		declare(stage, 1);
		update(stage, 'customers', null);
		const report = reportAt(stage, 1500);
		expect(verdicts(report, 'update/customers')).toEqual([['missed', 0]]);
		expect(verdicts(report, 'can')).toEqual([['missed', 0]]);
	});

	it('[SC9] an update that does not get through counts nowhere', () => {
		const stage = failure({ extra: 'channels: { status_page: { fails: true } }\n' }).at(60);
		declare(stage, 1);
		update(stage, 'customers');
		const report = reportAt(stage, 1500);
		expect(verdicts(report, 'update/customers')).toEqual([['missed', 0]]);
		expect(judged(report, 'can')).toEqual([]);
	});

	it('[SC9] promised times are kept, each late one counting by how late it was', () => {
		const stage = failure().at(0);
		update(stage, 'customers', 10);
		stage.at(600);
		update(stage, 'customers', 10);
		stage.at(600 + 600 + 300);
		update(stage, 'customers', 10);
		const [promise] = judged(reportAt(stage, 1600), 'promise/customers');
		expect(promise).toMatchObject({ verdict: 'partial', credit: 0.75 });
		expect(promise?.note).toBe('1 of 2 promised times were kept.');
	});

	it('[SC9] a promise that nobody kept is missed', () => {
		const stage = failure().at(0);
		update(stage, 'customers', 10);
		expect(verdicts(reportAt(stage, 900), 'promise/customers')).toEqual([['missed', 0]]);
	});

	it('[SC9] a promise is not asked for once the team says that it is over', () => {
		const stage = failure().at(20);
		declare(stage, 2);
		update(stage, 'customers', 10);
		stage.at(300);
		say(stage, 'resolved');
		expect(judged(reportAt(stage, 900), 'promise/customers')).toEqual([]);
	});

	it('[SC9] condition, actions and needs are filled in', () => {
		const stage = failure().at(60);
		stage.as(COMMUNICATOR, {
			type: 'post-update',
			audience: 'customers',
			condition: 'It fails',
			actions: 'We mend it',
			needs: '',
			nextInMinutes: 30
		});
		expect(verdicts(reportAt(stage, 900), 'can')).toEqual([['partial', 0.6667]]);
	});
});
