const minutes = (count: number) => (count === 1 ? '1 min' : `${count} min`);

/** Where a facilitator runs a drill. */
export const console = {
	title: 'Console',
	opening: 'Opening the drill …',
	lost: 'The connection is lost. It comes back by itself; nothing you did is lost.',
	tryAgain: 'Try again',
	cancel: 'Cancel',
	everyone: 'everyone',
	stoodStill: {
		restart:
			'The server was restarted. The drill waits where it stood; resume it when everybody is back.',
		sleep:
			'The computer that runs the server was asleep. The drill waits where it stood; resume it when everybody is back.',
		discussion: 'Paused to talk about it together. Nothing happens until you resume.',
		'time-out': 'Time-out. Nothing happens until you resume.',
		facilitator: 'Paused. Nothing happens until you resume.'
	},

	/** Where exercise time does not run by the clock on the wall. */
	spans: {
		until: (span: string, real: string) => `${span} (${real} real)`,
		past: (span: string) => `${span} of exercise time`
	},

	top: {
		drills: 'Drills',
		drill: 'Drill',
		time: 'Story and exercise time',
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
		left: (span: string) => `${span} left`
	},

	/** When the drill may be ended; nothing ends it by itself. */
	closing: {
		ending: (outcome: string) =>
			`The story has reached an ending (${outcome}). The team has not said yet that it is resolved: let them find out, or end the drill.`,
		both: (outcome: string) =>
			`The story has reached an ending (${outcome}), and the team says that it is resolved. You can end the drill.`,
		resolved:
			'The team says that it is resolved, and nothing asks for a severity any more. You can end the drill.',
		tooEarly: (severity: number) =>
			`The team says that it is resolved, but the truth still asks for SEV-${severity}. The world goes on: let them find out, or end the drill.`,
		time: (clock: string) =>
			`The planned play is over since +${clock}. End the drill when it suits you.`,
		end: 'End now …',
		playOn: 'Play on'
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
		waits: 'Waits until',
		times: (count: number) => `${count} times`,
		firedBefore: (count: number) => `fired ${count}×`,
		cameAt: (clock: string) => `at +${clock}`,
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
		hints: 'Hints, from gentle to plain.',
		hintsNote: 'The report says where one was given.',
		given: 'given',
		give: 'Give …',
		giveName: (rung: number, text: string) => `hint ${rung}: ${text}`
	},

	guide: {
		title: 'Guide',
		good: 'A good team now:',
		asked: (span: string) => `, within ${span}.`,
		steps: {
			due: 'Let it come by itself. Hold it if the team is still busy with what came before.',
			waiting: 'It comes by itself once this happens. Fire it only if the story is stuck.',
			fired:
				'Watch who reacts, and say nothing. If nobody does for some minutes, give the gentlest hint.',
			over: 'Nothing to do.'
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
		giveTimeOut: 'Call the time-out',
		answerTo: (who: string) => `Your answer to ${who}`,
		toEveryone: 'Tell everyone',
		send: 'Send the answer',
		paged: (who: string, contact: string, span: string) => `${who} paged ${contact} ${span} ago`,
		answersIn: (span: string) => `answers in ${span}`,
		nobody: 'nobody will answer',
		yours: 'you play it',
		take: (contact: string) => `Play ${contact} yourself`,
		giveBack: 'Give it back to the story',
		says: 'By the script this contact would say:',
		helps: 'Does and tells what the script says',
		reply: (contact: string) => `What ${contact} says`,
		answerCall: 'Answer the call',
		answerWhenRunning: 'The drill is paused. Resume it to answer.'
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

	people: {
		title: 'People',
		vacant: (roles: string) => `Nobody holds: ${roles}`,
		invite: 'Invite more people',
		code: 'Code'
	}
};
