/** What hangs on the wall while a team plays. */
export const screen = {
	title: 'Room screen',
	opening: 'Opening the drill …',
	lost: 'The connection is lost. It comes back by itself.',
	severity: 'Declared severity',
	forTime: (span: string) => `for ${span}`,
	status: 'Status',
	statuses: {
		investigating: 'Investigating',
		identified: 'Identified',
		monitoring: 'Monitoring',
		resolved: 'Resolved'
	},
	noIncident: 'No incident yet',
	heard: (audience: string) => `${audience} heard`,
	ago: (span: string) => `${span} ago`,
	nothingYet: 'Nothing yet',
	nextIn: (span: string) => `next in ${span}`,
	nextLate: (span: string) => `next is ${span} late`,
	roles: 'Roles',
	nobody: 'Nobody',
	calls: 'Calls',
	ringing: (span: string) => `rings, ${span}`,
	silent: 'no answer',
	latest: 'Latest for everyone',
	nothingReached: 'Nothing has reached everyone yet.',
	pauses: {
		facilitator: 'Paused',
		discussion: 'Paused, to talk about it',
		'time-out': 'Time-out',
		restart: 'Paused: the server was restarted',
		sleep: 'Paused: the server’s computer was asleep'
	},
	waiting: 'Waiting for the start',
	joinAt: 'Join at',
	code: 'Code',
	qr: 'QR code of the link',
	here: 'Here',
	nobodyHere: 'Nobody has joined yet.',
	over: 'The drill is over'
};
