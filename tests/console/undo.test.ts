import { describe, expect, it } from 'vitest';
import { undoneInWords, undoOf } from '#lib/console/undo.ts';
import type { Command } from '#lib/engine/actions/index.ts';
import { facilitatorCommand } from '#lib/engine/actions/index.ts';
import { loadTexts } from '#lib/text/load.ts';
import { scenarioText, Stage } from '../stage.ts';

const SCRIPT = scenarioText(`
state: { fixed: false }
injects:
  first: { at: 60s, via: chat, from: Ana, text: First, hints: [Look around] }
  later: { at: 10m, via: chat, from: Ben, text: Later }
contacts: { database_owner: { answers: 5m, says: On my way } }
`);
const running = () => Stage.running(SCRIPT).at(70);

/** What undoing this stage's last act sends; or the reason why it sends nothing. */
function balanceOf(stage: Stage) {
	return undoOf(stage.events)?.balance;
}

/** Does it, and undoes it by what the console would send. */
function undone(stage: Stage, command: Command) {
	expect(stage.facilitator(command)).toMatchObject({ ok: true });
	const balance = balanceOf(stage);
	expect(stage.facilitator(facilitatorCommand.parse(balance))).toMatchObject({ ok: true });
	return stage;
}

describe('the last act is undone by the act that balances it', () => {
	it('a held inject is released, a released one held', () => {
		const stage = undone(running(), { type: 'hold-inject', inject: 'later' });
		expect(stage.drill.state.injects.get('later')?.held).toBe(false);
		expect(balanceOf(stage)).toEqual({ type: 'hold-inject', inject: 'later' });
	});

	it('what was undone is over: the next undo takes back the act before it', () => {
		const stage = running();
		stage.facilitator({ type: 'set-speed', speed: 5 });
		stage.facilitator({ type: 'skip-inject', inject: 'later' });
		const skip = undoOf(stage.events);
		const after = stage.events.length;
		stage.facilitator(facilitatorCommand.parse(skip?.balance));
		const over = [{ n: skip?.n ?? 0, after }];
		expect(undoOf(stage.events, over)).toMatchObject({ act: 'speed' });
		stage.facilitator({ type: 'hold-inject', inject: 'later' });
		expect(undoOf(stage.events, over)).toMatchObject({ act: 'hold' });
	});

	it('a moved inject goes back to its time', () => {
		const stage = undone(running(), { type: 'delay-inject', inject: 'later', seconds: 300 });
		expect(stage.at(599).firings('later')).toEqual([]);
		expect(stage.at(600).firings('later')).toEqual([600]);
	});

	it('a skip is taken back, a pause ends, a speed returns', () => {
		const stage = undone(running(), { type: 'skip-inject', inject: 'later' });
		expect(stage.drill.state.injects.get('later')?.phase).not.toBe('skipped');
		undone(stage, { type: 'pause', reason: 'time-out' });
		expect(stage.drill.state.phase).toBe('running');
		undone(stage, { type: 'set-speed', speed: 5 });
		expect(stage.drill.state.clock.speed).toBe(1);
	});

	it('a call taken over is given back, until it was answered', () => {
		const stage = running();
		stage.as('s1', { type: 'escalate', contact: 'database_owner', message: 'Help' });
		const page = stage.all('contact-paged')[0]?.n ?? 0;
		undone(stage, { type: 'take-call', page });
		expect(stage.drill.state.pages.get(page)?.taken).toBe(false);
		stage.facilitator({ type: 'take-call', page });
		stage.facilitator({ type: 'answer-call', page, text: 'Yes?', helps: false });
		expect(balanceOf(stage)).toBe('reached');
	});

	it('an observation is withdrawn, and a withdrawn one recorded again at its moment', () => {
		const observe = {
			type: 'record-observation',
			at: 50,
			dimension: 'roles',
			text: 'Calm'
		} as const;
		const stage = undone(running(), observe);
		expect(balanceOf(stage)).toEqual(observe);
	});

	it('an override is withdrawn, and a withdrawn one said again', () => {
		const override = {
			type: 'override-verdict',
			key: 'k',
			openedAt: 60,
			verdict: 'met',
			doneAt: null,
			reason: 'Said aloud'
		} as const;
		const stage = undone(running(), override);
		expect(balanceOf(stage)).toEqual(override);
	});
});

describe('what cannot be undone says why', () => {
	it.each([
		[{ type: 'fire-inject', inject: 'later' }, 'reached'],
		[{ type: 'give-hint', inject: 'first', hint: 0 }, 'reached'],
		[{ type: 'improvise-inject', via: 'call', from: 'A', to: [], text: 'Hi' }, 'reached'],
		[{ type: 'skip-ahead' }, 'passed'],
		[{ type: 'end' }, 'once']
	] satisfies [Command, string][])('%o', (command, why) => {
		const stage = running();
		stage.facilitator(command);
		expect(balanceOf(stage)).toBe(why);
	});

	it('a release after which the inject came', () => {
		const stage = running();
		stage.facilitator({ type: 'hold-inject', inject: 'later' });
		stage.at(700).facilitator({ type: 'release-inject', inject: 'later' });
		expect(balanceOf(stage.at(701))).toBe('reached');
	});
});

it('what the team, the script or a restart does is no act of the facilitator', () => {
	const stage = running();
	stage.as('s1', { type: 'add-note', text: 'Seen' });
	expect(undoOf(stage.events)?.act).toBe('start');
	stage.server({ type: 'interrupt', reason: 'restart' });
	expect(undoOf(stage.events)?.act).toBe('start');
	expect(undoOf([])).toBeNull();
});

it('says in words what would be undone', async () => {
	const texts = (await loadTexts('en', 'console')).console.undo;
	const stage = running();
	stage.facilitator({ type: 'hold-inject', inject: 'later' });
	const undo = undoOf(stage.events);
	expect(undo && undoneInWords(undo, texts, (id) => id)).toBe('holding “later”');
});
