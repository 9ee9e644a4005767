import type { Path } from '../document/yaml.ts';
import type { Process } from '../process/schema.ts';
import type { CompiledScenario } from './compiled.ts';
import { partsOf } from './parts.ts';
import { hasStep, type Script } from './script.ts';

/**
 * Something a scenario uses and the team's process does not name: a plan gap before any drill. Safe
 * to show to those who will play: it names the hole, not the story.
 */
export interface BindingGap {
	readonly kind: 'role' | 'contact' | 'audience' | 'playbook' | 'step';
	readonly id: string;
}

/** A name that only a process can give a meaning, and where a scenario writes it. */
export interface ProcessUse {
	readonly kind: BindingGap['kind'] | 'channel';
	readonly id: string;
	readonly path: Path;
	/** Characters into the text that stands there. */
	readonly offset: number;
}

/** What the process lacks for this scenario, without giving the story away. */
export function checkBinding({ compiled, process }: Script): BindingGap[] {
	const gaps = new Map<string, BindingGap>();
	for (const { kind, id, path } of processUses(compiled)) {
		// What stand-ins would do, and a channel that does not fail, ask nothing of a process.
		if (path[0] === 'path' || kind === 'channel') continue;
		if (gaps.has(`${kind}/${id}`) || isNamed(process, { kind, id })) continue;
		gaps.set(`${kind}/${id}`, { kind, id });
	}
	return [...gaps.values()];
}

export function isNamed(process: Process, { kind, id }: Pick<ProcessUse, 'kind' | 'id'>): boolean {
	switch (kind) {
		case 'role':
			return process.roles[id] !== undefined;
		case 'contact':
			return process.contacts[id] !== undefined;
		case 'audience':
			return process.audiences[id] !== undefined;
		case 'playbook':
			return process.playbooks[id] !== undefined;
		case 'channel':
			return process.channels[id] !== undefined;
		case 'step':
			return hasStep(process, id);
	}
}

/** Every name of the process that a scenario writes. */
export function processUses(compiled: CompiledScenario): ProcessUse[] {
	const { scenario } = compiled;
	const uses: ProcessUse[] = [];
	const use = (kind: ProcessUse['kind'], id: string | undefined, path: Path, offset = 0) => {
		if (id !== undefined) uses.push({ kind, id, path, offset });
	};
	for (const [inject, { to }] of Object.entries(scenario.injects)) {
		to?.forEach((role, index) => use('role', role, ['injects', inject, 'to', index]));
	}
	for (const [action, { role, approval }] of Object.entries(scenario.actions ?? {})) {
		use('role', role, ['actions', action, 'role']);
		use('role', approval, ['actions', action, 'approval']);
	}
	for (const contact of Object.keys(scenario.contacts ?? {})) {
		use('contact', contact, ['contacts', contact]);
	}
	for (const channel of Object.keys(scenario.channels ?? {})) {
		use('channel', channel, ['channels', channel]);
	}
	use('playbook', scenario.family, ['family']);
	for (const section of ['sources', 'actions'] as const) {
		for (const [id, { covers }] of Object.entries(scenario[section] ?? {})) {
			use('step', covers, [section, id, 'covers']);
		}
	}
	for (const { path, part } of partsOf(compiled)) {
		for (const { call, id, start } of part.mentions) {
			const kind = KINDS[call];
			if (kind) use(kind, id, path, start);
		}
	}
	scenario.path?.forEach(({ escalate, update, open, tick }, index) => {
		use('contact', escalate, ['path', index, 'escalate']);
		use('audience', update, ['path', index, 'update']);
		use('playbook', open, ['path', index, 'open']);
		use('step', tick, ['path', index, 'tick']);
	});
	return uses;
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
