import type { SeenEvent, SeenEventOf } from '../engine/projection.ts';
import { optionsText, type Words } from './words.ts';

/*
 * The feed in words: what reached this person, and what the team did. One line per kind of event, so
 * a new kind without words does not compile.
 */

/** What people filter the feed by. */
export type Group = 'reached' | 'team' | 'notes' | 'drill';

export interface Entry {
	readonly n: number;
	/** Exercise second. */
	readonly t: number;
	readonly group: Group;
	/** A channel such as `alert`, or what kind of act it was; chooses the icon. */
	readonly kind: string;
	/** Who it is from, or who did it. */
	readonly who: string;
	/** What happened, in a few words after `who`. */
	readonly what: string;
	/** What it says. */
	readonly text: string;
	/** Whether `text` is the scenario's, in its own language. */
	readonly written: boolean;
	/** What the facilitator wrote `text` in, where it is theirs and is known. */
	readonly language: string | undefined;
	/** Evidence is shown as it is, in the typeface of machines. */
	readonly evidence: boolean;
	/** Wants to be seen at once. */
	readonly loud: boolean;
}

type Said = Pick<Entry, 'group' | 'kind' | 'who' | 'what'> &
	Partial<Pick<Entry, 'text' | 'written' | 'language' | 'evidence' | 'loud'>>;

type Tellers = {
	[T in SeenEvent['type']]: ((event: SeenEventOf<T>, words: Words) => Said | null) | null;
};

const drill = (what: string, { feed }: Words): Said => ({
	group: 'drill',
	kind: 'drill',
	who: feed.drill,
	what
});
const team = (kind: string, who: string, what: string, text = ''): Said => ({
	group: 'team',
	kind,
	who,
	what,
	text
});

const tellers: Tellers = {
	'lobby-opened': null,
	'stage-begun': null,
	'drill-started': (_, w) => drill(w.feed.started, w),
	'drill-paused': (e, w) => drill(w.feed.paused[e.reason], w),
	'drill-resumed': (_, w) => drill(w.feed.resumed, w),
	// The speed it was made with is no news.
	'speed-changed': (e, w) => (e.t === 0 ? null : drill(w.feed.speed(e.speed), w)),
	'time-skipped': (e, w) => drill(w.feed.skipped(w.span(e.t - e.from)), w),
	'drill-ended': (_, w) => drill(w.feed.ended, w),

	'seat-joined': (e, w) => ({
		group: 'drill',
		kind: 'person',
		who: w.who(e.seat),
		what: e.kind === 'observer' ? w.feed.joinedAsObserver : w.feed.joined
	}),
	'seat-left': (e, w) => ({
		group: 'drill',
		kind: 'person',
		who: w.who(e.seat),
		what: w.feed.left
	}),
	'seat-connected': null,
	'seat-disconnected': null,
	'role-claimed': (e, w) => team('role', w.who(e.seat), w.feed.claimed(w.role(e.role))),
	'role-released': (e, w) => team('role', w.who(e.seat), w.feed.released(w.role(e.role))),
	'handover-offered': (e, w) =>
		team('role', w.who(e.from), w.feed.offered(w.role(e.role), w.who(e.to)), e.note),
	'handover-accepted': (e, w) =>
		team('role', w.who(e.to), w.feed.tookOver(w.role(e.role), w.who(e.from))),
	'handover-declined': (e, w) => team('role', w.who(e.to), w.feed.notTakenOver(w.role(e.role))),

	'comms-check-asked': null,
	'comms-check-answered': null,

	'severity-declared': (e, w) =>
		team(
			'severity',
			w.who(e.by),
			w.feed.declared(e.severity, w.severityName(e.severity)),
			e.reason
		),
	'status-changed': (e, w) => team('status', w.who(e.by), w.feed.status(w.status(e.status))),
	'alert-acknowledged': null,
	'contact-paged': (e, w) => {
		const contact = w.contact(e.contact);
		const what = e.attempt > 1 ? w.feed.pagedAgain(contact, e.attempt) : w.feed.paged(contact);
		return team('page', w.who(e.by), what, e.message);
	},
	'playbook-opened': (e, w) => team('playbook', w.who(e.by), w.feed.opened(w.playbook(e.family))),
	'step-ticked': (e, w) => team('playbook', w.who(e.by), w.feed.ticked(w.step(e.step)), e.note),
	'source-opened': (e, w) => team('look', w.who(e.by), w.feed.looks(w.source(e.source))),
	'action-proposed': (e, w) =>
		team('action', w.who(e.by), w.feed.proposed(w.action(e.action)), optionsText(e.options)),
	'action-declined': (e, w) => team('action', w.who(e.by), w.feed.declined, e.reason),
	'action-started': (e, w) => team('action', w.who(e.by), begun(e, w), optionsText(e.options)),
	'action-cancelled': (e, w) =>
		team('action', w.who(e.by), w.feed.stopped(w.action(e.action)), e.text),
	'update-posted': (e, w) => {
		const says = e.delivered ? w.feed.updated : w.feed.notUpdated;
		const what = says(w.audience(e.audience), w.channel(e.channel));
		return team('update', w.who(e.by), what, updateText(e, w));
	},
	'note-added': (e, w) => ({
		group: 'notes',
		kind: 'note',
		who: w.who(e.by),
		what: w.feed.noted,
		text: e.text
	}),

	'question-asked': (e, w) => ({
		group: 'notes',
		kind: 'question',
		who: w.who(e.by),
		what: w.feed.asked,
		text: w.question(e.text, e.wish)
	}),
	'hint-given': (e, w) => ({
		group: 'reached',
		kind: 'hint',
		who: w.who('facilitator'),
		what: w.feed.hint,
		text: e.text,
		written: true
	}),
	'question-answered': (e, w) => ({
		group: 'reached',
		kind: 'question',
		who: w.who('facilitator'),
		what: w.feed.answered(w.question(e.asked, e.wish)),
		text: e.text
	}),
	'observation-added': (e, w) => ({
		group: 'notes',
		kind: 'observation',
		who: w.who(e.by),
		what: w.feed.observed,
		text: e.text
	}),

	'inject-fired': (e, w) => ({
		group: 'reached',
		kind: e.via,
		who: e.from,
		what: [w.texts.shared.channels[e.via], e.title, vacancy(e, w)].filter(Boolean).join(' · '),
		text: e.text,
		written: e.inject !== null,
		language: e.language,
		evidence: e.via === 'log',
		loud: e.via === 'alert'
	}),
	'clock-jumped': null,
	'source-shown': (e, w) => ({
		group: 'reached',
		kind: 'look',
		who: w.source(e.source),
		what: w.feed.shows(w.isSelf(e.to) ? undefined : w.who(e.to)),
		text: e.texts.join('\n\n') || w.feed.nothingStandsOut,
		written: e.texts.length > 0,
		evidence: true
	}),
	'action-ended': (e, w) => ({
		group: 'reached',
		kind: 'action',
		who: w.action(e.action),
		what: w.feed.done,
		text: e.text,
		written: true
	}),
	'contact-answered': (e, w) => ({
		group: 'reached',
		kind: 'page',
		who: w.contact(e.contact),
		what: w.feed.pageAnswered,
		text: e.text,
		written: true
	}),
	'contact-silent': (e, w) => ({
		group: 'reached',
		kind: 'page',
		who: w.contact(e.contact),
		what: w.feed.pageSilent
	}),
	'offers-changed': null,

	'stage-entered': null,
	'reflection-written': null,
	'reflections-shown': null,
	'vote-cast': null,
	'question-judged': null,
	'cause-revealed': null,
	'report-published': null,

	'postmortem-written': (e, w) => team('postmortem', w.who(e.by), w.feed.postmortem)
};

function begun({ action, by, approvedBy }: SeenEventOf<'action-started'>, words: Words): string {
	const title = words.action(action);
	return approvedBy && approvedBy !== by
		? words.feed.begunWithApproval(title, words.who(approvedBy))
		: words.feed.begun(title);
}

function vacancy({ vacant }: SeenEventOf<'inject-fired'>, words: Words): string {
	return vacant.length > 0 ? words.feed.vacant(vacant.map((role) => words.role(role))) : '';
}

function updateText(event: SeenEventOf<'update-posted'>, { feed }: Words): string {
	return (['condition', 'actions', 'needs'] as const)
		.filter((part) => event[part] !== '')
		.map((part) => feed.can[part](event[part]))
		.join('\n');
}

/** What the feed says about an event; `null` where it says nothing. */
export function entryOf(event: SeenEvent, words: Words): Entry | null {
	const tell = tellers[event.type] as ((event: SeenEvent, words: Words) => Said | null) | null;
	const said = tell?.(event, words);
	if (!said) return null;
	return {
		text: '',
		written: false,
		language: undefined,
		evidence: false,
		loud: false,
		...said,
		n: event.n,
		t: event.t
	};
}

/** Tells a feed, newest first. What was told once is kept: of a long feed only the news is worked out. */
export function tellerOf(words: Words): (feed: readonly SeenEvent[]) => Entry[] {
	const told = new WeakMap<SeenEvent, Entry | null>();
	const tell = (event: SeenEvent) => {
		const known = told.get(event);
		if (known !== undefined) return known;
		const entry = entryOf(event, words);
		told.set(event, entry);
		return entry;
	};
	return (feed) =>
		feed
			.map(tell)
			.filter((entry) => entry !== null)
			.reverse();
}

/** What came while the clock showed one time. */
export interface Moment {
	readonly time: string;
	/** Oldest first. */
	readonly entries: readonly Entry[];
}

/**
 * All that happened, oldest first, in groups by what the clock showed.
 *
 * @param timeOf what the clock showed at an exercise second
 */
export function momentsOf(
	newestFirst: readonly Entry[],
	timeOf: (second: number) => string
): readonly Moment[] {
	const moments: { time: string; entries: Entry[] }[] = [];
	for (const entry of newestFirst.toReversed()) {
		const time = timeOf(entry.t);
		const last = moments.at(-1);
		if (last?.time === time) last.entries.push(entry);
		else moments.push({ time, entries: [entry] });
	}
	return moments;
}
