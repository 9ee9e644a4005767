const minutes = (count: number) => (count === 1 ? '1 min' : `${count} min`);

/** Where a facilitator runs a drill. */
export const console = {
	title: 'Console',
	opening: 'Opening the drill …',
	lost: 'The connection is lost. It comes back by itself; nothing you did is lost.',
	tryAgain: 'Try again',
	cancel: 'Cancel',
	everyone: 'everyone',
	facilitator: 'Facilitator',
	stoodStill: {
		restart:
			'The server was restarted. The drill waits where it stood; resume it when everybody is back.',
		sleep:
			'The computer that runs the server was asleep. The drill waits where it stood; resume it when everybody is back.',
		discussion: 'Paused to talk about it together. Nothing happens until you resume.',
		'time-out': 'Time-out. Nothing happens until you resume.',
		facilitator: 'Paused. Nothing happens until you resume.'
	},

	top: {
		drills: 'Drills',
		drill: 'Drill',
		time: 'Time',
		declared: 'Declared',
		truth: 'Truth',
		nothingAsked: 'Nothing asked',
		phases: {
			draft: 'Draft',
			lobby: 'Lobby',
			running: 'Running',
			paused: 'Paused',
			ended: 'Over'
		},
		speed: 'Speed',
		pause: 'Pause',
		pauseFor: 'Pause for …',
		discussion: 'Discussion: talk about what happens',
		timeOut: 'Time-out: something outside the drill',
		resume: 'Resume',
		skipAhead: 'Skip ahead',
		keys: 'Keys',
		end: 'End',
		report: 'Gap report'
	},

	undo: {
		button: (what: string) => `Undo ${what}`,
		cannot: (what: string, why: string) => `You cannot undo ${what}. ${why}`,
		nothingYet: 'You have done nothing yet that could be undone.',
		undone: (what: string) => `Undone: ${what}.`,
		of: (what: string, name: string) => `${what} “${name}”`,
		acts: {
			fire: 'firing',
			improvise: 'an improvised inject',
			skip: 'skipping',
			restore: 'taking back the skip of',
			hold: 'holding',
			release: 'releasing',
			move: 'moving',
			hint: 'a hint',
			answer: 'an answer',
			skipAhead: 'skipping ahead',
			start: 'the start',
			pause: 'the pause',
			resume: 'resuming',
			speed: 'the new speed',
			takeCall: 'taking a call over',
			answerCall: 'playing a contact',
			returnCall: 'giving a call back',
			observe: 'an observation',
			withdrawObservation: 'withdrawing an observation',
			override: 'overriding a verdict',
			withdrawOverride: 'withdrawing an override',
			end: 'the end'
		},
		reasons: {
			reached: 'It has reached people. Say aloud that it does not count, or send a correction.',
			passed: 'What went by has been played.',
			once: 'A drill ends once.'
		}
	},

	confirm: {
		skipTitle: 'Skip ahead?',
		skipWhat:
			'The clock jumps to the next thing that reaches somebody, at most 10 minutes. It cannot be undone.',
		skip: 'Skip ahead',
		hintTitle: 'Give this hint?',
		hintWhat: 'Everybody reads it, and the report says that it was given. It cannot be undone.',
		hint: 'Give the hint',
		endTitle: 'End the drill?',
		endWhat:
			'This cannot be undone. The team then writes its postmortem, and the gap report is made.',
		end: 'End the drill',
		goOn: 'Go on playing'
	},

	next: {
		label: 'What comes next',
		inject: 'Next inject',
		noInject: 'none with a time',
		deadline: 'Next deadline',
		noDeadline: 'none running',
		overdue: 'Overdue',
		calls: 'Calls',
		questions: 'Questions',
		now: 'now',
		in: (span: string) => `in ${span}`,
		left: (span: string) => `${span} left`,
		over: (span: string) => `${span} over`
	},

	columns: {
		label: 'Part of the console',
		script: 'Script',
		team: 'Team',
		asked: 'Expectations and people',
		askedShort: 'Expectations'
	},

	injects: {
		title: 'Injects',
		stages: {
			due: 'Coming',
			waiting: 'Waiting for something to happen',
			fired: 'Fired',
			over: 'Will not come'
		},
		waits: (condition: string) => `Waits until ${condition}`,
		times: (count: number) => `${count} times`,
		firedBefore: (count: number) => `fired ${count}×`,
		ago: (span: string) => `${span} ago`,
		in: (span: string) => `in ${span}`,
		now: 'now',
		held: 'held',
		skipped: 'skipped',
		to: (whom: string) => `To ${whom}`,
		lapses: {
			unless: 'not needed any more',
			when: 'its condition passed',
			chance: 'chance decided against it',
			until: 'repeated long enough',
			cascade: 'it would have fired twice in one second'
		},
		fire: 'Fire now …',
		fireAgain: 'Fire again …',
		hold: 'Hold',
		release: 'Release',
		skip: 'Skip',
		restore: 'Take the skip back',
		sooner: (count: number) => `${minutes(count)} sooner`,
		later: (count: number) => `${minutes(count)} later`,
		firing: {
			title: 'Fire now',
			what: (whom: string) =>
				`It reaches ${whom} at once and cannot be called back. Change the words if you like; what the script makes of it stays the same.`,
			text: 'What it says',
			send: 'Fire it'
		},
		hints: 'Hints, from gentle to plain.',
		hintsNote: 'The report says where one was given.',
		given: 'given',
		give: 'Give …',
		giveName: (rung: number, text: string) => `Give hint ${rung}: ${text}`
	},

	guide: {
		title: 'Guide',
		good: 'A good team now:',
		asked: (what: string, span: string) => `${what}, within ${span}.`,
		steps: {
			due: 'Let it come by itself. Hold it if the team is still busy with what came before.',
			waiting: 'It comes by itself once this happens. Fire it only if the story is stuck.',
			fired:
				'Watch who reacts, and say nothing. If nobody does for some minutes, give the gentlest hint.',
			over: 'Nothing to do.'
		}
	},

	hints: {
		button: 'Hint',
		title: 'Give a hint',
		what: 'The gentlest one not given yet, of each inject that fired, newest first. Everybody reads it, and the report says that it was given; it cannot be undone.',
		none: 'No inject that fired has a hint left.',
		give: 'Give it'
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

	feed: {
		title: 'What the team sees and does',
		tabs: 'What to see of the drill',
		feed: 'Feed',
		signals: 'Signals',
		world: 'World',
		observations: (count: number) => (count === 0 ? 'Observations' : `Observations (${count})`),
		nothing: 'Nothing yet.'
	},

	waiting: {
		title: 'Waiting for you',
		question: (who: string, span: string) => `${who} asked ${span} ago`,
		answer: 'Answer',
		answerTo: (who: string) => `Your answer to ${who}`,
		toEveryone: 'Tell everyone',
		send: 'Send the answer',
		calls: 'Pages under way',
		paged: (who: string, contact: string, span: string) => `${who} paged ${contact} ${span} ago`,
		answersIn: (span: string) => `answers in ${span}`,
		nobody: 'nobody will answer',
		yours: 'you play it',
		take: 'Play it yourself',
		takeName: (contact: string) => `Play ${contact} yourself`,
		giveBack: 'Give it back to the story',
		says: 'By the script this contact would say:',
		helps: 'Does and tells what the script says',
		reply: (contact: string) => `What ${contact} says`,
		answerCall: 'Answer the call'
	},

	signals: {
		none: 'This scenario draws no signals.',
		note: 'The last hour of story time, whether anybody looks or not. Only you see all of them.'
	},

	world: {
		ending: 'Ending',
		noEnding: 'None reached yet.',
		outcomes: { good: 'good', acceptable: 'acceptable', bad: 'bad' },
		truth: 'True severity',
		because: (why: string) => `because: ${why}`,
		noTruth: 'Nothing is asked of the team yet.',
		state: 'State of the world',
		variable: 'Variable',
		value: 'Now',
		start: 'At the start',
		changed: 'changed',
		yes: 'yes',
		no: 'no',
		underWay: 'Under way',
		nothingUnderWay: 'Nothing.',
		left: (span: string) => `${span} left`,
		facts: 'What the team knows',
		noFacts: 'None of the facts yet.',
		knownSince: (clock: string) => `since +${clock}`,
		hidden: 'What it does not know yet'
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

	dimensions: {
		severity: 'Severity',
		roles: 'Roles',
		escalation: 'Escalation',
		playbook: 'Playbook',
		communication: 'Communication',
		learning: 'Learning'
	},

	expectations: {
		title: 'Expectations',
		nothing: 'Nothing is asked of the team yet.',
		states: {
			open: 'open',
			late: 'late',
			missed: 'missed',
			met: 'met',
			partial: 'partly met',
			waived: 'waived'
		},
		doneAt: (at: string, due: string) => `done at ${at}, due ${due}`,
		wasDue: (due: string) => `was due at ${due}`,
		left: (span: string) => `${span} left`,
		overdue: (span: string) => `${span} overdue`,
		judge: 'Judge',
		judgeName: (what: string) => `Judge: ${what}`,
		bySelf: (rules: string, reason: string) => `You decided; the rules say ${rules}. “${reason}”`,
		withdraw: 'Withdraw yours'
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

	people: {
		title: 'People',
		nobody: 'Nobody has joined yet.',
		observer: 'observer',
		standIn: 'stand-in',
		away: 'away',
		connected: 'connected',
		seat: (n: string) => `Seat ${n}`,
		vacant: (roles: string) => `Nobody holds: ${roles}`,
		invite: 'Invite more people',
		code: 'Code'
	},

	facilitators: {
		title: 'At this console',
		unnamed: (n: string) => `Facilitator ${n}`,
		you: 'you',
		inCharge: 'in charge',
		guest: 'by link',
		away: 'away',
		yourName: 'Your name',
		saveName: 'Save',
		handOver: 'Hand over',
		handOverName: (who: string) => `Hand the console over to ${who}`,
		handed: (who: string) => `${who} is in charge now.`,
		assist: (who: string) =>
			`${who} is in charge. You can observe, answer questions, play contacts and judge.`,
		ask: 'Ask for the console',
		asked: 'You asked for the console.',
		asks: (who: string) => `${who} asks for the console.`,
		notNow: 'Not now',
		declined: 'Not now, says whoever is in charge.',
		take: 'Take charge',
		takeTitle: 'Take charge of the console?',
		takeWhat: (who: string) =>
			`${who} is here and in charge. Better ask first; take it where there is no time to ask.`,
		free: (who: string) => `${who} is away. Whoever acts next is in charge.`,
		nowYou: 'You are in charge now.',
		nowOther: (who: string) => `${who} is in charge now.`,
		invite: 'Invite a second facilitator',
		inviteWhat:
			'Whoever opens this link sees everything of this drill, and nothing else of Muster. It is shown once.',
		copy: 'Copy the link',
		copied: 'Copied',
		notCopied: 'The link could not be copied. Select it and copy it by hand.',
		newLink: 'Make a link',
		revoke: 'Close the link',
		revokeTitle: 'Close the link?',
		revokeWhat: 'Whoever came in by it leaves the console at once and cannot come back by it.',
		open: 'A link is open.',
		joinTitle: 'Help to run a drill',
		joinWhat: 'You see what the team does not: the script, and what is asked of them.',
		joinName: 'Your name',
		join: 'Open the console',
		joinGone: 'This link was closed. Ask whoever sent it for a new one.',
		nameMissing: 'Write the name the others know you by.'
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
	},

	conditions: {
		and: 'and',
		or: 'or',
		not: 'not',
		operators: {
			'>=': 'at least',
			'<=': 'at most',
			'==': 'is',
			'!=': 'is not',
			'>': 'more than',
			'<': 'less than'
		},
		calls: {
			fired: (id: string) => `“${id}” has fired`,
			looked: (id: string) => `the team has looked at ${id}`,
			known: (id: string) => `the team knows: ${id}`,
			started: (id: string) => `“${id}” was started`,
			doing: (id: string) => `“${id}” is under way`,
			did: (id: string) => `“${id}” was done`,
			escalated: (id: string) => `${id} was paged`,
			reached: (id: string) => `${id} was reached`,
			updated: (id: string) => `${id} were updated`,
			updates: (id: string) => `updates to ${id}`,
			eta_passed: (id: string) => `the promise to ${id} has passed`,
			opened: (id: string) => `the playbook ${id} is open`,
			ticked: (id: string) => `“${id}” is ticked`,
			held: (id: string) => `somebody is ${id}`,
			handed_over: (id: string) => `${id} was handed over`,
			ended: (id: string) => `the ending “${id}” is reached`,
			count: (id: string) => `times of “${id}”`,
			since: (id: string) => `time since “${id}”`,
			duration: (id: string) => id
		} as Readonly<Record<string, (id: string) => string>>,
		negated: {
			fired: (id: string) => `“${id}” has not fired`,
			looked: (id: string) => `the team has not looked at ${id}`,
			known: (id: string) => `the team does not know: ${id}`,
			started: (id: string) => `“${id}” was not started`,
			doing: (id: string) => `“${id}” is not under way`,
			did: (id: string) => `“${id}” was not done`,
			escalated: (id: string) => `${id} was not paged`,
			reached: (id: string) => `${id} was not reached`,
			updated: (id: string) => `${id} were not updated`,
			eta_passed: (id: string) => `the promise to ${id} has not passed`,
			opened: (id: string) => `the playbook ${id} is not open`,
			ticked: (id: string) => `“${id}” is not ticked`,
			held: (id: string) => `nobody is ${id}`,
			handed_over: (id: string) => `${id} was not handed over`,
			ended: (id: string) => `the ending “${id}” is not reached`
		} as Readonly<Record<string, (id: string) => string>>,
		chosen: (action: string, option: string) => `the ${option} chosen for “${action}”`,
		before: (first: string, second: string) => `“${first}” came before “${second}”`,
		variables: {
			t: 'the time played',
			hour: 'the hour of the day',
			severity: 'the declared severity',
			true_severity: 'the true severity',
			known_severity: 'the severity the team could know',
			status: 'the status'
		} as Readonly<Record<string, string>>
	}
};
