import { describe, expect, it } from 'vitest';
import { exportMsel, importMsel } from '../../src/lib/authoring/msel.ts';
import { compileScenario } from '../../src/lib/scenario/compile.ts';
import { hasErrors } from '../../src/lib/document/finding.ts';
import { lintScenario } from '../../src/lib/scenario/lint.ts';
import { scenarioText, scriptOf } from '../stage.ts';

const script = scriptOf(
	scenarioText(`
draw: { shops: { between: [40, 40] } }
injects:
  alarm: { at: 90s, via: alert, from: Alertmanager, to: [technical_lead, incident_lead], title: Disk, text: '=SUM(1) "quoted", \${shops} shops', guide: Watch them, hints: [First, Second] }
  caller: { at: 5m, via: call, from: Chief, text: "Two\\nlines" }
  later: { when: fired("alarm"), delay: 2m, via: chat, from: Support, text: Later }
path:
  - { declare: 2, when: fired("alarm"), expected: Declare SEV-2 }
`)
);
const list = exportMsel(script, '1');

describe('the events list', () => {
	it('has the usual columns and one row for each inject', () => {
		const [head, first] = list.split('\r\n');
		expect(head).toBe('number,time,from,to,method,title,message,expected action,notes');
		expect(first).toContain('1,1:30,Alertmanager,Technical lead; Incident lead,alert,Disk,');
		expect(first).toContain('40 shops');
		expect(first).toContain('Declare SEV-2');
	});

	it('says when what has no time of its own comes, again and not, and what it says then', () => {
		expect(list).toContain('"when fired(""alarm""), 2m later"');
		const insisting = scriptOf(
			scenarioText(`
injects:
  alarm: { at: 1m, delay: 30s, via: alert, from: Alertmanager, text: Disk full }
  chief:
    at: 5m
    when: fired("alarm")
    unless: updated("customers")
    repeat: { every: 6m, most: 3, until: severity <= 2 }
    via: call
    from: Chief
    text: [What is it?, What do I tell them?]
`)
		);
		const rows = exportMsel(insisting, '1');
		expect(rows).toContain('1,1:30,Alertmanager');
		expect(rows).toContain('"when fired(""alarm"") from 5:00 on"');
		expect(rows).toContain('Not if updated(""customers"")');
		expect(rows).toContain('Again every 6m, at most 3 times, until severity <= 2');
		expect(rows).toContain('Then: What do I tell them?');
	});

	it('takes what is expected from the model answer, in its own words or move by move', () => {
		const answered = scriptOf(
			scenarioText(`
injects:
  alarm: { at: 90s, via: alert, from: Alertmanager, text: Disk full }
path:
  - { declare: 2, when: fired("alarm"), expected: Say how bad it is }
  - { escalate: manager, when: fired("alarm") && severity <= 2 }
  - { status: resolved, when: severity <= 2 }
`)
		);
		const title = answered.process.contacts['manager']?.title ?? '';
		expect(exportMsel(answered, '1')).toContain(`"Say how bad it is\nPage: ${title}"`);
	});

	it('keeps spreadsheets from taking a cell for a formula', () => {
		expect(list).toContain(`"'=SUM(1) ""quoted"", 40 shops"`);
	});

	it('comes back as a scenario without errors, with the same injects', () => {
		const { text, findings } = importMsel(list, { id: 'back-again', title: 'Back: again' });
		expect(findings).toEqual([]);
		expect(hasErrors(lintScenario(text, 'back.yaml'))).toBe(false);
		const compiled = compileScenario(text, 'back.yaml');
		if (!compiled.ok) throw new Error('unreachable');
		const { injects } = compiled.scenario.scenario;
		const { disk, caller, later } = injects;
		expect(Object.keys(injects)).toHaveLength(3);
		expect(disk).toMatchObject({
			at: 90,
			via: 'alert',
			from: 'Alertmanager',
			to: ['technical_lead', 'incident_lead'],
			text: '=SUM(1) "quoted", 40 shops'
		});
		expect(caller).toMatchObject({ at: 300, text: 'Two\nlines' });
		expect(later).toMatchObject({ at: 300, via: 'chat' });
		expect(text).toContain('# when: fired("alarm")');
	});

	it('says which row cannot be read, and how to mend it', () => {
		const { findings } = importMsel(
			'Time,From,Method,Message\r\n5:30,Desk,pigeon,Hello\r\nsoon,Desk,e-mail,Hello\r\n',
			{ id: 'x', title: 'X' }
		);
		expect(findings.map(({ row, what }) => [row, what])).toEqual([
			[2, 'the method "pigeon" is no channel'],
			[3, 'the time "soon" cannot be read']
		]);
	});

	it('of nothing is a finding, and still a scenario to begin with', () => {
		const { text, findings } = importMsel('', { id: 'empty', title: 'Empty' });
		expect(findings).toHaveLength(1);
		expect(hasErrors(lintScenario(text, 'empty.yaml'))).toBe(false);
	});
});
