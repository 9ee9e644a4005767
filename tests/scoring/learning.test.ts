import { describe, expect, it } from 'vitest';
import type { Stage } from '../stage.ts';
import { declare, failure, judged, LEAD, rating, reportAt, reportOf, verdicts } from './table.ts';

const complete = {
	title: 'Alert earlier',
	owner: 'technical_lead',
	due: '2026-11-01',
	retest: 'open/database'
};

function write(stage: Stage, items = [complete], rootCause = 'The disk'): void {
	stage.as(LEAD, {
		type: 'write-postmortem',
		whatHappened: 'It failed',
		impact: 'Orders',
		rootCause,
		prevention: 'Alert earlier',
		items
	});
}

describe('learning', () => {
	it('[SC5] is asked for by the severest level that was declared', () => {
		const minor = failure().at(60);
		declare(minor, 3);
		expect(rating(reportAt(minor, 900), 'learning')?.rating).toBeNull();

		const major = failure().at(60);
		declare(major, 2);
		expect(rating(reportAt(major, 900), 'learning')).toMatchObject({
			credit: 0,
			rating: 'U',
			n: 5
		});
	});

	it('[SC5] is whole with four parts and complete items', () => {
		const stage = failure().at(60);
		declare(stage, 2);
		reportAt(stage, 900);
		write(stage);
		expect(rating(reportOf(stage), 'learning')).toMatchObject({ credit: 1, rating: 'P' });
	});

	it('[SC5] names the part that is missing, and the share of items that are complete', () => {
		const stage = failure().at(60);
		declare(stage, 2);
		reportAt(stage, 900);
		write(stage, [complete, { ...complete, owner: '' }], '');
		const report = reportOf(stage);
		expect(verdicts(report, 'postmortem/root_cause')).toEqual([['missed', 0]]);
		expect(verdicts(report, 'postmortem/items')).toEqual([['partial', 0.5]]);
	});

	it('[SC5] counts the postmortem as it was last written', () => {
		const stage = failure().at(60);
		declare(stage, 2);
		reportAt(stage, 900);
		write(stage, [], '');
		write(stage);
		expect(judged(reportOf(stage), 'postmortem/items')[0]?.credit).toBe(1);
	});
});
