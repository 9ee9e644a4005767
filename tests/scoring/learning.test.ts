import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/lib/engine/actions/index.ts';
import { drillEvent, type Cause } from '../../src/lib/engine/events.ts';
import { reportMarkdown } from '../../src/lib/scoring/markdown.ts';
import { rubric } from '../../src/lib/scoring/rubric.ts';
import { score } from '../../src/lib/scoring/score.ts';
import type { Stage } from '../stage.ts';
import { declare, failure, judged, LEAD, rating, reportAt, reportOf, verdicts } from './table.ts';

const complete = {
	title: 'Alert earlier',
	owner: 'technical_lead',
	due: '2026-11-01',
	retest: 'open/database'
};

function write(
	stage: Stage,
	items = [complete],
	rootCause = 'The disk',
	named: readonly Cause[] = []
): void {
	stage.as(LEAD, {
		type: 'write-postmortem',
		named: [...named],
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
		reportAt(major, 900);
		major.facilitator({ type: 'enter-stage', stage: 'report', gaps: [] });
		expect(rating(reportOf(major), 'learning')).toMatchObject({ credit: 0, rating: 'U', n: 5 });
	});

	it('[SC5] is not yet due while the team can still write, and no gap before', () => {
		const stage = failure().at(60);
		declare(stage, 2);
		reportAt(stage, 900);
		stage.facilitator({ type: 'enter-stage', stage: 'postmortem', gaps: [] });
		const report = reportOf(stage);
		expect(rating(report, 'learning')).toMatchObject({ credit: null, rating: null, n: 0 });
		expect(rating(report, 'learning')?.why).toContain('Not yet due');
		expect(verdicts(report, 'postmortem/items')).toEqual([['not observed', null]]);
		expect(report.gaps.map(({ root }) => root)).not.toContain('postmortem');
	});

	it.each<Command>([
		{ type: 'enter-stage', stage: 'report', gaps: [] },
		{ type: 'publish-report' }
	])('[SC5] is due with the report, and stays due: $type', (command) => {
		const stage = failure().at(60);
		declare(stage, 2);
		reportAt(stage, 900);
		stage.facilitator(command);
		stage.facilitator({ type: 'enter-stage', stage: 'postmortem', gaps: [] });
		expect(verdicts(reportOf(stage), 'postmortem/impact')).toEqual([['missed', 0]]);
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

	it('[SC5] praises no cause that names a person, says what to mend, and takes nothing away', () => {
		const stage = failure().at(60);
		declare(stage, 2);
		reportAt(stage, 900);
		write(stage, [complete], 'Ada restarted it', ['rootCause']);
		const report = reportOf(stage);
		const [cause] = judged(report, 'postmortem/root_cause');
		expect(cause).toMatchObject({ verdict: 'met', credit: 1, marks: ['names a person'] });
		expect(cause?.note).toContain('which condition');
		const praised = report.strengths.map(({ key }) => key);
		expect(praised).toContain('postmortem/impact');
		expect(praised).not.toContain('postmortem/root_cause');
		expect(report.postmortem?.named).toEqual(['rootCause']);
		expect(reportMarkdown(report)).toContain('Root cause names a person.');
	});

	it('[SC5] reads logs that do not say whether a cause names somebody', () => {
		const stage = failure().at(60);
		declare(stage, 2);
		reportAt(stage, 900);
		write(stage);
		const older = stage.events.map((event) => {
			if (event.type !== 'postmortem-written') return event;
			const { named: _, ...has } = event.has;
			return drillEvent.parse({ ...event, has });
		});
		expect(score(stage.drill.script, rubric, older)).toEqual(reportOf(stage));
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
