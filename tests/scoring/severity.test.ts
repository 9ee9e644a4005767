import { describe, expect, it } from 'vitest';
import { provenCredit } from '../../src/lib/scoring/score.ts';
import { rubric } from '../../src/lib/scoring/rubric.ts';
import { scenarioText, Stage } from '../stage.ts';
import { declare, judged, rating, reportAt, say } from './table.ts';

/** SEV-3 or 2 from 60 s, SEV-1 from 1200 s; each is known at once through its alert. */
const GROWING = `
state: { fixed: false, strained: false, down: false }
truth:
  - { severity: 1, when: state.down, because: All is down }
  - { severity: 3, accept: [2, 3], when: state.strained, because: It is strained }
injects:
  strain: { at: 60s, via: alert, from: Monitor, text: Strained, sets: { strained: true } }
  outage: { at: 1200s, via: alert, from: Monitor, text: Down, sets: { down: true } }
`;

const growing = (extra = '') => Stage.running(scenarioText(GROWING + extra));

const credits = (stage: Stage, second: number) =>
	reportAt(stage, second)
		.severity.segments.filter(({ accepted }) => accepted.length > 0)
		.map(({ from, to, credit }) => [from, to, credit]);

describe('severity', () => {
	it('[SC6] is unscored before anything could be known, and while undeclared for five minutes more', () => {
		expect(credits(growing(), 1200)).toEqual([
			[60, 360, null],
			[360, 1200, 0]
		]);
	});

	it('[SC6] in range is worth all of it, also at the other end of the range', () => {
		const stage = growing().at(100);
		declare(stage, 2);
		expect(rating(reportAt(stage, 1200), 'severity')).toMatchObject({
			credit: 1,
			rating: 'P',
			n: 18
		});
	});

	it('[SC6] too high by one is worth three quarters, by more a half', () => {
		const byOne = growing().at(60);
		declare(byOne, 1);
		expect(credits(byOne, 1200)).toEqual([[60, 1200, 0.75]]);

		const byMore = Stage.running(scenarioText(GROWING.replace('accept: [2, 3], ', ''))).at(60);
		declare(byMore, 1);
		expect(credits(byMore, 1200)).toEqual([[60, 1200, 0.5]]);
	});

	it('[SC6] accepts the range before for five minutes after a new one could be known', () => {
		const stage = growing().at(60);
		declare(stage, 3);
		expect(credits(stage, 2000)).toEqual([
			[60, 1200, 1],
			[1200, 1500, 1],
			[1500, 2000, 0]
		]);
	});

	it('[SC6] accepts the range before until the new one could be known at all', () => {
		const silent = scenarioText(
			GROWING.replace(
				'outage: { at: 1200s, via: alert, from: Monitor, text: Down, sets',
				'flood: { at: 1500s, via: chat, from: Users, text: Help }\n  outage: { at: 1200s, via: log, to: [communications_lead], from: Monitor, text: Down, sets'
			)
		);
		const stage = Stage.running(silent).at(60);
		declare(stage, 3);
		// The holder of the role is away, so nobody reads the log at 1200.
		stage.at(1100).server({ type: 'disconnect', seat: 's3' });
		expect(credits(stage, 2400).at(-1)).toEqual([1800, 2400, 0]);
	});

	it('[SC6] counts resolved too early as undeclared', () => {
		const stage = growing().at(60);
		declare(stage, 3);
		stage.at(600);
		say(stage, 'resolved');
		const report = reportAt(stage, 1200);
		expect(report.severity.segments.at(-1)).toMatchObject({ from: 600, resolved: true, credit: 0 });
		expect(report.gaps[0]?.title).toBe('Said to be resolved 10 min too early');
	});

	it('[SC6] expectations add their reason and no second credit', () => {
		const stage = growing(`expect:
  - { id: raised, dimension: severity, after: fired("strain"), see: severity <= 2, within: 5m, grace: 5m, critical: true, because: It may get worse, improve: Name it in SEV-2. }
`).at(60);
		declare(stage, 3);
		const report = reportAt(stage, 1200);
		expect(judged(report, 'raised')[0]).toMatchObject({ verdict: 'missed', weight: 0 });
		expect(rating(report, 'severity')).toMatchObject({
			credit: 1,
			rating: 'M',
			cappedBy: 'raised'
		});
		expect(report.gaps[0]).toMatchObject({
			root: 'severity/under',
			proposal: { text: 'Name it in SEV-2.' }
		});
	});

	it('[SC6] shows, unscored, when each truth could be known and was answered', () => {
		const stage = growing().at(100);
		declare(stage, 3);
		expect(reportAt(stage, 1300).severity.changes).toEqual([
			{ severity: 3, because: 'It is strained', inForceAt: 60, knownAt: 60, declaredAt: 100 },
			{ severity: 1, because: 'All is down', inForceAt: 1200, knownAt: 1200, declaredAt: null }
		]);
	});

	it('[SC11] proves on the severer of declared and demanded, so that silence hides nothing', () => {
		const stage = growing().at(2900);
		stage.facilitator({ type: 'end' });
		const { mean } = provenCredit(stage.drill.script, rubric, stage.events);
		expect(mean).toBeLessThan(0.3);
	});
});
