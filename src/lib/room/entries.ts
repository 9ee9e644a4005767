import type { SeenEvent, SeenEventOf } from '../engine/projection.ts';
import { spanText } from '../ui/time.ts';
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
	/** Evidence is shown as it is, in the typeface of machines. */
	readonly evidence: boolean;
	/** Wants to be seen at once. */
	readonly loud: boolean;
}

const CHANNELS = {
	alert: 'Alert',
	log: 'Log',
	chat: 'Chat',
	call: 'Phone call',
	email: 'E-mail',
	ticket: 'Ticket',
	status: 'Status page',
	social: 'Social media',
	news: 'News',
	note: 'Note'
} as const;

export const channelName = (via: keyof typeof CHANNELS): string => CHANNELS[via];

type Said = Pick<Entry, 'group' | 'kind' | 'who' | 'what'> &
	Partial<Pick<Entry, 'text' | 'evidence' | 'loud'>>;

type Tellers = {
	[T in SeenEvent['type']]: ((event: SeenEventOf<T>, words: Words) => Said | null) | null;
};

const drill = (what: string): Said => ({ group: 'drill', kind: 'drill', who: 'The drill', what });
const team = (kind: string, who: string, what: string, text = ''): Said => ({
	group: 'team',
	kind,
	who,
	what,
	text
});

const PAUSES = {
	facilitator: 'is paused',
	discussion: 'is paused, to talk about it together',
	'time-out': 'is paused for a time-out',
	restart: 'is paused: the server was restarted',
	sleep: 'is paused: the server’s computer was asleep'
} as const;

const tellers: Tellers = {
	'lobby-opened': null,
	'drill-started': () => drill('has started'),
	'drill-paused': (e) => drill(PAUSES[e.reason]),
	'drill-resumed': () => drill('goes on'),
	// The speed it was made with is no news.
	'speed-changed': (e) => (e.t === 0 ? null : drill(`now runs at ${e.speed}×`)),
	'time-skipped': (e) => drill(`skips ahead ${spanText(e.t - e.from)}, in which nothing came`),
	'drill-ended': () => drill('is over'),

	'seat-joined': (e, w) => ({
		group: 'drill',
		kind: 'person',
		who: w.who(e.seat),
		what: e.kind === 'observer' ? 'joined as an observer' : 'joined'
	}),
	'seat-left': (e, w) => ({ group: 'drill', kind: 'person', who: w.who(e.seat), what: 'left' }),
	'seat-connected': null,
	'seat-disconnected': null,
	'role-claimed': (e, w) => team('role', w.who(e.seat), `took the role ${w.role(e.role)}`),
	'role-released': (e, w) => team('role', w.who(e.seat), `gave up the role ${w.role(e.role)}`),
	'handover-offered': (e, w) =>
		team('role', w.who(e.from), `offers ${w.role(e.role)} to ${w.who(e.to)}`, e.note),
	'handover-accepted': (e, w) =>
		team('role', w.who(e.to), `took over ${w.role(e.role)} from ${w.who(e.from)}`),
	'handover-declined': (e, w) => team('role', w.who(e.to), `did not take over ${w.role(e.role)}`),

	'severity-declared': (e, w) =>
		team(
			'severity',
			w.who(e.by),
			`declared SEV-${e.severity} ${w.severityName(e.severity)}`,
			e.reason
		),
	'status-changed': (e, w) => team('status', w.who(e.by), `set the status to ${e.status}`),
	'alert-acknowledged': null,
	'contact-paged': (e, w) =>
		team(
			'page',
			w.who(e.by),
			`paged ${w.contact(e.contact)}${e.attempt > 1 ? ` (attempt ${e.attempt})` : ''}`,
			e.message
		),
	'playbook-opened': (e, w) =>
		team('playbook', w.who(e.by), `opened the playbook ${w.playbook(e.family)}`),
	'step-ticked': (e, w) => team('playbook', w.who(e.by), `ticked “${w.step(e.step)}”`, e.note),
	'source-opened': (e, w) => team('look', w.who(e.by), `is looking at ${w.source(e.source)}`),
	'action-proposed': (e, w) =>
		team('action', w.who(e.by), `proposes: ${w.action(e.action)}`, optionsText(e.options)),
	'action-declined': (e, w) => team('action', w.who(e.by), 'said no to a proposal', e.reason),
	'action-started': (e, w) =>
		team(
			'action',
			w.who(e.by),
			`started: ${w.action(e.action)}${approval(e, w)}`,
			optionsText(e.options)
		),
	'action-cancelled': (e, w) =>
		team('action', w.who(e.by), `stopped: ${w.action(e.action)}`, e.text),
	'update-posted': (e, w) =>
		team(
			'update',
			w.who(e.by),
			e.delivered
				? `updated ${w.audience(e.audience)} by ${w.channel(e.channel)}`
				: `tried to update ${w.audience(e.audience)}, but ${w.channel(e.channel)} did not take it`,
			updateText(e)
		),
	'note-added': (e, w) => ({
		group: 'notes',
		kind: 'note',
		who: w.who(e.by),
		what: 'noted',
		text: e.text
	}),

	'question-asked': (e, w) => ({
		group: 'notes',
		kind: 'question',
		who: w.who(e.by),
		what: 'asked the facilitator',
		text: e.text
	}),
	'hint-given': (e) => ({
		group: 'reached',
		kind: 'hint',
		who: 'Facilitator',
		what: 'gives a hint',
		text: e.text
	}),
	'question-answered': (e) => ({
		group: 'reached',
		kind: 'question',
		who: 'Facilitator',
		what: `answers “${e.asked}”`,
		text: e.text
	}),
	'observation-added': (e, w) => ({
		group: 'notes',
		kind: 'observation',
		who: w.who(e.by),
		what: 'observed, for the report',
		text: e.text
	}),

	'inject-fired': (e, w) => ({
		group: 'reached',
		kind: e.via,
		who: e.from,
		what: [channelName(e.via), e.title, vacancy(e, w)].filter(Boolean).join(' · '),
		text: e.text,
		evidence: e.via === 'log',
		loud: e.via === 'alert'
	}),
	'clock-jumped': null,
	'source-shown': (e, w) => ({
		group: 'reached',
		kind: 'look',
		who: w.source(e.source),
		what: 'shows you',
		text: e.texts.join('\n\n') || 'Nothing that stands out.',
		evidence: true
	}),
	'action-ended': (e, w) => ({
		group: 'reached',
		kind: 'action',
		who: w.action(e.action),
		what: 'is done',
		text: e.text
	}),
	'contact-answered': (e, w) => ({
		group: 'reached',
		kind: 'page',
		who: w.contact(e.contact),
		what: 'answered',
		text: e.text
	}),
	'contact-silent': (e, w) => ({
		group: 'reached',
		kind: 'page',
		who: w.contact(e.contact),
		what: 'does not answer'
	}),
	'offers-changed': null,

	'postmortem-written': (e, w) => team('postmortem', w.who(e.by), 'saved the postmortem')
};

function approval(event: SeenEventOf<'action-started'>, words: Words): string {
	const { approvedBy, by } = event;
	return approvedBy && approvedBy !== by ? `, approved by ${words.who(approvedBy)}` : '';
}

function vacancy(event: SeenEventOf<'inject-fired'>, words: Words): string {
	if (event.vacant.length === 0) return '';
	return `for ${event.vacant.map((role) => words.role(role)).join(' and ')}, which nobody holds`;
}

function updateText({ condition, actions, needs }: SeenEventOf<'update-posted'>): string {
	const parts = { Condition: condition, Actions: actions, Needs: needs };
	return Object.entries(parts)
		.filter(([, text]) => text !== '')
		.map(([name, text]) => `${name}: ${text}`)
		.join('\n');
}

/** What the feed says about an event; `null` where it says nothing. */
export function entryOf(event: SeenEvent, words: Words): Entry | null {
	const tell = tellers[event.type] as ((event: SeenEvent, words: Words) => Said | null) | null;
	const said = tell?.(event, words);
	if (!said) return null;
	return { text: '', evidence: false, loud: false, ...said, n: event.n, t: event.t };
}
