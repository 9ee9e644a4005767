import { counted } from '../count.ts';

/** The stress test of a process. */
export const stress = {
	title: 'Stress test of a process',
	lead: 'Plays many drills without screens, and shows which clauses of the process break first, and why.',
	drills: 'Drills',
	process: 'Process',
	runs: 'How many drills',
	runsHint: 'From 1 to 2000. About ten to thirty a second; the server goes on answering meanwhile.',
	seed: 'Seed',
	seedHint: 'The same seed gives the same result, here and in the terminal.',
	start: 'Start the test',
	stop: 'Stop it',
	progress: (played: number, runs: number) =>
		`${played} of ${counted(runs, 'drill', 'drills')} played`,
	states: {
		running: 'Under way',
		done: 'Done',
		stopped: 'The test was stopped. Start it again for a result.',
		failed: 'The test failed. The terminal of the server says why.'
	},
	modelled: {
		title: 'What is played',
		text: 'Every shipped scenario in turn, with stand-in teams of different diligence and size. Whoever does something has no hands for anything else meanwhile: an update takes about two and a half minutes to write, a page or a look a little over one. Stand-ins know the model answer of the scenario, so a clause that breaks here breaks for people sooner.',
		rates: 'Opportunities count, not drills: a clause may be asked for several times in one drill.'
	},
	teams: { 'by-the-book': 'By the book', careless: 'Careless', alarmist: 'Alarmist' },
	staffings: {
		full: 'One for each role',
		two: 'Two for all roles',
		night: 'Alone at 3 a.m., first contact silent'
	},
	whys: {
		hands: 'hands full',
		rhythm: 'faster than anybody can write',
		void: 'updates without the time of the next',
		order: 'steps in another order',
		unticked: 'done and not ticked',
		forgotten: 'forgotten',
		slow: 'too slow'
	},
	outcomes: {
		met: 'met',
		late: 'late',
		partial: 'partial',
		missed: 'missed',
		'not judged': 'not judged'
	},
	result: {
		title: 'What breaks first',
		summary: (title: string, runs: number, seed: string) =>
			`${title}, ${counted(runs, 'drill', 'drills')}, seed ${seed}`,
		nothing: 'No clause was broken.',
		broken: 'broken',
		of: (broken: number, judged: number) => `${broken} of ${judged} times`,
		first: (percent: string) => `first to break in ${percent} of the drills`,
		lateness: 'How late, where late, in minutes',
		late: (half: string, worst: string) => `half within ${half}, nine in ten within ${worst}`,
		bar: (from: string, to: string, n: number) => `${from} to ${to}: ${n}`,
		longer: (from: string, n: number) => `${from} and longer: ${n}`,
		who: 'By staffing',
		why: 'Mostly because',
		all: 'All clauses as a table',
		columns: {
			clause: 'Clause',
			judged: 'Asked',
			broken: 'Broken',
			first: 'First to break',
			late: 'Late by, half',
			why: 'Mostly because'
		}
	}
};
