/** Joining, and waiting together for the start. */
export const lobby = {
	join: {
		title: 'Join a drill',
		code: 'Code',
		codeHint: 'The facilitator has it. With a link you need no code.',
		goOn: 'Go on',
		typeCode: 'Type the code from your invitation.',
		broken: 'This invitation does not work',
		over: 'This drill is over.',
		askForCode: 'Type a code',
		here: 'Join the drill',
		underWay: 'It is under way. You can still come in.',
		noAccount: 'No account needed. Your team sees the name; reports name roles only.',
		name: 'Your name',
		typeName: 'Type the name your team knows.',
		comeTo: 'You come to',
		play: 'Play',
		playHint: 'take roles and act',
		observe: 'Observe',
		observeHint: 'see what the team sees, take notes',
		submit: 'Join'
	},

	device: {
		title: 'Continue on this device',
		what: (name: string) =>
			`You take the seat of ${name} along to this device. The other device keeps it as well.`,
		leaves: (name: string) => `This device then leaves the seat of ${name}.`,
		submit: 'Continue here',
		gone: 'This link was used or is too old. On the device that has the seat, choose More, then “Continue on another device”.'
	},

	waiting: 'Waiting for the facilitator to start',
	facts: (starts: string, length: string) => `Starts ${starts} in the story · about ${length}`,
	how: 'How it works',
	howText:
		'Alerts, messages and calls will reach you here. Act as you would on a real day: declare a severity, page people, look at dashboards and logs, work on the system, tell customers. Nothing you do touches a real system, and nobody is graded: the report is about the team’s process.',

	comms: {
		title: 'Comms check',
		question: 'Can you read this?',
		answer: 'I can read you',
		thanks: 'Your answer has arrived.',
		answered: 'can read you',
		silent: 'no answer yet',
		count: (answered: number, all: number) => `${answered} of ${all} have answered`
	},

	agenda: {
		title: 'Agenda',
		total: (minutes: number) => `${minutes} minutes`,
		stages: {
			brief: 'Brief',
			roles: 'Roles and comms check',
			play: 'Play',
			'hot-wash': 'Hot wash',
			'action-items': 'Action items'
		},
		minutes: (count: number) => `${count} min`,
		left: (clock: string) => `${clock} left`,
		over: (clock: string) => `${clock} over`,
		now: 'now',
		begin: 'Begin',
		none: 'This drill has no agenda: it was made before there was a choice.'
	},

	nobodyYet: 'Nobody yet',
	observer: 'Observer',
	standIn: 'Stand-in',
	away: 'Not connected',
	here: 'Connected'
};
