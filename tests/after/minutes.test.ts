import { describe, expect, test } from 'vitest';
import { minutesOf } from '../../src/lib/after/minutes.ts';
import { STAGES } from '../../src/lib/after/stages.ts';
import { AGENDAS, minutesFor } from '../../src/lib/engine/agenda.ts';

describe('how long a stage after play has', () => {
	test.each(AGENDAS)('in %i minutes, the stages take what the agenda has after play', (agenda) => {
		const whole = minutesFor(agenda, 'hot-wash') + minutesFor(agenda, 'action-items');
		const minutes = STAGES.map((stage) => minutesOf(stage, agenda) ?? 0);
		expect(minutes.reduce((sum, each) => sum + each, 0)).toBe(whole);
	});

	test('the postmortem takes the larger part of the time for action items', () => {
		expect(minutesOf('postmortem', 90)).toBe(6);
		expect(minutesOf('action-items', 90)).toBe(4);
		expect(minutesOf('postmortem', 60)).toBe(4);
		expect(minutesOf('action-items', 60)).toBe(3);
	});

	test('a report is read in peace', () => {
		for (const agenda of [...AGENDAS, null]) expect(minutesOf('report', agenda)).toBeNull();
	});

	test('a drill without an agenda has the longer one', () => {
		for (const stage of STAGES) expect(minutesOf(stage, null)).toBe(minutesOf(stage, 90));
	});
});
