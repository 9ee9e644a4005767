import type { SeatCommand } from '../engine/actions/index.ts';
import { drawFor } from '../engine/draws.ts';
import type { DrillView } from '../engine/view.ts';
import type { Script } from '../scenario/script.ts';
import { STATUSES } from '../scenario/schema.ts';
import type { Briefing } from './briefing.ts';
import { duties } from './duties.ts';
import type { Team } from './teams.ts';
import { updateCommand } from './updates.ts';
import type { Wish } from './wish.ts';

/*
 * A team that tries things out, so that linting can say what of a story can be reached. What it does
 * is a plan: which of its duties it leaves out, how late it is, and what it does besides. A plan is
 * data, so that one which came somewhere new can be changed a little and tried again.
 */

export interface Plan {
	/** Seed of the drill: what chance decides. */
	readonly seed: string;
	/** Share of its duties it forgets, from 0 to 1, and how late it is at most, in seconds. */
	readonly forgets: number;
	readonly slowest: number;
	/** Moves of the model answer it leaves out, by index. */
	readonly omits: readonly number[];
	/** What it does besides, by index in the repertoire, from an exercise second on. */
	readonly strays: readonly { readonly act: number; readonly from: number }[];
}

/** Something anybody might do, whether it is asked for or not. */
export interface Act {
	readonly kind: SeatCommand['type'];
	/** Whether it is an action of the model answer. */
	readonly model?: boolean;
	readonly possible: (view: DrillView) => boolean;
	readonly command: (briefing: Briefing, view: DrillView) => SeatCommand;
}

/** A team that plays this plan. */
export function explorer(plan: Plan, repertoire: readonly Act[]): Team {
	const strays = plan.strays.flatMap(({ act, from }) => {
		const known = repertoire[act];
		return known ? [{ ...known, from }] : [];
	});
	return {
		claimsRoles: true,
		wishes(briefing, glance) {
			const { view, t, later, done } = glance;
			const extra = strays.flatMap(({ from, possible, command }, index): Wish[] => {
				const key = `stray/${index}`;
				if (done.has(key)) return [];
				if (t < from) later(from);
				if (t < from || !possible(view)) return [];
				return [{ key, role: briefing.roles.technical, command: command(briefing, view) }];
			});
			return [...extra, ...duties(briefing, glance)];
		},
		reaction(key, seed) {
			if (key.startsWith('stray/')) return 0;
			if (plan.omits.some((index) => key === `path/${index}`)) return null;
			// A draw is dear, and nothing is below 0.
			const { forgets } = plan;
			if (forgets > 0 && drawFor(seed, `explorer/${key}/forgets`) < forgets) return null;
			return Math.floor(drawFor(seed, `explorer/${key}/late`) * plan.slowest);
		},
		finish: (command) => command,
		writesPostmortem: 'none'
	};
}

/** Everything that can be done in a scenario, actions with every choice. */
export function repertoireOf({ scenario, process }: Script): Act[] {
	const always = () => true;
	const declared = (view: DrillView) => view.severity !== null;
	const act = (possible: Act['possible'], command: SeatCommand): Act => ({
		kind: command.type,
		possible,
		command: () => command
	});
	return [
		...Object.entries(scenario.actions ?? {}).flatMap(([action, { choose }]) =>
			choices(Object.entries(choose ?? {})).map((options) => ({
				...act((view) => view.offers?.actions.includes(action) ?? false, {
					type: 'start-action',
					action,
					options,
					withoutApproval: true
				}),
				model: (scenario.path ?? []).some(
					(item) => item.do === action && sameChoice(item.choose ?? {}, options)
				)
			}))
		),
		...Object.keys(scenario.sources ?? {}).map((source) =>
			act((view) => view.offers?.sources.includes(source) ?? false, { type: 'look', source })
		),
		...Object.keys(process.contacts).map((contact) =>
			act(always, { type: 'escalate', contact, message: 'Please help.' })
		),
		...Object.keys(process.audiences).map((audience): Act => ({
			kind: 'post-update',
			possible: declared,
			command: (briefing: Briefing, view: DrillView) =>
				updateCommand(briefing, view, audience, undefined)
		})),
		...[1, 2, 3, 4].map((severity) =>
			act(always, { type: 'declare-severity', severity, reason: 'It seems so.' })
		),
		...STATUSES.map((status) => act(declared, { type: 'set-status', status }))
	];
}

/** Every way to choose one value of each option. */
function choices(options: readonly [string, readonly string[]][]): Record<string, string>[] {
	const [first, ...rest] = options;
	if (!first) return [{}];
	const [name, values] = first;
	return values.flatMap((value) => choices(rest).map((others) => ({ [name]: value, ...others })));
}

const sameChoice = (a: Record<string, string>, b: Record<string, string>): boolean =>
	Object.keys(b).every((option) => a[option] === b[option]);
