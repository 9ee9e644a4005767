import type { IncidentStatus } from '../scenario/schema.ts';
import type { StageBegun } from './agenda.ts';
import type { Answer, Stage } from './events.ts';
import type { SeenEvent, SeenEventOf } from './projection.ts';
import { promisedAfterSkip } from './promises.ts';

/*
 * What one viewer knows of a drill, folded from the projected events of that viewer's audiences.
 * The same fold runs on the server (snapshots), in the browser (live) and in the bots' heads. Views
 * hold moments, never durations; nothing in an old view is ever changed in place.
 */

/** The newest entries the feed keeps, so that a late joiner's snapshot stays small; older ones are asked for. */
export const FEED_LIMIT = 100;

export type Phase = 'draft' | 'lobby' | 'running' | 'paused' | 'ended';

export interface SeatView {
	readonly kind: 'participant' | 'observer' | 'stand-in';
	/** Of a stand-in: the role it was seated for. */
	readonly standsFor?: string | undefined;
	readonly here: boolean;
	readonly connected: boolean;
}

export interface RoleView {
	readonly holder: string | null;
	readonly since: number;
	readonly offer: { readonly from: string; readonly to: string; readonly note: string } | null;
}

export interface PageView {
	readonly attempts: number;
	readonly at: number;
	readonly run: number;
	readonly state: 'ringing' | 'silent' | 'answered';
	readonly answered: number;
}

export interface ActionRun {
	readonly n: number;
	readonly action: string;
	readonly by: string;
	readonly options: Readonly<Record<string, string>>;
	readonly at: number;
	readonly state: 'proposed' | 'declined' | 'running' | 'cancelled' | 'done';
	/** Story time; 0 until it runs. */
	readonly endsAt: number;
	readonly endedAt: number | null;
	readonly text: string;
}

export interface UpdateView {
	readonly at: number;
	readonly nextAt: number | null;
	/** Updates that count: delivered, with a condition and a next time. */
	readonly count: number;
}

/** What follows play, as one viewer knows it. */
export interface AfterView {
	readonly stage: Stage;
	/** Milliseconds since 1970 at which the stage was entered. */
	readonly since: number;
	readonly ask: readonly { readonly id: string; readonly question: string }[];
	readonly discuss: readonly string[];
	/** What this seat wrote, for itself so far. */
	readonly reflection: SeenEventOf<'reflection-written'> | null;
	/** What everybody wrote, once it was shown. */
	readonly shown: SeenEventOf<'reflections-shown'> | null;
	/** This seat's own, by question. */
	readonly votes: Readonly<Record<string, Answer>>;
	readonly judged: Readonly<Record<string, SeenEventOf<'question-judged'>>>;
	/** What lay behind it all, once it was revealed. */
	readonly revealed: string | null;
	readonly gaps: SeenEventOf<'stage-entered'>['gaps'];
	readonly isPublished: boolean;
}

export interface DrillView {
	/** Number of the last event this viewer saw. */
	readonly version: number;
	readonly phase: Phase;
	/** Why the drill is paused; `null` while it is not. */
	readonly pause: SeenEventOf<'drill-paused'>['reason'] | null;
	readonly clock: {
		/** Exercise second at the anchor. */
		readonly t: number;
		/** Milliseconds since 1970 at the anchor. */
		readonly wall: number;
		/** Exercise seconds per wall second while running. */
		readonly speed: number;
		/** Story seconds gained by jumps. */
		readonly jumped: number;
	};
	/** Where in the agenda the team is, until play is over. */
	readonly stage: StageBegun | null;
	readonly seats: Readonly<Record<string, SeatView>>;
	readonly roles: Readonly<Record<string, RoleView>>;
	/** Seats that answered the comms check asked last; null until there was one. */
	readonly commsCheck: readonly string[] | null;
	/** Handovers that were acknowledged, by role. */
	readonly handedOver: Readonly<Record<string, number>>;
	readonly severity: number | null;
	readonly severityAt: number | null;
	readonly status: IncidentStatus | null;
	/** Everything that reached this viewer, oldest first, at most FEED_LIMIT. */
	readonly feed: readonly SeenEvent[];
	/** How often each scripted inject reached this viewer, and when last. */
	readonly fired: Readonly<Record<string, { readonly count: number; readonly at: number }>>;
	/** Alerts nobody acknowledged yet, by event number. */
	readonly alerts: Readonly<Record<number, SeenEventOf<'inject-fired'>>>;
	/** Feed number of an alert → the seat that acknowledged it. */
	readonly acknowledged: Readonly<Record<number, string>>;
	readonly opened: Readonly<Record<string, number>>;
	readonly ticked: Readonly<
		Record<string, { readonly by: string; readonly at: number; readonly note: string }>
	>;
	/** Who looks where, until there is something to see; what others were shown is not told. */
	readonly looking: Readonly<Record<number, SeenEventOf<'source-opened'>>>;
	/** Newest evidence of each source that this viewer looked at. */
	readonly evidence: Readonly<Record<string, SeenEventOf<'source-shown'>>>;
	readonly known: Readonly<Record<string, number>>;
	readonly runs: readonly ActionRun[];
	/** What this seat asked the facilitator and is not answered yet, by event number. */
	readonly questions: Readonly<Record<number, SeenEventOf<'question-asked'>>>;
	readonly pages: Readonly<Record<string, PageView>>;
	readonly updates: Readonly<Record<string, UpdateView>>;
	/** What can be done and looked at now; `null` until the drill starts. */
	readonly offers: {
		readonly actions: readonly string[];
		readonly sources: readonly string[];
	} | null;
	readonly postmortem: SeenEventOf<'postmortem-written'> | null;
	/** `null` until the drill is over. */
	readonly after: AfterView | null;
}

export const emptyView: DrillView = {
	version: 0,
	phase: 'draft',
	pause: null,
	clock: { t: 0, wall: 0, speed: 1, jumped: 0 },
	stage: null,
	seats: {},
	roles: {},
	commsCheck: null,
	handedOver: {},
	severity: null,
	severityAt: null,
	status: null,
	feed: [],
	fired: {},
	alerts: {},
	acknowledged: {},
	opened: {},
	ticked: {},
	looking: {},
	evidence: {},
	known: {},
	runs: [],
	questions: {},
	pages: {},
	updates: {},
	offers: null,
	postmortem: null,
	after: null
};

type Change = Partial<DrillView>;
type Folds = { [T in SeenEvent['type']]: (view: DrillView, event: SeenEventOf<T>) => Change };

const vacantRole: RoleView = { holder: null, since: 0, offer: null };

const moved = (view: DrillView, t: number, wall: number, speed = view.clock.speed) => ({
	clock: { ...view.clock, t, wall, speed }
});

function seated(view: DrillView, seat: string, change: Partial<SeatView>): Change {
	const known = view.seats[seat];
	return known ? { seats: { ...view.seats, [seat]: { ...known, ...change } } } : {};
}

function roleChanged(view: DrillView, role: string, change: Partial<RoleView>): Change {
	return { roles: { ...view.roles, [role]: { ...(view.roles[role] ?? vacantRole), ...change } } };
}

function learnt(view: DrillView, facts: readonly string[], t: number): Change {
	const news = facts.filter((fact) => view.known[fact] === undefined);
	if (news.length === 0) return {};
	return { known: { ...view.known, ...Object.fromEntries(news.map((fact) => [fact, t])) } };
}

function runChanged(view: DrillView, n: number, change: Partial<ActionRun>): Change {
	return { runs: view.runs.map((run) => (run.n === n ? { ...run, ...change } : run)) };
}

function pageChanged(view: DrillView, contact: string, change: Partial<PageView>): Change {
	const page = view.pages[contact];
	return page ? { pages: { ...view.pages, [contact]: { ...page, ...change } } } : {};
}

function without<V>(record: Readonly<Record<number, V>>, key: number): Record<number, V> {
	const { [key]: _, ...rest } = record;
	return rest;
}

/** What was to be shown by now was shown, though perhaps to somebody else. */
function stillLooking({ looking, clock }: DrillView, t: number): DrillView['looking'] {
	const story = t + clock.jumped;
	return Object.fromEntries(Object.entries(looking).filter(([, { shownAt }]) => shownAt > story));
}

const afterwards = (view: DrillView, change: Partial<AfterView>): Change =>
	view.after ? { after: { ...view.after, ...change } } : {};

const folds: Folds = {
	'lobby-opened': (view, e) => ({ phase: 'lobby', ...moved(view, 0, e.wall) }),
	'stage-begun': (_, e) => ({ stage: { id: e.stage, wall: e.wall } }),
	'drill-started': (view, e) => ({
		phase: 'running',
		stage: { id: 'play', wall: e.wall },
		...moved(view, e.t, e.wall)
	}),
	'drill-paused': (view, e) => ({
		phase: 'paused',
		pause: e.reason,
		...moved(view, e.t, e.wall),
		questions: Object.fromEntries(
			Object.entries(view.questions).filter(([, { wish }]) => wish !== e.reason)
		)
	}),
	'drill-resumed': (view, e) => ({ phase: 'running', pause: null, ...moved(view, e.t, e.wall) }),
	'speed-changed': (view, e) => moved(view, e.t, e.wall, e.speed),
	'time-skipped': (view, e) => ({
		...moved(view, e.t, e.wall),
		updates: Object.fromEntries(
			Object.entries(view.updates).map(([audience, update]) => [
				audience,
				{ ...update, nextAt: promisedAfterSkip(update.nextAt, e.from, e.t) }
			])
		)
	}),
	'drill-ended': (view, e) => ({
		phase: 'ended',
		pause: null,
		...moved(view, e.t, e.wall),
		after: {
			stage: 'hot-wash',
			since: e.wall,
			ask: e.ask,
			discuss: e.discuss,
			reflection: null,
			shown: null,
			votes: {},
			judged: {},
			revealed: null,
			gaps: [],
			isPublished: false
		}
	}),

	'seat-joined': (view, e) => ({
		seats: {
			...view.seats,
			[e.seat]: { kind: e.kind, standsFor: e.standsFor, here: true, connected: true }
		}
	}),
	'seat-left': (view, e) => seated(view, e.seat, { here: false, connected: false }),
	'seat-connected': (view, e) => seated(view, e.seat, { here: true, connected: true }),
	'seat-disconnected': (view, e) => seated(view, e.seat, { connected: false }),
	'role-claimed': (view, e) =>
		roleChanged(view, e.role, { holder: e.seat, since: e.t, offer: null }),
	'role-released': (view, e) =>
		roleChanged(view, e.role, { holder: null, since: e.t, offer: null }),
	'handover-offered': (view, e) =>
		roleChanged(view, e.role, { offer: { from: e.from, to: e.to, note: e.note } }),
	'handover-accepted': (view, e) => ({
		...roleChanged(view, e.role, { holder: e.to, since: e.t, offer: null }),
		handedOver: { ...view.handedOver, [e.role]: (view.handedOver[e.role] ?? 0) + 1 }
	}),
	'handover-declined': (view, e) => roleChanged(view, e.role, { offer: null }),
	'comms-check-asked': () => ({ commsCheck: [] }),
	'comms-check-answered': (view, e) => ({
		commsCheck: view.commsCheck && [...view.commsCheck, e.by]
	}),

	'severity-declared': (view, e) => ({
		severity: e.severity,
		severityAt: e.t,
		status: view.status ?? 'investigating'
	}),
	'status-changed': (_, e) => ({ status: e.status }),
	'alert-acknowledged': (view, e) => ({
		alerts: without(view.alerts, e.inject),
		acknowledged: { ...view.acknowledged, [e.inject]: e.by }
	}),
	'contact-paged': (view, e) => ({
		pages: {
			...view.pages,
			[e.contact]: {
				attempts: e.attempt,
				at: e.t,
				run: e.n,
				state: 'ringing',
				answered: view.pages[e.contact]?.answered ?? 0
			}
		}
	}),
	'playbook-opened': (view, e) => ({
		opened: { ...view.opened, [e.family]: view.opened[e.family] ?? e.t }
	}),
	'step-ticked': (view, e) => ({
		ticked: { ...view.ticked, [e.step]: { by: e.by, at: e.t, note: e.note } }
	}),
	'source-opened': (view, e) => ({ looking: { ...stillLooking(view, e.t), [e.n]: e } }),
	'action-proposed': (view, e) => ({
		runs: [
			...view.runs,
			{
				n: e.n,
				action: e.action,
				by: e.by,
				options: e.options,
				at: e.t,
				state: 'proposed',
				endsAt: 0,
				endedAt: null,
				text: ''
			}
		]
	}),
	'action-declined': (view, e) =>
		runChanged(view, e.run, { state: 'declined', endedAt: e.t, text: e.reason }),
	'action-started': (view, e) => ({
		runs: [
			...view.runs.filter((run) => run.n !== e.proposal),
			{
				n: e.n,
				action: e.action,
				by: e.by,
				options: e.options,
				at: e.t,
				state: 'running',
				endsAt: e.endsAt,
				endedAt: null,
				text: ''
			}
		]
	}),
	'action-cancelled': (view, e) =>
		runChanged(view, e.run, { state: 'cancelled', endedAt: e.t, text: e.text }),
	'update-posted': (view, e) => {
		const before = view.updates[e.audience];
		const counts = e.delivered && e.has.condition && e.nextAt !== null;
		if (!counts) return {};
		return {
			updates: {
				...view.updates,
				[e.audience]: { at: e.t, nextAt: e.nextAt, count: (before?.count ?? 0) + 1 }
			}
		};
	},
	'note-added': () => ({}),
	'question-asked': (view, e) => ({ questions: { ...view.questions, [e.n]: e } }),

	'hint-given': () => ({}),
	'question-answered': (view, e) => ({ questions: without(view.questions, e.question) }),
	'observation-added': () => ({}),

	'inject-fired': (view, e) => {
		const { inject } = e;
		const alerts = e.via === 'alert' ? { ...view.alerts, [e.n]: e } : view.alerts;
		const news = { ...learnt(view, e.reveals, e.t), alerts };
		if (inject === null) return news;
		const count = (view.fired[inject]?.count ?? 0) + 1;
		return { ...news, fired: { ...view.fired, [inject]: { count, at: e.t } } };
	},
	'clock-jumped': (view, e) => ({ clock: { ...view.clock, jumped: e.story } }),
	'source-shown': (view, e) => ({
		...learnt(view, e.reveals, e.t),
		looking: without(view.looking, e.run),
		evidence: { ...view.evidence, [e.source]: e }
	}),
	'action-ended': (view, e) => ({
		...learnt(view, e.reveals, e.t),
		...runChanged(view, e.run, { state: 'done', endedAt: e.t, text: e.text })
	}),
	'contact-answered': (view, e) => ({
		...learnt(view, e.reveals, e.t),
		...pageChanged(view, e.contact, {
			state: 'answered',
			answered: (view.pages[e.contact]?.answered ?? 0) + 1
		})
	}),
	'contact-silent': (view, e) =>
		view.pages[e.contact]?.run === e.run ? pageChanged(view, e.contact, { state: 'silent' }) : {},
	'offers-changed': (_, e) => ({ offers: { actions: e.actions, sources: e.sources } }),

	'stage-entered': (view, e) =>
		afterwards(view, {
			stage: e.stage,
			since: e.wall,
			...(e.gaps.length > 0 ? { gaps: e.gaps } : {})
		}),
	'reflection-written': (view, e) => afterwards(view, { reflection: e }),
	'reflections-shown': (view, e) => afterwards(view, { shown: e }),
	'vote-cast': (view, e) =>
		afterwards(view, { votes: { ...view.after?.votes, [e.question]: e.vote } }),
	'question-judged': (view, e) =>
		afterwards(view, { judged: { ...view.after?.judged, [e.question]: e } }),
	'cause-revealed': (view, e) => afterwards(view, { revealed: e.text }),
	'report-published': (view) => afterwards(view, { isPublished: true }),

	'postmortem-written': (_, e) => ({ postmortem: e })
};

const QUIET: ReadonlySet<SeenEvent['type']> = new Set([
	'lobby-opened',
	'stage-begun',
	'comms-check-asked',
	'comms-check-answered',
	'seat-connected',
	'seat-disconnected',
	'alert-acknowledged',
	'offers-changed',
	'clock-jumped',
	// The hot wash has screens of its own.
	'stage-entered',
	'reflection-written',
	'reflections-shown',
	'vote-cast',
	'question-judged',
	'cause-revealed',
	'report-published'
]);

/** Whether the feed tells of it. */
export const isTold = ({ type }: SeenEvent): boolean => !QUIET.has(type);

/** One step of the fold; the result shares what did not change with `view`. */
export function foldView(view: DrillView, event: SeenEvent): DrillView {
	const fold = folds[event.type] as (view: DrillView, event: SeenEvent) => Change;
	const feed = isTold(event) ? [...view.feed.slice(1 - FEED_LIMIT), event] : view.feed;
	return { ...view, ...fold(view, event), feed, version: event.n };
}
