import { DrawnWorld, World } from '../scenario/world.ts';
import type { Happening } from '../scenario/reading.ts';
import type { IncidentStatus } from '../scenario/schema.ts';
import type { Agenda, StageBegun } from './agenda.ts';
import type { Answer, Diligence, Stage } from './events.ts';
import type { Audience } from './projection.ts';
import type { Phase } from './view.ts';

/*
 * Everything the engine must remember, folded from the log by evolve.ts. It is an accumulator owned
 * by whoever folds: evolve changes it in place. Every field follows from the events alone, so a
 * crash loses nothing.
 *
 * Units: exercise and story time in whole seconds, wall time in milliseconds since 1970.
 */

export interface Seat {
	readonly id: string;
	readonly kind: 'participant' | 'observer' | 'stand-in';
	/** Of a stand-in that the server plays: the role it was seated for, and its care. */
	readonly standsFor: string | null;
	readonly diligence: Diligence | null;
	here: boolean;
	connected: boolean;
	/**
	 * The mail this seat may read, by audience, and the last event number it reaches: a seat sees a
	 * role's mail from the start of the drill until it releases the role.
	 */
	readonly audiences: Map<Audience, number>;
}

export interface RoleState {
	holder: string | null;
	offer: { readonly from: string; readonly to: string } | null;
	handovers: number;
}

/**
 * A script line waits for its condition's edge (`idle`), for its time (`armed`), or, after a lapse
 * or a finished series, for its condition to fall before a new edge counts (`spent`).
 */
export interface InjectState {
	phase: 'idle' | 'armed' | 'spent' | 'skipped';
	due: number;
	occurrence: number;
	fired: number;
	firedAt: number;
	/** Firings in the running series of a repeating inject. */
	series: number;
	/** The facilitator keeps it back: it arms as ever, and does not fire until it is released. */
	held: boolean;
}

/** How every inject begins. */
export const unfired: Readonly<InjectState> = {
	phase: 'idle',
	due: 0,
	occurrence: 0,
	fired: 0,
	firedAt: -1,
	series: 0,
	held: false
};

export interface Run {
	readonly n: number;
	readonly action: string;
	readonly by: string;
	readonly options: Readonly<Record<string, string>>;
	readonly endsAt: number;
	readonly startedAt: number;
}

export interface Proposal {
	readonly n: number;
	readonly action: string;
	readonly by: string;
	readonly options: Readonly<Record<string, string>>;
}

export interface Look {
	readonly n: number;
	readonly source: string;
	readonly by: string;
	readonly shownAt: number;
}

export interface Page {
	readonly n: number;
	readonly contact: string;
	readonly by: string;
	readonly at: number;
	readonly story: number;
	readonly attempt: number;
	/** Story time of the answer; null where none will come. */
	readonly answersAt: number | null;
	silent: boolean;
	/** The facilitator answers for this contact; the story waits. */
	taken: boolean;
}

/** How often something happened, first and last at which exercise second. */
/** A question to the facilitator that waits for an answer. */
export interface Question {
	readonly by: string;
	readonly text: string;
	/** The kind of pause that answers it. */
	readonly wish?: 'time-out' | undefined;
}

export interface Mark {
	/** Number of the first event, for the order of things within one second. */
	firstN: number;
	count: number;
	first: number;
	last: number;
}

export interface Truth {
	readonly rule: number | null;
	readonly severity: number | null;
	readonly accept: readonly number[];
	readonly seen: readonly string[];
	readonly since: number;
}

export interface UpdateMark extends Mark {
	nextAt: number | null;
}

/** What the team says of its own drill. */
export interface Reflection {
	readonly start: string;
	readonly stop: string;
	readonly continue: string;
	readonly confidence: number | null;
}

/** Everything after play, from the moment the drill is over. */
export interface AfterState {
	stage: Stage;
	/** Wall time at which the stage was entered. */
	since: number;
	readonly ask: readonly { readonly id: string; readonly question: string }[];
	/** By seat. */
	readonly reflections: Map<string, Reflection>;
	/** By question, then seat. */
	readonly votes: Map<string, Map<string, Answer>>;
	/** Questions with a verdict. */
	readonly judged: Map<string, Answer>;
	causeRevealed: boolean;
	published: boolean;
}

export interface DrillState {
	version: number;
	phase: Phase;
	/** Exercise second of the last event. */
	t: number;
	clock: { t: number; wall: number; speed: number };
	/** Exercise second from which the facilitator skips; null while the team lives through the time. */
	skipsFrom: number | null;
	/** Story seconds gained by jumps; story time is `t + jumped`. */
	jumped: number;
	seed: string;
	/** Minutes the session takes; null in drills made before there was a choice. */
	agenda: Agenda | null;
	/** Where in the agenda the team is, until play is over. */
	stage: StageBegun | null;
	startedAt: number | null;
	seats: Map<string, Seat>;
	roles: Map<string, RoleState>;
	/** Seats that answered the comms check asked last; null until there was one. */
	commsCheck: Set<string> | null;
	world: World;
	draws: World;
	/** Changes of the world in order, so that telemetry can be drawn as it was. */
	history: {
		readonly story: number;
		readonly key: string;
		readonly value: string | number | boolean;
	}[];
	severity: number;
	severityAt: number | null;
	status: IncidentStatus | null;
	truth: Truth;
	/** The truth as far as the team could know it. */
	known: Truth;
	/** Exercise second of the last inject that reached somebody. */
	reachedAt: number;
	/** Injects that reached nobody who was connected, and would say what the truth is now. */
	unread: { readonly t: number; readonly to: readonly Audience[] }[];
	/** Truth rules with `for` whose condition holds, and since when. */
	heldSince: Map<number, number>;
	injects: Map<string, InjectState>;
	/** Latches, counts and times by kind, then id. */
	marks: Record<MarkKind, Map<string, Mark>>;
	updates: Map<string, UpdateMark>;
	/** Playbook steps ticked, and steps that looks or actions gave evidence for, with the second. */
	tickedAt: Map<string, number>;
	coveredAt: Map<string, number>;
	proposals: Map<number, Proposal>;
	runs: Map<number, Run>;
	/** Options last chosen, by action. */
	chosen: Map<string, Readonly<Record<string, string>>>;
	looks: Map<number, Look>;
	/** By event number. */
	questions: Map<number, Question>;
	pages: Map<number, Page>;
	/** Alerts that fired, by event number, and whether somebody acknowledged them. */
	alerts: Map<number, boolean>;
	offers: { readonly actions: readonly string[]; readonly sources: readonly string[] } | null;
	ending: {
		readonly ending: string;
		readonly outcome: 'good' | 'acceptable' | 'bad';
		readonly t: number;
	} | null;
	postmortem: number | null;
	after: AfterState | null;
}

/** What latches, but for updates, which remember more. */
export type MarkKind = Exclude<Happening, 'updated'>;

const nothing: Truth = { rule: null, severity: null, accept: [], seen: [], since: 0 };

/** The state before any event. */
export function emptyState(): DrillState {
	return {
		version: 0,
		phase: 'draft',
		t: 0,
		clock: { t: 0, wall: 0, speed: 1 },
		skipsFrom: null,
		jumped: 0,
		seed: '',
		agenda: null,
		stage: null,
		startedAt: null,
		seats: new Map(),
		roles: new Map(),
		commsCheck: null,
		world: new World({}),
		draws: new DrawnWorld({}),
		history: [],
		severity: UNDECLARED,
		severityAt: null,
		status: null,
		truth: nothing,
		known: nothing,
		reachedAt: -1,
		unread: [],
		heldSince: new Map(),
		injects: new Map(),
		marks: {
			fired: new Map(),
			looked: new Map(),
			known: new Map(),
			started: new Map(),
			did: new Map(),
			opened: new Map(),
			ticked: new Map(),
			escalated: new Map(),
			reached: new Map(),
			ended: new Map()
		},
		updates: new Map(),
		tickedAt: new Map(),
		coveredAt: new Map(),
		proposals: new Map(),
		runs: new Map(),
		chosen: new Map(),
		looks: new Map(),
		questions: new Map(),
		pages: new Map(),
		alerts: new Map(),
		offers: null,
		ending: null,
		postmortem: null,
		after: null
	};
}

/** What conditions read as `severity` until the team declares one. */
export const UNDECLARED = 5;

/** Story seconds since the start, at exercise second `t`. */
export const storyAt = (state: DrillState, t: number): number => t + state.jumped;

/**
 * Exercise second at a wall-clock moment. It moves only while the drill runs, never backwards, and
 * in whole seconds.
 */
export function exerciseAt(state: DrillState, wall: number): number {
	if (state.phase !== 'running') return state.t;
	const { t, wall: anchor, speed } = state.clock;
	return Math.max(state.t, t + Math.floor(((wall - anchor) * speed) / 1000));
}

/** Wall-clock moment (ms) at which exercise second `t` begins, while the drill runs. */
export function wallAt(state: DrillState, t: number): number {
	return state.clock.wall + Math.ceil(((t - state.clock.t) * 1000) / state.clock.speed);
}
