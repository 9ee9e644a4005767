import type { Finding } from '../document/finding.ts';
import type { CompiledScenario, Located } from './compiled.ts';
import { partsOf } from './parts.ts';
import { STATUSES, type Scenario } from './schema.ts';

/** Texts that conditions compare with and that nothing can ever be: mostly misspelt ones. */
export function valueFindings(
	document: Located,
	compiled: CompiledScenario,
	file: string
): Finding[] {
	const possible = possibleTexts(compiled.scenario);
	return partsOf(compiled).flatMap(({ path, part }) =>
		part.comparisons.flatMap(({ subject, text, start }): Finding[] => {
			const texts = possible.get(subject);
			if (!texts || texts.has(text)) return [];
			return [
				{
					file,
					...document.place(path, start),
					level: 'error',
					code: 'condition/never-equal',
					what: `${subject} is never "${text}"`,
					why: 'The comparison would never hold, and nobody would see why.',
					mend: `Use one of: ${[...texts].filter(Boolean).join(', ')}.`
				}
			];
		})
	);
}

/** What each name that holds a text can be, by the subject of a comparison. */
function possibleTexts(scenario: Scenario): ReadonlyMap<string, ReadonlySet<string>> {
	const possible = new Map<string, Set<string>>([['status', new Set(['', ...STATUSES])]]);
	for (const [id, draw] of Object.entries(scenario.draw ?? {})) {
		if ('weighted' in draw) possible.set(`draw.${id}`, new Set(Object.keys(draw.weighted)));
		else if ('pick' in draw) possible.set(`draw.${id}`, new Set(draw.pick.map(String)));
	}
	for (const [id, { choose }] of Object.entries(scenario.actions ?? {})) {
		for (const [option, texts] of Object.entries(choose ?? {})) {
			possible.set(`chosen/${id}/${option}`, new Set(['', ...texts]));
		}
	}
	for (const [id, initial] of Object.entries(scenario.state ?? {})) {
		if (typeof initial === 'string') possible.set(`state.${id}`, new Set([initial]));
	}
	for (const sets of everySets(scenario)) {
		for (const [id, value] of Object.entries(sets)) possible.get(`state.${id}`)?.add(String(value));
	}
	return possible;
}

type Sets = NonNullable<Scenario['injects'][string]['sets']>;

function everySets({ injects, actions, contacts }: Scenario): Sets[] {
	const outcomes = Object.values(actions ?? {}).flatMap((action) => [
		...(action.outcomes ?? []),
		...(action.on_cancel ? [action.on_cancel] : [])
	]);
	return [...Object.values(injects), ...outcomes, ...Object.values(contacts ?? {})].flatMap(
		({ sets }) => (sets ? [sets] : [])
	);
}
