import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { play } from '#lib/bots/play.ts';
import type { TeamName } from '#lib/bots/teams.ts';
import { cadenceOf, DEFAULT_CADENCE_DAYS } from '#lib/programme/cadence.ts';
import { isWithin, measurableClauses } from '#lib/programme/clauses.ts';
import { compare } from '#lib/programme/compare.ts';
import { coverageOf } from '#lib/programme/coverage.ts';
import { DAY_MS, type PastDrill } from '#lib/programme/history.ts';
import { itemsOf, openKeys, type ItemMark } from '#lib/programme/items.ts';
import { ratingsOf } from '#lib/programme/record.ts';
import { clauseTrendsOf, trendsOf } from '#lib/programme/trend.ts';
import type { GapReport } from '#lib/scoring/report.ts';
import { followThrough } from '#lib/scoring/follow-through.ts';
import { rubric } from '#lib/scoring/rubric.ts';
import { score } from '#lib/scoring/score.ts';
import { scriptOf } from '../stage.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const process = read('scenarios/processes/small-team.yaml');

/** A drill as a stand-in team played it, whole: real events, real report. */
function reportOf(scenario: string, team: TeamName): GapReport {
	const script = scriptOf(read(`scenarios/${scenario}.yaml`), process);
	const { events } = play(script, { seed: '1', team, scenarioHash: '', processHash: '' });
	return score(script, rubric, events);
}

const good = reportOf('bad-deploy', 'by-the-book');
const poor = reportOf('bad-deploy', 'careless');
const script = scriptOf(read('scenarios/bad-deploy.yaml'), process);

/** Something the careless team missed and the team by the book did. */
const KEY =
	poor.gaps
		.map(({ retest }) => retest)
		.find((retest) => followThrough([retest], good)[0]?.result === 'verified') ?? '';
const elsewhere = reportOf('first-drill', 'do-nothing');

function drill(
	id: string,
	day: number,
	report: GapReport,
	more: Partial<PastDrill> = {}
): PastDrill {
	const { title } = report.drill.scenario;
	return { id, title, at: day * DAY_MS, difficulty: 'introductory', report, names: {}, ...more };
}

const withItem = (
	report: GapReport,
	retest = KEY,
	due: string | null = '2026-03-01'
): GapReport => ({
	...report,
	postmortem: {
		wall: 0,
		event: 1,
		whatHappened: '',
		impact: '',
		rootCause: '',
		contributing: '',
		wentWell: '',
		wentBadly: '',
		prevention: '',
		named: [],
		items: [{ title: 'Tell customers sooner', owner: 'Communications lead', due, retest }]
	}
});

const without = (report: GapReport): GapReport => ({ ...report, postmortem: null });

const AT = { today: '2026-04-01', now: 100 * DAY_MS };

describe('[PR1] an action item', () => {
	const first = drill('a', 1, withItem(poor));
	const stateAfter = (later: readonly PastDrill[], marks: readonly ItemMark[] = []) =>
		itemsOf([first, ...later], marks, AT)[0];

	test('is open, ages and is overdue after its day', () => {
		expect(stateAfter([])).toMatchObject({ state: 'open', age: 99, overdue: true });
	});

	test('is verified or regressed by the newest drill that could check it', () => {
		const regressed = drill('b', 20, without(poor));
		const verified = drill('c', 40, without(good));
		const silent = drill('d', 60, without(elsewhere));
		expect(stateAfter([regressed])).toMatchObject({ state: 'regressed', overdue: true });
		expect(stateAfter([regressed, verified, silent])).toMatchObject({
			state: 'verified',
			overdue: false,
			retests: [
				{ drill: 'b', result: 'regressed' },
				{ drill: 'c', result: 'verified' },
				{ drill: 'd', result: 'not retested' }
			]
		});
	});

	test('is what people say until a newer drill shows otherwise', () => {
		const done: ItemMark = { drill: 'a', item: 0, state: 'done', at: 10 * DAY_MS };
		expect(stateAfter([], [done])).toMatchObject({ state: 'done', overdue: false });
		expect(stateAfter([drill('b', 20, without(poor))], [done])).toMatchObject({
			state: 'regressed'
		});
		expect(
			stateAfter(
				[drill('b', 5, without(poor))],
				[done, { ...done, state: 'dropped', at: 12 * DAY_MS }]
			)
		).toMatchObject({ state: 'dropped' });
	});
});

test('[PR2] the next drill retests what no drill has verified, each key once', () => {
	const drills = [
		drill('a', 1, withItem(poor)),
		drill('b', 2, withItem(poor)),
		drill('c', 3, withItem(poor, '')),
		drill('d', 4, withItem(poor, 'roles.incident_lead.hands_off'))
	];
	const dropped: ItemMark = { drill: 'd', item: 0, state: 'dropped', at: 5 * DAY_MS };
	expect(openKeys(itemsOf(drills, [], AT))).toEqual([KEY, 'roles.incident_lead.hands_off']);
	expect(openKeys(itemsOf(drills, [dropped], AT))).toEqual([KEY]);
	const verified = [...drills, drill('e', 6, without(good))];
	expect(openKeys(itemsOf(verified, [dropped], AT))).toEqual([]);
});

describe('[PR3] coverage', () => {
	const drills = [drill('a', 1, poor), drill('b', 2, good)];
	const { clauses, playbooks, families } = coverageOf(drills, script.process, ['deploy', 'names']);

	test('names every clause that reports can cite of severities and playbooks', () => {
		const known = measurableClauses(script.process);
		const cited = drills.flatMap(({ report }) =>
			report.opportunities.flatMap(({ reasons }) =>
				reasons.filter(({ source }) => source === 'clause').map(({ id }) => id)
			)
		);
		const ofThese = cited.filter((id) => /^(severities|playbooks)\./.test(id));
		expect(ofThese.length).toBeGreaterThan(20);
		expect(ofThese.filter((id) => !known.some((clause) => isWithin(id, clause)))).toEqual([]);
	});

	test('counts the drills that called for a clause, and how the last one went', () => {
		const exercised = clauses.filter(({ times }) => times > 0);
		expect(exercised.length).toBeGreaterThan(3);
		const isMet = exercised.map(({ last, outcome }) => [last?.drill, outcome?.verdict]);
		expect(isMet).toEqual(exercised.map(() => ['b', 'met']));
		expect(clauses.some(({ times }) => times === 0)).toBe(true);
	});

	test('knows playbooks and families that no drill has touched', () => {
		const family = good.drill.scenario.family;
		expect(playbooks.find(({ id }) => id === `playbooks.${family}`)?.times).toBe(2);
		expect(playbooks.filter(({ times }) => times === 0).length).toBeGreaterThan(5);
		expect(families.find(({ id }) => id === 'names')).toMatchObject({ times: 0, last: null });
	});

	test('[PR8] counts who held a role without naming anybody', () => {
		const people = ['Ada', 'Bo', 'Cy'];
		const participants = good.participants.map((seated) => ({
			...seated,
			kind: 'participant' as const
		}));
		const seats = Object.fromEntries(
			participants.map(({ seat }, index) => [seat, people[index] ?? ''])
		);
		const turned = { ...seats, s1: 'Bo', s2: 'ada ' };
		const report = { ...good, participants };
		const { rotation } = coverageOf(
			[drill('a', 1, report, { names: seats }), drill('b', 2, report, { names: turned })],
			script.process,
			[]
		);
		expect(rotation[0]).toEqual({ role: 'Incident lead', drills: 2, people: 2 });
		expect(JSON.stringify(rotation)).not.toMatch(/Ada|Bo|Cy/i);
	});
});

test('[PR4] a trend joins the ratings it is handed, the earliest drill first', () => {
	const judged = (past: PastDrill) => ({ ...past, ratings: ratingsOf(past.report) });
	const [first] = trendsOf([drill('c', 3, good), drill('b', 2, poor)].map(judged));
	expect(first?.points.map((point) => point.drill)).toEqual(['b', 'c']);
	expect(first?.points.map(({ credit }) => credit)).toEqual([
		poor.ratings[0]?.credit,
		good.ratings[0]?.credit
	]);
});

test('[PR3] a clause has one verdict for each drill that called for it, the worst', () => {
	for (const { points } of clauseTrendsOf(
		[drill('a', 1, poor), drill('b', 2, good)],
		script.process
	)) {
		const drills = points.map((point) => point.drill);
		expect(drills).toEqual([...new Set(drills)]);
	}
	const postmortem = clauseTrendsOf([drill('a', 1, poor)], script.process).find(({ clause }) =>
		clause.endsWith('.postmortem')
	);
	expect(postmortem?.points).toMatchObject([{ drill: 'a', verdict: 'missed', met: 1, asked: 5 }]);
});

test('[PR3] a postmortem with an empty part is told as such, not as one that was never written', () => {
	const opportunities = good.opportunities.map((found) =>
		found.key === 'postmortem/impact' ? { ...found, verdict: 'missed' as const } : found
	);
	const trends = clauseTrendsOf([drill('a', 1, { ...good, opportunities })], script.process);
	const postmortem = trends.find(({ clause }) => clause.endsWith('.postmortem'));
	expect(postmortem?.points).toMatchObject([{ verdict: 'missed', met: 4, asked: 5 }]);
});

test('[PR3] the clauses that have a trend are those that coverage counts as exercised', () => {
	const drills = [drill('a', 1, poor), drill('b', 2, good), drill('c', 3, elsewhere)];
	const { clauses, playbooks } = coverageOf(drills, script.process, []);
	const exercised = [...clauses, ...playbooks].filter(({ times }) => times > 0);
	const trends = clauseTrendsOf(drills, script.process);
	expect(trends.every(({ inProcess }) => inProcess)).toBe(true);
	expect(trends.map(({ clause }) => clause).sort()).toEqual(exercised.map(({ id }) => id).sort());
	expect(trends.map(({ clause, points }) => [clause, points.length]).sort()).toEqual(
		exercised.map(({ id, times }) => [id, times]).sort()
	);
});

test('[PR3] what the process no longer says keeps its trend, and says so', () => {
	const { updates: _, ...level } = script.process.severities[2];
	const severities = { ...script.process.severities, 2: level };
	const process = { ...script.process, severities };
	const gone = clauseTrendsOf([drill('a', 1, poor)], process).filter(({ inProcess }) => !inProcess);
	expect(gone.length).toBeGreaterThan(0);
	expect(gone.every(({ clause }) => clause.startsWith('severities.2.updates.'))).toBe(true);
});

test('[PR4] clauses that were missed most come first', () => {
	const [first, ...others] = clauseTrendsOf(
		[drill('a', 1, poor), drill('b', 2, good)],
		script.process
	);
	const unmet = (trend: typeof first) =>
		trend?.points.filter(({ verdict }) => verdict !== 'met').length ?? 0;
	expect(unmet(first)).toBeGreaterThan(0);
	expect(others.every((trend) => unmet(trend) <= unmet(first))).toBe(true);
});

describe('[PR5] two drills side by side', () => {
	test('a gap is closed where the second drill met it, and regressed the other way round', () => {
		const forward = compare(poor, good);
		expect(forward.gaps.some(({ change }) => change === 'closed')).toBe(true);
		expect(forward.gaps.some(({ change }) => change === 'still open')).toBe(false);
		const backward = compare(good, poor);
		expect(backward.gaps.some(({ change }) => change === 'regressed')).toBe(true);
	});

	test('a drill compared with itself leaves every gap open', () => {
		expect(compare(poor, poor).gaps.map(({ change }) => change)).toEqual(
			poor.gaps.map(() => 'still open')
		);
	});

	test('what the second drill never called for was not retested', () => {
		expect(compare(poor, elsewhere).gaps.some(({ change }) => change === 'not retested')).toBe(
			true
		);
	});
});

test('[PR6] a drill is due one cadence after the last, and at once before the first', () => {
	const now = 50 * DAY_MS;
	expect(cadenceOf([], DEFAULT_CADENCE_DAYS, now)).toMatchObject({ last: null, inDays: 0 });
	expect(cadenceOf([drill('a', 1, good)], 91, now)).toMatchObject({ inDays: 42 });
	expect(cadenceOf([drill('a', 1, good)], 30, now)).toMatchObject({ inDays: -19 });
	const tutorial = drill('t', 40, elsewhere);
	expect(cadenceOf([tutorial], 91, now), 'the tutorial is none').toMatchObject({ last: null });
	expect(cadenceOf([drill('a', 1, good), tutorial], 91, now)).toMatchObject({ inDays: 42 });
});
