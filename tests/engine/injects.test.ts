import { describe, expect, it } from 'vitest';
import { scenarioText, Stage } from '../stage.ts';

const running = (body: string, seed = '1') => Stage.running(scenarioText(body), { seed });

describe('an inject', () => {
	it('fires at its exercise second', () => {
		const stage = running(`injects: { a: { at: 90s, via: chat, from: X, text: Hi } }`);
		expect(stage.at(89).firings('a')).toEqual([]);
		expect(stage.at(90).firings('a')).toEqual([90]);
	});

	it('carries its own second, however late the timer was', () => {
		const stage = running(`injects: { a: { at: 90s, via: chat, from: X, text: Hi } }`);
		expect(stage.at(1000).firings('a')).toEqual([90]);
	});

	it('fires on the first edge of its condition only, after its delay', () => {
		const stage = running(`
state: { fixed: false, down: false }
injects:
  a: { when: state.down, delay: 30s, via: chat, from: X, text: Hi }
  on1: { at: 10s, via: log, from: X, text: x, sets: { down: true } }
  off: { at: 60s, via: log, from: X, text: x, sets: { down: false } }
  on2: { at: 90s, via: log, from: X, text: x, sets: { down: true } }
`);
		expect(stage.at(600).firings('a')).toEqual([40]);
	});

	it('lapses when its condition no longer holds at the due moment, and arms again', () => {
		const stage = running(`
state: { fixed: false, down: false }
injects:
  a: { when: state.down, delay: 60s, via: chat, from: X, text: Hi }
  on1: { at: 10s, via: log, from: X, text: x, sets: { down: true } }
  off: { at: 30s, via: log, from: X, text: x, sets: { down: false } }
  on2: { at: 100s, via: log, from: X, text: x, sets: { down: true } }
`);
		stage.at(600);
		expect(stage.all('inject-lapsed').map(({ t, reason }) => [t, reason])).toEqual([[70, 'when']]);
		expect(stage.firings('a')).toEqual([160]);
	});

	it('is replaced by the team’s own act through `unless`', () => {
		const body = `
sources: { dash: { title: Dashboard } }
injects:
  nag: { at: 60s, unless: 'looked("dash")', via: chat, from: X, text: Look }
`;
		expect(running(body).at(100).firings('nag')).toEqual([60]);
		const quick = running(body).at(5);
		quick.as('s2', { type: 'look', source: 'dash' });
		expect(quick.at(100).firings('nag')).toEqual([]);
	});

	it('repeats with escalating text until its end condition, and at most so often', () => {
		const stage = running(`
sources: { dash: { title: Dashboard } }
injects:
  ceo: { at: 60s, via: call, from: CEO, text: [What is going on?, Well?, I am waiting], repeat: { every: 2m, until: 'looked("dash")', most: 4 } }
`);
		expect(stage.at(1000).firings('ceo')).toEqual([60, 180, 300, 420]);
		expect(
			stage
				.all('inject-fired')
				.filter((e) => e.inject === 'ceo')
				.map((e) => e.text)
		).toEqual(['What is going on?', 'Well?', 'I am waiting', 'I am waiting']);
	});

	it('spreads by its jitter, drawn from the seed and the same every time', () => {
		const body = `injects: { a: { at: 60s, jitter: 5m, via: chat, from: X, text: Hi } }`;
		const at = (seed: string) => running(body, seed).at(1000).firings('a')[0] ?? -1;
		expect(at('1')).toBe(at('1'));
		const spread = new Set(Array.from({ length: 12 }, (_, i) => at(String(i))));
		expect(spread.size).toBeGreaterThan(6);
		for (const second of spread) expect(second).toBeGreaterThanOrEqual(60);
		for (const second of spread) expect(second).toBeLessThanOrEqual(360);
	});

	it('comes by chance as often as it says, decided once', () => {
		const body = `injects: { a: { at: 60s, chance: 0.5, via: chat, from: X, text: Hi } }`;
		const came = Array.from({ length: 200 }, (_, i) => running(body, `c${i}`).at(100).firings('a'));
		const share = came.filter((firings) => firings.length === 1).length / 200;
		expect(share).toBeGreaterThan(0.4);
		expect(share).toBeLessThan(0.6);
	});

	it('for a vacant role goes to everyone, flagged, so that nothing is swallowed', () => {
		const body = `injects: { a: { at: 60s, via: call, from: X, text: Hi, to: [communications_lead] } }`;
		const two = Stage.running(scenarioText(body), { seats: 2 }).at(60);
		expect(two.all('inject-fired').map(({ to, vacant }) => ({ to, vacant }))).toEqual([
			{ to: ['everyone'], vacant: ['communications_lead'] }
		]);
		const three = Stage.running(scenarioText(body)).at(60);
		expect(three.all('inject-fired')[0]?.to).toEqual(['role:communications_lead']);
		expect(three.view('s1').feed.some((e) => e.type === 'inject-fired')).toBe(false);
		expect(three.view('s3').feed.some((e) => e.type === 'inject-fired')).toBe(true);
	});

	it('skipped by the facilitator never comes; fired by hand it comes at once, and not again', () => {
		const stage = running(`
injects:
  a: { at: 60s, via: chat, from: X, text: A }
  b: { at: 60s, via: chat, from: X, text: B }
`);
		stage.at(10);
		stage.facilitator({ type: 'skip-inject', inject: 'a' });
		stage.facilitator({ type: 'fire-inject', inject: 'b', text: 'B, edited' });
		stage.at(600);
		expect(stage.firings('a')).toEqual([]);
		expect(stage.firings('b')).toEqual([10]);
		expect(stage.all('inject-fired')[0]?.text).toBe('B, edited');
	});

	it('that sets off its own condition again within one second is stopped, and recorded', () => {
		const stage = running(`
state: { fixed: false, n: 0 }
injects:
  loop: { when: 'state.n >= 0', repeat: { every: 1s }, via: log, from: X, text: x, sets: { n: 'state.n + 1' } }
`);
		stage.at(20);
		const perSecond = stage.firings('loop');
		expect(new Set(perSecond).size).toBe(perSecond.length);
	});
});

describe('story time', () => {
	it('leaps with a jump while exercise time does not, and world moments inside it happen in order', () => {
		const stage = running(`
state: { fixed: false, lost: 0.0 }
flows: { lost: { add: 1.0, every: 10m } }
injects: { night: { at: 60s, via: note, from: Desk, text: Six hours pass, jump: 6h } }
`);
		stage.at(60);
		expect(stage.drill.state.t).toBe(60);
		expect(stage.drill.state.jumped).toBe(6 * 3600);
		expect(stage.drill.state.world['lost']).toBe(36);
	});
});

describe('truth', () => {
	it('becomes known when an inject reaches somebody connected, not before', () => {
		const stage = running(`
state: { fixed: false, down: false }
truth: [{ severity: 2, when: state.down, because: Customers cannot order }]
injects:
  quiet: { at: 10s, via: log, from: X, text: x, sets: { down: true }, to: [technical_lead] }
  loud: { at: 60s, via: alert, from: X, text: Errors }
`);
		stage.at(5);
		stage.server({ type: 'disconnect', seat: 's2' });
		stage.at(20);
		expect(stage.drill.state.truth.severity).toBe(2);
		expect(stage.drill.state.known.severity).toBeNull();
		stage.at(60);
		expect(stage.drill.state.known.severity).toBe(2);
	});

	it('with `for` comes into force only after holding that long without a break', () => {
		const stage = running(`
state: { fixed: false, down: false }
truth:
  - { severity: 1, when: state.down, for: 5m, because: Down for long }
  - { severity: 2, when: state.down, because: Down }
injects:
  on: { at: 10s, via: log, from: X, text: x, sets: { down: true } }
  off: { at: 200s, via: log, from: X, text: x, sets: { down: false } }
  again: { at: 230s, via: log, from: X, text: x, sets: { down: true } }
`);
		stage.at(1000);
		expect(stage.all('truth-changed').map(({ t, severity }) => [t, severity])).toEqual([
			[10, 2],
			[200, null],
			[230, 2],
			[530, 1]
		]);
	});

	it('accepts the level it asks for, whatever else it accepts', () => {
		const stage = running(`
truth: [{ severity: 2, accept: [1], when: true, because: Down }]
`);
		stage.at(10);
		expect(stage.all('truth-changed').map(({ accept }) => accept)).toEqual([[1, 2]]);
	});
});
