import type { DrillEvent, EventOf } from '../engine/events.ts';

export type Observation = EventOf<'observation-added'>;

/** Those not withdrawn, in the order of the moments they are about, the latest first. */
export function observationsIn(log: readonly DrillEvent[]): readonly Observation[] {
	const withdrawn = new Set(
		log.flatMap((event) => (event.type === 'observation-withdrawn' ? [event.observation] : []))
	);
	return log
		.filter((event) => event.type === 'observation-added')
		.filter(({ n }) => !withdrawn.has(n))
		.sort((a, b) => b.at - a.at || b.n - a.n);
}
