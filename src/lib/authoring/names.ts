import type { Process } from '../process/schema.ts';
import type { Takes } from '../scenario/vocabulary.ts';
import type { Key } from './outline.ts';

/** What a part of a scenario can be called after: an argument of a function, or a member of it. */
export type NameKind = Takes | 'state' | 'draw' | 'signal' | 'channel';

/** Ids by kind, each with what it stands for. */
export type Names = Readonly<Record<NameKind, ReadonlyMap<string, string>>>;

const SECTIONS = {
	injects: 'inject',
	sources: 'source',
	facts: 'fact',
	actions: 'action',
	endings: 'ending',
	state: 'state',
	draw: 'draw',
	signals: 'signal'
} as const satisfies Record<string, NameKind>;

const isSection = (name: string): name is keyof typeof SECTIONS => Object.hasOwn(SECTIONS, name);

/** Everything that has a name, in a scenario as far as it is written and in the process it is played with. */
export function namesIn(keys: readonly Key[], process: Process): Names {
	const names = { ...ofProcess(process), ...ofScenario(keys) };
	const { inject, source, fact, action, ending, contact, role, audience, step } = names;
	const things = [inject, source, fact, action, ending, contact, role, audience, step];
	return { ...names, any: new Map(things.flatMap((found) => [...found])) };
}

function ofScenario(keys: readonly Key[]) {
	const found = {
		inject: new Map<string, string>(),
		source: new Map<string, string>(),
		fact: new Map<string, string>(),
		action: new Map<string, string>(),
		ending: new Map<string, string>(),
		state: new Map<string, string>(),
		draw: new Map<string, string>(),
		signal: new Map<string, string>(),
		option: new Map<string, string>()
	};
	for (const { path, name, value } of keys) {
		const [section = '', id = '', field] = path;
		if (isSection(section) && path.length === 2) found[SECTIONS[section]].set(name, short(value));
		if (isSection(section) && path.length === 3 && (field === 'title' || field === 'text')) {
			const of = found[SECTIONS[section]];
			if (of.get(id) === '') of.set(id, short(value));
		}
		if (section === 'actions' && field === 'choose' && path.length === 4) {
			found.option.set(name, short(value));
		}
	}
	return found;
}

function ofProcess({ roles, contacts, audiences, channels, playbooks }: Process) {
	const titles = (records: Readonly<Record<string, { readonly title: string }>>) =>
		new Map(Object.entries(records).map(([id, { title }]) => [id, title]));
	const steps = Object.entries(playbooks).flatMap(([id, { look_first: first, actions }]) => [
		[`${id}.look_first`, first] as const,
		...Object.entries(actions).map(([step, text]) => [`${id}.${step}`, text] as const)
	]);
	return {
		role: titles(roles),
		contact: titles(contacts),
		audience: titles(audiences),
		channel: titles(channels),
		family: titles(playbooks),
		step: new Map(steps)
	};
}

/** Characters of a text that still fit beside a name. */
const SHORT = 90;

function short(value: string): string {
	const bare = value.replace(/^[|>][+-]?$/, '').replace(/^(["'])(.*)\1$/, '$2');
	return bare.length <= SHORT ? bare : `${bare.slice(0, SHORT - 1)}…`;
}
