import type { Script } from '../scenario/script.ts';
import { facilitatorActions, seatActions, serverActions, type Command } from './actions/index.ts';
import {
	reject,
	type Context,
	type Decision,
	type FacilitatorAction,
	type Rejection,
	type SeatAction
} from './command.ts';
import type { Agenda } from './agenda.ts';
import { drawAll } from './draws.ts';
import {
	ENGINE_VERSION,
	FORMAT_VERSION,
	type DrillEvent,
	type EventBody,
	type EventOf
} from './events.ts';
import { evolve } from './evolve.ts';
import { nextSecond, settle } from './moments.ts';
import { emptyState, exerciseAt, storyAt, wallAt, type DrillState } from './state.ts';

export type Actor =
	| { readonly kind: 'seat'; readonly seat: string }
	| { readonly kind: 'facilitator' }
	| { readonly kind: 'server' };

export interface Creation {
	readonly seed: string;
	/** Milliseconds since 1970. */
	readonly wall: number;
	readonly scenarioHash: string;
	readonly processHash: string;
	/** Keys of action items that earlier drills left open. */
	readonly openItems: readonly string[];
	readonly agenda?: Agenda;
}

export type Execution =
	| { readonly ok: true; readonly events: DrillEvent[] }
	/** `events` is what time brought before the command was looked at; it counts all the same. */
	| (Rejection & { readonly events: DrillEvent[] });

/** The first event of a drill: what is played, and what chance decided about it. */
export function createDrill(script: Script, creation: Creation): EventOf<'drill-created'> {
	const { seed, wall, scenarioHash, processHash, openItems, agenda } = creation;
	return {
		n: 1,
		t: 0,
		type: 'drill-created',
		wall,
		format: FORMAT_VERSION,
		engine: ENGINE_VERSION,
		scenario: { id: script.scenario.id, hash: scenarioHash },
		process: { id: script.process.id, hash: processHash },
		seed,
		draws: drawAll(seed, script.scenario.draw),
		state: { ...script.compiled.initial },
		openItems: [...openItems],
		...(agenda === undefined ? {} : { agenda })
	};
}

/**
 * One drill in play: a script and the state folded so far. It does no I/O and knows no clock: time
 * comes in with every call, and what happened comes back as events, already folded in.
 */
export class Drill {
	readonly script: Script;
	readonly state: DrillState = emptyState();
	/** Exercise second up to which everything has happened. */
	#settledAt = 0;
	/** What `nextSecond` said last: it stands until something happens or time moves. */
	#next:
		{ readonly version: number; readonly t: number; readonly second: number | null } | undefined;
	#emitted: DrillEvent[] = [];

	constructor(script: Script) {
		this.script = script;
	}

	/** Replays a stored log, or its continuation. */
	fold(events: readonly DrillEvent[]): void {
		for (const event of events) evolve(this.state, event);
		this.#settledAt = this.state.t;
	}

	/** Moves exercise time to what `wall` (ms) says, and returns what happened on the way. */
	advance(wall: number): DrillEvent[] {
		this.#advanceTo(exerciseAt(this.state, wall));
		return this.#take();
	}

	/**
	 * Moves time, lets the actor act, and lets everything come to rest at that second.
	 *
	 * @param wall milliseconds since 1970
	 */
	execute(command: Command, actor: Actor, wall: number): Execution {
		const interrupted = command.type === 'interrupt';
		const t = interrupted ? this.state.t : exerciseAt(this.state, wall);
		if (!interrupted) this.#advanceTo(t);
		const decision = this.#decide(command, actor, {
			script: this.script,
			state: this.state,
			t,
			wall
		});
		if (!decision.ok) return { ...decision, events: this.#take() };
		for (const event of decision.events) this.#emit(event, t);
		if (this.state.phase === 'running') this.#settle(t);
		if (command.type === 'skip-ahead') this.#skipAhead(t, wall);
		return { ok: true, events: this.#take() };
	}

	/** Wall-clock moment (ms) to call `advance` at, or `null` while nothing can happen by itself. */
	nextDueAt(): number | null {
		if (this.state.phase !== 'running') return null;
		const next = this.nextSecond();
		return next === null ? null : wallAt(this.state, next);
	}

	/** Exercise second at which something may happen by itself next, or `null` where nothing does. */
	nextSecond(): number | null {
		const { version } = this.state;
		const t = this.#settledAt;
		if (this.#next?.version !== version || this.#next.t !== t) {
			this.#next = { version, t, second: nextSecond(this.script, this.state, t) };
		}
		return this.#next.second;
	}

	#advanceTo(t: number): void {
		while (this.state.phase === 'running') {
			const next = this.nextSecond();
			if (next === null || next > t) break;
			this.#settle(next);
		}
		if (this.state.phase === 'running') this.#settledAt = Math.max(this.#settledAt, t);
	}

	/** Lets time run to the next second in which something reaches somebody, or as far as is allowed. */
	#skipAhead(from: number, wall: number): void {
		const furthest = from + LONGEST_SKIP_SECONDS;
		this.#emit({ type: 'skip-begun' }, from);
		for (let arrived = false; !arrived;) {
			const next = this.nextSecond();
			const before = this.#emitted.length;
			this.#settle(Math.min(next ?? furthest, furthest));
			const reached = reachesSomebody(this.#emitted.slice(before));
			arrived = reached || this.#settledAt >= furthest;
		}
		this.#emit({ type: 'time-skipped', wall, from }, this.#settledAt);
	}

	#settle(t: number): void {
		const storyFrom = storyAt(this.state, this.#settledAt);
		settle({
			script: this.script,
			state: this.state,
			t,
			storyFrom,
			emit: (body) => this.#emit(body, t)
		});
		this.#settledAt = t;
	}

	#emit(body: EventBody, t: number): void {
		const event = { n: this.state.version + 1, t, ...body } as DrillEvent;
		evolve(this.state, event);
		this.#emitted.push(event);
	}

	#take(): DrillEvent[] {
		const events = this.#emitted;
		this.#emitted = [];
		return events;
	}

	#decide(command: Command, actor: Actor, context: Context): Decision {
		if (actor.kind === 'seat') return this.#decideSeat(command, actor.seat, context);
		const actions = actor.kind === 'server' ? serverActions : facilitatorActions;
		const action = lookUp<FacilitatorAction>(actions, command.type);
		if (!action) return notYours(actor.kind);
		return this.#closed(action) ?? action.decide(command, context);
	}

	#decideSeat(command: Command, seatId: string, context: Context): Decision {
		const action = lookUp<SeatAction>(seatActions, command.type);
		if (!action) return notYours('participant');
		const seat = this.state.seats.get(seatId);
		if (!seat?.here) return reject('seat/gone', 'You have left this drill. Join again to act.');
		if (seat.kind === 'observer' && !action.observers) {
			return reject('seat/observer', 'Observers watch and take notes; they do not act.');
		}
		return this.#closed(action) ?? action.decide(command, { ...context, seat });
	}

	#closed(action: { readonly openIn: readonly DrillState['phase'][] }): Rejection | undefined {
		const { phase } = this.state;
		if (action.openIn.includes(phase)) return undefined;
		return reject(`drill/${phase}`, PHASE_REASONS[phase]);
	}
}

/** Further than any story is quiet for; whoever wants more skips again. */
const LONGEST_SKIP_SECONDS = 600;

/** What somebody in the drill notices, and a facilitator skips ahead to. */
const ARRIVALS: ReadonlySet<DrillEvent['type']> = new Set([
	'inject-fired',
	'source-shown',
	'action-ended',
	'contact-answered',
	'contact-silent',
	'ending-reached'
]);

/** Whether something among these is noticed by somebody in the drill. */
export const reachesSomebody = (events: readonly DrillEvent[]): boolean =>
	events.some(({ type }) => ARRIVALS.has(type));

const PHASE_REASONS: Readonly<Record<DrillState['phase'], string>> = {
	draft: 'The lobby is not open yet.',
	lobby: 'The drill has not started. The facilitator starts it.',
	running: 'The drill is running; this can be done before or after, or while it is paused.',
	paused: 'The drill is paused. Read and take notes; acting goes on when it resumes.',
	ended: 'The drill is over. Write the postmortem together now.'
};

/** Commands are parsed where they come in; each action takes exactly its own kind. */
function lookUp<A>(actions: Readonly<Record<string, unknown>>, type: string): A | undefined {
	return Object.hasOwn(actions, type) ? (actions[type] as A) : undefined;
}

const notYours = (who: string): Rejection =>
	reject('command/not-yours', `A ${who} cannot do this.`);
