import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { play } from '../../src/lib/bots/play.ts';
import type { TeamName } from '../../src/lib/bots/teams.ts';
import type { DrillEvent } from '../../src/lib/engine/events.ts';
import type { Script } from '../../src/lib/scenario/script.ts';
import type { GapReport } from '../../src/lib/scoring/report.ts';
import { rubric } from '../../src/lib/scoring/rubric.ts';
import { createScorer, provenCredit, score } from '../../src/lib/scoring/score.ts';
import { scriptOf } from '../stage.ts';
import { declaring, delayed, renamed, withActs } from './mutate.ts';

/* What must hold between the reports of two logs, on drills of the library played by stand-in teams. */

const shipped = (path: string) =>
	readFileSync(new URL(`../../scenarios/${path}`, import.meta.url), 'utf8');
const SCRIPTS = ['first-drill', 'database-disk-full', 'third-party-payments', 'region-down'].map(
	(name) => scriptOf(shipped(`${name}.yaml`), shipped('processes/small-team.yaml'))
);
const TEAMS: TeamName[] = ['by-the-book', 'careless', 'alarmist', 'do-nothing'];
const SEED = { seed: 20_261_128, numRuns: 60 };

interface Play {
	readonly script: Script;
	readonly events: readonly DrillEvent[];
	readonly report: GapReport;
	/** Exercise second of its end. */
	readonly end: number;
}

const plays: fc.Arbitrary<Play> = fc
	.record({
		script: fc.constantFrom(...SCRIPTS),
		team: fc.constantFrom(...TEAMS),
		seed: fc.nat(1000)
	})
	.map(({ script, team, seed }) => {
		const hashes = { scenarioHash: 'scenario', processHash: 'process' };
		const { events } = play(script, { seed: String(seed), team, ...hashes });
		const report = score(script, rubric, events);
		const name = `${script.scenario.id}, ${team}, seed ${seed}`;
		const told = { [fc.toStringMethod]: () => name };
		return { script, events, report, end: report.drill.length, ...told };
	});

/** A moment of a play, as a share of it. */
const share = fc.integer({ min: 0, max: 1000 }).map((thousandth) => thousandth / 1000);
const momentOf = ({ end }: Play, at: number) => Math.floor(end * at);

/** No dimension earns more than before, and none that was low stops being rated. */
function expectNoHigher(report: GapReport, before: GapReport): void {
	report.ratings.forEach(({ dimension, credit }, index) => {
		const was = before.ratings[index]?.credit ?? null;
		if (was !== null) expect(credit, dimension).not.toBeNull();
		expect(credit ?? 0, dimension).toBeLessThanOrEqual(was ?? 0);
	});
}

/** A report without the numbers of events, which move when something is put between them. */
const judgedIn = ({ opportunities, severity, ratings }: GapReport) => ({
	ratings,
	minutes: severity.segments.map(({ from, to, credit }) => [from, to, credit]),
	verdicts: opportunities.map(({ key, openedAt, dueAt, metAt, verdict, credit, weight }) => [
		...[key, openedAt, dueAt, metAt, verdict, credit, weight]
	])
});

const ALL_PARTS = { condition: 'It fails', actions: 'We look', needs: 'Patience' };

describe('between two logs', () => {
	it('[SC13] an extra pause never lowers a score: it changes no verdict at all', () => {
		fc.assert(
			fc.property(plays, share, (played, at) => {
				const { script, events, report } = played;
				const t = momentOf(played, at);
				const paused = withActs(
					events,
					{ t, type: 'drill-paused', wall: 0, reason: 'time-out' },
					{ t, type: 'drill-resumed', wall: 600_000 }
				);
				expect(judgedIn(score(script, rubric, paused))).toEqual(judgedIn(report));
			}),
			SEED
		);
	});

	it('[SC4] delaying the act that meets a response never raises that response', () => {
		fc.assert(
			fc.property(plays, fc.nat(), fc.integer({ min: 1, max: 1800 }), (played, pick, seconds) => {
				const { script, events, report } = played;
				const met = report.opportunities.filter(
					({ graceEndsAt, metAt, evidence }) =>
						graceEndsAt !== null && metAt !== null && isAct(events[(evidence[0] ?? 0) - 1])
				);
				const chosen = met[pick % met.length];
				fc.pre(chosen !== undefined);
				const later = score(script, rubric, delayed(events, chosen.evidence[0] ?? 0, seconds));
				const same = later.opportunities.find(
					({ key, openedAt }) => key === chosen.key && openedAt === chosen.openedAt
				);
				expect(same?.credit ?? 0).toBeLessThanOrEqual(chosen.credit ?? 0);
			}),
			{ ...SEED, numRuns: 120 }
		);
	});

	it('[SC9] an empty update never raises a score', () => {
		const lacking = fc.constantFrom('condition', 'next time');
		fc.assert(
			fc.property(plays, share, lacking, fc.nat(), (played, at, lacks, pick) => {
				const { script, events, report } = played;
				const audiences = Object.entries(script.process.audiences);
				const [audience = '', { channel } = { channel: '' }] =
					audiences[pick % audiences.length] ?? [];
				const t = momentOf(played, at);
				const empty = withActs(events, {
					t,
					type: 'update-posted',
					by: 's1',
					audience,
					channel,
					delivered: true,
					...ALL_PARTS,
					has: { condition: lacks !== 'condition', actions: true, needs: true },
					nextAt: lacks === 'next time' ? null : t + 600
				});
				expectNoHigher(score(script, rubric, empty), report);
			}),
			SEED
		);
	});

	it('[SC8] an unneeded page never raises a score', () => {
		fc.assert(
			fc.property(plays, share, fc.nat(), (played, at, pick) => {
				const { script, events, report } = played;
				const { needed } = report.escalations;
				const idle = Object.keys(script.process.contacts).filter((id) => !needed.includes(id));
				const contact = idle[pick % idle.length];
				fc.pre(contact !== undefined);
				const t = momentOf(played, at);
				const rung = { by: 's1', contact, message: '', attempt: 1, answersAt: null };
				const paged = withActs(events, { t, type: 'contact-paged', ...rung });
				const page = paged.findLast(({ type, t: when }) => type === 'contact-paged' && when === t);
				const silentAt = t + script.process.escalation.silent_after;
				const silence = { type: 'contact-silent', contact, run: page?.n ?? 0, to: 's1' } as const;
				const silent = silentAt < played.end ? withActs(paged, { t: silentAt, ...silence }) : paged;
				expectNoHigher(score(script, rubric, silent), report);
			}),
			SEED
		);
	});

	it('[SC11] under-declaring never raises the mean credit over declaring what is called for', () => {
		const milder = fc.integer({ min: 1, max: 3 });
		fc.assert(
			fc.property(
				plays,
				milder,
				fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
				(played, by, which) => {
					const { script, events, report } = played;
					const called = (t: number) =>
						report.severity.segments.findLast(({ from }) => from <= t)?.accepted[1];
					const right = declaring(events, ({ t, severity }) => called(t) ?? severity);
					const under = declaring(events, ({ t, n, severity }) => {
						const level = called(t) ?? severity;
						return which[n % which.length] ? Math.min(4, level + by) : level;
					});
					const costs = score(script, rubric, under).severity.segments.some(
						({ credit }) => credit === 0
					);
					// A milder level within the allowance is accepted, and so is no under-declaring.
					fc.pre(costs);
					const mean = (log: DrillEvent[]) => provenCredit(script, rubric, log).mean;
					expect(mean(under)).toBeLessThanOrEqual(mean(right));
				}
			),
			SEED
		);
	});

	it('[SC8] ticking steps without evidence never raises a score', () => {
		fc.assert(
			fc.property(plays, share, fc.nat(), (played, at, pick) => {
				const { script, events, report } = played;
				const opened = events.find(({ type }) => type === 'playbook-opened');
				fc.pre(opened?.type === 'playbook-opened');
				const { family, t: from } = opened as DrillEvent & { family: string };
				const known = new Set(
					events.flatMap((event) => {
						if (event.type === 'step-ticked') return [event.step];
						return 'covers' in event && event.covers !== null ? [event.covers] : [];
					})
				);
				const { actions = {} } = script.process.playbooks[family] ?? {};
				const steps = ['look_first', ...Object.keys(actions)]
					.map((name) => `${family}.${name}`)
					.filter((step) => !known.has(step));
				const step = steps[pick % steps.length];
				fc.pre(step !== undefined);
				const t = Math.max(from, momentOf(played, at));
				const ticked = withActs(events, { t, type: 'step-ticked', by: 's1', step, note: '' });
				expectNoHigher(score(script, rubric, ticked), report);
			}),
			SEED
		);
	});

	it('[SC0] renaming people changes nothing but their names', () => {
		fc.assert(
			fc.property(plays, fc.integer({ min: 1, max: 97 }), ({ script, events, report }, step) => {
				const numberOf = (seat: string) => seat.slice(1);
				const other = (seat: string) => `s${1000 + ((Number(numberOf(seat)) * step) % 98)}`;
				const text = JSON.stringify(score(script, rubric, renamed(events, other)));
				const seats = report.participants.map(({ seat }) => seat);
				// Sentences call `s3` "seat 3".
				const back = seats.reduce((json, seat) => {
					const renamed = new RegExp(`\\b(s|seat )${numberOf(other(seat))}\\b`, 'gi');
					return json.replaceAll(renamed, `$1${numberOf(seat)}`);
				}, text);
				fc.pre(new Set(seats.map(other)).size === seats.length);
				expect(back).toBe(JSON.stringify(report));
			}),
			SEED
		);
	});

	it('[SC0] splitting a log at any point and resuming gives the same report', () => {
		fc.assert(
			fc.property(plays, share, share, ({ script, events, report }, cut, again) => {
				const scorer = createScorer(script, rubric);
				const stops = [cut, again].map((at) => Math.floor(at * events.length));
				events.forEach((event, index) => {
					scorer.observe(event);
					if (!stops.includes(index)) return;
					scorer.live(event.t);
					expect(scorer.report()).toEqual(score(script, rubric, events.slice(0, index + 1)));
				});
				expect(JSON.stringify(scorer.report())).toBe(JSON.stringify(report));
			}),
			SEED
		);
	});
});

const ACTS: ReadonlySet<string> = new Set([
	'update-posted',
	'contact-paged',
	'playbook-opened',
	'alert-acknowledged',
	'severity-declared'
]);
const isAct = (event: DrillEvent | undefined): boolean => ACTS.has(event?.type ?? '');
