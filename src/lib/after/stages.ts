import type { Stage } from '../engine/events.ts';

/** In their order; the engine's own list would bring its schemas into the browser. */
export const STAGES = [
	'hot-wash',
	'postmortem',
	'action-items',
	'report'
] as const satisfies readonly Stage[];

export const ANSWERS = ['yes', 'partly', 'no'] as const;
