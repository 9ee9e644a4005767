import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eraseFreeText } from '../../src/lib/engine/erase.ts';
import { gapReport, type GapReport } from '../../src/lib/scoring/report.ts';
import { rubric } from '../../src/lib/scoring/rubric.ts';
import { createScorer, score } from '../../src/lib/scoring/score.ts';
import { moves, namesRun, resolve, type Move } from '../engine/arbitrary.ts';
import { EPOCH, scenarioText, scriptOf, Stage } from '../stage.ts';
import { COMMUNICATOR, declare, FAILURE, page, rating, reportAt } from './table.ts';

const EXPECTED = `${FAILURE}expect:
  - { id: owner, dimension: escalation, after: fired("alarm"), see: escalated("database_owner"), within: 5m }
  - { id: told, dimension: communication, after: fired("alarm"), see: updated("customers"), within: 10m }
  - { id: rhythm, dimension: communication, while: 'fired("alarm") && !did("mend")', see: updated("customers"), every: 15m }
  - { id: open, dimension: severity, avoid: status == "resolved", while: state.down }
contacts: { manager: { unreachable: true } }
`;
const script = scriptOf(scenarioText(EXPECTED));
const SEED = { seed: 20_261_005, numRuns: 60 };

/** The log of whatever these moves came to. */
function logOf(plan: readonly Move[]) {
	const stage = Stage.running(scenarioText(EXPECTED), { seats: 4 });
	let wall = EPOCH;
	for (const { after, actor, command } of plan) {
		wall += after;
		if (namesRun(command)) stage.events.push(...stage.drill.advance(wall));
		const resolved = resolve(command, stage.drill.state);
		stage.events.push(...stage.drill.execute(resolved, actor, wall).events);
	}
	return stage.events;
}

describe('any log at all', () => {
	it('[SC0] gives a report that keeps its schema, the same each time, also after JSON', () => {
		fc.assert(
			fc.property(moves(script), (plan) => {
				const events = logOf(plan);
				const report = score(script, rubric, events);
				gapReport.parse(report);
				const copy = JSON.parse(JSON.stringify(events)) as typeof events;
				expect(JSON.stringify(score(script, rubric, copy))).toBe(JSON.stringify(report));
			}),
			SEED
		);
	});

	it('[SC0] gives the same report when it is scored piece by piece and looked at in between', () => {
		fc.assert(
			fc.property(moves(script), fc.nat(), (plan, cut) => {
				const events = logOf(plan);
				const scorer = createScorer(script, rubric);
				events.forEach((event, index) => {
					scorer.observe(event);
					if (index === cut % events.length) {
						scorer.live(event.t + 7);
						scorer.report();
					}
				});
				expect(scorer.report()).toEqual(score(script, rubric, events));
			}),
			SEED
		);
	});

	it('[SC0] gives the same report when all free text is erased', () => {
		fc.assert(
			fc.property(moves(script), (plan) => {
				const events = logOf(plan);
				const erased = score(script, rubric, events.map(eraseFreeText));
				const report = score(script, rubric, events);
				expect(withoutWords(erased)).toEqual(withoutWords(report));
			}),
			SEED
		);
	});
});

/** Everything of a report but what people wrote, which is all that erasing may change. */
const withoutWords = (report: GapReport) => ({
	...report,
	postmortem: null,
	observations: report.observations.map((observation) => ({ ...observation, text: '' })),
	opportunities: report.opportunities.map((opportunity) => ({
		...opportunity,
		overridden: opportunity.overridden && { ...opportunity.overridden, reason: '' }
	}))
});

const second = fc.integer({ min: 11, max: 2400 });
const END = 2500;
const stage = () => Stage.running(scenarioText(EXPECTED));

describe('gaming', () => {
	it('[SC4] delaying the act that met something never raises its dimension', () => {
		const credit = (paged: number) => {
			const drill = stage().at(paged);
			page(drill, 'database_owner');
			return rating(reportAt(drill, END), 'escalation')?.credit ?? 0;
		};
		fc.assert(
			fc.property(second, second, (a, b) => {
				expect(credit(Math.max(a, b))).toBeLessThanOrEqual(credit(Math.min(a, b)));
			}),
			SEED
		);
	});

	it('[SC8] a page that nothing called for never raises escalation, even where it stays silent', () => {
		const credit = (owner: number, needless: number | null) => {
			const drill = stage();
			const pages = [
				{ at: owner, contact: 'database_owner' },
				...(needless === null ? [] : [{ at: needless, contact: 'manager' }])
			];
			for (const { at, contact } of pages.sort((x, y) => x.at - y.at)) page(drill.at(at), contact);
			return rating(reportAt(drill, END), 'escalation')?.credit ?? 0;
		};
		fc.assert(
			fc.property(second, second, (owner, needless) => {
				expect(credit(owner, needless)).toBeLessThanOrEqual(credit(owner, null));
			}),
			SEED
		);
	});

	const part = fc.constantFrom<string>('', 'Something');
	const post = fc.record({
		at: second,
		condition: part,
		actions: part,
		needs: part,
		nextInMinutes: fc.constantFrom<number | null>(null, 10, 20)
	});

	it('[SC9] an update that does not count never raises communication', () => {
		fc.assert(
			fc.property(fc.array(post, { maxLength: 8 }), post, fc.boolean(), (posts, more, silent) => {
				const empty = silent ? { ...more, condition: '' } : { ...more, nextInMinutes: null };
				const credit = (all: (typeof more)[]) => {
					const drill = stage().at(10);
					declare(drill, 1);
					for (const { at, ...parts } of all.toSorted((x, y) => x.at - y.at)) {
						drill.at(at).as(COMMUNICATOR, { type: 'post-update', audience: 'customers', ...parts });
					}
					return rating(reportAt(drill, END), 'communication')?.credit ?? 0;
				};
				expect(credit([...posts, empty])).toBeLessThanOrEqual(credit(posts));
			}),
			SEED
		);
	});

	it('[SC6] declaring the severest of all never beats declaring what is so', () => {
		fc.assert(
			fc.property(second, (at) => {
				const credit = (severity: number) => {
					const drill = stage().at(at);
					declare(drill, severity);
					return rating(reportAt(drill, END), 'severity')?.credit ?? 0;
				};
				expect(credit(1)).toBeLessThanOrEqual(credit(2));
			}),
			SEED
		);
	});
});
