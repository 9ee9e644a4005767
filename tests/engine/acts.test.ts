import { describe, expect, it } from 'vitest';
import { scenarioText, Stage } from '../stage.ts';

const running = (body: string, seed = '1') => Stage.running(scenarioText(body), { seed });
const code = (result: { ok: boolean; code?: string }) => (result.ok ? 'accepted' : result.code);

const REPAIR = `
state: { fixed: false, healthy: true }
facts: { cause_found: The slot is stuck }
sources:
  dash: { title: Dashboard, takes: 30s, covers: database.look_first, shows: [{ text: 'slot is stuck', reveals: [cause_found] }] }
actions:
  drop: { title: Drop, choose: { slot: [a, b] }, role: technical_lead, approval: incident_lead, takes: 4m, covers: database.free_space,
    outcomes: [{ when: 'chosen("drop", "slot") == "b"', sets: { fixed: true }, text: Space is back }, { sets: { healthy: false }, text: Rebuild it, irreversible: true, harm: A replica is lost }],
    on_cancel: { text: Nothing changed } }
  guess: { title: Guess, outcomes: [{ weight: 3, sets: { fixed: true } }, { weight: 1, sets: { healthy: false } }] }
  idle: { title: Idle, outcomes: [{ text: Nothing }] }
`;

describe('looking', () => {
	it('shows evidence only to whoever looked, when it is there, and reveals what it holds', () => {
		const stage = running(REPAIR).at(10);
		stage.as('s2', { type: 'look', source: 'dash' });
		stage.at(39);
		expect(stage.view('s2').evidence).toEqual({});
		stage.at(40);
		expect(stage.view('s2').evidence['dash']?.texts).toEqual(['slot is stuck']);
		expect(stage.view('s1').evidence).toEqual({});
		expect(stage.drill.state.marks.known.get('cause_found')?.first).toBe(40);
	});
});

describe('an action', () => {
	const drop = { type: 'start-action', action: 'drop', options: { slot: 'b' } } as const;

	it('that asks for a go-ahead waits as a proposal until the approving role gives it', () => {
		const stage = running(REPAIR).at(10);
		stage.as('s2', { ...drop, withoutApproval: false });
		const run = stage.all('action-proposed')[0]?.n ?? 0;
		expect(stage.all('action-started')).toEqual([]);
		stage.at(20);
		stage.as('s1', { type: 'answer-proposal', run, approve: true, reason: '' });
		expect(stage.all('action-started').map(({ t, by, approvedBy }) => [t, by, approvedBy])).toEqual(
			[[20, 's2', 's1']]
		);
		stage.at(20 + 240);
		expect(stage.drill.state.world['fixed']).toBe(true);
		expect(stage.all('ending-reached').map(({ ending }) => ending)).toEqual(['fixed']);
	});

	it('by somebody who holds the approving role needs nobody else', () => {
		const stage = running(REPAIR).at(10);
		stage.as('s1', { ...drop, withoutApproval: false });
		expect(stage.all('action-started').length).toBe(1);
	});

	it('ends with the first outcome that holds, and says when it did harm for good', () => {
		const stage = running(REPAIR).at(10);
		stage.as('s1', { ...drop, options: { slot: 'a' }, withoutApproval: false });
		stage.at(600);
		expect(
			stage
				.all('action-ended')
				.map(({ outcome, irreversible, harm }) => [outcome, irreversible, harm])
		).toEqual([[1, true, 'A replica is lost']]);
	});

	it('draws among weighted outcomes from the seed', () => {
		const fixed = Array.from({ length: 100 }, (_, i) => {
			const stage = running(REPAIR, `g${i}`).at(10);
			stage.as('s2', {
				type: 'start-action',
				action: 'guess',
				options: {},
				withoutApproval: false
			});
			return stage.drill.state.world['fixed'] === true;
		}).filter(Boolean).length;
		expect(fixed).toBeGreaterThan(60);
		expect(fixed).toBeLessThan(90);
	});

	it('can be stopped while it runs, and then changes nothing', () => {
		const stage = running(REPAIR).at(10);
		stage.as('s1', { ...drop, withoutApproval: false });
		const run = stage.all('action-started')[0]?.n ?? 0;
		stage.at(20);
		expect(code(stage.as('s1', { type: 'cancel-action', run }))).toBe('accepted');
		stage.at(1000);
		expect(stage.drill.state.world['fixed']).toBe(false);
		expect(stage.all('action-cancelled')[0]?.text).toBe('Nothing changed');
	});

	it('with a choice that does not exist is refused with the choices there are', () => {
		const stage = running(REPAIR).at(10);
		const result = stage.as('s1', { ...drop, options: { slot: 'c' }, withoutApproval: false });
		expect(result.ok ? '' : result.message).toContain('a, b');
	});
});

const PEOPLE = `
contacts: { database_owner: { ignores: 1, answers: 3m, says: 'Drop slot b' } }
`;

describe('escalation', () => {
	it('is answered after a while, or not at all; silence shows after the process’s time', () => {
		const stage = running(PEOPLE).at(10);
		stage.as('s1', { type: 'escalate', contact: 'database_owner', message: 'Help' });
		stage.at(309);
		expect(stage.view('s1').pages['database_owner']?.state).toBe('ringing');
		stage.at(310);
		expect(stage.view('s1').pages['database_owner']?.state).toBe('silent');
		stage.as('s1', { type: 'escalate', contact: 'database_owner', message: 'Again' });
		stage.at(310 + 180);
		expect(stage.view('s1').pages['database_owner']?.state).toBe('answered');
		expect(stage.all('contact-answered')[0]?.text).toBe('Drop slot b');
	});

	it('does not say beforehand whether anybody will answer', () => {
		const stage = running(PEOPLE).at(10);
		stage.as('s1', { type: 'escalate', contact: 'database_owner', message: 'Help' });
		expect(JSON.stringify(stage.view('s1'))).not.toContain('answersAt');
	});
});

describe('roles', () => {
	it('have one holder; a second claim is refused with what to do instead', () => {
		const stage = running('');
		expect(code(stage.as('s2', { type: 'claim-role', role: 'incident_lead' }))).toBe('role/held');
	});

	it('change hands only when the other side accepts', () => {
		const stage = running('').at(10);
		stage.as('s1', { type: 'hand-over-role', role: 'incident_lead', to: 's2', note: 'Dinner' });
		expect(stage.drill.state.roles.get('incident_lead')?.holder).toBe('s1');
		stage.as('s2', { type: 'answer-handover', role: 'incident_lead', accept: true });
		expect(stage.drill.state.roles.get('incident_lead')?.holder).toBe('s2');
	});

	it('bring their whole mail since the start to whoever takes them up, and end with release', () => {
		const stage = running(`
injects:
  one: { at: 10s, via: call, from: X, to: [communications_lead], text: One }
  two: { at: 60s, via: call, from: X, to: [communications_lead], text: Two }
`).at(20);
		const calls = (seat: string) =>
			stage.view(seat).feed.filter((e) => e.type === 'inject-fired').length;
		stage.as('s3', { type: 'release-role', role: 'communications_lead' });
		stage.at(30);
		stage.as('s1', { type: 'claim-role', role: 'communications_lead' });
		stage.at(60);
		expect([calls('s1'), calls('s2'), calls('s3')]).toEqual([2, 0, 1]);
	});
});

describe('while paused', () => {
	it('time stands still, and only reading and notes are accepted', () => {
		const stage = running(REPAIR).at(10);
		stage.facilitator({ type: 'pause', reason: 'time-out' });
		stage.at(600);
		expect(stage.drill.state.t).toBe(10);
		expect(code(stage.as('s1', { type: 'add-note', text: 'Breathe' }))).toBe('accepted');
		expect(code(stage.as('s1', { type: 'declare-severity', severity: 2, reason: 'x' }))).toBe(
			'drill/paused'
		);
	});
});

describe('an observer', () => {
	it('takes notes and acts on nothing', () => {
		const stage = running('').at(10);
		stage.server({ type: 'join', seat: 's9', kind: 'observer' });
		expect(code(stage.as('s9', { type: 'add-note', text: 'Calm' }))).toBe('accepted');
		expect(code(stage.as('s9', { type: 'set-status', status: 'identified' }))).toBe(
			'seat/observer'
		);
	});
});

describe('an update', () => {
	it('counts only with a condition and the time of the next one', () => {
		const stage = running('').at(10);
		const post = (condition: string, nextInMinutes: number | null) =>
			stage.as('s3', {
				type: 'post-update',
				audience: 'customers',
				condition,
				actions: '',
				needs: '',
				nextInMinutes
			});
		post('', 30);
		post('Down', null);
		expect(stage.drill.state.updates.get('customers')).toBeUndefined();
		post('Down', 30);
		expect(stage.drill.state.updates.get('customers')?.count).toBe(1);
	});

	it('on a channel that is broken reaches nobody and does not count', () => {
		const stage = running(`channels: { status_page: { fails: 'true' } }`).at(10);
		stage.as('s3', {
			type: 'post-update',
			audience: 'customers',
			condition: 'Down',
			actions: '',
			needs: '',
			nextInMinutes: 30
		});
		expect(stage.all('update-posted')[0]?.delivered).toBe(false);
		expect(stage.drill.state.updates.get('customers')).toBeUndefined();
	});
});
