import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
	afterActionMarkdown,
	correctionsCsv,
	correctionsOf,
	itemsCsv
} from '#lib/report/after-action.ts';
import type { Cause } from '#lib/engine/events.ts';
import { rubric } from '#lib/scoring/rubric.ts';
import { score } from '#lib/scoring/score.ts';
import { loadTexts } from '#lib/text/load.ts';
import { declare, failure, LEAD, reportAt, reportOf } from '../scoring/table.ts';

const english = await loadTexts('en', 'afterAction', 'shared');

const missed = (
	more: { title: string; retest: string }[] = [],
	causes: { contributing?: string; named?: Cause[] } = {}
) => {
	const stage = failure().at(60);
	declare(stage, 1);
	reportAt(stage, 2400);
	stage.as(LEAD, {
		type: 'write-postmortem',
		whatHappened: 'It failed',
		impact: 'Some',
		rootCause: 'A disk',
		prevention: 'Look',
		...causes,
		items: more.map((item) => ({ owner: 'Lead', due: '2026-12-01', ...item }))
	});
	return reportOf(stage);
};

const parsed = (text: string) =>
	papaparse.parse<Record<string, string>>(text.trimEnd(), { header: true }).data;

describe('the improvement plan', () => {
	it('has a row for every gap, with what it changes', () => {
		const report = missed();
		const rows = correctionsOf(report);
		expect(rows.map(({ issue }) => issue)).toEqual(report.gaps.map(({ title }) => title));
		const elements = new Set(rows.map(({ element }) => element));
		for (const element of elements)
			expect(['planning', 'organisation', 'training', 'exercise']).toContain(element);
	});

	it('takes owner, dates and action from the item that retests the gap, and keeps the others', () => {
		const [gap] = missed().gaps;
		const report = missed([
			{ title: 'Page the manager by rota', retest: gap?.retest ?? '' },
			{ title: 'Buy a bigger disk', retest: '' }
		]);
		const rows = correctionsOf(report);
		const due = {
			owner: 'Lead',
			due: '2026-12-01',
			start: expect.stringMatching(/^\d{4}-\d\d-\d\d$/)
		};
		expect(rows[0]).toMatchObject({ action: 'Page the manager by rota', ...due });
		expect(rows.at(-1)).toMatchObject({ issue: '', action: 'Buy a bigger disk', ...due });
	});

	it('goes into a spreadsheet whole, and runs nothing there', () => {
		const report = missed([{ title: '=HYPERLINK("http://x"), "quoted"\nand broken', retest: '' }]);
		const [item] = parsed(itemsCsv(report));
		expect(item).toMatchObject({
			title: '\'=HYPERLINK("http://x"), "quoted"\nand broken',
			owner: 'Lead'
		});
		expect(parsed(correctionsCsv(report))).toHaveLength(report.gaps.length + 1);
		expect(Object.keys(parsed(correctionsCsv(report))[0] ?? {})).toEqual([
			...['capability', 'issue', 'corrective_action', 'element', 'owner', 'start', 'due', 'retest']
		]);
	});
});

describe('the after-action report', () => {
	it('has the parts such a report has', () => {
		const text = afterActionMarkdown(missed(), english);
		for (const part of [
			...['Exercise name', 'Date', 'Scope', 'Scenario', 'Objectives', 'Participants by role'],
			...['Strengths', 'Areas for improvement', '## Improvement plan', 'Corrective action']
		]) {
			expect(text, part).toContain(part);
		}
		expect(
			text.match(/^### (Severity|Roles|Escalation|Playbook|Communication|Learning): /gm)
		).toHaveLength(6);
	});

	it('has what the team found behind it, and says where a person is named', () => {
		const text = afterActionMarkdown(
			missed([], { contributing: 'Cy slept', named: ['contributing'] }),
			english
		);
		expect(text).toContain('**Root cause.** A disk\n');
		expect(text).toMatch(/\*\*Contributing factors\.\*\* Cy slept \(names a person; .*condition/);
	});

	it('has what the hot wash showed, and how confident people were', () => {
		const report = {
			...missed(),
			hotWash: { event: 9, start: ['Say who leads'], stop: [], continue: ['# calm'] },
			confidence: [2, 4]
		};
		const text = afterActionMarkdown(report, english);
		expect(text).toContain('**Start**\n\n- Say who leads\n\n**Stop**\n\nNothing was written.');
		expect(text).toContain('- \\# calm');
		expect(text).toContain('of 5: 2, 4.');
		expect(afterActionMarkdown(missed(), english)).not.toContain('## Hot wash');
	});

	it('is not broken by what people wrote', () => {
		const text = afterActionMarkdown(missed([{ title: '# a | b\n## c', retest: '' }]), english);
		expect(text).not.toMatch(/^# a/m);
		expect(text).toContain('\\# a \\| b \\#\\# c');
	});

	it('is in the language of its reader from the title to the plan', async () => {
		const { findings, ...german } = await loadTexts('de', 'afterAction', 'shared', 'findings');
		const stage = failure().at(60);
		declare(stage, 1);
		reportAt(stage, 2400);
		const report = score(stage.drill.script, rubric, stage.events, findings);
		const text = afterActionMarkdown(report, german);
		expect(text).toMatch(/^# After-Action-Bericht und Verbesserungsplan/);
		expect(text).toContain('Lagemeldung an Customers: versäumt');
		expect(text).not.toMatch(/\b(the|and|your|nothing)\b/i);
	});
});
