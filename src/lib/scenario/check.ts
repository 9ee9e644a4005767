import { hasStep, type Script } from './script.ts';

/** Something a scenario uses and the team's process does not name: a plan gap before any drill. */
export interface BindingGap {
	readonly kind: 'role' | 'contact' | 'audience' | 'playbook' | 'step';
	readonly id: string;
	/** Safe to show to those who will play: it names the hole, not the story. */
	readonly message: string;
}

/** What the process lacks for this scenario, without giving the story away. */
export function checkBinding(script: Script): BindingGap[] {
	const { scenario, process, expectations } = script;
	const gaps = new Map<string, BindingGap>();
	const need = (kind: BindingGap['kind'], id: string, named: boolean) => {
		if (named || gaps.has(`${kind}/${id}`)) return;
		const message = `Your process names no ${kind} "${id}"; this scenario uses one.`;
		gaps.set(`${kind}/${id}`, { kind, id, message });
	};
	const covering = [
		...Object.values(scenario.sources ?? {}),
		...Object.values(scenario.actions ?? {})
	];
	for (const { to } of Object.values(scenario.injects)) {
		for (const role of to ?? []) need('role', role, process.roles[role] !== undefined);
	}
	for (const { role, approval } of Object.values(scenario.actions ?? {})) {
		for (const id of [role, approval]) {
			if (id !== undefined) need('role', id, process.roles[id] !== undefined);
		}
	}
	for (const contact of Object.keys(scenario.contacts ?? {})) {
		need('contact', contact, process.contacts[contact] !== undefined);
	}
	need('playbook', scenario.family, process.playbooks[scenario.family] !== undefined);
	for (const { covers } of covering) {
		if (covers !== undefined) need('step', covers, hasStep(process, covers));
	}
	for (const { unbound, see, after } of expectations) {
		const mentions = [...(see?.mentions ?? []), ...(after?.mentions ?? [])];
		for (const id of unbound) {
			const call = mentions.find((mention) => mention.id === id)?.call ?? '';
			need(KINDS[call] ?? 'contact', id, false);
		}
	}
	return [...gaps.values()];
}

const KINDS: Readonly<Record<string, BindingGap['kind']>> = {
	held: 'role',
	handed_over: 'role',
	escalated: 'contact',
	reached: 'contact',
	updated: 'audience',
	updates: 'audience',
	eta_passed: 'audience',
	opened: 'playbook',
	ticked: 'step'
};
