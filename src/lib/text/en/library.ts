import { counted } from '../count.ts';

const faults = (count: number) => `${count} ${count === 1 ? 'fault' : 'faults'}`;

/** The library of scenarios, and what one may know of each. */
export const library = {
	title: 'Library',
	drills: 'Drills',
	newScenario: 'New scenario',
	lead: 'Each scenario is a failure that happened somewhere. It differs from drill to drill, so one can play it again.',
	noneFits: 'No scenario fits',
	askForLess:
		'Ask for less: a longer drill, or another difficulty. Or write one that fits your team.',
	showAll: 'Show all of them',
	drafts: 'Drafts',
	draftsHint: 'No drill can be made with them yet: a fault is in the way.',
	faults,
	version: (n: number) => `Version ${n}`,
	archived: (count: number) => `Archived (${count})`,
	tutorial: 'tutorial',
	writtenHere: 'written here',
	newestHas: (count: number) => `newest version: ${faults(count)}`,
	difficulties: {
		introductory: 'introductory',
		intermediate: 'intermediate',
		advanced: 'advanced'
	} as Readonly<Record<string, string>>,
	/** Scenarios may bring families of their own; those are shown as they are written. */
	families: {
		backlog: 'backlog',
		bad_deploy: 'bad deploy',
		certificate: 'certificate',
		cloud: 'cloud',
		data_loss: 'data loss',
		database: 'database',
		dns: 'DNS',
		ransomware: 'ransomware',
		security: 'security',
		surge: 'surge',
		third_party: 'third party',
		wrong_data: 'wrong data'
	} as Readonly<Record<string, string>>,
	outcomes: { good: 'good', acceptable: 'acceptable', bad: 'bad' },
	everyone: 'everyone',

	filters: {
		label: 'Filter the scenarios',
		submit: 'Filter',
		count: (shown: number, total: number) =>
			shown === total
				? counted(total, 'scenario', 'scenarios')
				: `${shown} of ${counted(total, 'scenario', 'scenarios')}`,
		family: 'Family',
		allFamilies: 'All families',
		difficulty: 'Difficulty',
		length: 'Length',
		played: 'Last played',
		any: 'Any',
		anyTime: 'Any time',
		difficulties: {
			introductory: 'Introductory',
			intermediate: 'Intermediate',
			advanced: 'Advanced'
		},
		lengths: {
			'20': 'Up to 20 min',
			'40': 'Up to 40 min',
			'50': 'Up to 50 min',
			'60': 'Up to 1 h'
		},
		since: { '90': 'Not in 3 months', '365': 'Not in a year', never: 'Never' }
	},

	played: {
		never: 'Not played yet',
		last: (times: number, day: string) =>
			`Played ${times === 1 ? 'once' : `${times} times`}, last on ${day}`
	},

	detail: {
		isArchived:
			'This scenario is archived: no new drill is made with it. Drills it was played in keep it.',
		takeBack: 'Take it back',
		newestHas: (version: number, count: number) =>
			`Version ${version}, the newest, has ${faults(count)}.`,
		notPlayable: 'No drill can be made with it yet; the editor shows what to mend.',
		playable: (version: number) => `Drills are made with version ${version} until they are mended.`,
		makeDrill: 'Make a drill with it',
		edit: 'Edit',
		versions: 'Versions',
		duplicate: 'Duplicate',
		preview: 'Preview',
		exportFile: 'Export file',
		exportEvents: 'Export events list',
		archive: 'Archive',
		difficulty: 'Difficulty',
		length: 'Planned play',
		starts: 'Starts, in the story',
		roles: 'Roles',
		played: 'Played',
		spoilers: 'Spoilers',
		thatIsAll: 'That is all one may know before playing it.',
		signIn: 'Facilitators sign in to see more'
	},

	spoilers: {
		family: (family: string) => `A failure of the family “${family}”.`,
		playbook: (title: string) => `The playbook “${title}” fits.`,
		noPlaybook: 'The process has no playbook for it.',
		size: (injects: number, sources: number, actions: number) =>
			`It has ${counted(injects, 'inject', 'injects')}, ${counted(sources, 'source', 'sources')}, ${counted(actions, 'action', 'actions')}.`,
		practises: 'What it practises',
		modelledOn: 'Modelled on',
		endings: 'How it can end',
		debrief: 'Debrief'
	},

	create: {
		blank: 'Start with a small one',
		blankHint:
			'A file that works, with every part in it once. Change it into the incident you had.',
		name: 'Title',
		nameHint: 'What happened, without giving the cause away.',
		write: 'Write it',
		upload: 'Import a file',
		file: 'Scenario file',
		fileHint: 'YAML, at most 256 KiB. Faults do not matter: the editor helps to mend them.',
		tooLarge: (kibibytes: number) => `The file has ${kibibytes} KiB; a scenario may have 256 KiB.`,
		import: 'Import it',
		change: 'Change one that is there',
		changeHint: 'Open a scenario in the library and choose Duplicate. The original stays as it is.',
		toLibrary: 'Go to the library',
		missing: 'Write a title; it can change later.',
		long: (most: number) => `Use a title of at most ${most} characters.`,
		noFile: 'Choose the YAML file of a scenario.'
	},

	conflict: {
		title: (n: number) => `Somebody saved version ${n} meanwhile`,
		kept: 'Nothing is lost: your text is still here, and theirs is stored.',
		note: (note: string) => `They noted: “${note}”.`,
		compare: 'See what they changed (in a new tab)',
		then: 'Take over what you want to keep, then save yours after theirs.',
		between: 'From theirs to yours',
		label: 'Your text, changes against theirs marked'
	},

	preview: {
		title: (title: string) => `Preview of ${title}`,
		form: 'What to preview',
		seed: 'Seed',
		seedHint: 'Decides what chance decides.',
		playedBy: 'Played by',
		seenBy: 'As seen by',
		everybody: 'everybody',
		show: 'Show',
		drawn: 'Drawn:',
		timeline: 'Timeline',
		brief: 'Brief',
		signals: 'Signals',
		noSignals: 'This scenario has no telemetry.',
		from: (who: string) => `from ${who}`,
		to: (whom: string) => `to ${whom}`,
		truth: 'Truth:',
		didNotCome: 'Did not come in this play',
		waitsFor: 'waits for'
	},

	teams: {
		'by-the-book': 'by the book',
		careless: 'careless',
		alarmist: 'alarmist',
		'do-nothing': 'do nothing'
	} as Readonly<Record<string, string>>,

	versions: {
		title: (title: string) => `Versions of ${title}`,
		form: 'Compare two versions',
		compare: 'Compare',
		version: 'Version',
		before: 'Before',
		after: 'After',
		saved: 'Saved',
		changed: 'What changed',
		acts: 'What one can do with it',
		inDrills: 'in drills',
		isBefore: (n: number) => `Version ${n} before`,
		isAfter: (n: number) => `Version ${n} after`,
		edit: 'Edit',
		editThis: (n: number) => `Edit version ${n}`,
		goBack: 'Go back to it',
		goBackTo: (n: number) => `Go back to it, version ${n}`,
		file: 'File',
		fileOf: (n: number) => `File of version ${n}`,
		onlyOne: 'There is one version so far. Every save makes another one; compare them here then.',
		withItself: (n: number) => `Version ${n}, compared with itself`,
		fromTo: (before: number, after: number) => `From version ${before} to version ${after}`,
		difference: (n: number) => `The file of version ${n}, changes marked`,
		needsScripts:
			'The comparison needs scripts; the links above give both files, for any tool that compares.'
	}
};
