import { Drill, reachesSomebody } from '../engine/drill.ts';
import type { DrillEvent } from '../engine/events.ts';
import type { Script } from '../scenario/script.ts';

/** Where skipping ahead would lead. */
export interface Landing {
	/** Exercise seconds. */
	readonly from: number;
	readonly at: number;
	/** Whether something reaches somebody there; else it is only as far as a skip goes. */
	readonly reaches: boolean;
}

/**
 * Tries the skip on a drill folded for it, so that what is asked before is what happens then.
 *
 * @param wall milliseconds since 1970
 * @returns null while nothing can be skipped
 */
export function landingOf(
	script: Script,
	log: readonly DrillEvent[],
	wall: number
): Landing | null {
	const drill = new Drill(script);
	drill.fold(log);
	const skip = drill.execute({ type: 'skip-ahead' }, { kind: 'facilitator' }, wall);
	const skipped = skip.events.findLast((event) => event.type === 'time-skipped');
	if (!skip.ok || skipped?.type !== 'time-skipped') return null;
	return { from: skipped.from, at: skipped.t, reaches: reachesSomebody(skip.events) };
}
