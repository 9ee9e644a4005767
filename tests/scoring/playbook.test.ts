import { describe, expect, it } from 'vitest';
import type { Stage } from '../stage.ts';
import { declare, failure, judged, LEAD, rating, reportAt, TECHNICIAN, verdicts } from './table.ts';

const open = (stage: Stage) => stage.as(TECHNICIAN, { type: 'open-playbook', family: 'database' });
const look = (stage: Stage) => stage.as(TECHNICIAN, { type: 'look', source: 'dashboard' });
const tick = (stage: Stage, step: string) =>
	stage.as(TECHNICIAN, { type: 'tick-step', step: `database.${step}`, note: '' });
const start = (stage: Stage, action: string) =>
	stage.as(LEAD, { type: 'start-action', action, options: {}, withoutApproval: false });

describe('the playbook', () => {
	it('[SC8] is opened within the time of the declared level', () => {
		const stage = failure().at(60);
		declare(stage, 1);
		stage.at(60 + 600 + 300);
		open(stage);
		expect(verdicts(reportAt(stage, 2000), 'open/database')).toEqual([['late', 0.5]]);
	});

	it('[SC8] a step counts with the look it stands for, in whatever order they came', () => {
		const stage = failure().at(60);
		open(stage);
		tick(stage, 'look_first');
		stage.at(90);
		look(stage);
		expect(verdicts(reportAt(stage, 900), 'tick/database.look_first')).toEqual([['met', 1]]);
	});

	it('[SC8] a step ticked without its evidence is unsupported', () => {
		const stage = failure().at(60);
		open(stage);
		tick(stage, 'look_first');
		const [step] = judged(reportAt(stage, 900), 'tick/database.look_first');
		expect(step).toMatchObject({ verdict: 'missed', credit: 0 });
		expect(step?.note).toContain('unsupported');
	});

	it('[SC8] a step that was done and never ticked is half', () => {
		const stage = failure().at(60);
		open(stage);
		look(stage);
		expect(verdicts(reportAt(stage, 900), 'tick/database.look_first')).toEqual([['partial', 0.5]]);
	});

	it('[SC8] a later step that nothing called for is not observed', () => {
		const stage = failure().at(60);
		open(stage);
		look(stage);
		expect(verdicts(reportAt(stage, 900), 'tick/database.free_space')).toEqual([
			['not observed', null]
		]);
	});

	it('[SC8] steps follow the order of the playbook', () => {
		const stage = failure().at(60);
		open(stage);
		start(stage, 'mend');
		stage.at(200);
		look(stage);
		expect(verdicts(reportAt(stage, 900), 'order/database')).toEqual([['missed', 0]]);
	});

	it('[SC5] harm that cannot be undone caps the playbook at U', () => {
		const stage = failure().at(60);
		open(stage);
		look(stage);
		tick(stage, 'look_first');
		start(stage, 'wipe');
		const report = reportAt(stage, 900);
		expect(verdicts(report, 'harm/wipe')).toEqual([['violated', 0]]);
		expect(rating(report, 'playbook')).toMatchObject({ rating: 'U' });
	});
});
