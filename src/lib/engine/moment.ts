import type { Script } from '../scenario/script.ts';
import type { EventBody } from './events.ts';
import type { DrillState } from './state.ts';

export type Emit = (body: EventBody) => void;

/** One exercise second that is being settled. */
export interface Moment {
	readonly script: Script;
	readonly state: DrillState;
	readonly t: number;
	/** Story second up to which the world was settled before. */
	readonly storyFrom: number;
	readonly emit: Emit;
}
