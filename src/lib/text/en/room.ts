/** Where somebody takes part in a drill. */
export const room = {
	facilitator: 'Facilitator',
	seat: (number: string) => `Seat ${number}`,
	you: (name: string) => `${name} (you)`,

	/** What the feed says after the name of whoever it is about. */
	feed: {
		drill: 'The drill',
		started: 'has started',
		paused: {
			facilitator: 'is paused',
			discussion: 'is paused, to talk about it together',
			'time-out': 'is paused for a time-out',
			restart: 'is paused: the server was restarted',
			sleep: 'is paused: the server’s computer was asleep'
		},
		resumed: 'goes on',
		speed: (speed: number) => `now runs at ${speed}×`,
		skipped: (span: string) => `skips ahead ${span}, in which nothing came`,
		ended: 'is over',

		joined: 'joined',
		joinedAsObserver: 'joined as an observer',
		left: 'left',
		claimed: (role: string) => `took the role ${role}`,
		released: (role: string) => `gave up the role ${role}`,
		offered: (role: string, to: string) => `offers ${role} to ${to}`,
		tookOver: (role: string, from: string) => `took over ${role} from ${from}`,
		notTakenOver: (role: string) => `did not take over ${role}`,

		declared: (level: number, name: string) => `declared SEV-${level} ${name}`,
		status: (status: string) => `set the status to ${status}`,
		paged: (contact: string) => `paged ${contact}`,
		pagedAgain: (contact: string, attempt: number) => `paged ${contact} (attempt ${attempt})`,
		opened: (playbook: string) => `opened the playbook ${playbook}`,
		ticked: (step: string) => `ticked “${step}”`,
		looks: (source: string) => `is looking at ${source}`,
		proposed: (action: string) => `proposes: ${action}`,
		declined: 'said no to a proposal',
		begun: (action: string) => `started: ${action}`,
		begunWithApproval: (action: string, by: string) => `started: ${action}, approved by ${by}`,
		stopped: (action: string) => `stopped: ${action}`,
		updated: (audience: string, channel: string) => `updated ${audience} by ${channel}`,
		notUpdated: (audience: string, channel: string) =>
			`tried to update ${audience}, but ${channel} did not take it`,
		can: {
			condition: (text: string) => `Condition: ${text}`,
			actions: (text: string) => `Actions: ${text}`,
			needs: (text: string) => `Needs: ${text}`
		},
		noted: 'noted',

		asked: 'asked the facilitator',
		hint: 'gives a hint',
		answered: (question: string) => `answers “${question}”`,
		observed: 'observed, for the report',
		vacant: (roles: readonly string[]) => `for ${roles.join(' and ')}, which nobody holds`,
		shows: 'shows you',
		nothingStandsOut: 'Nothing that stands out.',
		done: 'is done',
		pageAnswered: 'answered',
		pageSilent: 'does not answer',
		postmortem: 'saved the postmortem'
	},

	screen: {
		drill: 'Drill',
		notOpened: 'The drill did not open',
		opening: 'Opening the drill',
		noAnswer: 'The server does not answer yet. Trying again.',
		moment: 'One moment.',
		tryAgain: 'Try again'
	},
	/** Refusals that this page makes itself, by code. */
	refusals: {
		'connection/closed': 'The server closed this connection.',
		'connection/slow': 'The charts did not arrive.'
	},

	header: {
		speed: (speed: number) => `${speed}× speed`,
		lobby: 'Lobby',
		over: 'Over',
		observing: 'You observe',
		sending: (count: number) => `Sending ${count}`,
		connected: 'Connected',
		connecting: 'Connecting',
		reconnecting: 'Reconnecting',
		notConnected: 'Not connected',
		process: 'Process',
		ofTheTeam: 'of our team',
		more: 'More',
		settings: 'Settings',
		lost: 'The connection is lost. Coming back by itself.',
		waiting: (count: number) =>
			count === 1
				? 'One act waits to be sent; nothing is lost.'
				: `${count} acts wait to be sent; nothing is lost.`,
		pausedHint: 'You can read and take notes; everything else waits.'
	},

	/** Why a drill rests: a word for the bar, and a sentence. */
	pauses: {
		facilitator: { name: 'Paused', says: 'The facilitator has paused the drill.' },
		discussion: { name: 'Discussion', says: 'Paused, to talk about it together.' },
		'time-out': {
			name: 'Time-out',
			says: 'Time-out: something outside the drill comes first. Act on real incidents as usual.'
		},
		restart: {
			name: 'Paused',
			says: 'The server was restarted, and nothing is lost. The facilitator lets the drill go on.'
		},
		sleep: {
			name: 'Paused',
			says: 'The server’s computer was asleep, and nothing is lost. The facilitator lets the drill go on.'
		}
	},
	timeOut: {
		ask: 'Ask for a time-out',
		asked: 'Time-out asked for',
		/** What the facilitator reads. */
		wish: 'I ask for a time-out: something outside the drill comes first.',
		done: 'Asked. The facilitator sees it and can stop the clock.'
	},

	settings: {
		title: 'Settings',
		description: 'For this device only.',
		sound: 'A sound when something reaches me',
		tryIt: 'Hear it',
		browser: 'A notification of the browser when I look elsewhere',
		blocked:
			'The browser does not allow notifications here. Allow them in its settings for this page.',
		news: (title: string) => `News in “${title}”`
	},

	glance: {
		severity: 'Declared severity',
		lasting: (span: string) => `for ${span}`,
		status: 'Status',
		noIncident: 'no incident',
		nobody: 'Nobody yet',
		myRoles: 'My roles',
		noRoles: 'None',
		heard: (audience: string) => `${audience} heard`,
		ago: (span: string) => `${span} ago`,
		late: (span: string) => `next is ${span} late`,
		next: (span: string) => `next in ${span}`,
		nothing: 'Nothing yet'
	},

	asks: {
		title: 'Asked of you',
		nothing: 'Nothing waits for you.',
		handsYou: (name: string) => `${name} hands you`,
		takeOver: 'Take over',
		notNow: 'Not now',
		goAhead: (name: string) => `${name} asks for your go-ahead:`,
		yes: 'Go ahead',
		no: 'No',
		alert: 'Alert not acknowledged:',
		acknowledge: 'Acknowledge',
		silent: (next: string | null) =>
			next === null ? 'does not answer.' : `does not answer. Next on the path: ${next}.`,
		escalate: 'Escalate',
		promised: 'You promised an update:',
		due: (span: string) => `due in ${span}`,
		overdue: (span: string) => `due ${span} ago`,
		write: 'Write it'
	},

	parts: {
		label: 'Parts of the room',
		panel: 'Panel',
		now: 'Now',
		act: 'Act',
		look: 'Look',
		playbooks: 'Playbooks',
		people: 'People',
		new: 'new'
	},
	tools: {
		label: 'What to do',
		severity: 'Severity',
		update: 'Update',
		escalate: 'Escalate',
		work: 'Fix',
		observe: 'You observe: you see what the team sees, and record what you notice.',
		paused: 'The drill is paused. Acts wait until it goes on; reading and notes do not.'
	},

	timeline: {
		title: 'Timeline',
		show: 'Show',
		filters: { all: 'Everything', reached: 'Reached me', team: 'The team', notes: 'Notes' },
		channel: 'Channel',
		allChannels: 'All channels',
		order: 'Order',
		orders: { newest: 'Newest first', story: 'By story time' },
		arrived: (count: number) =>
			count === 1
				? 'One thing arrived while you were away.'
				: `${count} things arrived while you were away.`,
		seen: 'I have seen them',
		empty: 'Nothing yet. What reaches you and what the team does appears here.',
		noneOfThese: 'Nothing of this kind yet.',
		away: 'While you were away',
		new: 'New',
		acknowledgedBy: (name: string) => `Acknowledged by ${name}`
	},
	note: {
		submit: 'Add note',
		ask: 'Ask the facilitator',
		label: 'A note for the shared timeline',
		placeholder: 'A note for everybody: what you see, think, decide',
		empty: 'Write something first.'
	},

	observe: {
		title: 'Record an observation',
		hint: 'Only you and the facilitator see it, until the report.',
		what: 'What you saw',
		empty: 'Write what you saw.',
		when: 'When',
		now: 'now',
		moments: { 60: 'a minute ago', 180: 'three minutes ago', 300: 'five minutes ago' },
		dimension: 'What it is about',
		noDimension: 'Nothing of these',
		dimensions: {
			severity: 'Severity',
			roles: 'Roles',
			escalation: 'Escalation',
			playbook: 'Playbook',
			communication: 'Communication',
			learning: 'Learning'
		},
		submit: 'Record',
		done: 'Recorded for the report.'
	},

	people: {
		roles: 'Roles',
		nobody: 'Nobody yet',
		offered: (name: string) => `Offered to ${name}, not answered yet.`,
		duties: 'Duties',
		handOver: 'Hand over',
		giveUp: 'Give up',
		take: 'Take this role',
		title: 'People',
		observer: 'Observer',
		standIn: 'Stand-in',
		notConnected: 'Not connected'
	},
	handOver: {
		title: (role: string) => `Hand over ${role}`,
		description: 'It is yours until the other person has taken it over.',
		submit: 'Offer it',
		missing: 'Choose who takes over.',
		done: 'Offered. You keep the role until it is taken over.',
		to: 'To',
		nobody: 'There is nobody else here to take it over.',
		note: 'Where things stand',
		noteHint: 'What the next person must know.'
	},

	severity: {
		declare: 'Declare an incident',
		change: 'Change the severity',
		when: 'Your process says to declare when:',
		submit: 'Declare',
		submitLevel: (level: number) => `Declare SEV-${level}`,
		missingLevel: 'Choose a level.',
		missingWhy: 'Say why, in a few words. It goes into the timeline.',
		level: 'Level',
		now: 'declared now',
		asksFor: 'It asks for:',
		why: 'Why',
		whyPlaceholder: 'What customers cannot do, and since when'
	},
	status: {
		title: 'Status',
		notYet: 'There is a status once a severity is declared.',
		resolve: 'Say that it is resolved?',
		resolveHint: 'You can change the status again afterwards.',
		stillOpen: 'Still open:',
		nothingOpen: 'Nothing is under way, nobody rings, no promise is open.',
		yes: 'It is resolved',
		no: 'Not yet',
		open: {
			running: (action: string) => `Under way: ${action}`,
			ringing: (contact: string) => `Still ringing: ${contact}`,
			promised: (audience: string) => `Promised another update: ${audience}`,
			alerts: (count: number) => `Alerts nobody acknowledged: ${count}`
		}
	},

	escalate: {
		title: 'Escalate',
		hint: (span: string) =>
			`A page that nobody answers within ${span} goes to the next person on the path.`,
		submit: 'Page',
		submitTo: (contact: string) => `Page ${contact}`,
		missing: 'Choose whom to page.',
		whom: 'Whom',
		how: {
			pager: 'by pager',
			phone: 'by phone',
			chat: 'by chat',
			email: 'by e-mail',
			ticket: 'by ticket'
		},
		rings: (span: string) => `Rings for ${span}`,
		silent: 'Did not answer',
		answered: 'Answered',
		next: (contact: string) => `Silent? Then ${contact}.`,
		say: 'What to say',
		sayHint: 'Condition, what you did, what you need.',
		process: 'When your process escalates',
		raise: 'Raising the severity',
		manager: 'Engineering manager',
		customers: 'Customers',
		external: 'External support'
	},

	update: {
		title: 'Post an update',
		submit: (channel: string) => `Post by ${channel}`,
		missing: 'Say at least what the condition is.',
		done: 'Posted.',
		who: 'Who hears it',
		by: (channel: string) => `by ${channel}`,
		heard: (span: string) => `heard ${span} ago`,
		promised: (span: string, clock: string) => `heard ${span} ago, promised again at +${clock}`,
		nothing: 'heard nothing yet',
		condition: 'Condition',
		conditionHint: 'What works, what does not, for whom, since when.',
		actions: 'Actions',
		actionsHint: 'What you are doing about it.',
		needs: 'Needs',
		needsHint: 'What you need from those who read it.',
		next: 'Next update',
		inMinutes: (minutes: number) => `in ${minutes} min`,
		other: 'other',
		none: 'no promise',
		minutes: 'Minutes until the next update'
	},

	look: {
		hint: 'Looking takes time, and only you see what you find. Tell the others in a note.',
		nothing: 'There is nothing to look at right now.',
		look: 'Look',
		again: 'Look again',
		at: (source: string) => `at ${source}`,
		looking: (span: string) => `Looking, ${span} left`,
		seenAt: (clock: string) => `Seen at +${clock}`
	},

	playbooks: {
		hint: 'Opening a playbook opens it for the whole team.',
		open: 'Open',
		openWhich: (title: string) => `the playbook ${title}`,
		symptoms: 'Symptoms',
		steps: 'Steps',
		escalateWhen: 'Escalate when',
		done: (name: string, clock: string) => `Done by ${name}, +${clock}`,
		doneWithNote: (name: string, clock: string, note: string) =>
			`Done by ${name}, +${clock}: ${note}`,
		tick: 'Tick',
		submit: 'Tick it',
		what: 'What you found or did',
		cancel: 'Cancel',
		evidence: (source: string, clock: string) => `What you saw: ${source}, +${clock}`
	},

	work: {
		runs: 'Under way and done',
		title: 'Work on the system',
		nothing: 'There is nothing to do to the system right now.',
		takes: (span: string) => `takes ${span}`,
		whose: (role: string) => `The ${role}’s work.`,
		approver: (role: string) => `Needs the go-ahead of the ${role}.`,
		ask: 'Ask for the go-ahead',
		doIt: 'Do it',
		missing: (option: string) => `Choose ${option}.`,
		choose: 'Choose…',
		without: 'Do it without asking',
		waits: 'Waits for a go-ahead',
		left: (span: string) => `${span} left`,
		done: 'Done',
		declined: 'Declined',
		stopped: 'Stopped',
		progress: (action: string) => `Progress of ${action}`,
		stop: 'Stop it',
		goAhead: 'Go ahead',
		no: 'No',
		withdraw: 'Withdraw'
	},

	process: {
		reviewed: (on: string, by: string, every: string) =>
			`Reviewed ${on} by ${by}; due every ${every}.`,
		search: 'Search',
		nothing: (wanted: string) => `Your process says nothing about “${wanted}”.`,
		declare: 'When to declare',
		declareWhen: 'Declare when',
		severities: 'Severity levels',
		roles: 'Roles',
		never: (thing: string) => `Never: ${thing}`,
		escalation: 'Escalation',
		how: (title: string, how: string) => `${title} (${how})`,
		audiences: 'Who hears from us',
		by: (channel: string) => `By ${channel}`,
		playbooks: 'Playbooks',
		afterwards: 'Afterwards',
		postmortem: 'Postmortem'
	}
};
