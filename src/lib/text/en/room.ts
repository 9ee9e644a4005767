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
		skipped: (span: string) =>
			`skips ahead ${span}, in which nothing came; what was promised moves along`,
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
		/** Nobody's name is the reader. */
		shows: (whom: string | undefined) => `shows ${whom ?? 'you'}`,
		nothingStandsOut: 'Nothing that stands out.',
		done: 'is done',
		pageAnswered: 'answered',
		pageSilent: 'does not answer',
		postmortem: 'handed in the postmortem'
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
		'connection/slow': 'The server did not answer.'
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
		device: 'Continue on another device',
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
		paused: 'The drill rests. What is asked of you stands here again when it goes on.',
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
		earlier: 'Show earlier entries',
		empty: 'Nothing yet. What reaches you and what the team does appears here.',
		noneOfThese: 'Nothing of this kind yet.',
		away: 'While you were away',
		new: 'New',
		news: (title: string) => `News in “${title}”`,
		acknowledgedBy: (name: string) => `Acknowledged by ${name}`
	},
	note: {
		submit: 'Add note',
		ask: 'Ask the facilitator',
		label: 'A note for the shared timeline',
		placeholder: 'A note for all, or a question to the facilitator',
		empty: 'Write something first.'
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
		notConnected: 'Not connected'
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
	}
};
