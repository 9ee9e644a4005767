import type { Script } from '../scenario/script.ts';

type Naming = (id: string, script: Script) => string;

const inject: Naming = (id, { scenario }) => `“${scenario.injects[id]?.title ?? id}”`;
const source: Naming = (id, { scenario }) => scenario.sources?.[id]?.title ?? id;
const action: Naming = (id, { scenario }) => `“${scenario.actions?.[id]?.title ?? id}”`;
const contact: Naming = (id, { process }) => process.contacts[id]?.title ?? id;
const audience: Naming = (id, { process }) => process.audiences[id]?.title ?? id;
const role: Naming = (id, { process }) => process.roles[id]?.title ?? id;

/** How each call reads; the name stands where `%` is. */
const CALLS: Readonly<Record<string, readonly [string, Naming]>> = {
	fired: ['% fired', inject],
	looked: ['the team looked at %', source],
	known: ['the team knows: %', (id, { scenario }) => scenario.facts?.[id] ?? id],
	started: ['% was started', action],
	doing: ['% is under way', action],
	did: ['% was done', action],
	escalated: ['% was paged', contact],
	reached: ['% was reached', contact],
	updated: ['% were updated', audience],
	updates: ['updates to %', audience],
	eta_passed: ['the promise to % has passed', audience],
	opened: ['the playbook % is open', (id, { process }) => process.playbooks[id]?.title ?? id],
	ticked: ['% is ticked', (id) => id],
	held: ['somebody is %', role],
	handed_over: ['% was handed over', role],
	count: ['times of %', anything],
	since: ['time since %', anything]
};

/** Ids share one namespace, so whatever knows the id names it. */
function anything(id: string, script: Script): string {
	const { scenario, process } = script;
	if (scenario.injects[id]) return inject(id, script);
	if (scenario.actions?.[id]) return action(id, script);
	if (scenario.sources?.[id]) return source(id, script);
	return process.contacts[id]?.title ?? process.audiences[id]?.title ?? id;
}

/** A condition as a facilitator can read it aloud; what has no words stays as it was written. */
export function inWords(condition: string, script: Script): string {
	return condition
		.replaceAll(/\b(\w+)\("([^"]+)"\)/g, (whole, call: string, id: string) => {
			if (call === 'duration') return id;
			const [sentence, name] = CALLS[call] ?? [whole, anything];
			return sentence.replace('%', () => name(id, script));
		})
		.replaceAll('&&', 'and')
		.replaceAll('||', 'or')
		.replaceAll(/!(?!=)\s*/g, 'not ')
		.replaceAll('>=', 'at least')
		.replaceAll('<=', 'at most')
		.replaceAll('==', 'is')
		.replaceAll('!=', 'is not')
		.replaceAll(' > ', ' more than ')
		.replaceAll(' < ', ' less than ')
		.replaceAll(/\bstate\.(\w+)/g, (_, id: string) => id.replaceAll('_', ' '))
		.replaceAll(/\s+/g, ' ');
}
