import type { Scenario } from '../scenario/schema.ts';
import { hasStep, type Script } from '../scenario/script.ts';
import type { Context } from './command.ts';
import type { EventBody } from './events.ts';
import { storyAt, type DrillState } from './state.ts';

/** Small questions that several actions ask. */

export const knownRole = (script: Script, role: string): boolean =>
	script.process.roles[role] !== undefined;

export const knownStep = (script: Script, step: string): boolean => hasStep(script.process, step);

export const roleTitle = (script: Script, role: string): string =>
	script.process.roles[role]?.title ?? role;

export const holds = (state: DrillState, seat: string, role: string): boolean =>
	state.roles.get(role)?.holder === seat;

type Action = NonNullable<Scenario['actions']>[string];

/** What is wrong with the chosen options, in words, or `undefined`. */
export function checkOptions(
	action: Action,
	options: Readonly<Record<string, string>>
): string | undefined {
	const choices = action.choose ?? {};
	for (const [option, values] of Object.entries(choices)) {
		const chosen = options[option];
		if (chosen === undefined) return `Choose ${option}: ${values.join(', ')}.`;
		if (!values.includes(chosen)) return `${option} can be ${values.join(', ')}.`;
	}
	const extra = Object.keys(options).find((option) => choices[option] === undefined);
	return extra === undefined ? undefined : `There is nothing called ${extra} to choose here.`;
}

interface Starting {
	readonly action: string;
	readonly options: Record<string, string>;
	readonly by: string;
	readonly proposal: number | null;
	readonly approvedBy: string | null;
}

export function startedEvent({ script, state, t }: Context, starting: Starting): EventBody {
	const takes = script.scenario.actions?.[starting.action]?.takes ?? 0;
	return { type: 'action-started', ...starting, endsAt: storyAt(state, t) + takes };
}
