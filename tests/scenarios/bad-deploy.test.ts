import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { drawAll } from '../../src/lib/engine/draws.ts';
import { Stage, scriptOf } from '../stage.ts';

const text = readFileSync(new URL('../../scenarios/bad-deploy.yaml', import.meta.url), 'utf8');
const process = readFileSync(
	new URL('../../scenarios/processes/small-team.yaml', import.meta.url),
	'utf8'
);
const { scenario } = scriptOf(text, process);

const staged = (seed = '1') => Stage.running(text, { seed, process });

const LEAD = 's1';
const TECHNICAL = 's2';

/** A seed whose story has this cause. */
function seedOf(cause: string): string {
	for (let seed = 1; seed < 100; seed += 1) {
		if (drawAll(String(seed), scenario.draw)['cause'] === cause) return String(seed);
	}
	throw new Error(`no seed draws ${cause}`);
}

const MINUTE = 60;
const failing = (stage: Stage) => stage.at(6 * MINUTE);

function act(stage: Stage, action: string, options: Record<string, string> = {}) {
	stage.as(TECHNICAL, { type: 'start-action', action, options, withoutApproval: true });
}

function world(stage: Stage) {
	return stage.drill.state.world;
}

const REMEDIES: Readonly<Record<string, (stage: Stage) => void>> = {
	flag: (stage) => act(stage, 'set_flag', { flag: 'rate_table_v2' }),
	migration: (stage) => act(stage, 'restore_column'),
	leak: (stage) => act(stage, 'roll_back')
};
const CAUSES = Object.keys(REMEDIES);

describe('the cause decides the remedy', () => {
	it.each(CAUSES)('%s: its own remedy cures, the others do not', (cause) => {
		for (const [other, remedy] of Object.entries(REMEDIES)) {
			const stage = failing(staged(seedOf(cause)));
			remedy(stage);
			stage.at(13 * MINUTE);
			expect(world(stage)['cured'], `${other} for ${cause}`).toBe(other === cause);
		}
	});

	it.each(CAUSES)('%s: what is seen by looking tells it from the others', (cause) => {
		const stage = failing(staged(seedOf(cause)));
		for (const source of ['flags', 'schema', 'workers']) {
			stage.as(TECHNICAL, { type: 'look', source });
		}
		stage.at(8 * MINUTE);
		const known = new Set(stage.all('source-shown').flatMap(({ reveals }) => reveals));
		expect(known).toContain('cause_found');
		expect(known.has('flag_guilty')).toBe(cause === 'flag');
		expect(known.has('column_gone')).toBe(cause === 'migration');
		expect(known.has('memory_grows')).toBe(cause === 'leak');
	});

	it('a rollback after a destructive migration makes it worse, and the column still cures', () => {
		const stage = failing(staged(seedOf('migration')));
		act(stage, 'roll_back');
		stage.at(12 * MINUTE);
		expect(stage.firings('all_fail')).toHaveLength(1);
		expect(stage.drill.state.truth.severity).toBe(1);
		act(stage, 'restore_column');
		stage.at(19 * MINUTE);
		expect(world(stage)).toMatchObject({ cured: true, worse: false, north: 'ok' });
	});

	it('a restart helps against a leak for five minutes', () => {
		const stage = failing(staged(seedOf('leak')));
		act(stage, 'restart_workers');
		stage.at(9 * MINUTE);
		expect(stage.firings('short_relief')).toHaveLength(1);
		stage.at(14 * MINUTE);
		expect(stage.firings('full_again')).toHaveLength(1);
		expect(world(stage)['north']).toBe('failing');
	});
});

describe('the release train', () => {
	it('takes the fault to south by itself', () => {
		const stage = staged().at(18 * MINUTE);
		expect(stage.firings('south_fails')).toHaveLength(1);
		expect(stage.drill.state.truth.severity).toBe(1);
	});

	it('does not when it was stopped', () => {
		const stage = failing(staged());
		act(stage, 'stop_rollouts');
		stage.at(25 * MINUTE);
		expect(stage.firings('south_fails')).toEqual([]);
		expect(world(stage)['south']).toBe('ok');
	});

	it('brings a cured fault back, so that the remedy is needed once more', () => {
		const stage = failing(staged(seedOf('flag')));
		REMEDIES['flag']?.(stage);
		stage.at(18 * MINUTE);
		expect(world(stage)).toMatchObject({ cured: false, north: 'ok', south: 'failing' });
		REMEDIES['flag']?.(stage);
		stage.at(22 * MINUTE);
		expect(world(stage)).toMatchObject({ cured: true, south: 'ok' });
		expect(stage.firings('labels_back')).toHaveLength(2);
	});
});

describe('the second wave', () => {
	let stage: Stage;

	beforeEach(() => {
		stage = failing(staged(seedOf('flag')));
		act(stage, 'stop_rollouts');
		REMEDIES['flag']?.(stage);
		stage.at(10 * MINUTE);
	});

	it('stops both regions three minutes after the cure', () => {
		stage.at(14 * MINUTE);
		expect(stage.firings('relapse')).toHaveLength(1);
		expect(stage.drill.state.truth.severity).toBe(1);
	});

	it('does not come when the incomplete jobs were set aside in time', () => {
		act(stage, 'park_jobs');
		stage.at(20 * MINUTE);
		expect(stage.firings('relapse')).toHaveLength(1);

		const early = failing(staged(seedOf('flag')));
		REMEDIES['flag']?.(early);
		early.at(8 * MINUTE);
		act(early, 'park_jobs');
		early.at(20 * MINUTE);
		expect(early.firings('relapse')).toEqual([]);
	});

	it('ends at once with a purge, and so does the story: paid labels are gone', () => {
		stage.at(14 * MINUTE);
		act(stage, 'purge_queue');
		stage.at(16 * MINUTE);
		expect(stage.drill.state.ending?.ending).toBe('labels_lost');
		expect(stage.all('action-ended').at(-1)).toMatchObject({ irreversible: true });
	});

	it('is over when the jobs are set aside, and held for fifteen minutes before it may be closed', () => {
		stage.at(14 * MINUTE);
		act(stage, 'park_jobs');
		stage.at(19 * MINUTE);
		expect(stage.firings('flowing')).toHaveLength(1);
		expect(stage.drill.state.truth).toMatchObject({ severity: 2, accept: [1, 2] });
		act(stage, 'test_labels');
		act(stage, 'replay_jobs', { how: 'first_fifty_then_rest' });
		stage.at(34 * MINUTE);
		expect(stage.drill.state.ending?.ending).toBe('held');
	});
});

describe('endings', () => {
	it('a fault undone while it is small is averted, if the train stands', () => {
		const stage = staged(seedOf('flag')).at(90);
		REMEDIES['flag']?.(stage);
		stage.at(10 * MINUTE);
		expect(stage.firings('labels_fail')).toEqual([]);
		expect(stage.drill.state.ending).toBeNull();
		act(stage, 'stop_rollouts');
		stage.at(20 * MINUTE);
		expect(stage.drill.state.ending?.ending).toBe('averted');
		expect(stage.firings('relapse')).toEqual([]);
	});

	it('jobs sent again without a look have a price', () => {
		const stage = failing(staged(seedOf('leak')));
		act(stage, 'stop_rollouts');
		act(stage, 'roll_back');
		stage.at(10 * MINUTE);
		act(stage, 'park_jobs');
		stage.at(15 * MINUTE);
		act(stage, 'replay_jobs', { how: 'all_at_once' });
		act(stage, 'test_labels');
		stage.at(35 * MINUTE);
		expect(stage.drill.state.ending?.ending).toBe('held_at_a_price');
	});

	it('a restore brings the column back and loses the afternoon', () => {
		const stage = failing(staged(seedOf('migration')));
		act(stage, 'restore_backup');
		stage.at(16 * MINUTE);
		expect(world(stage)['cured']).toBe(true);
		expect(stage.drill.state.ending?.ending).toBe('afternoon_rewound');
	});

	it('closing while labels fail ends nothing, and is noticed', () => {
		const stage = failing(staged());
		stage.as(LEAD, { type: 'declare-severity', severity: 2, reason: 'A region fails' });
		stage.as(LEAD, { type: 'set-status', status: 'resolved' });
		stage.at(8 * MINUTE);
		expect(stage.firings('resolved_too_early')).toEqual([7 * MINUTE]);
		expect(stage.drill.state.ending).toBeNull();
	});
});

describe('the people of the story', () => {
	it('the author stays silent; the second person answers', () => {
		const stage = failing(staged());
		stage.as(LEAD, { type: 'escalate', contact: 'change_author', message: '' });
		stage.as(LEAD, { type: 'escalate', contact: 'secondary_on_call', message: '' });
		stage.at(12 * MINUTE);
		expect(stage.all('contact-silent').map(({ contact }) => contact)).toEqual(['change_author']);
		expect(stage.all('contact-answered').map(({ contact }) => contact)).toEqual([
			'secondary_on_call'
		]);
	});
});
