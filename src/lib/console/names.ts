import type { Script } from '../scenario/script.ts';
import type { World } from '../scenario/world.ts';

/** What an id of the scenario or the process is called, with this drill's draws in it. */
export type NameOf = (id: string) => string;

export const spoken = (id: string): string => id.replaceAll('_', ' ');

/** Ids share one namespace, so whatever knows the id names it. */
export function namesIn({ scenario, process, render }: Script, draws: World): NameOf {
	return (id) => {
		const title =
			scenario.injects[id]?.title ??
			scenario.actions?.[id]?.title ??
			scenario.sources?.[id]?.title ??
			scenario.facts?.[id];
		if (title !== undefined) return render(title, draws);
		return (
			process.contacts[id]?.title ??
			process.audiences[id]?.title ??
			process.roles[id]?.title ??
			process.playbooks[id]?.title ??
			stepIn(process, id) ??
			spoken(id)
		);
	};
}

/** A step is named with its playbook: `database.free_space`. */
function stepIn({ playbooks }: Script['process'], id: string): string | undefined {
	const [family = '', step = ''] = id.split('.');
	const playbook = playbooks[family];
	return step === 'look_first' ? playbook?.look_first : playbook?.actions[step];
}
