import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConditionLanguage } from '../../src/lib/scenario/conditions.ts';
import type { Reading } from '../../src/lib/scenario/reading.ts';
import { DrawnWorld, World } from '../../src/lib/scenario/world.ts';

const language = new ConditionLanguage({}, {});

function condition(source: string) {
	const compiled = language.condition(source);
	if (!compiled.ok) throw new Error(`${source}: ${compiled.fault.what}`);
	return compiled.value;
}

/** The story begins so many seconds after an hour. */
const OFFSET = 3000;

/** A moment at which `a` happened at 100, `b` never, and customers were promised news at 900. */
function readingAt(t: number): Reading {
	return {
		t,
		hour: Math.floor((t + OFFSET) / 3600) % 24,
		nextHourAt: t + 3600 - ((t + OFFSET) % 3600),
		state: new World({}),
		draw: new DrawnWorld({}),
		severity: 2,
		trueSeverity: 2,
		knownSeverity: 2,
		status: 'investigating',
		happened: (_, id) => id === 'a',
		lastOf: (id) => (id === 'a' ? 100 : undefined),
		countOf: (id) => (id === 'a' ? 1 : 0),
		doing: () => false,
		chosen: () => '',
		before: () => false,
		held: () => false,
		handedOver: () => false,
		updates: () => 1,
		promisedTo: (audience) => (audience === 'customers' ? 900 : undefined)
	};
}

const comparison = fc.constantFrom('<', '<=', '>', '>=', '==', '!=');
const clock = fc.constantFrom('t', 'since("a")', 'since("b")');
const literal = fc.integer({ min: 0, max: 1200 }).map((s) => `duration("${s}s")`);
const atom = fc.oneof(
	fc.tuple(clock, comparison, literal).map((parts) => parts.join(' ')),
	fc.tuple(literal, comparison, clock).map((parts) => parts.join(' ')),
	fc.constantFrom(
		'eta_passed("customers")',
		'eta_passed("executives")',
		'fired("a")',
		'hour == 0',
		'hour in [0, 3]',
		'hour >= 1'
	),
	fc
		.tuple(clock, comparison, literal, literal)
		.map(([c, sign, one, other]) => `${c} ${sign} (eta_passed("customers") ? ${one} : ${other})`),
	literal.map((d) => `since("a") + duration("10s") > ${d}`)
);
const expression = fc
	.array(fc.tuple(fc.constantFrom('', '!'), atom, fc.constantFrom('&&', '||')), {
		minLength: 1,
		maxLength: 4
	})
	.map((parts) =>
		parts.map(([not, part, and], index) => `${index ? and : ''} ${not}(${part})`).join(' ')
	);

describe('when time alone can change a condition', () => {
	it('never changes before the moment it said it might', () => {
		fc.assert(
			fc.property(expression, fc.integer({ min: 0, max: 1400 }), (source, t) => {
				const when = condition(source);
				const next = Math.min(when.nextChange(readingAt(t)), 1600);
				const now = when.holds(readingAt(t));
				for (let later = t; later < next; later += 1) {
					expect(when.holds(readingAt(later)), `${source} at ${later}`).toBe(now);
				}
			}),
			{ numRuns: 300, seed: 1 }
		);
	});

	it('sleeps until the threshold, where one is named', () => {
		expect(condition('since("a") > duration("6m")').nextChange(readingAt(101))).toBe(460);
		expect(condition('t >= duration("10m")').nextChange(readingAt(0))).toBe(600);
	});

	it('sleeps until either threshold, where the condition chooses between two', () => {
		const chosen = condition('t >= (fired("a") ? duration("6m") : duration("90s"))');
		expect(chosen.nextChange(readingAt(0))).toBe(90);
		expect(chosen.nextChange(readingAt(100))).toBe(360);
	});

	it('sleeps until the hour is full, where the hour is asked for', () => {
		expect(condition('hour >= 9 && fired("a")').nextChange(readingAt(0))).toBe(600);
	});

	it('never wakes for what has not happened, or for what time does not change', () => {
		expect(condition('since("b") > duration("6m")').nextChange(readingAt(0))).toBe(Infinity);
		expect(condition('fired("a") && severity <= 2').timed).toBe(false);
	});

	it('looks every second where the clock is calculated with', () => {
		expect(condition('t - duration("5m") > duration("1m")').nextChange(readingAt(7))).toBe(8);
	});
});
