import { describe, expect, it } from 'vitest';
import { followThrough } from '#lib/scoring/follow-through.ts';
import { rubric } from '#lib/scoring/rubric.ts';
import { score } from '#lib/scoring/score.ts';
import { loadTexts } from '#lib/text/load.ts';
import { scenarioText, Stage } from '../stage.ts';
import { declare, FAILURE, failure, judged, page, rating, reportAt, verdicts } from './table.ts';

const OWNER =
	'expect: [{ id: owner, dimension: escalation, after: fired("alarm"), see: escalated("database_owner"), within: 5m }]\n';
const SILENT = 'contacts: { database_owner: { unreachable: true } }\n';

describe('escalation', () => {
	it('[SC8] goes on to the next hop when a page stays silent', () => {
		const stage = failure({ extra: OWNER + SILENT }).at(20);
		page(stage, 'database_owner');
		stage.at(20 + 300 + 60);
		page(stage, 'manager');
		const [hop] = judged(reportAt(stage, 1500), 'escalate/manager');
		expect(hop).toMatchObject({ verdict: 'met', openedAt: 320, dueAt: 620 });
		expect(hop?.reasons.map(({ id }) => id)).toEqual(['contacts.database_owner.next']);
	});

	it('[SC8] misses the next hop when nobody pages it', () => {
		const stage = failure({ extra: OWNER + SILENT }).at(20);
		page(stage, 'database_owner');
		expect(verdicts(reportAt(stage, 1500), 'escalate/manager')).toEqual([['missed', 0]]);
	});

	it('[SC8] charges a page that nothing called for, up to what was needed', () => {
		const stage = failure({ extra: OWNER }).at(20);
		page(stage, 'database_owner');
		page(stage, 'manager');
		const report = reportAt(stage, 900);
		expect(judged(report, 'page/manager')[0]).toMatchObject({ verdict: 'violated', weight: 0.25 });
		expect(rating(report, 'escalation')?.credit).toBe(0.8);
		expect(report.escalations).toMatchObject({ needed: ['database_owner'], cost: 0.25 });
	});

	it('[SC8] says of a page in vain what was wrong with it, in its gap and in a later drill', async () => {
		const stage = failure({ extra: OWNER }).at(20);
		page(stage, 'database_owner');
		page(stage, 'manager');
		const report = reportAt(stage, 900);
		const found = report.gaps.find(({ root }) => root === 'pages');
		expect(found?.title).toBe('Page to Manager that nothing called for');
		expect(found?.details[0]).toMatch(/^Page to Manager that nothing called for\. Done 0:20\. /);
		expect(followThrough(['page/manager'], report)).toEqual([
			{ key: 'page/manager', result: 'regressed', note: 'It was paged in vain.' }
		]);
		const { findings } = await loadTexts('de', 'findings');
		const german = score(stage.drill.script, rubric, stage.events, findings);
		expect(german.gaps.find(({ root }) => root === 'pages')?.title).toBe(
			'Ruf an Manager, den nichts verlangte'
		);
	});

	it('[SC8] never charges more for needless pages than what was needed weighs', () => {
		const light = OWNER.replace('within: 5m', 'within: 5m, weight: 0.3');
		const stage = failure({ extra: light }).at(20);
		page(stage, 'database_owner');
		page(stage, 'manager');
		stage.at(600);
		page(stage, 'manager');
		expect(reportAt(stage, 900).escalations.cost).toBe(0.3);
	});

	it('[SC8] does not call a page needless that the declared severity asks for', () => {
		const stage = failure().at(20);
		page(stage, 'manager');
		declare(stage, 1);
		expect(reportAt(stage, 1500).escalations.unneeded).toEqual([]);
	});

	it('[SC8] an answer and a page are two things to ask for', () => {
		const stage = Stage.running(
			scenarioText(`${FAILURE}expect: [{ id: answer, dimension: escalation, after: fired("alarm"), see: reached("database_owner"), within: 5m }]
`)
		).at(20);
		page(stage, 'database_owner');
		expect(judged(reportAt(stage, 900), 'reach/database_owner')[0]).toMatchObject({
			verdict: 'met',
			metAt: 140
		});
	});

	it('[SC8] a contact that is one of several ways to meet an expectation is called for', () => {
		const either = OWNER.replace(
			'see: escalated("database_owner")',
			'see: escalated("database_owner") || escalated("manager")'
		);
		const stage = failure({ extra: either }).at(20);
		page(stage, 'manager');
		const report = reportAt(stage, 900);
		expect(report.escalations.unneeded).toEqual([]);
		expect(rating(report, 'escalation')?.credit).toBe(1);
	});
});
