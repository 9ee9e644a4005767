import { describe, expect, it } from 'vitest';
import { reportMarkdown } from '../../src/lib/scoring/markdown.ts';
import { rubric } from '../../src/lib/scoring/rubric.ts';
import { createScorer, score } from '../../src/lib/scoring/score.ts';
import { createDrill } from '../../src/lib/engine/drill.ts';
import { scenarioText, scriptOf, Stage } from '../stage.ts';
import { declare, FAILURE, failure, page, reportAt, say, update } from './table.ts';

const expecting = (expectation: string) => failure({ extra: `expect:\n  - ${expectation}\n` });
const gap = (report: ReturnType<typeof reportAt>, root: string) =>
	report.gaps.find((found) => found.root === root);

describe('a gap', () => {
	it('[SC10] is of the execution where a clause covers it and was not followed', () => {
		const stage = failure().at(60);
		declare(stage, 1);
		expect(gap(reportAt(stage, 2400), 'contact/manager')).toMatchObject({
			cause: 'execution',
			title: 'Page to Manager: missed',
			dueAt: 960,
			lost: 1,
			retest: 'escalate/manager',
			proposal: { kind: 'practice', patch: null }
		});
	});

	it('[SC10] is of the plan where no clause covers it, with the clause to add as a patch', () => {
		const stage = expecting(
			'{ id: boss, dimension: communication, after: fired("alarm"), see: updated("executives"), within: 5m }'
		);
		expect(gap(reportAt(stage, 900), 'audience/executives')).toMatchObject({
			cause: 'plan',
			proposal: {
				kind: 'add-clause',
				patch: { op: 'add', path: 'severities.2.updates.executives', value: { first: '5m' } }
			}
		});
	});

	it('[SC10] is of the plan where the clause was kept and was too slow', () => {
		const stage = expecting(
			'{ id: soon, dimension: communication, after: fired("alarm"), see: updated("customers"), within: 3m }'
		).at(30);
		declare(stage, 1);
		stage.at(300);
		update(stage, 'customers');
		expect(gap(reportAt(stage, 900), 'audience/customers')).toMatchObject({
			cause: 'plan',
			proposal: {
				kind: 'change-time',
				patch: { op: 'replace', path: 'severities.1.updates.customers.first', value: '3m' }
			}
		});
	});

	it('[SC10] is of the execution where a playbook step stands for the missing action', () => {
		const stage = expecting(
			'{ id: mended, dimension: playbook, after: fired("alarm"), see: did("mend"), within: 5m }'
		);
		const found = gap(reportAt(stage, 900), 'do/mend');
		expect(found?.cause).toBe('execution');
		expect(found?.proposal.text).toContain('playbooks.database.actions.free_space');
	});

	it('[SC10] proposes a new step where the playbook has none', () => {
		const stage = expecting(
			'{ id: wiped, dimension: playbook, after: fired("alarm"), see: did("wipe"), within: 5m }'
		);
		expect(gap(reportAt(stage, 900), 'do/wipe')?.proposal.patch).toEqual({
			op: 'add',
			path: 'playbooks.database.actions.wipe',
			value: 'Wipe it'
		});
	});

	it('[SC10] groups what one silence made: first update, rhythm and promises', () => {
		const stage = failure().at(0);
		declare(stage, 1);
		const found = gap(reportAt(stage, 2700), 'audience/customers');
		expect(found?.details).toHaveLength(2);
		expect(found?.reasons.map(({ id }) => id)).toEqual([
			'severities.1.updates.customers.first',
			'severities.1.updates.customers.every'
		]);
	});

	it('[SC10] comes first when it cost most, and twice as soon when it is critical', () => {
		const stage = failure({
			extra: `expect:
  - { id: boss, dimension: escalation, after: fired("alarm"), see: escalated("manager"), within: 5m, weight: 2, critical: true }
  - { id: owner, dimension: escalation, after: fired("alarm"), see: escalated("database_owner"), within: 5m, weight: 3 }
`
		}).at(20);
		declare(stage, 2);
		const roots = reportAt(stage, 800).gaps.map(({ root }) => root);
		expect(roots.indexOf('contact/manager')).toBeLessThan(roots.indexOf('contact/database_owner'));
	});
});

describe('a gap report', () => {
	it('[SC0] of a drill that has not begun says so', () => {
		const script = scriptOf(scenarioText(FAILURE));
		const creation = { seed: '1', wall: 0, scenarioHash: '', processHash: '', openItems: [] };
		const report = score(script, rubric, [createDrill(script, creation)]);
		expect(report.sentence).toBe('The drill has not been played yet.');
		expect(report.ratings.every(({ rating }) => rating === null)).toBe(true);
	});

	it('[SC0] says that the facilitator ended the drill where the scenario had come to no ending', () => {
		const ended =
			/^The team played for 15 min until the facilitator ended the drill, before .*; it /;
		expect(reportAt(failure(), 900).sentence).toMatch(ended);
		const stage = failure().at(60);
		declare(stage, 2);
		say(stage, 'resolved');
		expect(reportAt(stage, 900).sentence).toMatch(
			/^The team played for 15 min and had said that it was resolved when the facilitator ended/
		);
	});

	it('[SC12] says what became of the open items of earlier drills', () => {
		const script = scriptOf(scenarioText(FAILURE));
		const openItems = ['severities.1.escalate.manager', 'update/customers', 'open/network'];
		const created = createDrill(script, {
			seed: '1',
			wall: 0,
			scenarioHash: '',
			processHash: '',
			openItems
		});
		const stage = failure().at(60);
		declare(stage, 1);
		page(stage, 'manager');
		stage.at(1500).facilitator({ type: 'end' });
		const events = [created, ...stage.events.slice(1)];
		expect(score(script, rubric, events).followThrough.map(({ result }) => result)).toEqual([
			'verified',
			'regressed',
			'not retested'
		]);
	});

	it('[SC0] shows live what is open, met, late and missed', () => {
		const stage = failure().at(60);
		declare(stage, 1);
		update(stage, 'customers');
		const scorer = createScorer(stage.drill.script, rubric);
		for (const event of stage.events) scorer.observe(event);
		const state = (t: number, key: string) =>
			scorer.live(t).find((asked) => asked.key === key)?.state;
		expect(state(100, 'update/customers')).toBe('met');
		expect(state(200, 'escalate/manager')).toBe('open');
		expect(state(1000, 'escalate/manager')).toBe('late');
		expect(state(2000, 'escalate/manager')).toBe('missed');
	});

	it('[SC0] as Markdown names verdict, gaps and evidence, and lets no text become markup', () => {
		const stage = Stage.running(
			scenarioText(FAILURE.replace('Mend it', '"Mend | <b>it</b>"').replace('Full', 'Empty'))
		).at(60);
		stage.as('s2', { type: 'start-action', action: 'mend', options: {}, withoutApproval: true });
		const markdown = reportMarkdown(reportAt(stage, 900));
		expect(markdown).toMatch(/^# Test drill – gap report\n\nThe team reached a good ending/);
		expect(markdown).toContain('## What matters most');
		expect(markdown).toContain('Mend \\| \\<b\\>it\\</b\\>');
		expect(markdown).not.toContain('<b>');
	});
});
