import { describe, expect, it } from 'vitest';
import { sampleSource } from '../../src/lib/engine/telemetry.ts';
import { scenarioText, Stage } from '../stage.ts';

const MINUTE = 60;

const TEXT = scenarioText(`
starts: Tue 03:30
draw: { base: { pick: [20] } }
state: { fixed: false, failing: false, blind: false }
injects:
  break: { at: 5m, via: note, from: Desk, text: It breaks, sets: { failing: true } }
  blindness: { at: 10m, via: note, from: Desk, text: No telemetry, sets: { blind: true } }
signals:
  errors: { title: Errors, unit: '%', target: 'state.failing ? 80.0 : draw.base', settle: 1m, missing: state.blind }
  traffic: { title: Traffic, target: 'hour >= 3 ? 100.0 : 0.0', settle: 20s, noise: 2, min: 0 }
sources:
  dashboard: { title: Dashboard, signals: [errors, traffic] }
`);

function charts(second: number) {
	const stage = Stage.running(TEXT).at(second);
	return sampleSource(stage.drill.script, stage.drill.state, 'dashboard', second);
}

function valueAt(points: readonly (readonly [number, number | null])[], story: number) {
	return points.find(([at]) => at === story)?.[1];
}

describe('telemetry', () => {
	it('shows an hour of history, from before the drill too', () => {
		const [errors] = charts(9 * MINUTE);
		expect(errors?.points[0]).toEqual([9 * MINUTE - 3_600, 20]);
		expect(errors?.points.at(-1)?.[0]).toBe(9 * MINUTE);
	});

	it('follows its target with a lag, from the moment the world changed', () => {
		const points = charts(9 * MINUTE)[0]?.points ?? [];
		expect(valueAt(points, 5 * MINUTE - 20)).toBe(20);
		expect(valueAt(points, 8 * MINUTE)).toBeGreaterThan(79);
	});

	it('shows the same past however late one looks', () => {
		const early = charts(9 * MINUTE);
		const late = charts(20 * MINUTE);
		for (const story of [0, 5 * MINUTE, 8 * MINUTE]) {
			for (const index of [0, 1]) {
				expect(valueAt(late[index]?.points ?? [], story)).toBe(
					valueAt(early[index]?.points ?? [], story)
				);
			}
		}
	});

	it('has a gap while it is missing', () => {
		const points = charts(12 * MINUTE)[0]?.points ?? [];
		expect(valueAt(points, 9 * MINUTE)).not.toBeNull();
		expect(valueAt(points, 11 * MINUTE)).toBeNull();
	});

	it('knows the hour it was, not the hour it is', () => {
		const points = charts(9 * MINUTE)[1]?.points ?? [];
		expect(valueAt(points, -40 * MINUTE)).toBeLessThan(3);
		expect(valueAt(points, -20 * MINUTE)).toBeGreaterThan(90);
	});
});
