import type { DrillEvent, EventOf, EventType } from '../engine/events.ts';
import { evolve } from '../engine/evolve.ts';
import { readingOf } from '../engine/reading.ts';
import { emptyState, UNDECLARED, type DrillState, type Truth } from '../engine/state.ts';
import type { Script } from '../scenario/script.ts';
import { Mail } from './mail.ts';
import { Names } from './names.ts';
import { Presence } from './presence.ts';
import { Tenures } from './tenures.ts';
import { Watches } from './watches.ts';
import { words as english, type Words } from './words.ts';

/** The severity in force from a second on; `UNDECLARED` also stands for resolved. */
export interface Level {
	readonly from: number;
	readonly level: number;
	readonly resolved: boolean;
	/** Event that brought it; 0 where the truth did. */
	readonly event: number;
}

/** A truth rule in force from a second on; no rule means nothing is demanded. */
export interface TruthInForce {
	readonly from: number;
	readonly event: number;
	readonly rule: number | null;
	readonly accept: readonly number[];
	/** When the team could know of it. */
	knownAt: number | null;
}

/**
 * The course a drill took, as far as judging needs it: the engine's own fold of the log, and beside
 * it what happened when. Everything is looked at once per exercise second, after all that happened
 * in it, so that nothing is judged by what did not last a second.
 */
export class Course {
	readonly script: Script;
	readonly state: DrillState = emptyState();
	/** What the report is written in. */
	readonly words: Words;
	readonly names: Names;
	readonly watches = new Watches();
	readonly tenures = new Tenures();
	readonly presence = new Presence(() => this.#now);
	readonly mail = new Mail();
	readonly levels: Level[] = [{ from: 0, level: UNDECLARED, resolved: false, event: 0 }];
	readonly truths: TruthInForce[] = [{ from: 0, event: 0, rule: null, accept: [], knownAt: 0 }];
	readonly events: DrillEvent[] = [];
	readonly #byType = new Map<EventType, DrillEvent[]>();
	#now = 0;
	#lastLevelEvent = 0;
	#lastTruthEvent = 0;

	constructor(script: Script, words: Words = english) {
		this.script = script;
		this.words = words;
		this.names = new Names(script, this.state, words);
	}

	/** Exercise second up to which everything is judged. */
	get now(): number {
		return this.#now;
	}

	get started(): boolean {
		return this.state.startedAt !== null;
	}

	get ended(): boolean {
		return this.state.phase === 'ended';
	}

	/** All events of one type, in order. */
	of<T extends EventType>(type: T): readonly EventOf<T>[] {
		return (this.#byType.get(type) ?? []) as EventOf<T>[];
	}

	observe(event: DrillEvent): void {
		this.advance(event.t);
		evolve(this.state, event);
		this.events.push(event);
		const others = this.#byType.get(event.type);
		if (others) others.push(event);
		else this.#byType.set(event.type, [event]);
		this.watches.touch(event);
		this.#note(event);
	}

	/** Lets time pass: every second in which time alone changes something is looked at. */
	advance(t: number): void {
		if (t <= this.#now) return;
		this.settle();
		if (this.state.phase === 'running') {
			for (let next = this.watches.wakeAt; next < t; next = this.watches.wakeAt) {
				this.#now = Math.max(next, this.#now);
				this.settle();
			}
		}
		this.#now = t;
	}

	/** Looks at everything as it stands at the end of this second. */
	settle(): void {
		if (!this.started) return;
		this.#settleLevel();
		this.#settleTruth();
		this.watches.settle(readingOf(this.script, this.state, this.#now), this.state.version);
	}

	/** Whether an inject was withheld: skipped or held to the last, and never fired. */
	withheld(inject: string): boolean {
		const { marks, injects } = this.state;
		const standing = injects.get(inject);
		return !marks.fired.has(inject) && (standing?.phase === 'skipped' || standing?.held === true);
	}

	#note(event: DrillEvent): void {
		this.tenures.observe(event);
		this.presence.observe(event, this.state);
		this.mail.observe(event, this.state);
		if (event.type === 'severity-declared' || event.type === 'status-changed') {
			this.#lastLevelEvent = event.n;
		} else if (event.type === 'truth-changed') {
			this.#lastTruthEvent = event.n;
		}
	}

	#settleLevel(): void {
		const { severity, status } = this.state;
		const resolved = status === 'resolved';
		const level = resolved ? UNDECLARED : severity;
		const last = this.levels.at(-1);
		if (last?.level === level && last.resolved === resolved) return;
		this.levels.push({ from: this.#now, level, resolved, event: this.#lastLevelEvent });
	}

	#settleTruth(): void {
		const { truth, known } = this.state;
		let last = this.truths.at(-1);
		if (last?.rule !== truth.rule) {
			const { rule, accept } = truth;
			const event = this.#lastTruthEvent;
			last = { from: this.#now, event, rule, accept, knownAt: null };
			this.truths.push(last);
		}
		if (last && last.knownAt === null && isSame(truth, known)) last.knownAt = this.#now;
	}
}

const isSame = (a: Truth, b: Truth): boolean => a.rule === b.rule && a.since === b.since;

/** The seat that did it, or for which it happened; null where nobody of the team did. */
export function actorOf(event: DrillEvent): string | null {
	if ('by' in event) return SEAT.test(event.by) ? event.by : null;
	if (event.type === 'role-claimed' || event.type === 'role-released') return event.seat;
	if (event.type === 'handover-offered') return event.from;
	if (event.type === 'handover-accepted' || event.type === 'handover-declined') return event.to;
	return event.type === 'source-shown' || event.type === 'contact-answered' ? event.to : null;
}

const SEAT = /^s\d+$/;
