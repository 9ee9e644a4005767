import type { RuleName } from '../../scoring/rules.ts';

/** A team's drills over time. */
export const programme = {
	title: 'Programme',
	home: 'Drills',
	lead: 'What your drills say together: what is due, what is still open, and what was never practised.',
	never: 'never',
	nothingYet: 'Once a drill is over, it is counted here.',

	next: {
		title: 'The next drill',
		first: 'No full drill has been played yet. The best day for the first one is this week.',
		due: (day: string, days: number) =>
			days === 0
				? `Due today, ${day}.`
				: `Due on ${day}, in ${days} ${days === 1 ? 'day' : 'days'}.`,
		overdue: (day: string, days: number) =>
			`It was due on ${day}, ${days} ${days === 1 ? 'day' : 'days'} ago.`,
		plan: 'Make the next drill',
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
		/** The name of the drill follows. */
		retested: (result: string, day: string) => `${result} on ${day} in`,
		earlier: (count: number) => `${count} earlier ${count === 1 ? 'drill' : 'drills'}`,
		done: 'Done',
		drop: 'Drop',
		reopen: 'Open again',
		doneOf: (title: string) => `Done: ${title}`,
		dropOf: (title: string) => `Drop: ${title}`,
		reopenOf: (title: string) => `Open again: ${title}`,
		explain: 'Done is a word; verified is what a later drill showed.'
	},

	postmortems: {
		title: 'Postmortems',
		explain:
			'From the draft until it is closed. It is moved on in the report of its drill; it can be closed once its action items are done, verified or dropped.',
		closed: (count: number) => `${count} ${count === 1 ? 'is' : 'are'} closed.`,
		pending: (count: number) => `${count} open ${count === 1 ? 'item' : 'items'}`
	},

	played: {
		title: 'Drills so far',
		explain: 'The newest first, each with the sentence on top of its gap report.',
		earlier: (count: number) => `${count} earlier`
	},

	trend: {
		title: 'Trend',
		explain:
			'Each point is one drill, and one version of the rubric judged them all. Scenarios differ in difficulty, so a lower point in a harder drill is no decline.',
		label: (dimension: string) => `${dimension}, drill by drill`,
		drill: 'Drill',
		day: 'Day',
		difficulty: 'Difficulty',
		credit: 'Credit',
		rating: 'Rating',
		basis: 'n',
		notRated: 'not rated',
		table: 'As a table',
		difficulties: {
			introductory: 'introductory',
			intermediate: 'intermediate',
			advanced: 'advanced'
		} as Readonly<Record<string, string>>,
		thin: 'hollow: too few opportunities to lean on',
		shapes: 'circle: introductory · square: intermediate · triangle: advanced'
	},

	rubric: {
		title: 'Rubric changed: judged again',
		explain:
			'The rubric says what counts, and for how much. Where it changed, each drill was judged again from its log; what it was judged to be before stays as it was recorded.',
		fromTo: (from: string, to: string) => `Rubric ${from} → rubric ${to}`,
		sameNumbers: 'No number of the rubric differs; what changed is how something is judged.',
		choose: 'Judged by',
		inForce: (version: string) => `rubric ${version}, in force`,
		older: (version: string) => `rubric ${version}`,
		drill: 'Drill',
		clauses: 'Clauses whose worst verdict differs',
		same: 'none',
		none: 'not judged',
		notRated: 'not rated',
		grown: 'More was recorded in between; not all of the difference is the rubric’s.',
		rules: {
			'ratings.P': 'Credit from which the rating is P',
			'ratings.S': 'Credit from which the rating is S',
			'ratings.M': 'Credit from which the rating is M',
			thinBelow: 'Opportunities below which a rating is marked thin',
			'severity.allowance': 'Time to correct the severity after it could be known',
			'severity.overByOne': 'Credit while the severity is one level too high',
			'severity.overByMore': 'Credit while the severity is two or more levels too high',
			'roles.answerHandoverWithin': 'Time to answer a handover',
			'roles.fillVacancyWithin': 'Time to fill a vacant role',
			'roles.absentAfter': 'Absence from which nobody holds a role',
			'roles.freeLooks': 'Looks that a role which keeps its hands off may take',
			'roles.handoverWeight': 'Weight of a handover',
			'escalation.nextHopWithin': 'Time to page the next contact when one is silent',
			'escalation.unneededPageWeight': 'Weight of a page that nothing called for',
			'playbook.stepWeight': 'Weight of a playbook’s step',
			'playbook.orderWeight': 'Weight of the order of steps',
			'playbook.untickedCredit': 'Credit of a step done and never ticked',
			'story.afterLanding': 'Time to act after the facilitator skipped ahead',
			'overrides.partial': 'Credit of what a person calls partial',
			'communication.promiseWeight': 'Weight of a promised update',
			'communication.canWeight': 'Weight of complete updates',
			criticality: 'How many times a critical gap counts in the order of gaps'
		} satisfies Record<RuleName, string>
	},

	clauses: {
		title: 'Clauses',
		explain:
			'How each clause and playbook that a drill called for went, drill by drill, the oldest first. What was missed most stands on top.',
		counted: (unmet: number, all: number) =>
			unmet === 0
				? `Of ${all} clauses and playbooks that drills called for, all were always met.`
				: `Of ${all} clauses and playbooks that drills called for, ${unmet} ${unmet === 1 ? 'was' : 'were'} not always met.`,
		beside:
			'Only what your process says is counted here. A wrong severity, what it kept from being called for, and what a scenario expects beyond your process stand as gaps in the report of its drill.',
		only: (count: number) => `${count} that ${count === 1 ? 'was' : 'were'} always met`,
		met: (met: number, asked: number) => `${met} of ${asked} met`,
		worst: (verdict: string) => `worst: ${verdict}`,
		gone: 'no longer in the process',
		words: {
			acknowledge: (level: string, within: string) =>
				`SEV-${level}: alerts are acknowledged within ${within}`,
			lead: (level: string, within: string) => `SEV-${level}: an incident lead within ${within}`,
			first: (level: string, audience: string, within: string) =>
				`SEV-${level}: the first update to ${audience} within ${within}`,
			every: (level: string, audience: string, every: string) =>
				`SEV-${level}: then an update to ${audience} every ${every}`,
			escalate: (level: string, contact: string, within: string) =>
				`SEV-${level}: ${contact} is paged within ${within}`,
			playbook: (level: string, within: string) =>
				`SEV-${level}: a playbook is open within ${within}`,
			postmortem: (level: string) => `SEV-${level}: a postmortem is written`,
			definition: (level: string, name: string) => `SEV-${level}, ${name}: when it is declared`,
			handsOff: (role: string) => `${role}: keeps hands off the system`,
			next: (contact: string, next: string) => `When ${contact} is silent, ${next} is paged`,
			playbookOf: (title: string) => `Playbook: ${title}`,
			step: (title: string, step: string) => `Playbook ${title}: ${step}`,
			order: (title: string) => `Playbook ${title}: the steps in order`
		}
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
