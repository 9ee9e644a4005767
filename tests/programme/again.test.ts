import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { play } from '#lib/bots/play.ts';
import type { DrillEvent } from '#lib/engine/events.ts';
import { judgedAgain, judgedBefore } from '#lib/programme/again.ts';
import { judgedLog, recordOf, type JudgementRecord } from '#lib/programme/record.ts';
import { rubric, rubrics, type Rubric } from '#lib/scoring/rubric.ts';
import { isRuleName, ruleChanges, rulesOf } from '#lib/scoring/rules.ts';
import { score } from '#lib/scoring/score.ts';
import { scriptOf } from '../stage.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const script = scriptOf(
	read('scenarios/bad-deploy.yaml'),
	read('scenarios/processes/small-team.yaml')
);
const { events } = play(script, {
	...{ seed: '1', team: 'careless' },
	...{ scenarioHash: '', processHash: '' }
});

/** Version 2 and a successor that is stricter with P, and more patient with what comes late. */
const stricter: Rubric = {
	...rubric,
	version: 'stricter',
	ratings: { ...rubric.ratings, P: 1, S: 0.95, M: 0.9 },
	severity: { ...rubric.severity, allowance: 0 }
};

const judged = (by: Rubric, more: Partial<JudgementRecord> = {}): JudgementRecord => ({
	...recordOf(score(script, by, events), by, {
		...{ drill: 'a', at: 1, through: events.length, published: true }
	}),
	...more
});

const drill = { id: 'a', title: 'Bad deploy', at: 5 };

describe('[PR10] a drill that two versions of the rubric judged', () => {
	const records = [judged(rubric), judged(stricter, { at: 2 })];
	const [again, ...more] = judgedAgain([drill], records, stricter.version);

	test('shows what changed in the rubric', () => {
		expect(more).toEqual([]);
		expect(again).toMatchObject({ from: rubric.version, to: 'stricter' });
		expect(again?.rules).toEqual([
			{ rule: 'ratings.P', before: 0.9, after: 1 },
			{ rule: 'ratings.S', before: 0.7, after: 0.95 },
			{ rule: 'ratings.M', before: 0.4, after: 0.9 },
			{ rule: 'severity.allowance', before: 300, after: 0 }
		]);
	});

	test('shows each dimension as it was and as it is', () => {
		const ratings = again?.drills[0]?.ratings ?? [];
		expect(ratings.map(({ dimension }) => dimension)).toEqual(
			records[0]?.ratings.map(({ dimension }) => dimension)
		);
		const severity = ratings.find(({ dimension }) => dimension === 'severity');
		expect(severity?.after.credit).toBeLessThan(severity?.before.credit ?? 0);
		expect(ratings.some(({ before, after }) => before.rating !== after.rating)).toBe(true);
	});

	test('shows the clauses whose verdict differs, and no others', () => {
		const [was, is] = [
			judged(rubric, { clauses: [verdict('a', 'met'), verdict('b', 'late')] }),
			judged(stricter, { clauses: [verdict('a', 'met'), verdict('c', 'missed')] })
		];
		const [changed] = judgedAgain([drill], [was, is], stricter.version);
		expect(changed?.drills[0]?.clauses).toEqual([
			{ clause: 'b', before: 'late', after: null },
			{ clause: 'c', before: null, after: 'missed' }
		]);
	});

	test('says where the log has grown in between', () => {
		expect(again?.drills[0]?.grown).toBe(false);
		const longer = judged(stricter, { through: events.length + 1 });
		const [grown] = judgedAgain([drill], [judged(rubric), longer], stricter.version);
		expect(grown?.drills[0]?.grown).toBe(true);
	});
});

const verdict = (clause: string, found: 'met' | 'late' | 'missed') => ({ clause, verdict: found });

test('[PR10] drills stand under the version before, the one judged by last first', () => {
	const first = judged(rubric, { rubric: '1', at: 1 });
	const second = judged(rubric, { at: 2 });
	const other = judged(rubric, { drill: 'b', rubric: '1', at: 1 });
	const now = [judged(stricter, { at: 3 }), judged(stricter, { drill: 'b', at: 3 })];
	const drills = [drill, { id: 'b', title: 'Another', at: 6 }, { id: 'c', title: 'New', at: 7 }];
	const again = judgedAgain(drills, [first, second, other, ...now], stricter.version);
	expect(again.map(({ from, drills: found }) => [from, found.map(({ id }) => id)])).toEqual([
		['2', ['a']],
		['1', ['b']]
	]);
	expect(judgedBefore([first, second], stricter.version)?.rubric).toBe('2');
});

test('[PR10] what only one version judged was not judged again', () => {
	expect(judgedAgain([drill], [judged(rubric)], rubric.version)).toEqual([]);
	expect(judgedAgain([drill], [judged(rubric)], stricter.version)).toEqual([]);
});

test('[PR9] a record judges the log up to the publication of its report', () => {
	const told = { n: events.length + 1, t: 0, type: 'report-published' } as DrillEvent;
	const after = { n: events.length + 2, t: 0, type: 'note-added', by: 's1', text: '' } as const;
	expect(judgedLog(events)).toEqual({ published: false, log: events });
	expect(judgedLog([...events, told, after])).toEqual({
		published: true,
		log: [...events, told]
	});
});

test('every number of a rubric has a name, and equal rubrics do not differ', () => {
	for (const known of rubrics) {
		expect(Object.keys(rulesOf(known)).filter((rule) => !isRuleName(rule))).toEqual([]);
	}
	expect(ruleChanges(rulesOf(rubric), rulesOf(rubric))).toEqual([]);
	expect(ruleChanges({ gone: 1 }, { come: 2 })).toEqual([
		{ rule: 'gone', before: 1, after: null },
		{ rule: 'come', before: null, after: 2 }
	]);
});

test('every rubric has a version of its own', () => {
	const versions = rubrics.map(({ version }) => version);
	expect(versions).toEqual([...new Set(versions)]);
});
