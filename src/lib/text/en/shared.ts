/** What several pages say. */
export const shared = {
	skip: 'Skip to the content',
	close: 'Close',
	closeMessage: 'Close this message',
	pending: 'under way',
	optional: '(optional)',
	language: 'Language',
	changeLanguage: 'Change',
	/** What a stand-in is called wherever somebody is named. */
	standIn: (role: string) => `${role} (stand-in)`,
	/** Instead of a name that was erased. */
	erased: 'Name erased',
	/** What an inject comes by. */
	channels: {
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
	},
	statuses: {
		investigating: 'investigating',
		identified: 'identified',
		monitoring: 'monitoring',
		resolved: 'resolved'
	},
	notDeclared: 'Not declared',
	storyTime: 'Story time',
	exerciseTime: 'Exercise time',
	askAgain: 'Ask whoever sent it for a new one.',
	passphrase: 'Passphrase',
	signIn: {
		title: 'Sign in to run drills',
		submit: 'Sign in',
		onlyTakingPart: 'Only taking part?',
		join: 'Join a drill',
		noPassphrase: 'No passphrase is needed.'
	},
	dimensions: {
		severity: 'Severity',
		roles: 'Roles',
		escalation: 'Escalation',
		playbook: 'Playbook',
		communication: 'Communication',
		learning: 'Learning'
	},
	verdicts: {
		met: 'met',
		late: 'late',
		partial: 'partial',
		missed: 'missed',
		violated: 'violated',
		'not observed': 'not observed',
		'not applicable': 'not applicable',
		waived: 'waived'
	},
	/** Where a part of a page comes later than the page. */
	part: {
		loading: 'Opening what comes next …',
		failed:
			'This part did not load. Check the connection, then open the page again; you keep your place.',
		again: 'Open it again'
	},
	/** A curve of telemetry. */
	signal: {
		none: 'no data',
		now: (now: string, least: string, most: string) =>
			`now ${now}; in the last hour between ${least} and ${most}.`
	},
	time: {
		days: (count: number) => `${count} days`,
		weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
	}
};
