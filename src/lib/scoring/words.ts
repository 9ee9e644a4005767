import type { BindingGap } from '../scenario/check.ts';

/*
 * What a report says, in English, the language of every file it is taken away in. Scoring finds what
 * was and what was not; the sentence comes from here. Another language is another object of this shape
 * (`src/lib/text`), so one that lacks a sentence does not compile.
 *
 * Spans (`3 min 20 s`) and clocks (`12:34`) come in as texts; titles are the process's and the
 * scenario's own.
 */

const listed = (words: readonly string[]): string =>
	words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

export const words = {
	/** One sentence of verdict. */
	verdict: {
		notPlayed: 'The drill has not been played yet.',
		endings: { good: 'a good', acceptable: 'an acceptable', bad: 'a bad' },
		reached: (ending: string, span: string) => `The team reached ${ending} ending after ${span}`,
		played: (span: string) =>
			`The team played for ${span} until the facilitator ended the drill, before the scenario came to an ending`,
		resolved: (span: string) =>
			`The team played for ${span} and had said that it was resolved when the facilitator ended the drill, before the scenario came to an ending`,
		stillPlaying: (span: string) => `The team has played for ${span} and reached no ending`,
		best: (dimensions: readonly string[]) => `performed ${listed(dimensions)} without challenges`,
		weakest: (dimension: string, rating: string) => `found ${dimension} hardest (${rating})`,
		worst: (title: string) => `what matters most: ${title}`,
		/** @param done what the team did: none, one or both of the two above */
		whole: (story: string, done: readonly string[], worst: string | null) =>
			`${[story, ...(done.length === 0 ? [] : [`it ${done.join(' and ')}`]), ...(worst === null ? [] : [worst])].join('; ')}.`
	},
	dimensions: {
		severity: 'severity',
		roles: 'roles',
		escalation: 'escalation',
		playbook: 'playbook',
		communication: 'communication',
		learning: 'learning'
	},
	ratings: {
		nothing: 'Nothing was asked for, so there is nothing to rate.',
		hidden: 'The declared severity hid more of it than was seen.',
		pending: 'Not yet due: the postmortem is written after the drill.',
		P: 'Performed without challenges.',
		S: 'Performed with some challenges.',
		M: 'Performed with major challenges.',
		U: 'Unable to be performed.',
		harm: 'Harm was done that cannot be undone.',
		critical: (what: string) => `Missed, and critical: ${what}.`
	},

	/** The act asked for. */
	acts: {
		update: (audience: string) => `Update to ${audience}`,
		cadence: (audience: string) => `Rhythm of updates to ${audience}`,
		promise: (audience: string) => `Promised times kept to ${audience}`,
		can: 'Condition, actions and needs in every update',
		escalate: (contact: string) => `Page to ${contact}`,
		reach: (contact: string) => `Answer from ${contact}`,
		page: (contact: string) => `Page to ${contact} that nothing called for`,
		open: (playbook: string) => `Playbook “${playbook}” opened`,
		tick: (step: string) => `Step “${step}”`,
		order: 'Steps in the order of the playbook',
		do: (action: string) => `Action “${action}”`,
		start: (action: string) => `Action “${action}” started`,
		harm: (action: string) => `“${action}” without harm`,
		look: (source: string) => `A look at ${source}`,
		acknowledge: 'First alert acknowledged',
		hold: (role: string) => `Somebody in the role ${role}`,
		handovers: 'Handovers announced and acknowledged',
		rightHands: 'Work done by, or approved for, the role it belongs to',
		handsOff: (role: string) => `${role} leaves the system to others`,
		present: (role: string) => `The ${role} is there`,
		postmortem: {
			whatHappened: 'Postmortem: What happened',
			impact: 'Postmortem: Impact',
			rootCause: 'Postmortem: Root cause',
			prevention: 'Postmortem: What prevents it'
		},
		items: 'Action items with owner, date and retest',
		/** @param question the scenario's own words */
		ask: (question: string) => `“${question}”`
	},

	/** Why it was asked for. */
	because: {
		within: (level: number, span: string) =>
			`At SEV-${level} your process asks for it within ${span}.`,
		every: (level: number, span: string) =>
			`At SEV-${level} your process asks for an update every ${span}.`,
		/** @param because the scenario's own words */
		rhythm: (because: string, span: string) => `${because} (every ${span})`,
		promise: 'Each update named the time of the next one, and people wait for it.',
		can: 'An update says what is going on, what is done, what is needed, and when the next comes.',
		nextHop: (contact: string, span: string) =>
			`${contact} stayed silent; your process names the next hop (within ${span}).`,
		page: 'Whoever is paged in vain answers more slowly the next time.',
		tick: 'It is a step of the playbook that was opened.',
		order: 'Your playbook lists its steps in order.',
		vacancy: (role: string) => `Somebody asked for the ${role}, and nobody held the role.`,
		handovers: (span: string) => `A role that changes hands is acknowledged within ${span}.`,
		present: (span: string) => `A role whose holder is gone for more than ${span} is handed over.`,
		rightHands: 'Whoever owns a decision takes it, so that nobody acts alone.',
		handsOff: (role: string) => `Your process says that the ${role} does not work on the system.`,
		postmortem: (level: number) => `At SEV-${level} your process asks for a postmortem.`,
		unnamed: (kind: BindingGap['kind'], id: string) =>
			`Your process names no ${kind} "${id}"; this scenario uses one.`
	},

	/** What a verdict rests on. */
	notes: {
		inTime: 'In time.',
		late: 'After its deadline.',
		afterGrace: 'After its grace had ended.',
		notDone: 'Not done.',
		closed: 'It was no longer asked for when it would have been due.',
		nobody: 'Nobody who could act was connected.',
		ended: 'The drill ended before it was due.',
		hidden: 'The severity that was declared did not ask for it.',
		unnamed: (names: readonly string[]) => `Your process does not name ${names.join(', ')}.`,
		withheld: 'The inject that asks for it was withheld.',
		neverAsked: 'This drill never asked for it.',
		reachedNobody: 'What asks for it reached nobody who was there.',
		avoided: 'Avoided throughout.',
		happened: 'It happened.',
		judged: {
			yes: 'The team judged: yes.',
			partly: 'The team judged: partly.',
			no: 'The team judged: no.'
		},
		short: (length: string, every: string) =>
			`It was asked for during ${length}, no longer than the ${every} between two.`,
		none: (length: string) => `None in ${length}.`,
		fresh: (count: number, length: string, percent: number) =>
			`${count} in ${length}; the newest was recent enough for ${percent} % of that time.`,
		promises: (kept: number, all: number) => `${kept} of ${all} promised times were kept.`,
		parts: (updates: number, filled: number, all: number) =>
			`${updates} ${updates === 1 ? 'update' : 'updates'}, ${filled} of ${all} parts filled.`,
		empty: (empty: number, all: number) =>
			`${empty} of ${all} updates lack what is going on or when the next one comes, and count nowhere.`,
		page: 'Neither your process at this severity nor this failure called for it.',
		noEvidence: 'This scenario gives no evidence for it.',
		supported: 'Done, with evidence.',
		unsupported: 'Ticked without the look or action it stands for: unsupported.',
		unticked: 'Done, and never ticked: the others could not see it.',
		lookedNowhere: 'Nobody looked where the playbook says to look first.',
		unneeded: 'Neither done nor ticked; this drill may not have needed it.',
		order: (followed: number, all: number) =>
			`${followed} of ${all} steps followed the one before.`,
		handovers: (kept: number, all: number) => `${kept} of ${all} were taken over in time.`,
		gone: (spans: readonly string[]) => `Gone for ${spans.join(', ')}.`,
		allRight: (all: number) => `All ${all} of them.`,
		wrongHands: (wrong: number, all: number, actions: readonly string[]) =>
			`${wrong} of ${all} were not: ${actions.map((action) => `“${action}”`).join(', ')}.`,
		debugged: (actions: number, looks: number) =>
			`${actions} actions and ${looks} looks by whoever held no other role.`,
		written: 'Written.',
		leftEmpty: 'Left empty.',
		namesPerson: 'Written, and it names a person. Say which condition let it happen.',
		noPostmortem: 'No postmortem has been written so far.',
		notYetDue: 'Not yet due: it is judged once it is handed in, or with the report.',
		noItem: 'No action item was written.',
		items: (complete: number, all: number) => `${complete} of ${all} are complete.`,
		decided: 'Decided by the facilitator.',
		aloud: {
			inTime: 'Done aloud, in time.',
			late: 'Done aloud, after its deadline.',
			afterGrace: 'Done aloud, after its grace had ended.'
		}
	},

	/** What became of it, after a colon. */
	outcomes: {
		late: (span: string) => `${span} late`,
		partial: (percent: number) => `in part, ${percent} %`,
		violated: 'not kept',
		waived: 'not practised, the drill was in the way',
		missed: 'missed',
		missing: 'missing',
		met: 'met',
		'not observed': 'not observed',
		'not applicable': 'not applicable'
	},

	strengths: {
		inTime: (what: string, at: string, due: string) => `${what} at ${at}, due ${due}.`,
		noted: (what: string, note: string) => `${what}: ${note}`,
		kept: (what: string, because: string) => `${what}. ${because}`,
		severity: (percent: number) => `The severity was right for ${percent} % of the minutes.`
	},

	gaps: {
		title: (what: string, outcome: string) => `${what}: ${outcome}`,
		detail: (title: string) => `${title}.`,
		due: (at: string) => `Due ${at}.`,
		done: (at: string) => `Done ${at}.`,
		pages: (count: number) => `${count} pages that nothing called for`,
		postmortem: (count: number) => `Postmortem: ${count} parts missing or incomplete`,
		unnamed: {
			role: (name: string) => `The process names no role “${name}”`,
			contact: (name: string) => `The process names no contact “${name}”`,
			audience: (name: string) => `The process names no audience “${name}”`,
			playbook: (name: string) => `The process names no playbook “${name}”`,
			step: (name: string) => `The process names no step “${name}”`
		},
		tooHigh: (span: string) => `Severity too high for ${span}`,
		tooLow: (span: string) => `Severity too low for ${span}`,
		undeclared: (span: string) => `No severity declared for ${span}`,
		resolvedEarly: (span: string) => `Said to be resolved ${span} too early`,
		segment: (from: string, to: string, said: string, range: string) =>
			`${from} to ${to}: ${said}, where ${range} was called for.`,
		declaredNothing: 'undeclared',
		declaredResolved: 'resolved',
		range: (severest: string, mildest: string) => `${severest} to ${mildest}`
	},

	proposals: {
		artefact: (note: string, what: string) =>
			`The drill itself got in the way (${note.toLowerCase().replace(/\.$/, '')}). Play this part again: ${what}.`,
		practise: (what: string) => `Practise it: ${what}.`,
		covered: (clause: string, advice: string) => `Your process covers it in ${clause}. ${advice}`,
		tooSlow: (what: string) => `Your process was followed and allows too much time: ${what}.`,
		addUpdates: (level: number) => `Add updates for this audience at SEV-${level}.`,
		sayWhenPaged: (level: number) => `Say when this contact is paged at SEV-${level}.`,
		sayWhenTaken: 'Say when the role is taken, and by whom.',
		write: (what: string) => `Write it into the process: ${what}.`,
		writePlaybook: 'Write a playbook for this failure family.',
		addStep: (what: string) => `Add it to the playbook: ${what}.`,
		add: (path: string) => `Add ${path} to the process.`,
		define: (level: number) =>
			`Say in the definition of SEV-${level} how to recognise this failure, and practise to take the severer level when unsure.`,
		lower: (level: number) =>
			`Read the definitions aloud before declaring SEV-${level}, and lower the level as soon as it no longer fits.`
	},

	/** What to practise, by the first part of a key. */
	advice: {
		acknowledge: 'Acknowledge an alert before looking into it, so that the others know it is seen.',
		hold: 'Name who holds which role when the incident is declared, and say it aloud.',
		handovers: 'Hand a role over aloud, and let go only when the other side has accepted.',
		right_hands: 'Propose what is risky, and start with the go-ahead of the role that decides.',
		hands_off: 'A lead who wants to look or act asks the technical lead, and stays free to decide.',
		present: 'Hand the role over before leaving; when somebody is gone, somebody else takes it.',
		update: 'Give one role the clock: a short update in time helps more than a full one late.',
		cadence: 'Set a timer with each update; “nothing new” is an update too.',
		promise: 'Promise a time that can be kept, and set a timer for it.',
		can: 'Fill every part of the update form: condition, actions, needs and the time of the next one.',
		escalate:
			'Page first and look on while it rings; nobody minds an early page that was called for.',
		reach: 'A page without an answer is no page: go on to the next hop when it stays silent.',
		page: 'Read when each contact is to be involved, and page only whom something calls for.',
		open: 'Open the playbook together with the declaration, before the first idea takes over.',
		tick: 'Tick each step when its look or action is done, so that everybody sees where you are.',
		order: 'Follow the order of the playbook, or say aloud why not.',
		harm: 'Ask what an action may break, and whether it can be undone, before starting it.',
		postmortem: 'Write it together right after the drill; each item with owner, date and retest.'
	},

	/** What a later drill showed of an item. */
	retests: {
		verdicts: {
			met: 'met',
			late: 'late',
			partial: 'partial',
			missed: 'missed',
			violated: 'violated'
		},
		told: (what: string, verdict: string) => `${what}: ${verdict}.`,
		notPaged: 'It was not paged in vain.',
		paged: 'It was paged in vain.',
		unasked: 'This drill did not ask for it.',
		uncalled: (level: number) => `Nothing called for SEV-${level}.`,
		right: (level: number) => `The severity was right wherever SEV-${level} was called for.`,
		wrong: (level: number) => `The severity was wrong where SEV-${level} was at stake.`
	},

	timeline: {
		started: 'The drill starts.',
		paused: {
			facilitator: 'The drill is paused.',
			discussion: 'The drill is paused to talk.',
			'time-out': 'The team takes a time-out.',
			restart: 'The drill is interrupted.',
			sleep: 'The drill is interrupted.'
		},
		resumed: 'The drill goes on.',
		ended: 'The drill ends.',
		skippedAhead: (from: string) => `The facilitator skips ahead from ${from}.`,
		hint: (text: string) => `A hint is given: ${text}`,
		callTaken: (contact: string) => `The facilitator answers for ${contact}.`,
		held: (inject: string) => `The facilitator holds “${inject}” back.`,
		released: (inject: string) => `The facilitator lets “${inject}” go.`,
		delayed: (inject: string, to: string) => `The facilitator moves “${inject}” to ${to}.`,
		skipped: (inject: string) => `The facilitator skips “${inject}”.`,
		restored: (inject: string) => `The facilitator takes “${inject}” back in.`,
		gone: (seat: string) => `Seat ${seat} is gone.`,
		joined: (seat: string) => `Seat ${seat} joins.`,
		back: (seat: string) => `Seat ${seat} is back.`,
		role: {
			claimed: (role: string, seat: string) => `${role} is taken by seat ${seat}.`,
			released: (role: string) => `${role} is released.`,
			offered: (role: string, seat: string) => `${role} is offered to seat ${seat}.`,
			accepted: (role: string, seat: string) => `${role} is handed over to seat ${seat}.`,
			declined: (role: string, seat: string) => `${role} is declined by seat ${seat}.`
		},
		declared: (level: number) => `SEV-${level} is declared.`,
		statuses: {
			investigating: 'Status: investigating.',
			identified: 'Status: identified.',
			monitoring: 'Status: monitoring.',
			resolved: 'Status: resolved.'
		},
		acknowledged: 'An alert is acknowledged.',
		paged: (contact: string) => `${contact} is paged.`,
		pagedAgain: (contact: string) => `${contact} is paged again.`,
		answered: (contact: string) => `${contact} answers.`,
		silent: (contact: string) => `${contact} stays silent.`,
		opened: (playbook: string) => `Playbook “${playbook}” is opened.`,
		ticked: (step: string) => `Step “${step}” is ticked.`,
		looked: (source: string) => `${source} is looked at.`,
		action: {
			proposed: (action: string) => `“${action}” is proposed.`,
			declined: 'A proposal is declined.',
			started: (action: string) => `“${action}” is started.`,
			cancelled: (action: string) => `“${action}” is called off.`,
			done: (action: string) => `“${action}” is done.`
		},
		update: (audience: string) => `Update to ${audience}.`,
		lost: 'It did not get through.',
		inject: (from: string, channel: string, title: string) => `${from} (${channel}): ${title}`,
		channels: {
			alert: 'alert',
			log: 'log',
			chat: 'chat',
			call: 'call',
			email: 'email',
			ticket: 'ticket',
			status: 'status',
			social: 'social',
			news: 'news',
			note: 'note'
		},
		improvised: (channel: string) => `The facilitator improvises (${channel}).`,
		nothingDemanded: 'Nothing is demanded.',
		ending: (ending: string) => `Ending: ${ending}.`,
		postmortem: 'A postmortem is written.'
	}
};

export type Words = typeof words;
