import { describe, expect, test } from 'vitest';
import { titleIn } from '../../src/lib/after/gap-title.ts';
import { shownGaps } from '../../src/lib/after/shown-gaps.ts';
import { drillEvent } from '../../src/lib/engine/events.ts';
import { declare, failure, reportAt } from '../scoring/table.ts';

describe('the gaps that action items may close', () => {
	test('are shown to each reader in their language, whoever moved the team on', async () => {
		const stage = failure().at(60);
		declare(stage, 2);
		const report = reportAt(stage, 2400);
		const gaps = await shownGaps(stage.drill.script, stage.events);
		stage.facilitator({ type: 'enter-stage', stage: 'action-items', gaps: [...gaps] });
		const seen = stage.view('s1').after?.gaps ?? [];
		expect(seen.map((gap) => titleIn(gap, 'en'))).toEqual(report.gaps.map(({ title }) => title));
		expect(seen.map(({ retest }) => retest)).toEqual(report.gaps.map(({ retest }) => retest));
		expect(seen.map((gap) => titleIn(gap, 'de'))).toContain('Lagemeldung an Customers: versäumt');
		for (const event of stage.events) expect(drillEvent.parse(event)).toEqual(event);
	});

	test('have their one title where the log is older than the languages', () => {
		const older = { title: 'Customers heard nothing', retest: 'update/customers' };
		expect([titleIn(older, 'en'), titleIn(older, 'de')]).toEqual([older.title, older.title]);
	});
});
