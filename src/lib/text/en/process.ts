/** The team's process: read, edited, checked, and changed by what a report proposes. */
export const process = {
	drills: 'Drills',
	process: 'Process',
	reviewed: (on: string, by: string) => `Reviewed ${on} by ${by}.`,
	dueIn: (days: number) =>
		days === 0
			? 'To be reviewed today.'
			: `To be reviewed in ${days} ${days === 1 ? 'day' : 'days'}.`,
	overdue: (days: number) => `Its review is overdue by ${days} ${days === 1 ? 'day' : 'days'}.`,
	reviewNow: 'Review it',
	asShipped:
		'As shipped with Muster: a start, and not your team’s yet. Read it together, change what does not fit, and mark it as reviewed under Check.',
	unreviewed:
		'Your team has not reviewed it yet. Read it together, and mark it as reviewed under Check.',
	version: (n: number) => `Version ${n}`,
	upkeep: 'Keeping it up to date',
	edit: 'Edit',
	versions: 'Versions',
	check: 'Check',
	stress: 'Stress test',
	print: 'Print',
	file: 'File',
	written: (language: string) => `This process is written in ${language}.`,
	search: 'Search',
	searchHint: 'Shows what holds these words.',
	found: (count: number) => (count === 1 ? '1 place' : `${count} places`),
	foundSome: (count: number) =>
		`Nothing holds all of these words; ${count === 1 ? '1 place holds' : `${count} places hold`} some of them.`,
	nothingFound: (wanted: string) => `The process says nothing about “${wanted}”.`,
	contents: 'In this process',
	offline: {
		now: 'No connection to Muster.',
		copy: (when: string) =>
			`This is the copy this device kept on ${when}. It can be read and searched; it may have changed since.`,
		changed: 'The process was changed since this page was opened.',
		load: 'Show the new one',
		kept: 'Kept on this device: it can be read without a connection too.'
	},
	team: {
		title: 'Let the team read it',
		hint: 'Whoever opens this link on a device can read the process there from then on, without the passphrase and, once it was opened, without a connection. Nobody can change anything by it.',
		copy: 'Copy the link',
		copied: 'Copied.',
		notCopied: 'It could not be copied: select it, and copy it yourself.',
		ownComputerOnly:
			'This link opens on this computer only. So that others can read it, start with HOST=0.0.0.0 npm start and open this page by the address it prints.',
		renew: 'Make a new link',
		renewed: 'This is the new link.',
		renewHint: 'The old one then lets nobody in any more, also where it was opened before.',
		qr: 'Picture of the link, to read with a phone',
		goneTitle: 'The process of the team',
		gone: 'A new link has taken the place of this one. Ask whoever runs your drills for it.'
	},
	sections: {
		declare: 'When to declare',
		severities: 'Severity levels',
		roles: 'Roles',
		escalation: 'Escalation path',
		contacts: 'Contacts',
		audiences: 'Who hears from us',
		playbooks: 'Playbooks',
		postmortem: 'Postmortem'
	},
	obligation: 'Asked for',
	acknowledge: 'Alert acknowledged',
	lead: 'Lead named',
	playbookOpen: 'Playbook open',
	updates: (audience: string) => `${audience}: first update`,
	every: (audience: string) => `${audience}: then every`,
	page: (contact: string) => `Page: ${contact}`,
	postmortem: 'Postmortem',
	rules: { required: 'required', optional: 'optional', none: 'none' },
	within: (rule: string, span: string) => `${rule}, within ${span}`,
	never: 'Never',
	handsOff: 'Does not work on the system',
	silent: (span: string) => `A page unanswered for ${span} goes to the next contact.`,
	raise: 'When is the severity raised?',
	manager: 'When is the engineering manager involved?',
	customers: 'When are customers contacted?',
	external: 'When is external support engaged?',
	contact: 'Contact',
	how: 'How',
	ways: { pager: 'pager', phone: 'phone', chat: 'chat', email: 'e-mail', ticket: 'ticket' },
	reach: 'Number or link',
	noReach: 'No number or link yet.',
	when: 'When',
	next: 'If silent',
	nobody: 'nobody further',
	audience: 'Audience',
	channel: 'Channel',
	symptoms: 'Symptoms',
	lookFirst: 'Look first',
	steps: 'Steps',
	escalateWhen: 'Escalate when',
	owner: 'Owner',
	exercised: 'Last practised',
	neverExercised: 'never',
	sectionsOf: 'Sections',
	states: 'States',
	yourName: 'Your name',
	yourNameHint: 'Others see it beside the version. It is remembered on this device.',
	list: {
		title: 'All processes',
		one: 'This process',
		default: 'used for new drills',
		use: 'Use it for new drills',
		shipped: 'as shipped',
		import: 'Import a file',
		importHint:
			'YAML. A file with the id of a process here becomes its next version; any other is another process.',
		importFile: 'Process file',
		importIt: 'Import it',
		choose: 'Choose the YAML file of a process.',
		from: (file: string) => `Imported from ${file}`
	},
	review: {
		title: 'Mark as reviewed',
		hint: 'Once the team has read it together. Today becomes the day of the review.',
		submit: 'Reviewed today',
		done: 'The review is noted, as a version of its own.'
	},
	editor: {
		asForm: 'Form',
		asFile: 'YAML',
		ways: 'How to edit',
		leaveField: 'Escape, then Tab leaves the editor.',
		yaml: 'Process file',
		silent: 'How long a page may stay unanswered before the next contact is paged.',
		silentAfter: 'A page is silent after',
		mendFirst: 'The file has faults, so the form cannot show it. Mend them in the YAML first.',
		time: 'A time with its unit, such as 30s, 5m, 1h30m or 2d. Empty: not asked for.',
		badTime: 'Write a time with its unit, such as 30s, 5m, 1h30m or 2d.',
		whatItIs: 'What it is, and when it applies',
		language: 'Language it is written in',
		languageHint: 'Such as de or en-GB. Readers of another one are told.',
		badLanguage: 'Write a language as two or three small letters, such as de or en-GB.',
		blameless: 'What is said before each postmortem',
		review: 'Review',
		reviewedOn: 'Last review',
		reviewedBy: 'By',
		reviewEvery: 'Again after',
		name: 'Name',
		definition: 'How to recognise it',
		obligations: 'Asked of the team, in words',
		onePerLine: 'One per line.',
		firstUpdate: (audience: string) => `First update to ${audience}`,
		everyUpdate: (audience: string) => `Then to ${audience} every`,
		pageWithin: (contact: string) => `Page ${contact} within`,
		addAudience: 'Tell another audience',
		addPage: 'Page another contact',
		choose: 'Choose …',
		postmortemRule: 'Postmortem',
		notSaid: 'not said',
		postmortemWithin: 'Postmortem within',
		titleOf: 'Title',
		duties: 'Duties',
		nevers: 'Never does',
		remove: (what: string) => `Remove ${what}`,
		addRole: 'Add a role',
		addContact: 'Add a contact',
		addPlaybook: 'Add a playbook',
		addStep: 'Add a step',
		newTitle: 'Title of the new one',
		add: 'Add',
		step: (n: number) => `Step ${n}`,
		up: (n: number) => `Move step ${n} up`
	},
	history: {
		by: 'By',
		from: 'From',
		current: 'in use',
		origins: {
			shipped: 'shipped with Muster',
			edit: 'edited',
			import: 'imported',
			review: 'reviewed',
			proposal: 'proposed by a gap report'
		},
		report: 'Gap report'
	},
	checks: {
		title: 'Check of the process',
		lead: 'What a drill would find, found without one. The day, the scenarios here and the drills played so far are taken into account.',
		none: 'Nothing to mend.',
		gaps: 'Gaps',
		improvements: 'Improvements',
		noGaps: 'No gaps.',
		why: 'Why',
		mend: 'Mend'
	},
	findings: {
		'review-overdue': (about: readonly string[], count: number) => ({
			what: `The review is overdue by ${count} ${count === 1 ? 'day' : 'days'}`,
			why: `It was last reviewed on ${about[0]}. What nobody has read lately names people who left and systems that are gone.`,
			mend: 'Read it together, change what is no longer so, and mark it as reviewed.'
		}),
		'review-ahead': (about: readonly string[]) => ({
			what: `The last review lies ahead: ${about[0]}`,
			why: 'The reminder of the next one would come too late.',
			mend: 'Correct the day of the last review.'
		}),
		'role-missing': (about: readonly string[], count: number) => ({
			what: `No role “${about[0]}”`,
			why: `Used in ${scenarios(count)}, and nobody may hold it: what is meant for it goes to everyone and to nobody.`,
			mend: 'Add the role with its duties, or say in another role that it has them.'
		}),
		'nobody-leads': () => ({
			what: 'There are no roles',
			why: 'The process asks for a lead, and nobody may hold that role.',
			mend: 'Add at least an incident lead and a technical lead.'
		}),
		'nobody-acts': () => ({
			what: 'Every role keeps its hands off the system',
			why: 'Nobody would be allowed to mend anything.',
			mend: 'Let at least one role work on the system: remove hands_off from it.'
		}),
		'contact-missing': (about: readonly string[], count: number) => ({
			what: `No contact “${about[0]}”`,
			why: `Needed in ${scenarios(count)}. Whoever needs it at night has nobody to page.`,
			mend: 'Add the contact with the way to reach it, and who is next when it stays silent.'
		}),
		'no-backup': (about: readonly string[]) => ({
			what: `No backup for ${about[0]}`,
			why: 'A page that stays unanswered ends there.',
			mend: 'Name the next contact (next).'
		}),
		'contact-circle': (about: readonly string[]) => ({
			what: `Paging on from ${about[0]} comes back to the same contact`,
			why: 'Where all of them are silent, the page goes round and reaches nobody else.',
			mend: 'Let the last of them name somebody outside the circle, or nobody.'
		}),
		'no-reach': (about: readonly string[], count: number) => ({
			what: `No number, rota or link for ${count} ${count === 1 ? 'contact' : 'contacts'}`,
			why: `At 3 a.m. one would have to look elsewhere: ${about.join(', ')}.`,
			mend: 'Write the number, rota or link beside the contact (reach).'
		}),
		'audience-missing': (about: readonly string[], count: number) => ({
			what: `No audience “${about[0]}”`,
			why: `It is expected to hear from the team in ${scenarios(count)}.`,
			mend: 'Add the audience with its channel.'
		}),
		'milder-sooner': (about: readonly string[]) => ({
			what: `${about[2]} asks for it sooner than ${about[1]}: ${about[0]}`,
			why: 'A milder incident would be handled faster than a worse one.',
			mend: `Make the time at ${about[1]} at most that of ${about[2]}.`
		}),
		'milder-only': (about: readonly string[]) => ({
			what: `${about[2]} asks for it and ${about[1]} does not: ${about[0]}`,
			why: 'In a worse incident fewer people would be called or told.',
			mend: `Add it to ${about[1]} as well, at least as soon.`
		}),
		'told-once': (about: readonly string[]) => ({
			what: `${about[0]}: told once at ${about[1]}, and again and again at a milder level`,
			why: 'The worse it is, the less they would hear.',
			mend: 'Say how often updates follow (every).'
		}),
		'backup-too-late': (about: readonly string[]) => ({
			what: `A silent page to ${about[0]} is noticed after its deadline at ${about[1]}`,
			why: 'The next contact would be paged when it is too late already.',
			mend: 'Shorten how long a page may stay silent (silent_after), or allow more time.'
		}),
		'no-postmortem-time': (about: readonly string[]) => ({
			what: `No time for the postmortem of a ${about[0]}`,
			why: 'What has no day is not written.',
			mend: 'Say within what time (within).'
		}),
		'words-differ': (about: readonly string[]) => ({
			what: `A sentence at ${about[1]} names another time than the clauses`,
			why: `People read “${about[0]}”; drills are judged by the clauses.`,
			mend: 'Make both say the same.'
		}),
		'playbook-missing': (about: readonly string[], count: number) => ({
			what: `No playbook for the failure family “${about[0]}”`,
			why:
				count > 0
					? `It is the family of ${scenarios(count)}.`
					: 'It is one of the five that every team meets sooner or later.',
			mend: 'Write one: symptoms, where to look first, the steps, when to escalate.'
		}),
		'step-missing': (about: readonly string[], count: number) => ({
			what: `No step “${about[0]}”`,
			why: `It is expected in ${scenarios(count)}.`,
			mend: 'Add the step, or name the one that stands for it.'
		}),
		'never-exercised': (about: readonly string[]) => ({
			what: `Never practised: ${about[0]}`,
			why: 'Nobody knows whether it works.',
			mend: 'Play a drill of this failure family.'
		}),
		'long-ago': (about: readonly string[]) => ({
			what: `Last practised on ${about[1]}: ${about[0]}`,
			why: 'What was practised more than a year ago is forgotten.',
			mend: 'Play a drill of this failure family.'
		}),
		'no-owner': (about: readonly string[]) => ({
			what: `Nobody owns the playbook: ${about[0]}`,
			why: 'What belongs to nobody is kept current by nobody.',
			mend: 'Name an owner.'
		})
	},
	blanks: {
		duty: 'To be agreed: what this role decides and does.',
		when: 'To be agreed: when this contact is involved.',
		symptom: 'To be agreed: how one recognises it.',
		lookFirst: 'To be agreed: where to look first.',
		step: 'To be agreed: what is done first.',
		escalateWhen: 'To be agreed: when more people are needed.'
	},
	proposal: {
		title: 'A change of the process',
		of: 'Proposed by the gap report of',
		see: 'See the change, and apply it',
		was: 'Now',
		is: 'Proposed',
		nothing: 'nothing',
		openVersion: 'See what changed',
		retest: 'Make a drill with it',
		inFile: 'The change in the file',
		apply: (n: number) => `Apply it as version ${n}`,
		applied: (n: number, by: string) => `Applied by ${by}, as version ${n} of the process.`
	}
};

const scenarios = (count: number) =>
	count === 1 ? 'one scenario here' : `${count} scenarios here`;
