import type { Process } from '../process/schema.ts';
import type { Script } from '../scenario/script.ts';
import type { Agenda } from './agenda.ts';
import type { DrillState } from './state.ts';

/*
 * The part of a drill that does not change while it runs and that participants may read: the brief,
 * places to look, things to do, and the team's own process. An allow-list, like the projections:
 * truth, evidence, outcomes, injects, expectations and objectives are not in it: they would tell the
 * team what to do.
 */

export interface Catalogue {
	readonly title: string;
	/** Markdown. */
	readonly brief: string;
	/** What the scenario is written in, such as `en`, whatever its reader's language. */
	readonly language: string;
	/** Story time at exercise 0, such as `Tue 03:05`. */
	readonly starts: string;
	/** Planned play in seconds. */
	readonly length: number;
	/** Minutes the whole session takes; null in drills made before there was a choice. */
	readonly agenda: Agenda | null;
	readonly sources: Readonly<
		Record<
			string,
			{ title: string; signals: readonly { id: string; title: string; unit: string }[] }
		>
	>;
	readonly actions: Readonly<
		Record<
			string,
			{
				title: string;
				choose: Readonly<Record<string, readonly string[]>>;
				role: string | null;
				approval: string | null;
				/** Story seconds. */
				takes: number;
			}
		>
	>;
	/** Texts of facts are sent with the evidence that reveals them, never here. */
	readonly process: Process;
}

/** The catalogue of one drill: its texts carry the drill's draws. */
export function catalogueOf(script: Script, state: DrillState): Catalogue {
	const { scenario, process } = script;
	const text = (template: string) => script.render(template, state.draws);
	return {
		title: text(scenario.title),
		brief: text(scenario.brief),
		language: scenario.language,
		starts: scenario.starts,
		length: scenario.length,
		agenda: state.agenda,
		sources: mapValues(scenario.sources ?? {}, (source) => ({
			title: text(source.title),
			signals: (source.signals ?? []).map((id) => ({
				id,
				title: text(scenario.signals?.[id]?.title ?? id),
				unit: scenario.signals?.[id]?.unit ?? ''
			}))
		})),
		actions: mapValues(scenario.actions ?? {}, (action) => ({
			title: text(action.title),
			choose: action.choose ?? {},
			role: action.role ?? null,
			approval: action.approval ?? null,
			takes: action.takes ?? 0
		})),
		process
	};
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, map: (value: A) => B) {
	return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
