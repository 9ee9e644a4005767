/** What facilitators read before a drill starts. */
export const before = {
	home: {
		title: 'Muster – practise incident response',
		lead: 'Practise incident response together, before the incident.',
		signOut: 'Sign out',
		join: 'Join a drill',
		joinHint: 'Have a link? Open it. Have a code? Type it in. You need no account.',
		joinWithCode: 'Join with a code',
		run: 'Run a drill',
		firstRun:
			'Open the link that the server printed in its terminal when it started, and choose a passphrase.',
		runHint: 'Facilitators sign in with the passphrase.',
		signIn: 'Sign in',
		about: 'What happens in a drill',
		steps: [
			'A scripted failure reaches the team: alerts, calls, customers, dashboards.',
			'People play their roles: they declare a severity, page contacts, work through playbooks, act, and tell customers.',
			'A gap report compares what was done with the team’s own written process, and says what to change before a real incident finds it.'
		],
		scenarios: 'See which scenarios there are',
		drills: 'Drills',
		library: 'Library',
		programme: 'Programme',
		programmeHint: 'What is due, and what your drills say together',
		nextDue: (day: string) => `Next drill due on ${day}`,
		nextOverdue: (day: string) => `The next drill was due on ${day}`,
		newDrill: 'New drill',
		none: 'No drill yet',
		how: [
			'Make a drill. The tutorial is suggested: one alert, ten minutes; the rest is set.',
			'Send the team the link. They join with a name, without an account.',
			'Start when they are here. The script runs by itself and tells you what to watch.',
			'Talk, write the postmortem together, and read the gap report.'
		],
		takes:
			'A full drill comes next: it takes 90 minutes, talking included; 60 where time is short.',
		alone:
			'Nobody there yet? Open the link in a private window and play; stand-ins take the other roles.',
		first: 'Begin with the tutorial',
		firstOther: 'Choose another scenario',
		people: (count: number) => (count === 1 ? '1 person' : `${count} people`),
		report: 'Gap report'
	},

	phases: {
		draft: 'Draft',
		lobby: 'Lobby',
		running: 'Running',
		paused: 'Paused',
		ended: 'Over'
	},

	setup: {
		title: 'Choose a passphrase',
		lead: 'Whoever knows it can run drills here and read their reports. Participants never need it.',
		hint: 'At least 8 characters; a few words are easy to remember.',
		again: 'The same again',
		submit: 'Choose it and sign in',
		differs: 'The two are not the same. Type both again.'
	},

	create: {
		title: 'New drill',
		drills: 'Drills',
		lead: 'Three choices. Each is made already; change what does not fit.',
		scenario: '1. Scenario',
		suggested: 'Suggested',
		fromLibrary: 'Chosen in the library',
		others: (count: number) => `Choose another (${count})`,
		filter: 'Filter the scenarios',
		noneFits: 'No scenario fits.',
		showAll: 'Show all of them',
		library: 'More about each, and what is in it, is in the library',
		people: '2. People',
		peopleHint:
			'Nobody has to be named. You get a link, a code and a QR code; whoever opens it joins with a name. It may wait for days: nothing runs until you start it.',
		roles: (titles: string) =>
			`Roles to take: ${titles}. One person may hold several; whoever has none looks, notes and helps. You lead the drill and play no role.`,
		process: 'Process',
		processHint: 'What the team is measured against:',
		pace: '3. Time and pace',
		session: 'Time there is',
		minutes: (count: number) => `${count} minutes`,
		sessionHint: {
			90: 'Time to brief, to play and to talk. The better choice.',
			60: 'Everything shorter. Best with a scenario the team plays briskly.'
		},
		paces: {
			real: { name: 'Real time', hint: 'As it would be. The best choice for a quarterly drill.' },
			brisk: {
				name: 'Brisk',
				hint: 'One and a half times as fast, for a team that has done it before.'
			},
			fast: { name: 'Fast', hint: 'Five times as fast, for trying a scenario out.' }
		},
		pacing: 'Pace',
		plays: (span: string) => `Play takes ${span}.`,
		tooLong: (plays: string, has: string) =>
			`This scenario plays ${plays} at this pace; the session has ${has} for it. Take more time or another pace, or end it early.`,
		shorter: (plays: string, minutes: number) =>
			`At this pace the scenario plays ${plays}, so the session takes about ${minutes} minutes only.`,
		advanced: 'Advanced',
		seed: 'Seed',
		seedHint: 'The same seed draws the same facts. Leave it empty for a drill nobody has seen.',
		submit: 'Make the drill',
		noScenario: 'Choose a scenario.',
		longSeed: (most: number) => `Use a seed of at most ${most} characters.`
	},

	suggestion: {
		retests: (count: number) =>
			count === 1
				? 'it retests one of your open action items'
				: `it retests ${count} of your open action items`,
		dimension: (name: string) => `your weakest dimension so far: ${name}`,
		newFamily: 'your team has not practised a failure of this kind yet',
		oldFamily: 'a failure of this kind was practised longest ago',
		unplayed: 'not played yet',
		played: (day: string) => `last played on ${day}`,
		first: 'a good first one for the whole team',
		tutorial: 'the tutorial: ten minutes to learn how a drill works, alone or with the team'
	},

	check: {
		title: 'Your process against this scenario',
		complete: 'Your process names everything this scenario needs.',
		lacks: 'You can play all the same; the report shows what follows from it.',
		role: (name: string) => `Your process names no role “${name}”; this scenario needs one.`,
		contact: (name: string) => `Your process names no contact “${name}”; this scenario needs one.`,
		audience: (name: string) =>
			`Your process names no audience “${name}”; this scenario needs one.`,
		playbook: 'Your process has no playbook for this kind of failure; this scenario needs one.',
		step: 'A playbook of your process lacks a step that this scenario calls for.'
	},

	invite: {
		title: 'Invite the team',
		lead: 'Whoever opens this link joins with a name. No account is needed.',
		ownComputerOnly: 'This link opens on this computer only. So that others can join, start with',
		andOpen: 'and open this page by the address it prints.',
		copy: 'Copy the link',
		copied: 'Copied',
		notCopied: 'The link could not be copied. Select it and copy it by hand.',
		orCode: (address: string) => `Or open ${address} and type this code:`,
		qr: 'QR code of the link',
		large: 'Show it large',
		largeTitle: 'Join the drill',
		largeHint: 'Scan it, or open the link.'
	},

	lobby: {
		brief: 'The brief',
		read: 'Read it aloud, and say that the process is tested, not the people.',
		purpose: 'What this drill is for',
		purposeHint: 'Only you should see this; it would tell the team what to do.',
		start: 'Start the drill',
		nobody: 'It can start as soon as somebody has joined to play.',
		missing: 'What is missing',
		nothingMissing: 'Nothing. Everybody is here, every role is taken, and everybody can read you.',
		startAnyway: 'None of this keeps you from starting.',
		noPlayer: 'Nobody is here to play.',
		noPlayerHint: 'Send the link or the code.',
		vacant: (role: string) => `Nobody is ${role}.`,
		vacantHint: 'Ask who takes it; one person may hold several roles. Or seat a stand-in.',
		notAsked: 'Nobody knows yet whether everybody can read along.',
		notAskedHint: 'Ask for a comms check.',
		silent: (names: string) => `No answer to the comms check from ${names}.`,
		silentHint: 'Ask aloud whether their page is open, then ask again.',
		processHint: 'Agree who that would be, or add it to the process and make the drill again.',
		roles: 'Roles',
		people: 'People',
		noPeople: 'Nobody has joined yet. They appear here as soon as they open the link.',
		ask: 'Ask for a comms check',
		askAgain: 'Ask again',
		askHint: 'Everybody is asked to press one button, so that you know their page works.'
	}
};
