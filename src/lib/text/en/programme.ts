/** A team's drills over time. */
export const programme = {
	title: 'Programme',
	home: 'Drills',
	lead: 'What your drills say together: what is due, what is still open, and what was never practised.',
	never: 'never',
	nothingYet: 'Once a drill is over, it is counted here.',

	next: {
		title: 'The next drill',
		first: 'No drill has been played yet. The best day for the first one is this week.',
		due: (day: string, days: number) =>
			days === 0
				? `Due today, ${day}.`
				: `Due on ${day}, in ${days} ${days === 1 ? 'day' : 'days'}.`,
		overdue: (day: string, days: number) =>
			`It was due on ${day}, ${days} ${days === 1 ? 'day' : 'days'} ago.`,
		plan: 'Plan it',
		every: 'Days between drills',
		everyHint: '91 is once a quarter.',
		save: 'Save',
		saved: 'Saved.',
		calendar: 'Calendar',
		calendarHint:
			'Subscribe to this address in your calendar: the next drill, action items and reviews of the process come along. Whoever has it can read them.',
		address: 'Address of the calendar',
		renew: 'Make a new address',
		renewHint: 'The old one then answers nobody.'
	},

	items: {
		title: 'Action items',
		none: 'No postmortem has named an action item yet.',
		item: 'What changes',
		owner: 'Owner',
		due: 'Due',
		age: 'Age',
		state: 'State',
		retest: 'Retest',
		acts: 'What to do',
		days: (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`,
		overdue: 'overdue',
		states: {
			open: 'open',
			done: 'done, not retested',
			regressed: 'regressed',
			verified: 'verified',
			dropped: 'dropped'
		},
		results: {
			verified: 'verified',
			regressed: 'regressed',
			'not retested': 'not retested'
		},
		noOwner: 'nobody',
		noRetest: 'No drill checks it',
		from: (title: string) => `from ${title}`,
		retested: (result: string, title: string) => `${result} in ${title}`,
		done: 'Done',
		drop: 'Drop',
		reopen: 'Open again',
		doneOf: (title: string) => `Done: ${title}`,
		dropOf: (title: string) => `Drop: ${title}`,
		reopenOf: (title: string) => `Open again: ${title}`,
		explain: 'Done is a word; verified is what a later drill showed.'
	},

	trend: {
		title: 'Trend',
		explain:
			'Each point is one drill; a line joins drills that the same version of the rubric judged. Scenarios differ in difficulty, so a lower point in a harder drill is no decline.',
		label: (dimension: string) => `${dimension}, drill by drill`,
		drill: 'Drill',
		day: 'Day',
		difficulty: 'Difficulty',
		credit: 'Credit',
		rating: 'Rating',
		basis: 'n',
		rubric: 'Rubric',
		notRated: 'not rated',
		table: 'As a table',
		difficulties: {
			introductory: 'introductory',
			intermediate: 'intermediate',
			advanced: 'advanced'
		} as Readonly<Record<string, string>>,
		thin: 'hollow: too few opportunities to lean on',
		shapes: 'circle: introductory · square: intermediate · triangle: advanced',
		newRubric: 'a new version of the rubric'
	},

	clauses: {
		title: 'Clauses',
		explain: 'How each clause went, drill by drill; what was missed most stands first.',
		clause: 'Clause',
		went: 'How it went',
		only: (count: number) => `${count} more that were always met`
	},

	coverage: {
		title: 'Coverage',
		explain: 'What no drill has touched is what a real incident may find first.',
		clauses: 'Clauses of the process',
		playbooks: 'Playbooks',
		families: 'Failure families',
		rotation: 'Who holds the roles',
		exercised: (done: number, all: number) => `${done} of ${all} exercised`,
		what: 'What',
		times: 'Drills',
		last: 'Last',
		how: 'How it went',
		neverTouched: (count: number) => `Never exercised (${count})`,
		people: (people: number, drills: number) =>
			people === 0
				? 'nobody yet'
				: `${people} ${people === 1 ? 'person' : 'people'} in ${drills} ${drills === 1 ? 'drill' : 'drills'}`,
		rotationHint: 'A role that one person always holds is a role nobody else has practised.'
	},

	compare: {
		title: 'Compare two drills',
		heading: (before: string, after: string) => `${before}, then ${after}`,
		before: 'Before',
		after: 'After',
		submit: 'Compare',
		pick: 'Two drills that are over can be compared.',
		ratings: 'Ratings',
		dimension: 'Dimension',
		gaps: 'Gaps',
		none: 'Neither drill showed a gap.',
		incomparable:
			'Two versions of the rubric judged these drills; their credits do not measure the same.',
		changes: {
			closed: 'closed',
			'still open': 'still open',
			regressed: 'regressed',
			'not retested': 'not retested',
			new: 'new'
		}
	},

	hooks: {
		title: 'News for other tools',
		lead: 'Muster tells another program when a report is published and when something becomes due. What does not arrive is tried again for about a day.',
		open: 'Set up news for other tools',
		none: 'Nobody is told yet.',
		url: 'Address',
		urlHint: 'It gets a POST with JSON.',
		form: 'Form',
		forms: { json: 'JSON, for programs', chat: 'One line of text, for chat tools' },
		add: 'Add it',
		remove: 'Remove',
		removeOf: (url: string) => `Remove ${url}`,
		greet: 'Send a greeting',
		greetOf: (url: string) => `Send a greeting to ${url}`,
		secret: 'Key of its signature, shown only now',
		secretHint:
			'x-muster-signature is sha256= and the HMAC-SHA256, in hexadecimal, of x-muster-timestamp, a dot, and the body.',
		deliveries: 'The last deliveries',
		noDeliveries: 'Nothing was sent yet.',
		about: 'About',
		tries: 'Tries',
		state: 'State',
		arrived: (when: string) => `arrived ${when}`,
		again: (when: string, trouble: string) => `next try ${when}. ${trouble}`,
		waiting: 'waits',
		givenUp: (trouble: string) => `given up. ${trouble}`
	},

	calendar: {
		name: 'Muster',
		drill: 'Incident drill is due',
		item: (title: string) => `Action item is due: ${title}`,
		review: (title: string) => `Review of the process is due: ${title}`
	}
};
