import { emptyView } from '../engine/view.ts';
import type { Process } from '../process/schema.ts';
import type { Condition } from '../scenario/conditions.ts';
import type { PathItem, Scenario } from '../scenario/schema.ts';
import { hasStep, type Script } from '../scenario/script.ts';
import { TeamReading } from './team-reading.ts';

/**
 * What a stand-in team knows beforehand: its own process, and the scenario's model answer (the path,
 * and which look or action is evidence for which playbook step). Everything else it must see.
 */
export interface Briefing {
	readonly scenario: Pick<Scenario, 'title' | 'family' | 'actions'>;
	readonly process: Process;
	readonly path: readonly { readonly item: PathItem; readonly when: Condition | null }[];
	/** Steps of the process's playbooks that a look or an action is evidence for. */
	readonly covers: readonly {
		readonly step: string;
		readonly family: string;
		readonly by: string;
	}[];
	/** Which of the process's roles does what. */
	readonly roles: {
		readonly lead: string;
		readonly technical: string;
		readonly communications: string;
	};
	readonly reading: TeamReading;
}

export function briefingOf(script: Script): Briefing {
	const { scenario, process, compiled } = script;
	const [first = ''] = Object.keys(process.roles);
	const role = (id: string) => (process.roles[id] ? id : first);
	const covering = { ...scenario.sources, ...scenario.actions };
	return {
		scenario,
		process,
		path: compiled.path,
		covers: Object.entries(covering).flatMap(([by, { covers: step }]) => {
			if (step === undefined || !hasStep(process, step)) return [];
			const [family = ''] = step.split('.');
			return [{ step, family, by }];
		}),
		roles: {
			lead: role('incident_lead'),
			technical: role('technical_lead'),
			communications: role('communications_lead')
		},
		reading: new TeamReading(emptyView, scenario.starts)
	};
}
