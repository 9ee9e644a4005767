import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureOf, staleIn, storySecond } from '#lib/report/picture.ts';
import { linesOf, planOf } from '#lib/report/plan.ts';
import { dotsOf, placeAfter, rowsOf, stepPath, ticksOf, type Mark } from '#lib/report/timeline.ts';
import { report as words } from '#lib/text/en/report.ts';
import type { Stage } from '../stage.ts';
import { COMMUNICATOR, declare, failure, page, reportOf, update } from '../scoring/table.ts';

const drawn = (stage: Stage) => {
	const picture = pictureOf(stage.drill.script, stage.events);
	return { picture, rows: rowsOf(reportOf(stage), picture, words.timeline) };
};

/** Declares at a minute, updates customers once, pages somebody silent, and ends after 40 minutes. */
function played(): Stage {
	const stage = failure().at(60);
	declare(stage, 2);
	stage.at(120);
	update(stage, 'customers');
	stage.at(180);
	page(stage, 'manager');
	stage.at(2400).facilitator({ type: 'end' });
	return stage;
}

describe('what the picture shows', () => {
	it('is the same for the same log', () => {
		const stage = played();
		expect(drawn(stage)).toEqual(drawn(stage));
	});

	it('has the truth in force from moment to moment, to the end', () => {
		const { truths, length } = drawn(played()).picture;
		expect(length).toBe(2400);
		expect(truths.map(({ from, severity }) => [from, severity])).toEqual([
			[0, null],
			[10, 2]
		]);
		expect(truths.at(-1)).toMatchObject({ to: 2400, because: 'Customers cannot order' });
	});

	it('has who held each role, with the events that began and ended it', () => {
		const stage = played();
		const held = drawn(stage).picture.roles.flatMap((role) => role.held);
		expect(held.map(({ seat, from, to }) => [seat, from, to])).toEqual([
			['s1', 0, 2400],
			['s2', 0, 2400],
			['s3', 0, 2400]
		]);
		for (const { events } of held) {
			expect(events.map((n) => stage.events[n - 1]?.type)).toEqual(['role-claimed']);
		}
	});

	it('has how long each page rang, and what became of it', () => {
		const { pages } = drawn(played()).picture;
		expect(pages).toHaveLength(1);
		expect(pages[0]).toMatchObject({
			contact: 'Manager',
			from: 180,
			events: [expect.any(Number), expect.any(Number)]
		});
	});

	it('shows when the newest update was older than the process asks', () => {
		const stage = failure().at(60);
		declare(stage, 1);
		stage.at(120);
		update(stage, 'customers');
		stage.at(6000).facilitator({ type: 'end' });
		const [rhythm] = drawn(stage).picture.rhythms;
		const every = rhythm?.asked[0]?.every ?? 0;
		expect(every).toBeGreaterThan(0);
		expect(rhythm?.stale).toEqual([{ from: 120 + every, to: 6000 }]);
	});

	it('marks an update that does not count', () => {
		const stage = failure().at(60);
		declare(stage, 1);
		update(stage, 'customers', null);
		const row = drawn(stage).rows.find(({ kind }) => kind === 'rhythm');
		expect(row?.marks.map(({ kind }) => kind)).toEqual(['void']);
	});

	it('says how long the drill stood still, which took no exercise time', () => {
		const stage = failure().at(60);
		stage.facilitator({ type: 'pause', reason: 'discussion' });
		stage.at(150).facilitator({ type: 'resume' });
		expect(drawn(stage).picture.pauses).toMatchObject([
			{ at: 60, reason: 'discussion', seconds: 90 }
		]);
	});

	it('holds no free text and no names', () => {
		const stage = failure().at(60);
		stage.as(COMMUNICATOR, { type: 'add-note', text: 'SECRET NOTE' });
		stage.as('s1', { type: 'declare-severity', severity: 2, reason: 'SECRET REASON' });
		expect(JSON.stringify(drawn(stage))).not.toContain('SECRET');
	});

	it('cites events that are in the log', () => {
		const stage = played();
		const events = drawn(stage).rows.flatMap(({ marks }) => marks.flatMap((mark) => mark.events));
		expect(events.length).toBeGreaterThan(5);
		for (const n of events) expect(stage.events[n - 1]?.n).toBe(n);
	});
});

describe('stale stretches', () => {
	const every = (seconds: number) => (t: number) => t + seconds;

	it('begin when the newest update is too old, and end with the next', () => {
		expect(staleIn({ from: 0, to: 100 }, [10, 60], every(30))).toEqual([
			{ from: 40, to: 60 },
			{ from: 90, to: 100 }
		]);
	});

	it('lie within their window, whatever was posted', () => {
		const moments = fc.array(fc.integer({ min: 0, max: 500 }));
		fc.assert(
			fc.property(moments, fc.integer({ min: 1, max: 200 }), (acts, seconds) => {
				const sorted = [...acts].sort((a, b) => a - b);
				const stretches = staleIn({ from: 50, to: 400 }, sorted, every(seconds));
				return stretches.every(({ from, to }) => from >= 50 && to <= 400 && from < to);
			}),
			{ seed: 7 }
		);
	});
});

describe('where things stand', () => {
	const mark = (t: number): Mark => ({
		t,
		to: null,
		kind: 'look',
		text: '',
		by: [],
		events: [t + 1]
	});

	it('draws marks that would lie on each other as one, and loses none', () => {
		const dots = dotsOf([0, 5, 8, 40].map(mark), (t) => t, 10);
		expect(dots.map(({ x, marks }) => [x, marks.length])).toEqual([
			[0, 3],
			[40, 1]
		]);
	});

	it('keeps everything between the names and the edge', () => {
		const { picture, rows } = drawn(played());
		const plan = planOf(rows, picture.length, 600, 100);
		for (const t of [-5, 0, 100, 2400, 9999]) {
			expect(plan.x(t)).toBeGreaterThanOrEqual(100);
			expect(plan.x(t)).toBeLessThan(600);
		}
		expect(plan.tops).toEqual([...plan.tops].sort((a, b) => a - b));
	});

	it('moves by keyboard along a row, and to the nearest mark of the next that has one', () => {
		const rows = [[{ x: 0 }, { x: 50 }, { x: 90 }], [], [{ x: 10 }, { x: 60 }]];
		const from = { row: 0, dot: 1 };
		expect(placeAfter(rows, from, 'ArrowRight')).toEqual({ row: 0, dot: 2 });
		expect(placeAfter(rows, from, 'ArrowDown')).toEqual({ row: 2, dot: 1 });
		expect(placeAfter(rows, { row: 2, dot: 0 }, 'ArrowUp')).toEqual({ row: 0, dot: 0 });
		expect(placeAfter(rows, from, 'ArrowUp')).toEqual(from);
		expect(placeAfter(rows, from, 'End')).toEqual({ row: 0, dot: 2 });
		expect(placeAfter(rows, from, 'Enter')).toBeNull();
	});

	it('joins levels by upright lines', () => {
		const steps = [
			{ from: 0, to: 5, level: 5 },
			{ from: 5, to: 9, level: 2 }
		];
		expect(
			stepPath(
				steps,
				(t) => t * 10,
				(level) => level
			)
		).toBe('M0 5H50L50 2H90');
	});

	it('breaks long names into two lines', () => {
		expect(linesOf('Communications lead', 14)).toEqual(['Communications', 'lead']);
		expect(linesOf('Incident lead', 14)).toEqual(['Incident lead']);
	});

	it('ticks at round minutes', () => {
		expect(ticksOf(3000)).toEqual([0, 300, 600, 900, 1200, 1500, 1800, 2100, 2400, 2700, 3000]);
	});
});

it('what a jump leapt over has no exercise time of its own', () => {
	const jumps = [{ t: 100, story: 3600 }];
	expect([50, 100, 150].map((t) => storySecond({ jumps }, t))).toEqual([50, 3700, 3750]);
});
