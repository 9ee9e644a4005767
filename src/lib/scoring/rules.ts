import type { Rubric } from './rubric.ts';

type Numbers = Omit<Rubric, 'version'>;

/** What one number of a rubric is called, such as `ratings.P`. */
export type RuleName = {
	[K in keyof Numbers]: Numbers[K] extends number ? K : `${K}.${keyof Numbers[K] & string}`;
}[keyof Numbers];

/** The numbers of a rubric by name: a form that every version has, also one of another shape. */
export type Rules = Readonly<Record<string, number>>;

export function rulesOf({ version: _, ...numbers }: Rubric): Rules {
	return Object.fromEntries(
		Object.entries(numbers).flatMap(([group, found]) =>
			typeof found === 'number'
				? [[group, found] as const]
				: Object.entries(found).map(([name, value]) => [`${group}.${name}`, value] as const)
		)
	);
}

/** A number that differs between two rubrics; null where one of them does not have it. */
export interface RuleChange {
	readonly rule: string;
	readonly before: number | null;
	readonly after: number | null;
}

export const ruleChanges = (before: Rules, after: Rules): RuleChange[] =>
	[...new Set([...Object.keys(before), ...Object.keys(after)])]
		.map((rule) => ({ rule, before: before[rule] ?? null, after: after[rule] ?? null }))
		.filter((change) => change.before !== change.after);

/** What each number counts, so that pages can say it in words. */
export const RULE_UNITS: Readonly<Record<RuleName, 'seconds' | 'credit' | 'number'>> = {
	'ratings.P': 'credit',
	'ratings.S': 'credit',
	'ratings.M': 'credit',
	thinBelow: 'number',
	'severity.allowance': 'seconds',
	'severity.overByOne': 'credit',
	'severity.overByMore': 'credit',
	'roles.answerHandoverWithin': 'seconds',
	'roles.fillVacancyWithin': 'seconds',
	'roles.absentAfter': 'seconds',
	'roles.freeLooks': 'number',
	'roles.handoverWeight': 'number',
	'escalation.nextHopWithin': 'seconds',
	'escalation.unneededPageWeight': 'number',
	'playbook.stepWeight': 'number',
	'playbook.orderWeight': 'number',
	'playbook.untickedCredit': 'credit',
	'story.afterLanding': 'seconds',
	'overrides.partial': 'credit',
	'communication.promiseWeight': 'number',
	'communication.canWeight': 'number',
	criticality: 'number'
};

export const isRuleName = (rule: string): rule is RuleName => Object.hasOwn(RULE_UNITS, rule);
