import { Environment, type ASTNode } from '@marcbachmann/cel-js';
import { Duration } from '@marcbachmann/cel-js/evaluator';
import { comparisonsOf, type Comparison } from './comparisons.ts';
import type { Happening, Reading } from './reading.ts';
import { isNode, timingOf, type Timing } from './timing.ts';
import { FUNCTIONS, type FunctionName, type Gives } from './vocabulary.ts';
import { DrawnWorld, World } from './world.ts';

/** A compiled truth: it holds or it does not; whatever cannot be evaluated does not hold. */
export interface Condition extends Timing {
	readonly source: string;
	readonly mentions: readonly Mention[];
	readonly comparisons: readonly Comparison[];
	/** Variables read, such as `state` or `true_severity`. */
	readonly variables: ReadonlySet<string>;
	/** Calls whose id is worked out, so that nobody can tell beforehand whether there is one. */
	readonly unchecked: readonly Call[];
	holds(reading: Reading): boolean;
}

/** A compiled number, for flows and telemetry; `undefined` where it cannot be evaluated. */
export interface Quantity extends Timing {
	readonly source: string;
	readonly mentions: readonly Mention[];
	readonly comparisons: readonly Comparison[];
	readonly variables: ReadonlySet<string>;
	readonly unchecked: readonly Call[];
	value(reading: Reading): number | undefined;
}

/** An id inside a condition: `fired("disk_alert")`; `start` and `end` count characters. */
export interface Mention {
	readonly call: string;
	readonly id: string;
	readonly start: number;
	readonly end: number;
}

/** A function as it is called; `start` counts characters. */
export interface Call {
	readonly call: string;
	readonly start: number;
}

export interface ConditionFault {
	readonly what: string;
	/** Characters into the condition. */
	readonly start: number;
}

export type Compiled<T> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: ConditionFault };

export type FieldTypes = Readonly<Record<string, 'string' | 'double' | 'bool'>>;

/** Limits on what a file may ask to be evaluated at every moment of a drill. */
const LIMITS = { maxAstNodes: 300, maxDepth: 24, maxListElements: 50, maxCallArguments: 8 };

/** The evaluator's names for what functions give. */
const CEL_TYPES: Readonly<Record<Gives, string>> = {
	bool: 'bool',
	number: 'double',
	text: 'string',
	duration: 'google.protobuf.Duration'
};

type Bindings = Record<string, unknown>;

/**
 * The condition language of one scenario: CEL with the scenario's own `state` and `draw` as typed
 * variables. Numbers are doubles, so `state.tries > 3` and `> 3.0` mean the same.
 */
export class ConditionLanguage {
	readonly #environment: Environment;
	/** What the registered functions read; set for the length of one evaluation. */
	#reading: Reading | undefined;

	constructor(state: FieldTypes, draw: FieldTypes) {
		this.#environment = new Environment({ limits: LIMITS })
			.registerType('State', { ctor: World, fields: { ...state } })
			.registerType('Draw', { ctor: DrawnWorld, fields: { ...draw } })
			.registerVariable('state', 'State')
			.registerVariable('draw', 'Draw')
			.registerVariable('t', 'google.protobuf.Duration')
			.registerVariable('status', 'string');
		for (const name of ['hour', 'severity', 'true_severity', 'known_severity']) {
			this.#environment.registerVariable(name, 'double');
		}
		this.#registerArithmetic();
		this.#registerFunctions();
	}

	/** Compiles a text that must be true or false. */
	condition(source: string | boolean): Compiled<Condition> {
		if (typeof source === 'boolean') return { ok: true, value: constant(source) };
		const compiled = this.#compile(source, ['bool']);
		if (!compiled.ok) return compiled;
		const { run, ...facts } = compiled.value;
		return { ok: true, value: { ...facts, holds: (reading) => run(reading) === true } };
	}

	/** Compiles a number, or a text that gives one. */
	quantity(source: string | number): Compiled<Quantity> {
		if (typeof source === 'number') return { ok: true, value: constantQuantity(source) };
		const compiled = this.#compile(source, ['double', 'int']);
		if (!compiled.ok) return compiled;
		const { run, ...facts } = compiled.value;
		return {
			ok: true,
			value: {
				...facts,
				value: (reading) => {
					const result = run(reading);
					return typeof result === 'number' || typeof result === 'bigint'
						? Number(result)
						: undefined;
				}
			}
		};
	}

	#compile(source: string, types: readonly string[]) {
		let parsed;
		try {
			parsed = this.#environment.parse(source);
		} catch (error) {
			return { ok: false as const, fault: faultOf(error) };
		}
		const checked = parsed.check();
		if (!checked.valid) return { ok: false as const, fault: faultOf(checked.error) };
		if (!types.includes(String(checked.type))) {
			const what = `this is a ${String(checked.type)}, and a ${types[0] ?? ''} is needed here`;
			return { ok: false as const, fault: { what, start: 0 } };
		}
		const read = factsOf(parsed.ast);
		const fault = this.#durationFault(read.mentions);
		if (fault) return { ok: false as const, fault };
		const facts = { ...read, ...timingOf(parsed.ast, this.#durationOf) };
		const { variables } = facts;
		const evaluate = parsed;
		const run = (reading: Reading): unknown => {
			this.#reading = reading;
			try {
				return evaluate(variables.size === 0 ? undefined : bindings(reading, variables));
			} catch {
				return undefined;
			}
		};
		return { ok: true as const, value: { source, ...facts, run } };
	}

	/** A text that `duration` cannot read passes the type check and would fail at every evaluation. */
	#durationFault(mentions: readonly Mention[]): ConditionFault | undefined {
		for (const { call, id, start } of mentions) {
			if (call !== 'duration') continue;
			try {
				this.#durationOf(id);
			} catch {
				return { what: `"${id}" is no duration in a condition`, start };
			}
		}
		return undefined;
	}

	readonly #durationOf = (literal: string): number => {
		const result: unknown = this.#environment.evaluate(`duration(${JSON.stringify(literal)})`);
		return result instanceof Duration ? Number(result.seconds) + result.nanos / 1e9 : 0;
	};

	#now(): Reading {
		if (!this.#reading) throw new Error('a condition was evaluated outside of a reading');
		return this.#reading;
	}

	#registerArithmetic() {
		const mixed: Record<string, (a: number, b: number) => number> = {
			'+': (a, b) => a + b,
			'-': (a, b) => a - b,
			'*': (a, b) => a * b,
			'/': (a, b) => a / b
		};
		for (const [sign, apply] of Object.entries(mixed)) {
			const numbers = (a: number | bigint, b: number | bigint) => apply(Number(a), Number(b));
			this.#environment.registerOperator(`double ${sign} int`, numbers);
			this.#environment.registerOperator(`int ${sign} double`, numbers);
		}
		// Registers `int == double` and both `!=` as well.
		this.#environment.registerOperator(
			'double == int',
			(a: number | bigint, b: number | bigint) => Number(a) === Number(b)
		);
		this.#environment.registerOperator('double in list<int>', (a: number, list: Iterable<bigint>) =>
			[...list].some((b) => Number(b) === a)
		);
	}

	#registerFunctions() {
		const handlers = this.#handlers();
		for (const { name, takes, gives } of FUNCTIONS) {
			const signature = `${name}(${takes.map(() => 'string').join(', ')}): ${CEL_TYPES[gives]}`;
			this.#environment.registerFunction(signature, handlers[name]);
		}
	}

	#handlers(): Record<FunctionName, (first?: string, second?: string) => unknown> {
		const happened =
			(kind: Happening) =>
			(id = '') =>
				this.#now().happened(kind, id);
		return {
			fired: happened('fired'),
			looked: happened('looked'),
			known: happened('known'),
			started: happened('started'),
			did: happened('did'),
			opened: happened('opened'),
			ticked: happened('ticked'),
			escalated: happened('escalated'),
			reached: happened('reached'),
			updated: happened('updated'),
			ended: happened('ended'),
			doing: (id = '') => this.#now().doing(id),
			chosen: (action = '', option = '') => this.#now().chosen(action, option),
			before: (first = '', second = '') => this.#now().before(first, second),
			held: (role = '') => this.#now().held(role),
			handed_over: (role = '') => this.#now().handedOver(role),
			updates: (audience = '') => this.#now().updates(audience),
			eta_passed: (audience = '') => {
				const promised = this.#now().promisedTo(audience);
				return promised !== undefined && this.#now().t > promised;
			},
			count: (id = '') => this.#now().countOf(id),
			since: (id = '') => {
				const last = this.#now().lastOf(id);
				if (last === undefined) throw NOT_YET;
				return seconds(this.#now().t - last);
			}
		};
	}
}

/** Made once: most conditions on `since` are looked at many times before it can be said. */
const NOT_YET = new Error('it has not happened yet');

const seconds = (count: number) => new Duration(BigInt(count), 0);

function bindings(reading: Reading, variables: ReadonlySet<string>): Bindings {
	const bound: Bindings = {
		state: reading.state,
		draw: reading.draw,
		severity: reading.severity,
		status: reading.status
	};
	if (variables.has('t')) bound['t'] = seconds(reading.t);
	if (variables.has('hour')) bound['hour'] = reading.hour;
	if (variables.has('true_severity')) bound['true_severity'] = reading.trueSeverity;
	if (variables.has('known_severity')) bound['known_severity'] = reading.knownSeverity;
	return bound;
}

const UNTIMED: Timing = { timed: false, nextChange: () => Infinity };

export function constant(value: boolean): Condition {
	return {
		source: String(value),
		...UNTIMED,
		mentions: [],
		comparisons: [],
		variables: new Set(),
		unchecked: [],
		holds: () => value
	};
}

export function constantQuantity(value: number): Quantity {
	return {
		source: String(value),
		...UNTIMED,
		mentions: [],
		comparisons: [],
		variables: new Set(),
		unchecked: [],
		value: () => value
	};
}

const TAKES_ID: ReadonlySet<string> = new Set(FUNCTIONS.map(({ name }) => name));

/** What an expression reads: ids in calls, texts it compares with, and variables. */
function factsOf(root: ASTNode) {
	const mentions: Mention[] = [];
	const unchecked: Call[] = [];
	const variables = new Set<string>();
	const visit = (part: unknown): void => {
		if (Array.isArray(part)) return part.forEach(visit);
		if (!isNode(part)) return;
		if (part.op === 'id') variables.add(part.args);
		if (part.op === 'call') {
			const [call, args] = part.args;
			for (const argument of args) {
				if (argument.op === 'value' && typeof argument.args === 'string') {
					mentions.push({ call, id: argument.args, ...argument.range });
				} else if (TAKES_ID.has(call)) unchecked.push({ call, start: argument.range.start });
			}
		}
		visit(part.args);
	};
	visit(root);
	return { mentions, comparisons: comparisonsOf(root), variables, unchecked };
}

/** The evaluator's own words about what is wrong, and where in the expression. */
function faultOf(error: unknown): ConditionFault {
	if (typeof error !== 'object' || error === null) return { what: String(error), start: 0 };
	const { summary, message, range } = error as {
		summary?: string;
		message?: string;
		range?: { start: number };
	};
	const what = summary ?? message?.split('\n')[0] ?? 'it cannot be understood';
	return { what, start: range?.start ?? 0 };
}
