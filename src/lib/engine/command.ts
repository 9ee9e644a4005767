import type { z } from 'zod';
import type { Script } from '../scenario/script.ts';
import type { EventBody } from './events.ts';
import type { DrillState, Seat } from './state.ts';

/*
 * How an action is written down: schema, who may, decide – in one file under actions/, listed in
 * actions/index.ts.
 */

export interface Rejection {
	readonly ok: false;
	/** `area/reason`, stable, for programs. */
	readonly code: string;
	/** What was wrong and what to do, for the person who acted. */
	readonly message: string;
}

export type Decision = { readonly ok: true; readonly events: readonly EventBody[] } | Rejection;

export type EventBodies = EventBody[];
export const accept = (...events: EventBody[]): Decision => ({ ok: true, events });
export const reject = (code: string, message: string): Rejection => ({ ok: false, code, message });

export interface Context {
	readonly script: Script;
	readonly state: DrillState;
	/** Exercise second of the command. */
	readonly t: number;
	/** Milliseconds since 1970; recorded only by events about the clock. */
	readonly wall: number;
}

export interface SeatContext extends Context {
	readonly seat: Seat;
}

/**
 * When an action is open to its actor: any phase listed. `play` means running; reading and notes
 * stay open while paused, everything else waits, so that a time-out is no free work.
 */
export type OpenIn = readonly DrillState['phase'][];

interface Named<S extends z.ZodType> {
	readonly schema: S;
	readonly openIn: OpenIn;
}

/** An act of a participant; observers may only do what says so. */
export interface SeatAction<S extends z.ZodType = z.ZodType> extends Named<S> {
	readonly actor: 'seat';
	readonly observers?: true;
	readonly decide: (command: z.infer<S>, context: SeatContext) => Decision;
}

/** An act of the facilitator (or of the server in the drill's name). */
export interface FacilitatorAction<S extends z.ZodType = z.ZodType> extends Named<S> {
	readonly actor: 'facilitator';
	readonly decide: (command: z.infer<S>, context: Context) => Decision;
}

export const seatAction = <S extends z.ZodType>(
	action: Omit<SeatAction<S>, 'actor'>
): SeatAction<S> => ({ actor: 'seat', ...action });

export const facilitatorAction = <S extends z.ZodType>(
	action: Omit<FacilitatorAction<S>, 'actor'>
): FacilitatorAction<S> => ({ actor: 'facilitator', ...action });
