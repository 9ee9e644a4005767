import type { Finding } from '../document/finding.ts';
import { nearest } from '../document/nearest.ts';
import type { Process } from '../process/schema.ts';
import { isNamed, processUses, type ProcessUse } from '../scenario/check.ts';
import type { Compiled } from '../scenario/compile.ts';

/**
 * Names that mean nothing in the process the scenario is looked over with, each where it stands first.
 * A plan gap where the process should have them, and mostly a slip where it has one much alike.
 */
export function bindingFindings(
	{ scenario, document }: Compiled,
	file: string,
	process: Process
): Finding[] {
	const said = new Set<string>();
	return unnamed(scenario, process).flatMap(({ kind, id, path, offset }): Finding[] => {
		if (said.has(`${kind}/${id}`)) return [];
		said.add(`${kind}/${id}`);
		return [
			{
				file,
				...document.place(path, offset),
				level: 'warning',
				code: 'binding/unnamed',
				what: `the process "${process.id}" names no ${kind} "${id}"`,
				why: WHY[kind],
				mend: mendOf(id, namesOf(process, kind))
			}
		];
	});
}

const unnamed = (scenario: Compiled['scenario'], process: Process): ProcessUse[] =>
	processUses(scenario).filter((use) => !isNamed(process, use));

const NEVER = 'What waits for it never comes true, and what is expected of it is not applicable.';

const WHY: Readonly<Record<ProcessUse['kind'], string>> = {
	role: 'Nobody can hold it: what is sent to it goes to everybody, and its work is nobody’s.',
	contact: NEVER,
	audience: NEVER,
	channel: 'No update goes through it, so nothing of it can fail.',
	playbook: 'No playbook fits, so none can be opened in time and no step be ticked.',
	step: 'Nobody can tick it, so doing it counts for nothing.'
};

function namesOf(process: Process, kind: ProcessUse['kind']): string[] {
	const { roles, contacts, audiences, channels, playbooks } = process;
	if (kind === 'role') return Object.keys(roles);
	if (kind === 'contact') return Object.keys(contacts);
	if (kind === 'audience') return Object.keys(audiences);
	if (kind === 'channel') return Object.keys(channels);
	if (kind === 'playbook') return Object.keys(playbooks);
	return Object.entries(playbooks).flatMap(([family, { actions }]) =>
		['look_first', ...Object.keys(actions)].map((step) => `${family}.${step}`)
	);
}

function mendOf(id: string, names: readonly string[]): string {
	const meant = nearest(id, names);
	if (meant !== undefined) return `Correct its spelling: ${meant}.`;
	const [family = ''] = id.split('.');
	const own = names.filter((name) => name.startsWith(`${family}.`));
	return `Use one of: ${(own.length > 0 ? own : names).join(', ')}; or add it to the process.`;
}
