import type { Scalar } from '../scenario/schema.ts';
import { DrawnWorld, World } from '../scenario/world.ts';
import { reachesSomebody } from './audiences.ts';
import type { Answer, DrillEvent, EventOf, EventType } from './events.ts';
import { EVERYONE, roleAudience, seatAudience } from './projection.ts';
import { promisedAfterSkip } from './promises.ts';
import {
	storyAt,
	unfired,
	type DrillState,
	type InjectState,
	type Mark,
	type MarkKind,
	type RoleState
} from './state.ts';

type Handlers = { readonly [T in EventType]: (state: DrillState, event: EventOf<T>) => void };

const nothing = () => undefined;

function clockAt(state: DrillState, t: number, wall: number, speed = state.clock.speed) {
	state.clock = { t, wall, speed };
}

function mark(state: DrillState, kind: MarkKind, id: string, { t, n }: { t: number; n: number }) {
	const known = state.marks[kind].get(id);
	if (known) {
		known.count += 1;
		known.last = t;
	} else {
		state.marks[kind].set(id, { count: 1, first: t, last: t, firstN: n });
	}
}

function learn(state: DrillState, facts: readonly string[], at: { t: number; n: number }) {
	for (const fact of facts) {
		if (!state.marks.known.has(fact)) mark(state, 'known', fact, at);
		if (state.truth.seen.includes(fact)) state.known = state.truth;
	}
}

/** Mail that waited tells what it says once somebody is there to read it. */
function readUp(state: DrillState) {
	if (!state.unread.some(({ to }) => reachesSomebody(state, to))) return;
	state.unread = [];
	state.known = state.truth;
}

function change(state: DrillState, sets: Readonly<Record<string, Scalar>>, t: number) {
	const story = storyAt(state, t);
	for (const [key, value] of Object.entries(sets)) {
		state.world[key] = value;
		state.history.push({ story, key, value });
	}
}

function role(state: DrillState, id: string): RoleState {
	let found = state.roles.get(id);
	if (!found) {
		found = { holder: null, offer: null, handovers: 0 };
		state.roles.set(id, found);
	}
	return found;
}

function inject(state: DrillState, id: string): InjectState {
	let found = state.injects.get(id);
	if (!found) {
		found = { ...unfired };
		state.injects.set(id, found);
	}
	return found;
}

/** A seat reads a role's mail from the start of the drill until it releases the role. */
function readsMail(state: DrillState, seat: string, roleId: string, until: number) {
	state.seats.get(seat)?.audiences.set(roleAudience(roleId), until);
}

/** A step counts once it is ticked and a look or an action gave evidence for it. */
function support(state: DrillState, step: string, at: { t: number; n: number }) {
	const complete = state.tickedAt.has(step) && state.coveredAt.has(step);
	if (complete && !state.marks.ticked.has(step)) mark(state, 'ticked', step, at);
}

function cover(state: DrillState, step: string | null, at: { t: number; n: number }) {
	if (step === null || state.coveredAt.has(step)) return;
	state.coveredAt.set(step, at.t);
	support(state, step, at);
}

const handlers: Handlers = {
	'drill-created': (state, e) => {
		state.seed = e.seed;
		state.draws = new DrawnWorld(e.draws);
		state.world = new World(e.state);
		state.agenda = e.agenda ?? null;
	},
	'lobby-opened': (state, e) => {
		state.phase = 'lobby';
		clockAt(state, 0, e.wall);
	},
	'stage-begun': (state, e) => {
		state.stage = { id: e.stage, wall: e.wall };
	},
	'drill-started': (state, e) => {
		state.phase = 'running';
		state.startedAt = e.wall;
		state.stage = { id: 'play', wall: e.wall };
		clockAt(state, e.t, e.wall);
	},
	'drill-paused': (state, e) => {
		state.phase = 'paused';
		clockAt(state, e.t, e.wall);
		for (const [n, { wish }] of state.questions) if (wish === e.reason) state.questions.delete(n);
	},
	'drill-resumed': (state, e) => {
		state.phase = 'running';
		clockAt(state, e.t, e.wall);
	},
	'speed-changed': (state, e) => clockAt(state, e.t, e.wall, e.speed),
	'skip-begun': (state, e) => void (state.skipsFrom = e.t),
	'time-skipped': (state, e) => {
		clockAt(state, e.t, e.wall);
		state.skipsFrom = null;
		for (const update of state.updates.values()) {
			update.nextAt = promisedAfterSkip(update.nextAt, e.from, e.t);
		}
	},
	'drill-ended': (state, e) => {
		state.phase = 'ended';
		clockAt(state, e.t, e.wall);
		state.after = {
			stage: 'hot-wash',
			since: e.wall,
			ask: e.ask ?? [],
			reflections: new Map(),
			votes: new Map(),
			judged: new Map(),
			causeRevealed: false,
			published: false
		};
	},

	'seat-joined': (state, e) => {
		state.seats.set(e.seat, {
			id: e.seat,
			kind: e.kind,
			standsFor: e.standsFor ?? null,
			diligence: e.diligence ?? null,
			here: true,
			connected: true,
			audiences: new Map([...EVERYONE, seatAudience(e.seat)].map((name) => [name, Infinity]))
		});
		readUp(state);
	},
	'seat-left': (state, e) => {
		const seat = state.seats.get(e.seat);
		if (seat) Object.assign(seat, { here: false, connected: false });
	},
	'seat-connected': (state, e) => {
		const seat = state.seats.get(e.seat);
		if (seat) Object.assign(seat, { here: true, connected: true });
		readUp(state);
	},
	'seat-disconnected': (state, e) => {
		const seat = state.seats.get(e.seat);
		if (seat) seat.connected = false;
	},
	'role-claimed': (state, e) => {
		Object.assign(role(state, e.role), { holder: e.seat, offer: null });
		readsMail(state, e.seat, e.role, Infinity);
		readUp(state);
	},
	'role-released': (state, e) => {
		Object.assign(role(state, e.role), { holder: null, offer: null });
		readsMail(state, e.seat, e.role, e.n);
	},
	'handover-offered': (state, e) => {
		role(state, e.role).offer = { from: e.from, to: e.to };
	},
	'handover-accepted': (state, e) => {
		const held = role(state, e.role);
		Object.assign(held, { holder: e.to, offer: null, handovers: held.handovers + 1 });
		readsMail(state, e.from, e.role, e.n);
		readsMail(state, e.to, e.role, Infinity);
		readUp(state);
	},
	'handover-declined': (state, e) => {
		role(state, e.role).offer = null;
	},
	'comms-check-asked': (state) => {
		state.commsCheck = new Set();
	},
	'comms-check-answered': (state, e) => {
		state.commsCheck?.add(e.by);
	},

	'severity-declared': (state, e) => {
		state.severity = e.severity;
		state.severityAt = e.t;
		state.status ??= 'investigating';
	},
	'status-changed': (state, e) => {
		state.status = e.status;
	},
	'alert-acknowledged': (state, e) => {
		state.alerts.set(e.inject, true);
	},
	'contact-paged': (state, e) => {
		mark(state, 'escalated', e.contact, e);
		const { n, contact, by, t, attempt, answersAt } = e;
		const story = storyAt(state, t);
		const page = { n, contact, by, at: t, story, attempt, answersAt, silent: false, taken: false };
		state.pages.set(n, page);
	},
	'playbook-opened': (state, e) => mark(state, 'opened', e.family, e),
	'step-ticked': (state, e) => {
		state.tickedAt.set(e.step, e.t);
		support(state, e.step, e);
	},
	'source-opened': (state, e) => {
		state.looks.set(e.n, { n: e.n, source: e.source, by: e.by, shownAt: e.shownAt });
	},
	'action-proposed': (state, e) => {
		const { n, action, by, options } = e;
		state.proposals.set(n, { n, action, by, options });
	},
	'action-declined': (state, e) => {
		state.proposals.delete(e.run);
	},
	'action-started': (state, e) => {
		const { n, action, by, options, endsAt } = e;
		if (e.proposal !== null) state.proposals.delete(e.proposal);
		state.runs.set(n, { n, action, by, options, endsAt, startedAt: e.t });
		state.chosen.set(action, options);
		mark(state, 'started', action, e);
	},
	'action-cancelled': (state, e) => {
		state.runs.delete(e.run);
		change(state, e.sets, e.t);
		learn(state, e.reveals, e);
	},
	'update-posted': (state, e) => {
		if (!e.delivered || !e.has.condition || e.nextAt === null) return;
		const known = state.updates.get(e.audience);
		if (known) Object.assign(known, { count: known.count + 1, last: e.t, nextAt: e.nextAt });
		else {
			const first: Mark = { count: 1, first: e.t, last: e.t, firstN: e.n };
			state.updates.set(e.audience, { ...first, nextAt: e.nextAt });
		}
	},
	'note-added': nothing,
	'question-asked': (state, e) => {
		state.questions.set(e.n, { by: e.by, text: e.text, wish: e.wish });
	},

	'inject-skipped': (state, e) => {
		inject(state, e.inject).phase = 'skipped';
	},
	'inject-restored': (state, e) => {
		inject(state, e.inject).phase = 'idle';
	},
	'inject-held': (state, e) => {
		inject(state, e.inject).held = true;
	},
	'inject-released': (state, e) => {
		inject(state, e.inject).held = false;
	},
	'inject-delayed': (state, e) => {
		inject(state, e.inject).due = e.due;
	},
	'hint-given': nothing,
	'call-taken': (state, e) => {
		const page = state.pages.get(e.run);
		if (page) page.taken = true;
	},
	'call-returned': (state, e) => {
		const page = state.pages.get(e.run);
		if (page) page.taken = false;
	},
	'question-answered': (state, e) => {
		state.questions.delete(e.question);
	},
	'observation-added': nothing,
	'observation-withdrawn': nothing,
	'verdict-overridden': nothing,
	'override-withdrawn': nothing,

	'inject-armed': (state, e) => {
		const { occurrence, due } = e;
		Object.assign(inject(state, e.inject), { phase: 'armed', occurrence, due });
	},
	'inject-fired': (state, e) => {
		if (e.via === 'alert') state.alerts.set(e.n, false);
		if (e.inject !== null) {
			const known = inject(state, e.inject);
			known.phase = 'spent';
			known.fired += 1;
			known.series += 1;
			known.firedAt = e.t;
			mark(state, 'fired', e.inject, e);
		}
		change(state, e.sets, e.t);
		learn(state, e.reveals, e);
		if (reachesSomebody(state, e.to)) {
			state.reachedAt = e.t;
			state.unread = [];
			state.known = state.truth;
		} else {
			state.unread.push({ t: e.t, to: e.to });
		}
	},
	'clock-jumped': (state, e) => {
		state.jumped = e.story;
	},
	'inject-lapsed': (state, e) => {
		inject(state, e.inject).phase = e.reason === 'when' ? 'idle' : 'spent';
	},
	'inject-reset': (state, e) => {
		Object.assign(inject(state, e.inject), { phase: 'idle', series: 0 });
	},
	'truth-held': (state, e) => {
		if (e.since === null) state.heldSince.delete(e.rule);
		else state.heldSince.set(e.rule, e.since);
	},
	'truth-changed': (state, e) => {
		const { rule, severity, accept, seen, t } = e;
		state.truth = { rule, severity, accept, seen, since: t };
		const known = state.reachedAt === t || seen.some((fact) => state.marks.known.has(fact));
		if (known) state.known = state.truth;
		state.unread = known ? [] : state.unread.filter((mail) => mail.t === t);
	},
	'flows-moved': (state, e) => change(state, e.values, e.t),
	'source-shown': (state, e) => {
		state.looks.delete(e.run);
		mark(state, 'looked', e.source, e);
		learn(state, e.reveals, e);
		cover(state, e.covers, e);
	},
	'action-ended': (state, e) => {
		state.runs.delete(e.run);
		mark(state, 'did', e.action, e);
		change(state, e.sets, e.t);
		learn(state, e.reveals, e);
		cover(state, e.covers, e);
	},
	'contact-answered': (state, e) => {
		state.pages.delete(e.run);
		mark(state, 'reached', e.contact, e);
		change(state, e.sets, e.t);
		learn(state, e.reveals, e);
	},
	'contact-silent': (state, e) => {
		const page = state.pages.get(e.run);
		if (page) page.silent = true;
	},
	'offers-changed': (state, e) => {
		state.offers = { actions: e.actions, sources: e.sources };
	},
	'ending-reached': (state, e) => {
		state.ending = { ending: e.ending, outcome: e.outcome, t: e.t };
		mark(state, 'ended', e.ending, e);
	},

	'stage-entered': (state, e) => {
		if (state.after) Object.assign(state.after, { stage: e.stage, since: e.wall });
	},
	'reflection-written': (state, e) => {
		const { by, start, stop, confidence } = e;
		state.after?.reflections.set(by, { start, stop, continue: e.continue, confidence });
	},
	'reflections-shown': nothing,
	'vote-cast': (state, e) => {
		const votes = state.after?.votes.get(e.question) ?? new Map<string, Answer>();
		state.after?.votes.set(e.question, votes.set(e.by, e.vote));
	},
	'question-judged': (state, e) => {
		state.after?.judged.set(e.question, e.verdict);
	},
	'cause-revealed': (state) => {
		if (state.after) state.after.causeRevealed = true;
	},
	'report-published': (state) => {
		if (state.after) state.after.published = true;
	},

	'postmortem-written': (state, e) => {
		state.postmortem = e.n;
	}
};

/**
 * One step of the fold, in place. Total: every event is understood, whatever came before it, and
 * nothing here draws, decides or reads a clock.
 */
export function evolve(state: DrillState, event: DrillEvent): void {
	const handle = handlers[event.type] as (state: DrillState, event: DrillEvent) => void;
	handle(state, event);
	state.version = event.n;
	state.t = event.t;
}
