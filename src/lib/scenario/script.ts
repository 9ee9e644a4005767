import type { Process } from '../process/schema.ts';
import type { CompiledExpectation, CompiledScenario } from './compiled.ts';
import type { Condition, Mention } from './conditions.ts';
import { formOf, type ExpectationForm } from './expectations.ts';
import type { Reading } from './reading.ts';
import type { Scalar, Scenario } from './schema.ts';
import { fill } from './texts.ts';
import type { World } from './world.ts';

/** An expectation bound to a process: what it names that the process lacks stands in `unbound`. */
export interface BoundExpectation extends CompiledExpectation {
	readonly form: ExpectationForm;
	/** The act it asks for, such as `update/customers`; the expectation's id where there is none. */
	readonly key: string;
	readonly unbound: readonly string[];
}

/** A scenario bound to the process it is played with: everything the engine needs to know. */
export interface Script {
	readonly compiled: CompiledScenario;
	readonly scenario: Scenario;
	readonly process: Process;
	readonly expectations: readonly BoundExpectation[];
	/** Replaces `${name}` by the drill's draws. */
	render(template: string, draws: World): string;
	/** Replaces `${state.name}` too, by the world as it is once `sets` took place. */
	tell(
		template: string,
		reading: Pick<Reading, 'state' | 'draw'>,
		sets?: Readonly<Record<string, Scalar>>
	): string;
	/** What `sets` comes to now: literal values as they stand, texts for numbers computed. */
	changes(
		sets: Readonly<Record<string, Scalar>> | undefined,
		reading: Reading
	): Record<string, Scalar>;
	channelFails(channel: string, reading: Reading): boolean;
}

/** Acts that give an obligation its key, by the call that asks for them. */
const ACT_KEYS: Readonly<Record<string, string>> = {
	escalated: 'escalate',
	reached: 'reach',
	updated: 'update',
	opened: 'open',
	ticked: 'tick',
	did: 'do',
	started: 'start',
	looked: 'look',
	held: 'hold'
};

/**
 * Binds roles, contacts, audiences, families and steps. What the process does not name makes
 * predicates false, and the expectation that needs it not applicable.
 */
export function bindScript(compiled: CompiledScenario, process: Process): Script {
	return {
		compiled,
		scenario: compiled.scenario,
		process,
		expectations: compiled.expectations.map((expectation) => ({
			...expectation,
			form: formOf(expectation.spec) ?? 'asked',
			key: keyOf(expectation),
			unbound: unboundIn(expectation, process)
		})),
		render,
		tell,
		changes: (sets, reading) => changes(compiled, sets, reading),
		channelFails: (channel, reading) => compiled.fails.get(channel)?.holds(reading) ?? false
	};
}

function keyOf({ id, see }: CompiledExpectation): string {
	const acts = (see?.mentions ?? []).filter((mention) => ACT_KEYS[mention.call] !== undefined);
	const [only, ...others] = acts;
	if (!only || others.length > 0 || (see?.mentions.length ?? 0) > 1) return id;
	return `${ACT_KEYS[only.call] ?? ''}/${only.id}`;
}

function unboundIn(expectation: CompiledExpectation, process: Process): string[] {
	const parts = [expectation.after, expectation.see, expectation.while, expectation.avoid];
	const mentions = parts.flatMap((part: Condition | null) => part?.mentions ?? []);
	return [...new Set(mentions.filter((m) => !isBound(m, process)).map((m) => m.id))];
}

function isBound({ call, id }: Mention, process: Process): boolean {
	switch (call) {
		case 'held':
		case 'handed_over':
			return process.roles[id] !== undefined;
		case 'escalated':
		case 'reached':
			return process.contacts[id] !== undefined;
		case 'updated':
		case 'updates':
		case 'eta_passed':
			return process.audiences[id] !== undefined;
		case 'opened':
			return process.playbooks[id] !== undefined;
		case 'ticked':
			return hasStep(process, id);
		default:
			return true;
	}
}

/** Whether `family.step` names a step of a playbook; `family.look_first` always is one. */
export function hasStep(process: Process, step: string): boolean {
	const [family = '', name = ''] = step.split('.');
	const playbook = process.playbooks[family];
	return playbook !== undefined && (name === 'look_first' || playbook.actions[name] !== undefined);
}

function render(template: string, draws: World): string {
	return fill(template, ({ world, name }) => (world === 'draw' ? draws[name] : undefined));
}

function tell(
	template: string,
	reading: Pick<Reading, 'state' | 'draw'>,
	sets: Readonly<Record<string, Scalar>> = {}
): string {
	if (!template.includes('${')) return template;
	const now = { ...reading.state, ...sets };
	return fill(template, ({ world, name }) => (world === 'draw' ? reading.draw : now)[name]);
}

function changes(
	compiled: CompiledScenario,
	sets: Readonly<Record<string, Scalar>> | undefined,
	reading: Reading
): Record<string, Scalar> {
	const result: Record<string, Scalar> = {};
	for (const [id, value] of Object.entries(sets ?? {})) {
		const computed = typeof value === 'string' ? computation(compiled, id, value) : undefined;
		if (!computed) result[id] = value;
		else if ('holds' in computed) result[id] = computed.holds(reading);
		else result[id] = computed.value(reading) ?? compiled.initial[id] ?? 0;
	}
	return result;
}

/** A text is computed only where the state it sets is no text itself. */
function computation(compiled: CompiledScenario, id: string, value: string) {
	return typeof compiled.initial[id] === 'string' ? undefined : compiled.computed.get(value);
}
