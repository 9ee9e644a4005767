import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { lint } from '../../src/lib/authoring/lint.ts';
import { previewOf } from '../../src/lib/authoring/preview.ts';
import { previewText } from '../../src/lib/authoring/preview-text.ts';
import { BEGINNING, startingFile } from '../../src/lib/authoring/starting-file.ts';
import { prove } from '../../src/lib/bots/proof.ts';
import { formatFinding } from '../../src/lib/document/finding.ts';
import { scriptOf } from '../stage.ts';

const PROCESS = readFileSync(
	new URL('../../scenarios/processes/small-team.yaml', import.meta.url),
	'utf8'
);
const text = startingFile({ ...BEGINNING, id: 'my-drill', title: 'It’s "down": again' });
const script = scriptOf(text, PROCESS);

describe('the starting file', () => {
	it('is free of findings, plays included, whatever its title', () => {
		expect(lint(text, 'my-drill.yaml', script.process).map(formatFinding)).toEqual([]);
		expect(script.scenario.title).toBe('It’s "down": again');
	});

	it('is proven', () => {
		expect(prove(script, 20).faults).toEqual([]);
	});
});

describe('a preview', () => {
	const preview = previewOf(script, { seed: '1', team: 'do-nothing' });

	it('shows what came when and to whom, with what was drawn', () => {
		const alarm = preview.rows.find(({ via }) => via === 'alert');
		expect(alarm).toMatchObject({ t: 120, story: 120, from: 'Alertmanager' });
		const ticket = preview.rows.find(({ via }) => via === 'ticket');
		expect(ticket?.text).toBe(`${preview.draws['shops']} shops ask what is going on.`);
	});

	it('shows what did not come, and what it waits for', () => {
		const played = previewOf(script, { seed: '1', team: 'by-the-book' });
		expect(played.waiting).toMatchObject([{ id: 'tickets', condition: 'fired("alarm")' }]);
		expect(previewText(played, 'Fri 23:59')).toContain('tickets – waits for fired("alarm")');
	});

	it('tells the time of the story as participants see it, past midnight too', () => {
		expect(previewText(preview, 'Fri 23:59')).toMatch(/2:00 +Sat 00:01 +ALERT from Alertmanager/);
	});

	it('shows every curve over the whole drill', () => {
		const [errors] = preview.signals;
		expect(errors?.title).toBe('Failed orders');
		expect(errors?.points[0]?.[1]).toBeLessThan(2);
		expect(errors?.points.at(-1)?.[1]).toBeGreaterThan(30);
	});

	it('marks story time where the story leapt', () => {
		const leaping = text.replace('  alarm:\n    at: 2m', '  alarm:\n    jump: 6h\n    at: 2m');
		const rows = previewOf(scriptOf(leaping, PROCESS), { seed: '1', team: 'do-nothing' }).rows;
		const last = rows.at(-1);
		expect((last?.story ?? 0) - (last?.t ?? 0)).toBe(6 * 3600);
	});
});
