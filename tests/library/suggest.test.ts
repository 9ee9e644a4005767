import { describe, expect, it } from 'vitest';
import {
	suggest,
	type Candidate,
	type History,
	type Suggestion
} from '../../src/lib/library/suggest.ts';
import { TUTORIAL } from '../../src/lib/scenario/tutorial.ts';

const NOW = 1_800_000_000_000;
const daysAgo = (days: number) => NOW - days * 24 * 3_600_000;

const candidate = (id: string, more: Partial<Candidate> = {}): Candidate => ({
	id,
	family: id,
	difficulty: 'intermediate',
	length: 3_000,
	checks: new Set(),
	shares: {},
	...more
});
const history = (more: Partial<History> = {}): History => ({
	drills: [],
	weakest: null,
	openItems: [],
	...more
});
const played = (scenario: string, days: number, family = scenario) => ({
	scenario,
	family,
	at: daysAgo(days)
});
const reasonsOf = (suggestion: Suggestion | null) =>
	suggestion?.reasons.map(({ kind }) => kind) ?? [];

describe('a suggestion', () => {
	const tutorial = candidate(TUTORIAL, { difficulty: 'introductory', length: 600 });
	const steps = [
		tutorial,
		candidate('hard', { difficulty: 'advanced', shares: { roles: 1 } }),
		candidate('middle', { difficulty: 'intermediate', shares: { roles: 0.5 } }),
		candidate('easy', { difficulty: 'introductory' })
	];

	it('is the tutorial for whoever never played', () => {
		expect(suggest(steps, history(), NOW)).toEqual({
			id: TUTORIAL,
			reasons: [{ kind: 'tutorial' }]
		});
	});

	it('is an easy one, long enough to show a team, after the tutorial or without one', () => {
		const easy = { id: 'easy', reasons: [{ kind: 'first' }, { kind: 'unplayed' }] };
		const after = history({ drills: [played(TUTORIAL, 3)], weakest: 'roles' });
		expect(suggest(steps, after, NOW)).toEqual(easy);
		expect(suggest(steps.slice(1), history(), NOW)).toEqual(easy);
	});

	it('is at most one step harder than what was played, whatever speaks for a harder one', () => {
		const after = (scenario: string) =>
			suggest(steps, history({ drills: [played(scenario, 3)], weakest: 'roles' }), NOW)?.id;
		expect(after('easy')).toBe('middle');
		expect(after('middle')).toBe('hard');
		expect(after('deleted since')).toBe('hard');
	});

	it('retests most open action items first, whatever else speaks for another', () => {
		const drills = [played('one', 20), played('two', 800)];
		const suggestion = suggest(
			[
				candidate('one', { checks: new Set(['update/customers', 'open/one']) }),
				candidate('three', { checks: new Set(['update/customers']), family: 'one' }),
				candidate('two', { shares: { roles: 1 } })
			],
			history({ drills, weakest: 'roles', openItems: ['update/customers', 'open/one'] }),
			NOW
		);
		expect(suggestion?.id).toBe('three');
		expect(suggestion?.reasons[0]).toEqual({ kind: 'retests', count: 1 });
	});

	it('counts an action item once, however many ask for the same', () => {
		const suggestion = suggest(
			[candidate('one', { checks: new Set(['update/customers']) })],
			history({ drills: [played('two', 9)], openItems: ['update/customers', 'update/customers'] }),
			NOW
		);
		expect(suggestion?.reasons[0]).toEqual({ kind: 'retests', count: 1 });
	});

	it('asks much of the weakest dimension', () => {
		const suggestion = suggest(
			[
				candidate('one', { shares: { communication: 0.1 } }),
				candidate('two', { shares: { communication: 0.4 } })
			],
			history({ drills: [played('other', 50)], weakest: 'communication' }),
			NOW
		);
		expect(suggestion?.id).toBe('two');
		expect(suggestion?.reasons).toContainEqual({ kind: 'dimension', dimension: 'communication' });
	});

	it('is of the family that was practised longest ago', () => {
		const suggestion = suggest(
			[candidate('a', { family: 'deploy' }), candidate('b', { family: 'database' })],
			history({ drills: [played('x', 100, 'deploy'), played('y', 300, 'database')] }),
			NOW
		);
		expect(suggestion?.id).toBe('b');
		expect(reasonsOf(suggestion)).toEqual(['old-family', 'unplayed']);
	});

	it('was not played within half a year, unless everything was', () => {
		const lately = history({ drills: [played('one', 100), played('two', 90)] });
		expect(suggest([candidate('one'), candidate('two'), candidate('zz')], lately, NOW)?.id).toBe(
			'zz'
		);
		const suggestion = suggest([candidate('one'), candidate('two')], lately, NOW);
		expect(suggestion?.id).toBe('one');
		expect(suggestion?.reasons.at(-1)).toEqual({ kind: 'played', at: daysAgo(100) });
	});

	it('is the same for the same library, in whatever order it comes', () => {
		const all = ['c', 'a', 'b'].map((id) => candidate(id));
		expect(suggest(all, history(), NOW)).toEqual(suggest(all.toReversed(), history(), NOW));
	});

	it('is none where the library has none', () => {
		expect(suggest([], history(), NOW)).toBeNull();
	});
});
