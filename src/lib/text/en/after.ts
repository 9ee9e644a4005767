/** What is said once the drill is over, in the room and on the console. */
export const after = {
	stages: {
		'hot-wash': 'Hot wash',
		postmortem: 'Postmortem',
		'action-items': 'Action items',
		report: 'Report'
	},
	agenda: {
		title: 'After the drill',
		done: 'done',
		now: 'now',
		minutes: (minutes: number) => `${minutes} min`,
		left: (clock: string) => `${clock} left`,
		over: (clock: string) => `${clock} over. Come to an end when it suits.`,
		goOn: (stage: string) => `Go on: ${stage}`,
		back: (stage: string) => `Back: ${stage}`,
		readReport: 'Open the gap report'
	},

	hotWash: {
		intro:
			'Each for yourself first. Nobody sees what you write until the facilitator shows everything together, without names. What was shown stands in the report.',
		goneOn:
			'The team has gone on. What you wrote here is not saved yet; save it, and the facilitator can still show it.',
		start: 'Start',
		startHint: 'What should we begin to do?',
		stop: 'Stop',
		stopHint: 'What should we do no more?',
		continue: 'Continue',
		continueHint: 'What went well, and should stay?',
		confidence: 'How confident are you that we would handle this for real?',
		confidences: ['Not at all', 'A little', 'Half and half', 'Rather', 'Entirely'],
		save: 'Save, for me alone',
		saveAgain: 'Save the changes',
		saved: 'Saved. Only you see it until the facilitator shows everything.',
		savedAgain: 'Saved. The facilitator can show everything once more.',
		unsaved: 'Not saved yet.',
		empty: 'Write one thing at least, or say how confident you are.'
	},
	shown: {
		title: 'What the team says',
		nothing: 'Nothing was written here.',
		confidence: 'Confidence',
		people: (count: number) => (count === 1 ? '1 person' : `${count} people`),
		notYet: 'Nothing is shown yet.'
	},
	ask: {
		title: 'For people to judge',
		intro: 'Each votes alone; only the count is seen. Then agree on one answer.',
		observers: 'Participants vote; you watch.',
		answers: { yes: 'Yes', partly: 'Partly', no: 'No' },
		vote: 'Your vote',
		votes: ({ yes, partly, no }: { yes: number; partly: number; no: number }) =>
			`Votes: ${yes} yes, ${partly} partly, ${no} no`,
		agreed: 'The team agreed:',
		verdict: 'What the team agreed on',
		reason: 'Why',
		reasonHint: 'What it rests on, in a sentence. It stands in the report.',
		chooseOne: 'Choose an answer.',
		writeReason: 'Say in a sentence what it rests on.',
		record: 'Record the answer',
		recordAgain: 'Change the answer'
	},
	discuss: 'To talk about',
	cause: {
		title: 'What lay behind it',
		waits: 'The team reads this once you reveal it. Let them say first what they think.',
		reveal: 'Reveal it to the team'
	},
	written: (written: number, here: number) => `${written} of ${here} here have written something.`,
	show: 'Show everything together',
	showAgain: 'Show it again, with what changed',

	postmortem: {
		intro: 'Write together, at the same time, anywhere. Everything is kept as you type.',
		sections: {
			whatHappened: [
				'What happened',
				'In order, with times: what was seen, what was done, what it did.'
			],
			impact: ['Impact', 'Who could not do what, for how long.'],
			rootCause: ['Root cause', 'Which condition of the system made it possible? Not who.'],
			contributing: ['Contributing factors', 'What else made it likelier, longer or worse.'],
			wentWell: ['What went well', 'Also where it was luck.'],
			wentBadly: ['What did not go well', 'In the system and the process.'],
			prevention: ['What prevents it', 'What makes it less likely, or shorter, next time.']
		},
		blame: (name: string) =>
			`This names ${name}. Say which condition let it happen; a name prevents nothing.`,
		writes: (names: string) => `${names} writes here`,
		statuses: {
			opening: 'Opening the document …',
			saved: 'Everything is saved.',
			saving: 'Saving …',
			offline: 'No connection. Write on; it is sent when you are back.'
		},
		observers: 'You read along; participants and the facilitator write.',
		handIn: 'Hand in the postmortem',
		handInAgain: 'Hand it in again',
		/** Nobody's name stands for the facilitator. */
		handedIn: (name: string | undefined) =>
			`Handed in by ${name ?? 'the facilitator'}. Nothing has changed since.`,
		changed: (name: string | undefined) =>
			`Changed since ${name ?? 'the facilitator'} handed it in. Hand it in again.`,
		notYet: 'Not handed in yet. The report counts what is handed in.',
		done: 'Handed in. It stands in the report.',
		empty: 'Write at least one part.',
		sure: 'Hand it in as it is?',
		incomplete: (parts: string) => `Nothing is written yet under: ${parts}.`,
		named: (parts: string) =>
			`Somebody is named under: ${parts}. Say which condition let it happen; a name prevents nothing, and the report says that one stands there.`,
		bare: (count: number) =>
			count === 1
				? 'One action item has no owner or no day yet.'
				: `${count} action items have no owner or no day yet.`,
		asItIs: 'Hand it in as it is',
		writeOn: 'Write on',
		unsaved: 'Wait until everything is saved, then hand it in.',
		long: (section: string) => `Shorten “${section}” to 10,000 letters.`
	},

	items: {
		intro:
			'What will change, each with an owner, a day, and what a later drill checks. Without these it rarely happens.',
		gaps: 'The gaps of this drill',
		noGaps: 'The facilitator has not shown the gaps yet.',
		take: 'Make it an action item',
		taken: 'Has an action item',
		none: 'No action item yet.',
		number: (index: number) => `Action item ${index}`,
		what: 'What',
		owner: 'Owner',
		ownerHint: 'A role, or somebody.',
		due: 'Due',
		retest: 'A later drill checks',
		choose: 'Choose…',
		ofGaps: 'Gaps of this drill',
		ofClauses: 'Clauses of the process',
		remove: 'Remove',
		removed: 'It is removed, for everybody.',
		bringBack: 'Bring it back',
		add: 'Add an action item',
		checks: {
			acknowledge: 'alert acknowledged',
			lead: 'an incident lead',
			playbook: 'a playbook open',
			updated: (audience: string) => `${audience} hear`,
			paged: (contact: string) => `${contact} paged`,
			within: (what: string, time: string) => `${what} within ${time}`
		}
	},

	watched:
		'After play everybody writes here what to start, stop and continue, and the facilitator shows it together. Stand-ins write nothing. What the drill showed stands in the gap report.',
	report: {
		beingPrepared: 'The report is being prepared. The facilitator opens it to everybody.',
		isPublished: 'The report is here: what this drill showed, with evidence.',
		open: 'Open the gap report',
		publish: 'Publish the report to the team',
		sure: 'Publish the report?',
		sureText:
			'Everybody who took part can read it then: verdicts, gaps and observations, by role. Muster names nobody; what people wrote themselves stands as they wrote it. This cannot be undone.',
		leftOut:
			'What was written since the postmortem was handed in, its action items included, is not in the report.',
		handInAndPublish: 'Hand it in, then publish',
		publishAsItIs: 'Publish without it',
		keep: 'Not yet',
		published: 'The team can read it.',
		notHandedIn: 'No postmortem has been handed in; the report says so.'
	},

	feed: 'What happened',
	facilitator: 'The facilitator'
};
