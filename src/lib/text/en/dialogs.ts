/** What a facilitator is asked before something happens, and the forms for it. */
export const dialogs = {
	confirm: {
		hintTitle: 'Give this hint?',
		hintWhat: 'Everybody reads it, and the report says that it was given. It cannot be undone.',
		hint: 'Give the hint',
		endTitle: 'End the drill?',
		endWhat:
			'This cannot be undone. The team then writes its postmortem, and the gap report is made.',
		end: 'End the drill',
		goOn: 'Go on playing'
	},

	skip: {
		title: 'Skip ahead?',
		what: 'Deadlines stand still meanwhile, and promised updates move along. It cannot be undone.',
		arrives: (span: string, clock: string) =>
			`The clock jumps ${span}, to +${clock}, when something reaches somebody.`,
		quiet: (span: string, clock: string) =>
			`Nothing reaches anybody so soon: the clock jumps ${span}, to +${clock}.`,
		past: (span: string, planned: string) =>
			`That is ${span} past the planned end of play at +${planned}.`,
		isPast: (planned: string) => `The planned end of play at +${planned} is past already.`,
		skip: 'Skip ahead',
		skipPast: 'Skip past the planned end',
		end: 'End the drill instead'
	},

	hints: {
		button: 'Hint',
		title: 'Give a hint',
		what: 'The gentlest one not given yet, of each inject that fired, newest first. Everybody reads it, and the report says that it was given; it cannot be undone.',
		none: 'No inject that fired has a hint left.',
		give: 'Give it'
	},

	fire: {
		title: 'Fire now',
		what: (whom: string) =>
			`It reaches ${whom} at once and cannot be called back. Change the words if you like; what the script makes of it stays the same.`,
		text: 'What it says',
		send: 'Fire it',
		resumeAndSend: 'Resume and fire it',
		paused: 'The drill is paused. Firing this resumes it.'
	},

	improvise: {
		button: 'Improvise an inject',
		title: 'Improvise an inject',
		what: 'It reaches people at once, like any other, and cannot be called back.',
		template: 'Begin with',
		blank: 'An empty page',
		channel: 'Channel',
		from: 'From',
		fromExample: 'A large customer',
		to: 'To',
		toEveryone: 'Everyone',
		toRoles: 'Roles',
		toOne: 'One person',
		person: 'Person',
		noRole: 'Choose at least one role, or send it to everyone.',
		noPerson: 'Choose the person.',
		text: 'What it says',
		incomplete: 'Say who it is from, and what it says.',
		send: 'Send it',
		resumeAndSend: 'Resume and send it',
		paused: 'The drill is paused. Sending this resumes it.',
		sent: 'It has reached them.',
		templates: {
			customer: {
				name: 'A customer calls',
				from: 'A large customer',
				text: 'We cannot work. Since when do you know about it, and when will it run again?'
			},
			manager: {
				name: 'A manager wants to know',
				from: 'Head of operations',
				text: 'In two sentences: what is wrong, and what are you doing about it?'
			},
			support: {
				name: 'Support is overrun',
				from: 'Support',
				text: 'Twenty more of these in the last ten minutes. What may we tell people?'
			},
			colleague: {
				name: 'A colleague offers help',
				from: 'A colleague of another team',
				text: 'I saw your alerts. Can I do anything?'
			},
			social: {
				name: 'Word gets around',
				from: 'Somebody on social media',
				text: 'Is it only me, or are they down again? Their status page says all is well.'
			},
			press: {
				name: 'A journalist asks',
				from: 'A trade journal',
				text: 'We are writing about your outage. Is customer data affected? We publish within the hour.'
			},
			alert: {
				name: 'An alert',
				from: 'Monitoring',
				text: 'Error rate above 5 % for 5 minutes.'
			},
			log: {
				name: 'A line in the log',
				from: 'application log',
				text: 'ERROR upstream timed out after 30000 ms'
			},
			vendor: {
				name: 'A vendor reports trouble',
				from: 'Status page of a vendor',
				text: 'We are investigating elevated error rates. Next update in 30 minutes.'
			},
			correction: {
				name: 'A correction by you',
				from: 'Facilitator',
				text: 'What came last does not count. Go on as if it had not been said.'
			}
		}
	},

	observe: {
		button: 'Observe',
		title: 'Record an observation',
		what: 'Nobody in the room sees it. It stands in the report, at its moment.',
		text: 'What you saw',
		moment: 'Moment',
		momentHint: 'Exercise time, minutes and seconds, such as 12:30.',
		badMoment: 'Write minutes and seconds that have been, such as 12:30.',
		empty: 'Write what you saw.',
		dimension: 'About',
		noDimension: 'Nothing in particular',
		save: 'Record it',
		saved: 'Recorded for the report.',
		none: 'None yet. Record what the log cannot tell: who hesitated, what was said aloud.',
		byObserver: (who: string) => `${who}, observer`,
		withdraw: 'Withdraw',
		withdrawName: (text: string) => `Withdraw: ${text}`
	},

	judge: {
		title: 'Judge it yourself',
		what: 'The report keeps both: what the rules say, and what you say and why.',
		verdict: 'Your verdict',
		aloud: 'It was done aloud',
		at: 'At',
		choices: { met: 'Met', partial: 'Partly met', missed: 'Missed', waived: 'Does not count' },
		reason: 'Why',
		noReason: 'Say why; whoever reads the report will ask.',
		save: 'Decide so',
		saved: 'It counts from now on; both stand in the report.'
	},

	keys: {
		title: 'Keys',
		what: 'Single keys, without Ctrl or Alt. They rest while you write.',
		on: 'Use these keys',
		acts: {
			pause: 'Pause, or resume',
			discussion: 'Pause for discussion',
			timeOut: 'Time-out',
			skipAhead: 'Skip ahead',
			improvise: 'Improvise an inject',
			hint: 'Give a hint',
			observe: 'Record an observation',
			answer: 'To what waits for you',
			undo: 'Undo the last act',
			script: 'To the script',
			team: 'To the team',
			asked: 'To expectations and people',
			feed: 'Show the feed',
			signals: 'Show signals',
			world: 'Show the world',
			end: 'End the drill',
			keys: 'Show this list'
		}
	}
};
