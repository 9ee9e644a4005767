import type { World } from './world.ts';

/** What happened and can be asked about by id; all of them latch. */
export type Happening =
	| 'fired'
	| 'looked'
	| 'known'
	| 'started'
	| 'did'
	| 'opened'
	| 'ticked'
	| 'escalated'
	| 'reached'
	| 'updated'
	| 'ended';

/**
 * What conditions can read, at one moment. The engine reads the whole drill; a stand-in team reads
 * only what its seats saw (then `state`, `draw` and the true severities are empty).
 *
 * Times are exercise seconds.
 */
export interface Reading {
	readonly t: number;
	/** Hour of the day on the story clock, 0–23. */
	readonly hour: number;
	/** Exercise second at which the hour changes next, unless the story leaps before. */
	readonly nextHourAt: number;
	readonly state: World;
	readonly draw: World;
	/** Declared severity; 5 until declared. */
	readonly severity: number;
	readonly trueSeverity: number;
	readonly knownSeverity: number;
	readonly status: string;
	happened(kind: Happening, id: string): boolean;
	/** Latest moment of whatever `id` names, or undefined when it has not happened. */
	lastOf(id: string): number | undefined;
	countOf(id: string): number;
	doing(action: string): boolean;
	chosen(action: string, option: string): string;
	/** Whether `first` was completed before `second` was started. */
	before(first: string, second: string): boolean;
	held(role: string): boolean;
	handedOver(role: string): boolean;
	/** Updates to an audience that count. */
	updates(audience: string): number;
	/** Promised time of the next update, or undefined where none is promised. */
	promisedTo(audience: string): number | undefined;
}
