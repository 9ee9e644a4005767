import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { play } from '../../src/lib/bots/play.ts';
import { reportJsonSchema } from '../../src/lib/authoring/json-schema.ts';
import { gapReport } from '../../src/lib/scoring/report.ts';
import { rubric } from '../../src/lib/scoring/rubric.ts';
import { score } from '../../src/lib/scoring/score.ts';
import { EPOCH, scriptOf } from '../stage.ts';
import { declare, failure, LEAD, reportAt, reportOf } from './table.ts';

const FOLDER = new URL('../../scenarios/', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, FOLDER), 'utf8');
const shipped = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

describe('a report', () => {
	it.each(shipped)('[SC0] of %s keeps its published schema, whoever plays', (name) => {
		const script = scriptOf(text(name), text('processes/small-team.yaml'));
		const hashes = { scenarioHash: 'scenario', processHash: 'process' };
		for (const team of ['by-the-book', 'careless', 'alarmist', 'do-nothing'] as const) {
			const report = score(script, rubric, play(script, { seed: '7', team, ...hashes }).events);
			const read: unknown = JSON.parse(JSON.stringify(report));
			expect(gapReport.parse(read)).toEqual(report);
		}
	});

	it('[SC0] is published with every part it has', () => {
		const { properties = {}, required = [] } = reportJsonSchema();
		const report = reportAt(failure(), 900);
		expect(Object.keys(properties)).toEqual(Object.keys(report));
		expect([...required]).toEqual(Object.keys(properties));
	});

	it('[SC0] cites of every verdict who asks, why, and on what it rests', () => {
		const stage = failure().at(60);
		declare(stage, 1);
		for (const judged of reportAt(stage, 2400).opportunities) {
			expect(judged.note, judged.key).not.toBe('');
			for (const { id, because } of judged.reasons) expect([id, because]).not.toContain('');
			const rests = judged.evidence.length > 0 || judged.verdict !== 'missed';
			expect(rests || judged.dimension === 'learning' || judged.key.startsWith('cadence/')).toBe(
				true
			);
		}
	});

	it('[SC6] cites what declared the severity of each stretch, and what made its range right', () => {
		const stage = failure().at(400);
		declare(stage, 2);
		const [truth] = stage.all('truth-changed');
		const [declared] = stage.all('severity-declared');
		const { segments } = reportAt(stage, 900).severity;
		expect(segments.at(-1)?.evidence).toEqual([truth?.n, declared?.n]);
	});

	it('[SC5] tracks the deadline of the postmortem beside the rating', () => {
		const stage = failure().at(60);
		declare(stage, 1);
		const late = reportAt(stage, 900).postmortemDeadline;
		const dueAt = EPOCH + 900_000 + 3 * 86_400_000;
		const clause = 'severities.1.postmortem';
		expect(late).toEqual({ clause, dueAt, writtenAt: null, kept: null });
		const empty = { whatHappened: '', impact: '', rootCause: '', prevention: '', items: [] };
		stage.as(LEAD, { type: 'write-postmortem', ...empty });
		const written = EPOCH + 900_000;
		expect(reportOf(stage).postmortemDeadline).toMatchObject({ writtenAt: written, kept: true });
	});

	it('says who comes, goes or takes a role by the number of a seat and by its other roles', () => {
		const stage = failure({ seats: 2 }).at(100);
		stage.server({ type: 'join', seat: 's3', kind: 'participant' });
		stage.as(LEAD, { type: 'hand-over-role', role: 'incident_lead', to: 's2', note: '' });
		stage.as('s2', { type: 'answer-handover', role: 'incident_lead', accept: true });
		stage.server({ type: 'disconnect', seat: 's2' });
		stage.server({ type: 'disconnect', seat: LEAD });
		const { timeline } = reportAt(stage, 900);
		const said = timeline.filter(({ kind }) => kind === 'role' || kind === 'connection');
		expect(said.map(({ text }) => text)).toEqual([
			'Incident lead is taken by seat 1.',
			'Technical lead is taken by seat 2.',
			'Seat 3 joins.',
			'Incident lead is offered to seat 2 (Technical lead).',
			'Incident lead is handed over to seat 2 (Technical lead).',
			'Seat 2 (Technical lead, Incident lead) is gone.',
			'Seat 1 (Incident lead) is gone.'
		]);
	});

	it('[SC13] says who came late and how long each was away', () => {
		const stage = failure({ seats: 2 }).at(100);
		stage.server({ type: 'join', seat: 's3', kind: 'participant' });
		stage.at(200).server({ type: 'disconnect', seat: 's2' });
		stage.at(260).server({ type: 'connect', seat: 's2' });
		const seats = reportAt(stage, 900).participants;
		expect(seats.map(({ joinedAt, away }) => [joinedAt, away])).toEqual([
			[0, 0],
			[0, 60],
			[100, 0]
		]);
	});
});

describe('the rubric', () => {
	it('[SC5] is data with a version: whoever changes a number gives it a new one', () => {
		const numbers = createHash('sha256').update(JSON.stringify(rubric)).digest('hex');
		expect([rubric.version, numbers.slice(0, 16)]).toEqual(RECORDED);
	});
});

/** Version, and the beginning of a hash over all of its numbers. */
const RECORDED = ['2', 'eaf10d9f39afb826'];
