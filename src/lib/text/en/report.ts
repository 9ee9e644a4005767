/** The gap report: what stands around its sentences, which are data and stay as they were written. */
export const report = {
	title: (scenario: string) => `Gap report: ${scenario}`,
	drills: 'Drills',
	console: 'Console',
	room: 'Room',
	replay: 'Replay',
	facts: {
		length: (played: string, planned: string) => `${played} of ${planned} planned`,
		process: (title: string) => `process “${title}”`,
		seed: (seed: string) => `seed ${seed}`,
		rubric: (version: string) => `rubric ${version}`
	},
	judgedBefore: {
		published: (now: string, before: string, ratings: string) =>
			`Judged by rubric ${now}; as published under rubric ${before}: ${ratings}.`,
		kept: (now: string, before: string, ratings: string) =>
			`Judged by rubric ${now}; as it stood under rubric ${before}: ${ratings}.`
	},
	provisional: 'The drill is not over: this is how it stands so far.',
	take: {
		title: 'Take it away',
		print: 'Print or save as PDF',
		log: 'Log of events',
		items: 'Action items (CSV)',
		afterAction: 'After-Action Report',
		plan: 'Improvement plan (CSV)',
		schema: 'Schema of the JSON'
	},
	ratings: {
		title: 'Ratings',
		meaning: {
			P: 'performed without challenges',
			S: 'performed with some challenges',
			M: 'performed with major challenges',
			U: 'unable to be performed'
		},
		notRated: 'not rated',
		thin: 'thin',
		minutes: (n: number) => `${n} minutes`
	},
	top: {
		title: 'What matters most',
		none: 'No gap was found. Try a harder scenario, or a larger part of the process.',
		more: (number: number) => `Evidence in gap ${number}`
	},
	well: {
		title: 'What went well',
		none: 'Nothing was observed that went by the process.',
		more: (count: number) => `and ${count} more`
	},
	timeline: {
		title: 'Timeline',
		label:
			'Timeline of the drill. Arrow keys move from mark to mark; what a mark stands for is said below the picture. The same stands in the table after it.',
		caption:
			'Squares are what the story did, dots what the team did; a cross is what did not count or was not answered.',
		how: 'Hover, tap or use the arrow keys for the evidence.',
		rows: {
			injects: 'Injects',
			severity: 'Severity',
			acknowledged: 'Alerts taken',
			escalations: 'Escalation',
			playbook: 'Playbook',
			looks: 'Looked at',
			actions: 'Actions',
			status: 'Status',
			drill: 'The drill'
		},
		none: 'none',
		held: (role: string, seat: string) => `${role} is held by seat ${seat}`,
		ends: { answered: 'answered', silent: 'not answered', ringing: 'still ringing at the end' },
		paused: {
			facilitator: 'The drill stood still: paused by the facilitator.',
			discussion: 'The drill stood still: paused to talk.',
			'time-out': 'The drill stood still: the team took a time-out.',
			restart: 'The drill stood still: it was interrupted.',
			sleep: 'The drill stood still: it was interrupted.'
		},
		pausedFor: (span: string) => `It lasted ${span}.`,
		skipped: 'Skipped by the facilitator; nobody lived through it.',
		legend: {
			declared: 'Declared',
			truth: 'Truth',
			accepted: 'Could be defended',
			rhythm: 'Updates asked for in a rhythm',
			stale: 'Newest update too old',
			still: 'Paused or skipped'
		},
		zoom: 'Zoom',
		zoomIn: 'Larger',
		zoomOut: 'Smaller',
		panel: 'Evidence',
		choose: 'Point at a mark to see what it stands for.',
		by: (roles: string) => `by ${roles}`,
		story: 'the story',
		event: (n: number) => `event ${n}`,
		together: (count: number) => `${count} things close together`,
		until: (from: string, to: string) => `${from} to ${to}`,
		range: (least: string, most: string) => `${least} to ${most}`,
		table: 'The picture as a table',
		columns: { row: 'Row', when: 'When', what: 'What', by: 'By', events: 'Events' },
		void: 'does not count',
		stale: 'The newest update was older than asked.',
		minutes: (n: number) => `${n} min`
	},
	gaps: {
		title: 'Gaps',
		causes: {
			plan: 'Plan: the process is silent or wrong',
			execution: 'Execution: it is written, and was not followed',
			artefact: 'Artefact: the drill got in the way; it does not count'
		},
		critical: 'critical',
		askedBy: 'Asked by',
		due: 'Due',
		happened: 'What happened',
		evidence: 'Evidence:',
		event: (n: number) => `event ${n}`,
		see: 'See that moment',
		followed: 'What followed from it',
		change: 'Change',
		gone: 'removed:',
		come: 'added:',
		retest: 'A later drill checks',
		definition: (level: string) => `The severity, where SEV-${level} is called for`
	},
	processGaps: 'What the process does not name',
	observations: 'What observers saw',
	by: { facilitator: 'Facilitator', observer: 'Observer' },
	overridden: {
		title: 'Judged by a person',
		ruled: (verdict: string) => `where the rules said ${verdict}`
	},
	hotWash: 'Hot wash: what the team said',
	ask: 'For people to judge',
	answers: { yes: 'Yes.', partly: 'Partly.', no: 'No.' },
	followThrough: {
		title: 'Open items of earlier drills',
		explain: 'What the team set out to change before, and what this drill showed of it.',
		verified: 'verified',
		regressed: 'regressed',
		'not retested': 'not retested'
	},
	postmortem: {
		title: 'Postmortem',
		whatHappened: 'What happened',
		impact: 'Impact',
		rootCause: 'Root cause',
		prevention: 'What prevents it from happening again',
		contributing: 'Contributing factors',
		wentWell: 'What went well',
		wentBadly: 'What did not go well',
		notWritten: 'Not written',
		named:
			'This names a person. Say which condition let it happen, and hand it in again: a name prevents nothing.',
		none: 'None was written yet. The room asks for it once the drill is over.',
		deadline: {
			due: (moment: string) => `The process asks for it by ${moment}.`,
			kept: (moment: string) => `Written in time; the process asks for it by ${moment}.`,
			late: (moment: string) => `Written late; the process asks for it by ${moment}.`
		},
		columns: { item: 'Action item', owner: 'Owner', due: 'Due', retest: 'Checked by' }
	},
	participants: {
		title: 'Who took part',
		columns: { role: 'Role', seat: 'Seat', kind: 'As' },
		kinds: { participant: 'participant', observer: 'observer', 'stand-in': 'stand-in' },
		noRole: 'no role'
	},
	log: {
		title: 'Everything that happened',
		comings: (count: number) => `Also who came and went (${count})`,
		columns: { time: 'Time', event: 'Event', what: 'What', by: 'By' }
	},
	share: {
		title: 'Share the report',
		explain:
			'Whoever has the link reads this report without an account, and nothing else. It names roles, never people; the words of the postmortem, of observations and what the hot wash showed are in it.',
		days: 'Valid for',
		dayChoices: { 7: '7 days', 30: '30 days', 90: '90 days' },
		make: 'Make a link',
		made: 'Copy the link now. Only a fingerprint of it is kept, so it cannot be shown again.',
		link: 'Link to the report',
		copy: 'Copy',
		copied: 'Copied.',
		none: 'No link was made yet.',
		columns: { made: 'Made', until: 'Valid until', state: 'State' },
		valid: 'valid',
		expired: 'expired',
		revoked: 'revoked',
		revoke: 'Revoke',
		revokeOf: (made: string) => `Revoke the link made ${made}`
	},
	review: {
		label: 'State of the postmortem',
		since: (moment: string) => `since ${moment}`,
		onwards: (state: string) => `Move on: ${state}`,
		back: (state: string) => `Back: ${state}`,
		pending: (count: number) =>
			`${count} action ${count === 1 ? 'item is' : 'items are'} neither done nor verified nor dropped; until then it cannot be closed.`,
		/** Those of the shipped process; what a team calls its own stays as it is. */
		states: {
			draft: 'draft',
			'in review': 'in review',
			reviewed: 'reviewed',
			closed: 'closed'
		} as Readonly<Record<string, string>>
	},
	erase: {
		title: 'Erase personal data',
		explain: 'For good, and only for this drill.',
		goes: 'What goes',
		gone: [
			'The names of those who took part or ran the drill; whoever played is called by their role from then on.',
			'What people wrote: reasons, notes, messages, questions, updates, observations, reflections; what you improvised or wrote into the story.',
			'The words of the postmortem and its draft, and the titles and owners of its action items.'
		],
		stays: 'What stays',
		kept: [
			'Ratings, verdicts, gaps and their evidence, the timeline: nothing of them rests on words.',
			'What was done when, by which role, and which parts of an update were filled in.',
			'Action items with their days and retests.',
			'The story as the scenario tells it, and when you improvised in it.'
		],
		copies: 'Files that were downloaded before, and copies of the database, are yours to delete.',
		ask: 'Erase …',
		sure: 'Erase the personal data of this drill?',
		sureText:
			'Names and everything people wrote are gone then, the postmortem included. It cannot be undone.',
		submit: 'Erase it for good',
		keep: 'Keep it',
		done: 'The personal data of this drill was erased. Ratings, gaps and the timeline are as they were.'
	},
	shared: {
		note: 'You read a shared report. It names roles; what people wrote themselves stands as they wrote it.',
		until: (date: string) => `The link ends on ${date}.`
	}
};
