import type { Process } from '../process/schema.ts';

/** Paths of every clause a drill can measure, in the order of the process. */
export function measurableClauses({ severities, playbooks }: Process): string[] {
	const ofLevels = Object.entries(severities).flatMap(([level, severity]) => {
		const path = `severities.${level}`;
		return [
			...(['acknowledge', 'lead'] as const).flatMap((key) =>
				severity[key] === undefined ? [] : [`${path}.${key}`]
			),
			...Object.entries(severity.updates ?? {}).flatMap(([audience, { every }]) => [
				`${path}.updates.${audience}.first`,
				...(every === undefined ? [] : [`${path}.updates.${audience}.every`])
			]),
			...Object.keys(severity.escalate ?? {}).map((contact) => `${path}.escalate.${contact}`),
			...(severity.playbook === undefined ? [] : [`${path}.playbook`]),
			...(severity.postmortem?.rule === 'required' ? [`${path}.postmortem`] : [])
		];
	});
	const ofPlaybooks = Object.keys(playbooks).map((family) => `playbooks.${family}`);
	return [...ofLevels, ...ofPlaybooks];
}

/** Whether what is cited is the clause or a part of it: `playbooks.database.actions.stop` is. */
export const isWithin = (cited: string, clause: string): boolean =>
	cited === clause || cited.startsWith(`${clause}.`);
