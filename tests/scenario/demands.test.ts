import { describe, expect, it } from 'vitest';
import { sampleSource } from '../../src/lib/engine/telemetry.ts';
import { rubric } from '../../src/lib/scoring/rubric.ts';
import { score } from '../../src/lib/scoring/score.ts';
import { scenarioText, scriptOf, Stage } from '../stage.ts';

/*
 * What real incidents ask of a scenario language, one small drill each. The forms are documented in
 * scenarios/README.md; a demand that cannot be met with them is a reason to change the language.
 */

const running = (body: string, seed = '1') => Stage.running(scenarioText(body), { seed });
const textsOf = (stage: Stage, inject: string) =>
	stage
		.all('inject-fired')
		.filter((event) => event.inject === inject)
		.map(({ text }) => text);
const start = (stage: Stage, action: string, options: Record<string, string> = {}) =>
	stage.as('s2', { type: 'start-action', action, options, withoutApproval: true });
const look = (stage: Stage, source: string) => stage.as('s2', { type: 'look', source });
const update = (stage: Stage, nextInMinutes: number | null) =>
	stage.as('s3', {
		type: 'post-update',
		audience: 'customers',
		condition: 'Orders fail',
		actions: 'We look into it',
		needs: 'Nothing',
		nextInMinutes
	});
const latestOf = ({ drill }: Stage, source: string) =>
	sampleSource(drill.script, drill.state, source, drill.state.t)[0]?.points.at(-1)?.[1];
const verdictOf = (stage: Stage, body: string, key: string) => {
	stage.facilitator({ type: 'end' });
	const report = score(scriptOf(scenarioText(body)), rubric, stage.events);
	return report.opportunities
		.filter(({ reasons }) => reasons.some(({ id }) => id === key))
		.map(({ verdict }) => verdict);
};

describe('the scenario language can say', () => {
	it('1: again and again until something is done, ever more pressing, and at most so often', () => {
		const stage = running(`
injects:
  chief: { at: 1m, via: call, from: Chief, text: [What is it?, Well?], repeat: { every: 2m, until: updated("customers"), most: 5 } }
`);
		stage.at(200);
		update(stage, 10);
		expect(textsOf(stage.at(900), 'chief')).toEqual(['What is it?', 'Well?']);
	});

	it('2: this instead of that, if the team did something or if a promise has passed', () => {
		const body = `
state: { fixed: false, blocked: false }
actions: { block: { title: Block, outcomes: [{ sets: { blocked: true } }] } }
injects:
  flood: { at: 5m, unless: state.blocked, via: log, from: Edge, text: Flood }
  trickle: { at: 5m, unless: '!state.blocked', via: log, from: Edge, text: Trickle }
  angry: { when: eta_passed("customers"), via: ticket, from: Customer, text: You said ten minutes }
`;
		const idle = running(body).at(1200);
		expect([idle.firings('flood'), idle.firings('trickle')]).toEqual([[300], []]);
		expect(idle.firings('angry')).toEqual([]);
		const quick = running(body).at(60);
		start(quick, 'block');
		update(quick, 10);
		quick.at(1200);
		expect([quick.firings('flood'), quick.firings('trickle')]).toEqual([[], [300]]);
		expect(quick.firings('angry')).toEqual([661]);
	});

	it('3: one of several causes, and evidence, red herrings and remedy that follow from it', () => {
		const body = `
state: { fixed: false }
draw: { cause: { weighted: { slot: 1, log: 1 } } }
facts: { slot_found: A slot, log_found: A log }
sources:
  disk:
    title: Disk
    shows:
      - { when: draw.cause == "slot", text: slot 412 GB, reveals: [slot_found] }
      - { when: draw.cause == "log", text: log 380 GB, reveals: [log_found] }
      - { text: A deploy four minutes ago, misleads: true }
actions:
  drop: { title: Drop, outcomes: [{ when: draw.cause == "slot", sets: { fixed: true } }, { text: Nothing }] }
  wipe: { title: Wipe, outcomes: [{ when: draw.cause == "log", sets: { fixed: true } }, { text: Nothing }] }
`;
		const endOf = (seed: string, action: string) => {
			const stage = running(body, seed).at(10);
			look(stage, 'disk');
			start(stage.at(60), action);
			stage.at(120);
			const [created] = stage.all('drill-created');
			const [shown] = stage.all('source-shown');
			return {
				cause: created?.draws['cause'],
				found: shown?.reveals,
				texts: shown?.texts.length,
				fixed: stage.all('ending-reached').length === 1
			};
		};
		const plays = ['1', '2', '3', '4', '5', '6'].map((seed) => endOf(seed, 'drop'));
		expect(new Set(plays.map(({ cause }) => cause))).toEqual(new Set(['slot', 'log']));
		for (const { cause, found, texts, fixed } of plays) {
			expect(found).toEqual([cause === 'slot' ? 'slot_found' : 'log_found']);
			expect(texts).toBe(2);
			expect(fixed).toBe(cause === 'slot');
		}
	});

	it('4: a curve that is a sum of causes, so that one remedy moves it only partly', () => {
		const stage = running(`
state: { fixed: false, leak: true, retries: true }
signals:
  load: { title: Load, target: '10.0 + (state.leak ? 50.0 : 0.0) + (state.retries ? 30.0 : 0.0)', settle: 1m }
sources: { chart: { title: Chart, takes: 0s, signals: [load] } }
actions: { stop_retries: { title: Stop retries, outcomes: [{ sets: { retries: false } }] } }
`);
		const shownAt = (second: number) => Math.round(latestOf(stage.at(second), 'chart') ?? NaN);
		expect(shownAt(60)).toBe(90);
		start(stage, 'stop_retries');
		expect(shownAt(600)).toBe(60);
	});

	it('5: true is one thing, known another; some of it only whoever asks is told', () => {
		const stage = running(`
facts: { advice: Do not delete it by hand }
contacts: { database_owner: { answers: 1m, says: Do not delete it by hand, reveals: [advice] } }
injects:
  told: { when: known("advice"), via: note, from: Desk, text: Now you know }
`);
		stage.at(300);
		expect(stage.firings('told')).toEqual([]);
		stage.as('s1', { type: 'escalate', contact: 'database_owner', message: 'Help' });
		expect(stage.at(600).firings('told')).toEqual([360]);
		expect(stage.all('contact-answered')[0]?.reveals).toEqual(['advice']);
	});

	it('6: the hour of the day, and leaps from minutes to days', () => {
		const stage = running(`
injects:
  evening: { at: 2m, via: note, from: Clock, text: Six hours pass, jump: 6h }
  peak: { when: hour >= 9, via: alert, from: Edge, text: The morning peak }
`);
		stage.at(600);
		expect(stage.firings('peak')).toEqual([120]);
		expect(stage.all('clock-jumped').map(({ story }) => story)).toEqual([6 * 3600]);
	});

	it('7: who ignores the first page, who answers late, who cannot be reached while the pager is down', () => {
		const stage = running(`
state: { fixed: false, pager_down: true }
contacts:
  database_owner: { unreachable: state.pager_down }
  manager: { ignores: 1, answers: 10m, says: Here I am }
injects: { repaired: { at: 20m, via: note, from: Pager, text: Works again, sets: { pager_down: false } } }
`);
		const page = (contact: string) =>
			stage.as('s1', { type: 'escalate', contact, message: 'Please' });
		stage.at(10);
		page('database_owner');
		page('manager');
		expect(
			stage
				.at(400)
				.all('contact-silent')
				.map(({ contact, t }) => [contact, t])
		).toEqual([
			['database_owner', 310],
			['manager', 310]
		]);
		page('manager');
		stage.at(1300);
		page('database_owner');
		expect(
			stage
				.at(1500)
				.all('contact-answered')
				.map(({ contact, t }) => [contact, t])
		).toEqual([
			['manager', 1000],
			['database_owner', 1420]
		]);
	});

	it('8: evidence that misleads, that has gaps, that expires, and that an action destroys', () => {
		const stage = running(`
state: { fixed: false, host: running }
facts: { trace: An intruder's session }
signals: { errors: { title: Errors, target: 5.0, missing: 't >= duration("5m")' } }
sources:
  vendor: { title: Vendor, takes: 0s, shows: [{ text: All systems operational, misleads: true }] }
  memory:
    title: Memory
    takes: 0s
    signals: [errors]
    shows:
      - { when: 'state.host == "running" && t < duration("15m")', text: A session, reveals: [trace] }
      - { when: 'state.host == "gone" || t >= duration("15m")', text: Nothing left to see }
actions: { terminate: { title: Terminate, most: 1, outcomes: [{ sets: { host: gone } }] } }
`);
		const seen = (second: number) => {
			stage.at(second);
			look(stage, 'memory');
			stage.at(second + 1);
			return stage.all('source-shown').at(-1)?.texts;
		};
		expect(seen(60)).toEqual(['A session']);
		start(stage, 'terminate');
		expect(seen(120)).toEqual(['Nothing left to see']);
		seen(600);
		expect(latestOf(stage, 'memory')).toBeNull();
		const late = running(`
facts: { trace: A trace }
sources: { log: { title: Log, takes: 0s, shows: [{ when: 't < duration("15m")', text: A trace, reveals: [trace] }] } }
`).at(960);
		look(late, 'log');
		expect(late.at(970).all('source-shown')[0]?.reveals).toEqual([]);
	});

	it('9: a second trouble out of the team’s own remedy, beside the first', () => {
		const stage = running(`
state: { fixed: false, slow: true, database_hot: false }
truth:
  - { severity: 1, when: state.slow && state.database_hot, because: Both }
  - { severity: 2, when: state.slow, because: Slow }
actions: { more_workers: { title: More workers, takes: 1m, outcomes: [{ sets: { database_hot: true } }] } }
injects:
  slow: { at: 10s, via: alert, from: Queue, text: Slow }
  hot: { when: state.database_hot, delay: 2m, via: alert, from: Database, text: Locks }
`);
		stage.at(60);
		start(stage, 'more_workers');
		stage.at(400);
		expect(stage.firings('hot')).toEqual([240]);
		expect(stage.all('truth-changed').map(({ severity }) => severity)).toEqual([2, 1]);
	});

	it('10: what cannot be undone, with its precondition, and a harm that is measured', () => {
		const stage = running(`
state: { fixed: false, lost: 0.0, writing: true }
flows: { lost: { add: 'state.writing ? 1.5 : 0.0', every: 1m } }
actions:
  restore:
    title: Restore over the live data
    outcomes:
      - { when: '!state.writing', text: 'Restored, \${state.lost} minutes are missing', sets: { fixed: true } }
      - { text: Overwritten, harm: '\${state.lost} minutes of orders lost', irreversible: true, sets: { lost: state.lost + 10.0 } }
`);
		stage.at(300);
		start(stage, 'restore');
		const [ended] = stage.at(301).all('action-ended');
		expect(ended).toMatchObject({ irreversible: true, harm: '17.5 minutes of orders lost' });
	});

	it('11: what takes time, may fail, shows its success late, waits for somebody, can be stopped', () => {
		const body = `
state: { fixed: false, rolled_back: false, healthy: false, vendor_ready: false }
contacts: { database_owner: { answers: 8m, says: Done, sets: { vendor_ready: true } } }
actions:
  roll_back:
    title: Roll back
    takes: 3m
    outcomes:
      - { weight: 1, text: Rolled back, sets: { rolled_back: true } }
      - { weight: 1, text: The pipeline failed }
    on_cancel: { text: Stopped half-way }
  move: { title: Move, takes: 1m, outcomes: [{ when: state.vendor_ready, sets: { fixed: true } }, { text: The vendor is not ready }] }
injects: { recovered: { when: state.rolled_back, delay: 5m, via: log, from: Edge, text: Errors fall, sets: { healthy: true } } }
`;
		const outcomes = ['1', '2', '3', '4', '5', '6'].map((seed) => {
			const stage = running(body, seed).at(10);
			start(stage, 'roll_back');
			stage.at(1000);
			return [stage.all('action-ended')[0]?.text, stage.firings('recovered')[0]];
		});
		expect(outcomes).toContainEqual(['Rolled back', 490]);
		expect(outcomes).toContainEqual(['The pipeline failed', undefined]);
		const stage = running(body).at(10);
		start(stage, 'roll_back');
		const [run] = stage.all('action-started');
		stage.at(60).as('s2', { type: 'cancel-action', run: run?.n ?? 0 });
		expect(stage.at(400).all('action-ended')).toEqual([]);
		stage.as('s1', { type: 'escalate', contact: 'database_owner', message: 'Please' });
		start(stage, 'move');
		start(stage.at(1000), 'move');
		expect(
			stage
				.at(1100)
				.all('action-ended')
				.map(({ text }) => text)
		).toEqual(['The vendor is not ready', '']);
	});

	it('12: this before that, with consequences in the world and in the score', () => {
		const body = `
state: { fixed: false, writing: true }
actions:
  stop: { title: Stop the writer, outcomes: [{ sets: { writing: false } }] }
  restore: { title: Restore, outcomes: [{ when: state.writing, text: Overwritten again }, { sets: { fixed: true } }] }
expect:
  - { id: order, dimension: playbook, after: did("restore"), see: 'before("stop", "restore")', within: 1m, because: It would be overwritten }
`;
		const play = (...actions: string[]) => {
			const stage = running(body);
			actions.forEach((action, index) => start(stage.at(60 * (index + 1)), action));
			stage.at(600);
			return [stage.all('ending-reached').length, verdictOf(stage, body, 'order')];
		};
		expect(play('stop', 'restore')).toEqual([1, ['met']]);
		expect(play('restore', 'stop')).toEqual([0, ['missed']]);
	});

	it('13: a severity that is right only for a time, a false end, and who took over', () => {
		const body = `
state: { fixed: false, down: false }
truth: [{ severity: 2, accept: [1, 2], when: state.down, because: Down }]
injects:
  fails: { at: 1m, via: alert, from: X, text: Down, sets: { down: true } }
  looks_fine: { at: 5m, via: chat, from: Support, text: Quiet here }
  not_over: { when: 'status == "resolved" && state.down', delay: 1m, via: alert, from: X, text: Still down }
expect:
  - { id: handed, dimension: roles, after: fired("looks_fine"), see: handed_over("incident_lead"), within: 10m, because: The shift ends }
`;
		const stage = running(body).at(90);
		stage.as('s1', { type: 'declare-severity', severity: 2, reason: 'Down' });
		stage.at(310).as('s1', { type: 'set-status', status: 'resolved' });
		expect(stage.at(380).firings('not_over')).toEqual([370]);
		stage.as('s1', { type: 'hand-over-role', role: 'incident_lead', to: 's2', note: 'All yours' });
		stage.as('s2', { type: 'answer-handover', role: 'incident_lead', accept: true });
		stage.at(900);
		expect(verdictOf(stage, body, 'handed')).toEqual(['met']);
	});

	it('14: deadlines that a fact begins, in the story’s time too', () => {
		const body = `
state: { fixed: false }
facts: { confirmed: Personal data were read }
sources: { audit: { title: Audit log, takes: 0s, shows: [{ text: Read, reveals: [confirmed] }] } }
injects: { days: { when: known("confirmed"), delay: 5m, via: note, from: Clock, text: Three days pass, jump: 72h } }
expect:
  - { id: notified, dimension: escalation, after: known("confirmed"), see: escalated("manager"), within: 48h, clock: story, because: The law says so }
`;
		const play = (at: number) => {
			const stage = running(body).at(60);
			look(stage, 'audit');
			stage.at(at).as('s1', { type: 'escalate', contact: 'manager', message: 'Notify' });
			stage.at(1500);
			return verdictOf(stage, body, 'notified');
		};
		expect(play(120)).toEqual(['met']);
		expect(play(1400)).not.toEqual(['met']);
	});

	it('15: hesitation that costs more and more, either-or, several good enough ends, and a quiet one', () => {
		const body = `
state: { fixed: false, cost: 0.0, choice: none, spilled: false }
flows: { cost: { add: 'state.choice == "none" ? 1.0 + state.cost * 0.1 : 0.0', every: 1m } }
actions:
  drain: { title: Drain, offered: state.choice == "none", outcomes: [{ sets: { choice: drain } }] }
  discard: { title: Discard, offered: state.choice == "none", outcomes: [{ sets: { choice: discard } }] }
endings:
  too_late: { when: state.cost > 15.0, outcome: bad, text: 'It cost \${state.cost}' }
  drained: { when: state.choice == "drain", outcome: good }
  discarded: { when: state.choice == "discard", outcome: acceptable }
  quiet: { when: 't >= duration("8m") && !state.spilled && status == "monitoring"', outcome: good }
`;
		const play = (act: (stage: Stage) => void) => {
			const stage = running(body).at(120);
			act(stage);
			const [ended] = stage.at(1500).all('ending-reached');
			return ended && [ended.ending, ended.outcome];
		};
		expect(play((stage) => start(stage, 'drain'))).toEqual(['drained', 'good']);
		expect(play((stage) => start(stage, 'discard'))).toEqual(['discarded', 'acceptable']);
		expect(play(() => undefined)).toEqual(['too_late', 'bad']);
		expect(
			play((stage) => {
				stage.as('s1', { type: 'declare-severity', severity: 3, reason: 'Watch it' });
				stage.as('s1', { type: 'set-status', status: 'monitoring' });
			})
		).toEqual(['quiet', 'good']);
		const stage = running(body).at(60);
		start(stage, 'drain');
		expect(start(stage.at(61), 'discard').ok).toBe(false);
	});
});
