/*
 * The words of the condition language, one home for all who need them: the language registers its
 * functions from here, the guide prints its tables, the editor completes and explains.
 */

/** What an argument of a function names: which part of the file, or of the process, defines the id. */
export type Takes =
	| 'inject'
	| 'source'
	| 'fact'
	| 'action'
	| 'option'
	| 'ending'
	| 'role'
	| 'contact'
	| 'audience'
	| 'family'
	| 'step'
	| 'any';

export type Gives = 'bool' | 'number' | 'text' | 'duration';

export interface ConditionFunction {
	readonly name: string;
	readonly takes: readonly Takes[];
	readonly gives: Gives;
	/** One line: when it is true, or what it gives. */
	readonly meaning: string;
}

export const FUNCTIONS = [
	{ name: 'fired', takes: ['inject'], gives: 'bool', meaning: 'it has fired' },
	{ name: 'looked', takes: ['source'], gives: 'bool', meaning: 'somebody saw what it shows' },
	{ name: 'known', takes: ['fact'], gives: 'bool', meaning: 'it was revealed to somebody' },
	{ name: 'started', takes: ['action'], gives: 'bool', meaning: 'it was begun' },
	{ name: 'doing', takes: ['action'], gives: 'bool', meaning: 'it is under way now' },
	{
		name: 'did',
		takes: ['action'],
		gives: 'bool',
		meaning: 'it ended; one that was cancelled did not'
	},
	{
		name: 'chosen',
		takes: ['action', 'option'],
		gives: 'text',
		meaning: 'what was chosen when it was last begun; empty before'
	},
	{
		name: 'before',
		takes: ['action', 'action'],
		gives: 'bool',
		meaning: 'the first ended, and the second was not begun earlier'
	},
	{ name: 'opened', takes: ['family'], gives: 'bool', meaning: 'that playbook was opened' },
	{
		name: 'ticked',
		takes: ['step'],
		gives: 'bool',
		meaning:
			'the step, such as `"database.free_space"`, was ticked, and its look or action was done'
	},
	{ name: 'held', takes: ['role'], gives: 'bool', meaning: 'somebody holds it now' },
	{
		name: 'handed_over',
		takes: ['role'],
		gives: 'bool',
		meaning: 'it was handed over and accepted'
	},
	{ name: 'escalated', takes: ['contact'], gives: 'bool', meaning: 'paged' },
	{ name: 'reached', takes: ['contact'], gives: 'bool', meaning: 'answered' },
	{ name: 'updated', takes: ['audience'], gives: 'bool', meaning: 'an update that counts' },
	{ name: 'updates', takes: ['audience'], gives: 'number', meaning: 'how many that count' },
	{
		name: 'eta_passed',
		takes: ['audience'],
		gives: 'bool',
		meaning: 'the promised time of the next update is over'
	},
	{ name: 'ended', takes: ['ending'], gives: 'bool', meaning: 'it was reached' },
	{ name: 'count', takes: ['any'], gives: 'number', meaning: 'how often it happened; 0 before' },
	{
		name: 'since',
		takes: ['any'],
		gives: 'duration',
		meaning:
			'time since it last happened: an action, since it ended, or began where it never ended; ' +
			'a contact, since it answered, or was paged; a fact, since it was first known'
	}
] as const satisfies readonly ConditionFunction[];

export type FunctionName = (typeof FUNCTIONS)[number]['name'];

export interface ConditionVariable {
	readonly name: string;
	/** In words; what stands under `state` and `draw` has the type of its value. */
	readonly type: string;
	readonly meaning: string;
}

export const VARIABLES = [
	{ name: 'state', type: 'as its initial value', meaning: 'the world, `state.x`' },
	{ name: 'draw', type: 'text, number or bool', meaning: 'what was drawn, `draw.x`' },
	{ name: 't', type: 'duration', meaning: 'exercise time since the start' },
	{ name: 'hour', type: 'number', meaning: 'hour of the day in the story, 0 to 23' },
	{ name: 'severity', type: 'number', meaning: 'declared; **5 until somebody declares**' },
	{
		name: 'true_severity',
		type: 'number',
		meaning: 'by the truth rule in force; 5 while none holds'
	},
	{
		name: 'known_severity',
		type: 'number',
		meaning: 'the same, as far as the team could know it'
	},
	{
		name: 'status',
		type: 'text',
		meaning:
			'empty, then `investigating`, `identified`, `monitoring`, `resolved`; the first declaration begins it'
	}
] as const satisfies readonly ConditionVariable[];

/** How one writes it: `before(action, action)`. */
export const signatureOf = ({ name, takes }: ConditionFunction): string =>
	`${name}(${takes.join(', ')})`;
