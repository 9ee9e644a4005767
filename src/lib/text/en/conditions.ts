import { numberFormat } from '../numbers.ts';

/** The conditions of a scenario, as somebody would say them aloud. */
export const conditions = {
	and: 'and',
	or: 'or',
	yes: 'yes',
	no: 'no',
	always: 'always',
	never: 'never',
	number: (value: number): string => numberFormat('en').format(value),
	quote: (name: string) => `“${name}”`,
	drawn: (name: string) => `the drawn ${name}`,
	chosen: (option: string, action: string) => `the ${option} chosen for ${action}`,
	status: 'the status',
	noStatus: 'nothing',
	hour: 'the hour of the day',
	times: (id: string) => `how often ${id} happened`,
	updates: (audience: string) => `the number of updates to ${audience}`,
	compared: {
		'==': (what: string, value: string) => `${what} is ${value}`,
		'!=': (what: string, value: string) => `${what} is not ${value}`,
		'>=': (what: string, value: string) => `${what} is at least ${value}`,
		'<=': (what: string, value: string) => `${what} is at most ${value}`,
		'>': (what: string, value: string) => `${what} is more than ${value}`,
		'<': (what: string, value: string) => `${what} is less than ${value}`
	},
	played: {
		over: (span: string) => `${span} have been played`,
		under: (span: string) => `less than ${span} have been played`
	},
	since: {
		over: (span: string, id: string) => `${span} have passed since ${id}`,
		under: (span: string, id: string) => `less than ${span} have passed since ${id}`
	},
	levels: {
		any: 'a severity',
		none: 'no severity',
		only: (level: number) => `SEV-${level}`,
		not: (level: number) => `another severity than SEV-${level}, or none,`,
		worse: (level: number) => `SEV-${level} or worse`,
		milder: (level: number) => `SEV-${level} or milder, or nothing,`
	},
	severities: {
		severity: (level: string) => `${level} is declared`,
		true_severity: (level: string) => `${level} is the truth`,
		known_severity: (level: string) => `${level} could be known to the team`
	},
	/** Whether something happened: said of it, and denied. */
	calls: {
		fired: [(id: string) => `${id} has fired`, (id: string) => `${id} has not fired`],
		looked: [
			(id: string) => `the team has looked at ${id}`,
			(id: string) => `the team has not looked at ${id}`
		],
		known: [(id: string) => `the team knows ${id}`, (id: string) => `the team does not know ${id}`],
		started: [(id: string) => `${id} was started`, (id: string) => `${id} was not started`],
		doing: [(id: string) => `${id} is under way`, (id: string) => `${id} is not under way`],
		did: [(id: string) => `${id} was done`, (id: string) => `${id} was not done`],
		escalated: [(id: string) => `${id} was paged`, (id: string) => `${id} was not paged`],
		reached: [(id: string) => `${id} was reached`, (id: string) => `${id} was not reached`],
		updated: [(id: string) => `${id} got an update`, (id: string) => `${id} got no update`],
		eta_passed: [
			(id: string) => `the time promised to ${id} has passed`,
			(id: string) => `the time promised to ${id} has not passed`
		],
		opened: [
			(id: string) => `the playbook ${id} was opened`,
			(id: string) => `the playbook ${id} was not opened`
		],
		ticked: [(id: string) => `${id} is ticked`, (id: string) => `${id} is not ticked`],
		held: [(id: string) => `somebody is ${id}`, (id: string) => `nobody is ${id}`],
		handed_over: [
			(id: string) => `${id} was handed over`,
			(id: string) => `${id} was not handed over`
		],
		ended: [
			(id: string) => `the ending ${id} is reached`,
			(id: string) => `the ending ${id} is not reached`
		]
	} as const,
	before: [
		(first: string, second: string) => `${first} came before ${second}`,
		(first: string, second: string) => `${first} did not come before ${second}`
	] as const
};
