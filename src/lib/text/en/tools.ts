/** The tools of the room, which come when they are opened. */
export const tools = {
	/** To readers of another language. */
	written: {
		says: (language: string) => `This scenario is written in ${language}.`,
		understood: 'Understood'
	},

	settings: {
		title: 'Settings',
		description: 'For this device only.',
		sound: 'A sound when something reaches me',
		tryIt: 'Hear it',
		browser: 'A notification of the browser when I look elsewhere',
		blocked:
			'The browser does not allow notifications here. Allow them in its settings for this page.'
	},

	device: {
		title: 'Continue on another device',
		description:
			'Open this link there: it takes your seat and your roles along. This device keeps them as well.',
		qr: 'The link as a picture, to be read by a camera',
		lasts: 'It works once, for ten minutes. Give it to nobody: whoever opens it is you.',
		copy: 'Copy the link',
		copied: 'Copied',
		notCopied: 'The browser did not let it be copied. Mark the link and copy it by hand.',
		making: 'Making the link …',
		failed: 'No link was made. Check the connection, then try again.',
		another: 'Make a new link'
	},

	observe: {
		role: 'You observe: you see what the team sees, and record what you notice.',
		title: 'Record an observation',
		hint: 'Only you and the facilitator see it, until the report.',
		what: 'What you saw',
		empty: 'Write what you saw.',
		when: 'When',
		now: 'now',
		moments: { 60: 'a minute ago', 180: 'three minutes ago', 300: 'five minutes ago' },
		dimension: 'What it is about',
		noDimension: 'Nothing of these',
		submit: 'Record',
		done: 'Recorded for the report.'
	},

	status: {
		title: 'Status',
		notYet: 'There is a status once a severity is declared.',
		resolve: 'Say that it is resolved?',
		resolveHint: 'You can change the status again afterwards.',
		stillOpen: 'Still open:',
		nothingOpen: 'Nothing is under way, nobody rings, no promise is open.',
		yes: 'It is resolved',
		no: 'Not yet',
		open: {
			running: (action: string) => `Under way: ${action}`,
			ringing: (contact: string) => `Still ringing: ${contact}`,
			promised: (audience: string) => `Promised another update: ${audience}`,
			alerts: (count: number) => `Alerts nobody acknowledged: ${count}`
		}
	},

	handOver: {
		title: (role: string) => `Hand over ${role}`,
		description: 'It is yours until the other person has taken it over.',
		submit: 'Offer it',
		missing: 'Choose who takes over.',
		done: 'Offered. You keep the role until it is taken over.',
		to: 'To',
		nobody: 'There is nobody else here to take it over.',
		note: 'Where things stand',
		noteHint: 'What the next person must know.'
	},

	escalate: {
		title: 'Escalate',
		hint: (span: string) =>
			`A page that nobody answers within ${span} goes to the next person on the path.`,
		submit: 'Page',
		submitTo: (contact: string) => `Page ${contact}`,
		missing: 'Choose whom to page.',
		done: (contact: string) => `Paging: ${contact}. The answer comes in the timeline.`,
		whom: 'Whom',
		how: {
			pager: 'by pager',
			phone: 'by phone',
			chat: 'by chat',
			email: 'by e-mail',
			ticket: 'by ticket'
		},
		rings: (span: string) => `Rings for ${span}`,
		isNext: 'Next on the path',
		others: (count: number) => `Others, for special cases (${count})`,
		silent: 'Did not answer',
		answered: 'Answered',
		next: (contact: string) => `Silent? Then ${contact}.`,
		say: 'What to say',
		sayHint: 'Condition, what you did, what you need.',
		process: 'When your process escalates',
		raise: 'Raising the severity',
		manager: 'Engineering manager',
		customers: 'Customers',
		external: 'External support'
	},

	update: {
		title: 'Post an update',
		submit: (channel: string) => `Post by ${channel}`,
		missing: 'Say at least what the condition is.',
		done: 'Posted.',
		who: 'Who hears it',
		by: (channel: string) => `by ${channel}`,
		heard: (span: string) => `heard ${span} ago`,
		promised: (span: string, clock: string) => `heard ${span} ago, promised again at +${clock}`,
		nothing: 'heard nothing yet',
		counts:
			'A whole update has all three parts and says when the next one comes; the report counts them.',
		condition: 'Condition',
		conditionHint: 'What works, what does not, for whom, since when.',
		actions: 'Actions',
		actionsHint: 'What you are doing about it.',
		needs: 'Needs',
		needsHint: 'What you need from those who read it.',
		next: 'Next update',
		inMinutes: (minutes: number) => `in ${minutes} min`,
		other: 'other',
		none: 'no promise',
		minutes: 'Minutes until the next update'
	},

	look: {
		hint: 'Looking takes time, and only you see what you find. Tell the others in a note.',
		nothing: 'There is nothing to look at right now.',
		look: 'Look',
		again: 'Look again',
		at: (source: string) => `at ${source}`,
		looking: (span: string) => `Looking, ${span} left`,
		seenAt: (clock: string) => `Seen at +${clock}`
	},

	playbooks: {
		hint: 'Opening a playbook opens it for the whole team.',
		open: 'Open',
		openWhich: (title: string) => `the playbook ${title}`,
		symptoms: 'Symptoms',
		steps: 'Steps',
		escalateWhen: 'Escalate when',
		done: (name: string, clock: string) => `Done by ${name}, +${clock}`,
		doneWithNote: (name: string, clock: string, note: string) =>
			`Done by ${name}, +${clock}: ${note}`,
		tick: 'Tick',
		submit: 'Tick it',
		what: 'What you found or did',
		cancel: 'Cancel',
		evidence: (source: string, clock: string) => `What you saw: ${source}, +${clock}`
	},

	work: {
		runs: 'Under way and done',
		title: 'Work on the system',
		nothing: 'There is nothing to do to the system right now.',
		takes: (span: string) => `takes ${span}`,
		whose: (role: string) => `The ${role}’s work.`,
		approver: (role: string) => `Needs the go-ahead of the ${role}.`,
		ask: 'Ask for the go-ahead',
		doIt: 'Do it',
		missing: (option: string) => `Choose ${option}.`,
		choose: 'Choose…',
		without: 'Do it without asking',
		waits: 'Waits for a go-ahead',
		left: (span: string) => `${span} left`,
		done: 'Done',
		declined: 'Declined',
		stopped: 'Stopped',
		progress: (action: string) => `Progress of ${action}`,
		stop: 'Stop it',
		goAhead: 'Go ahead',
		no: 'No',
		withdraw: 'Withdraw'
	},

	process: {
		reviewed: (on: string, by: string, every: string) =>
			`Reviewed ${on} by ${by}; due every ${every}.`,
		written: (language: string) => `This process is written in ${language}.`,
		search: 'Search',
		nothing: (wanted: string) => `Your process says nothing about “${wanted}”.`,
		declare: 'When to declare',
		declareWhen: 'Declare when',
		severities: 'Severity levels',
		roles: 'Roles',
		never: (thing: string) => `Never: ${thing}`,
		escalation: 'Escalation',
		how: (title: string, how: string) => `${title} (${how})`,
		audiences: 'Who hears from us',
		by: (channel: string) => `By ${channel}`,
		playbooks: 'Playbooks',
		afterwards: 'Afterwards',
		postmortem: 'Postmortem'
	}
};
