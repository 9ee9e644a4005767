import { describe, expect, it } from 'vitest';
import { gapReport, type GapReport, type Opportunity } from '../../src/lib/scoring/report.ts';
import { rubric } from '../../src/lib/scoring/rubric.ts';
import { score } from '../../src/lib/scoring/score.ts';
import { logFiles, type LogFile } from './log-file.ts';
import { playLog } from './play-log.ts';

type Expected = LogFile['verdicts'][number];

describe('given these events, this verdict, for this reason', () => {
	for (const file of logFiles()) {
		const rules = file.rules.map((rule) => `[${rule}]`).join('');
		it(`${rules} ${file.title}`, () => {
			const { script, events } = playLog(file);
			const report = gapReport.parse(score(script, rubric, events));
			for (const expected of file.verdicts) agree(expected, report);
			const surprises = report.opportunities
				.filter(counts)
				.filter((judged) => !file.verdicts.some((expected) => isAbout(expected, judged)));
			expect(surprises.map(({ key, verdict }) => `${key} ${verdict}`)).toEqual([]);
			if (file.severity) agreeOnSeverity(file.severity, report);
			for (const { dimension, rating, credit } of file.ratings) {
				const rated = report.ratings.find((each) => each.dimension === dimension);
				expect(rated).toMatchObject({ rating, ...(credit === undefined ? {} : { credit }) });
			}
			agreeOnGaps(file, report);
		});
	}
});

const counts = ({ credit, weight, verdict }: Opportunity): boolean =>
	(credit !== null && weight > 0) || verdict === 'waived';

const isAbout = ({ key, opened }: Expected, judged: Opportunity): boolean =>
	(key === judged.key || (key.endsWith('/*') && judged.key.startsWith(key.slice(0, -1)))) &&
	(opened === undefined || opened === judged.openedAt);

function agree(expected: Expected, report: GapReport): void {
	const { key, verdict, credit = null, marks, before, evidence, because } = expected;
	const found = report.opportunities.filter((judged) => isAbout(expected, judged));
	expect(found, `${key}: ${because}`).not.toEqual([]);
	for (const judged of found) {
		expect([judged.verdict, judged.credit], `${judged.key}: ${because}`).toEqual([verdict, credit]);
		if (marks) expect(judged.marks, judged.key).toEqual(marks);
		expect(judged.overridden?.verdict, judged.key).toBe(before);
		if (evidence) expect(judged.evidence, judged.key).toEqual([judged.overridden?.event]);
	}
}

function agreeOnSeverity(expected: NonNullable<LogFile['severity']>, report: GapReport): void {
	const { credit, scored, because } = expected;
	expect(report.severity.credit, because).toBe(credit);
	if (scored !== undefined) expect(report.severity.scored, because).toBe(scored);
}

function agreeOnGaps({ gaps, no_gaps }: LogFile, report: GapReport): void {
	const roots = report.gaps.map(({ root }) => root);
	if (gaps?.length === 0) expect(roots).toEqual([]);
	for (const { root, cause, because, consequences } of gaps ?? []) {
		const found = report.gaps.find((gap) => gap.root === root);
		expect(found?.cause, `${root}: ${because}`).toBe(cause);
		expect(found?.consequences, root).toEqual(expect.arrayContaining(consequences));
	}
	for (const root of no_gaps) expect(roots).not.toContain(root);
}
