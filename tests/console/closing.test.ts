import { describe, expect, it } from 'vitest';
import { closingOf } from '#lib/console/closing.ts';
import { landingOf } from '#lib/console/landing.ts';
import { EPOCH, scenarioText, Stage } from '../stage.ts';

const SCRIPT = scenarioText(`
state: { down: true }
truth: [{ severity: 2, when: state.down, because: Orders fail }]
injects:
  soon: { at: 60s, via: chat, from: Ana, text: Soon }
  late: { at: 29m, via: chat, from: Ana, text: Late }
actions:
  mend: { title: Mend it, takes: 10s, outcomes: [{ sets: { down: false }, text: Done }] }
endings: { mended: { when: '!state.down', outcome: good } }
`).replace(/^length: .*$/m, 'length: 30m');

const LENGTH = 30 * 60;
const closing = ({ drill }: Stage, t = drill.state.t) => closingOf(drill.state, t, LENGTH);
const resolve = (stage: Stage) => {
	stage.as('s1', { type: 'declare-severity', severity: 2, reason: 'Orders fail' });
	stage.as('s1', { type: 'set-status', status: 'resolved' });
};
function mend(stage: Stage) {
	stage.as('s1', { type: 'start-action', action: 'mend', options: {}, withoutApproval: true });
	stage.at(40);
}

describe('that a drill may be ended', () => {
	it('is not said while it is played', () => {
		expect(closing(Stage.running(SCRIPT).at(10))).toBeNull();
	});

	it('is said once the team calls it resolved, and what the truth still asks for with it', () => {
		const stage = Stage.running(SCRIPT).at(10);
		resolve(stage);
		expect(closing(stage)).toEqual({ why: 'resolved', asks: 2 });
		stage.as('s1', { type: 'set-status', status: 'investigating' });
		expect(closing(stage)).toBeNull();
	});

	it('is said at an ending, and whether the team knows', () => {
		const stage = Stage.running(SCRIPT).at(10);
		mend(stage);
		expect(closing(stage)).toEqual({ why: 'ending', outcome: 'good', resolved: false });
		resolve(stage);
		expect(closing(stage)).toEqual({ why: 'ending', outcome: 'good', resolved: true });
	});

	it('is said when the planned play is over', () => {
		const stage = Stage.running(SCRIPT).at(10);
		expect(closing(stage, LENGTH - 1)).toBeNull();
		expect(closing(stage, LENGTH)).toEqual({ why: 'time' });
	});
});

describe('where a skip leads', () => {
	const landing = (stage: Stage, second: number) =>
		landingOf(stage.drill.script, stage.events, EPOCH + second * 1000);

	it('is told beforehand, and changes nothing', () => {
		const stage = Stage.running(SCRIPT).at(10);
		const before = stage.events.length;
		expect(landing(stage, 10)).toEqual({ from: 10, at: 60, reaches: true });
		expect(stage.events).toHaveLength(before);
		stage.facilitator({ type: 'skip-ahead' });
		expect(stage.drill.state.t).toBe(60);
	});

	it('is only as far as a skip goes where nothing comes', () => {
		const stage = Stage.running(SCRIPT).at(LENGTH - 5);
		expect(landing(stage, LENGTH - 5)).toEqual({
			from: LENGTH - 5,
			at: LENGTH + 595,
			reaches: false
		});
	});

	it('is nowhere while the drill is paused', () => {
		const stage = Stage.running(SCRIPT).at(10);
		stage.facilitator({ type: 'pause', reason: 'facilitator' });
		expect(landing(stage, 10)).toBeNull();
	});
});
