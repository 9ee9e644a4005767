import type { Command } from '../src/lib/engine/actions/index.ts';
import { freeSeat } from '../src/lib/engine/actions/stand-in.ts';
import { Drill, type Actor } from '../src/lib/engine/drill.ts';
import type { DrillEvent } from '../src/lib/engine/events.ts';
import { evolve } from '../src/lib/engine/evolve.ts';
import { emptyState, type DrillState } from '../src/lib/engine/state.ts';
import type { Ack } from '../src/lib/protocol.ts';
import type { Script } from '../src/lib/scenario/script.ts';
import type { Clock } from './clock.ts';
import type { Store } from './store/port.ts';

export interface SessionContext {
	readonly store: Store;
	readonly clock: Clock;
	/** Told of each event once it is durable, in order; `published` stands right after it. */
	readonly publish: (session: Session, event: DrillEvent) => void;
	/** Told when what is in memory can no longer be trusted; the log can. */
	readonly discard: (session: Session) => void;
}

/** Refusals that were given lately, so that a repeat gets the same answer; the oldest go first. */
const KEPT_REFUSALS = 1_000;

/**
 * A timer this late means that the machine slept, and the team with it: time must not leap for them.
 */
const ASLEEP_MS = 30_000;

const NOT_STORED: Ack = {
	ok: false,
	code: 'server/not-stored',
	message: 'This could not be stored, so nothing changed. Try again.'
};

const FAILED: Ack = {
	ok: false,
	code: 'server/failed',
	message: 'The server failed at this, so nothing changed. Tell the facilitator.'
};

/**
 * One drill in memory: the only writer of its log in this process. It decides at once and tells
 * nobody before the store says that it is durable.
 */
export class Session {
	readonly id: string;
	/** The log as everybody may know it: durable. */
	readonly log: DrillEvent[];
	/** The state after `log`; what was decided since then is not in it. */
	readonly published: DrillState = emptyState();
	readonly #drill: Drill;
	readonly #context: SessionContext;
	readonly #pending = new Map<string, Promise<Ack>>();
	/** Of commands that left something in the log. */
	readonly #answers: Map<string, Ack>;
	readonly #refusals = new Map<string, Ack>();
	#disarm: () => void = () => undefined;
	#broken = false;

	constructor(id: string, script: Script, context: SessionContext) {
		this.id = id;
		this.log = context.store.events(id);
		this.#answers = context.store.answers(id);
		this.#context = context;
		this.#drill = new Drill(script);
		this.#drill.fold(this.log);
		for (const event of this.log) evolve(this.published, event);
	}

	get script(): Script {
		return this.#drill.script;
	}

	/** The phase as decided, which may not be durable yet. */
	get phase(): DrillState['phase'] {
		return this.#drill.state.phase;
	}

	/** A seat nobody sits on, by what is decided. */
	get freeSeat(): string {
		return freeSeat(this.#drill.state);
	}

	/** Whether a command of this id left something in the log. */
	hasAnswered(commandId: string): boolean {
		return this.#answers.has(commandId);
	}

	/**
	 * Decides a command and resolves when the decision is durable.
	 *
	 * @param commandId made by the client; repeating it repeats the answer, never the act
	 */
	execute(command: Command, actor: Actor, commandId?: string): Promise<Ack> {
		if (commandId === undefined) return this.#decide(command, actor);
		const before = this.#pending.get(commandId) ?? this.#answered(commandId);
		if (before) return Promise.resolve(before);
		const answer = this.#decide(command, actor, commandId);
		this.#pending.set(commandId, answer);
		return answer.finally(() => this.#pending.delete(commandId));
	}

	/** Lets happen what is due by now. */
	advance(): void {
		if (this.#broken) return;
		this.#noticeSleep();
		const events = this.#attempt(() => this.#drill.advance(this.#context.clock.now()));
		if (!events) return;
		if (events.length > 0) void this.#keep(events, { ok: true, version: this.#version });
		this.#arm();
	}

	/** Nothing can happen by itself, and nothing waits to be stored. */
	get isAtRest(): boolean {
		const { phase, version } = this.#drill.state;
		return phase !== 'running' && version === this.published.version;
	}

	/** Takes the timer back; nothing happens by itself any more. */
	close(): void {
		this.#broken = true;
		this.#disarm();
	}

	get #version(): number {
		return this.#drill.state.version;
	}

	#answered(commandId: string): Ack | undefined {
		return this.#answers.get(commandId) ?? this.#refusals.get(commandId);
	}

	async #decide(command: Command, actor: Actor, commandId?: string): Promise<Ack> {
		if (this.#broken) return NOT_STORED;
		if (command.type !== 'interrupt') this.#noticeSleep();
		const now = this.#context.clock.now();
		const result = this.#attempt(() => this.#drill.execute(command, actor, now));
		if (!result) return FAILED;
		this.#arm();
		if (result.ok) {
			return this.#keep(result.events, { ok: true, version: this.#version }, commandId);
		}
		const { code, message } = result;
		const refusal: Ack = { ok: false, code, message };
		if (commandId !== undefined) this.#remember(commandId, refusal);
		return result.events.length > 0 ? this.#keep(result.events, refusal) : refusal;
	}

	async #keep(events: readonly DrillEvent[], answer: Ack, commandId?: string): Promise<Ack> {
		const command = commandId === undefined ? undefined : { id: commandId, answer };
		const after = this.#version - events.length;
		const { phase } = this.#drill.state;
		try {
			await this.#context.store.append({ drill: this.id, after, events, phase, command });
		} catch {
			this.#fail();
			return NOT_STORED;
		}
		if (commandId !== undefined) this.#answers.set(commandId, answer);
		for (const event of events) {
			evolve(this.published, event);
			this.log.push(event);
			this.#context.publish(this, event);
		}
		return answer;
	}

	#noticeSleep(): void {
		const due = this.#drill.nextDueAt();
		if (due === null || this.#context.clock.now() - due <= ASLEEP_MS) return;
		void this.execute({ type: 'interrupt', reason: 'sleep' }, { kind: 'server' });
	}

	/** A fault in the engine ends this session, not the server: the log is as good as before. */
	#attempt<T>(work: () => T): T | undefined {
		try {
			return work();
		} catch (error) {
			console.error(`Drill ${this.id} is loaded again, because the engine failed:`, error);
			this.#fail();
			return undefined;
		}
	}

	#fail(): void {
		if (this.#broken) return;
		this.close();
		// After those who wait have been told why.
		setImmediate(() => this.#context.discard(this));
	}

	#remember(commandId: string, refusal: Ack): void {
		this.#refusals.set(commandId, refusal);
		const [oldest] = this.#refusals.keys();
		if (this.#refusals.size > KEPT_REFUSALS && oldest !== undefined) this.#refusals.delete(oldest);
	}

	/** One timer for a running drill, none for any other. */
	#arm(): void {
		this.#disarm();
		const due = this.#drill.nextDueAt();
		this.#disarm =
			due === null ? () => undefined : this.#context.clock.wake(due, () => this.advance());
	}
}
