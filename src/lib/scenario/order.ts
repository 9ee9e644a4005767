import type { Finding } from '../document/finding.ts';
import type { Path } from '../document/yaml.ts';
import type { CompiledScenario, Located } from './compiled.ts';
import type { Scenario } from './schema.ts';

type Outcome = NonNullable<NonNullable<Scenario['actions']>[string]['outcomes']>[number];

/** Entries of a list of which the first that holds is taken, and that none can come to. */
export function orderFindings(
	document: Located,
	{ scenario }: CompiledScenario,
	file: string
): Finding[] {
	const findings: Finding[] = [];
	const hidden = (path: Path, what: string, mend: string) => {
		const why = 'The first that holds is taken, and the one above it always holds.';
		const place = document.place(path);
		findings.push({ file, ...place, level: 'warning', code: 'order/hidden', what, why, mend });
	};
	const LAST = 'Move the one without a condition to the end, or give it a `when`.';
	for (const [id, { outcomes = [] }] of Object.entries(scenario.actions ?? {})) {
		for (const index of hiddenOutcomes(outcomes)) {
			hidden(['actions', id, 'outcomes', index], `no play comes to this outcome of "${id}"`, LAST);
		}
	}
	for (const index of hiddenBehind(scenario.truth.map(({ when }) => when))) {
		hidden(['truth', index], 'this truth rule is never in force', LAST);
	}
	const endings = Object.entries(scenario.endings);
	for (const index of hiddenBehind(endings.map(([, { when }]) => when))) {
		const id = endings[index]?.[0] ?? '';
		hidden(['endings', id], `the ending "${id}" is never reached`, LAST);
	}
	return findings;
}

const always = (when: string | boolean | undefined) =>
	when === undefined || when === true || when === 'true';

function hiddenBehind(conditions: readonly (string | boolean | undefined)[]): number[] {
	const first = conditions.findIndex(always);
	return first === -1 ? [] : conditions.map((_, index) => index).slice(first + 1);
}

/** Where the first that holds has a weight, the other weighted ones still have their chance. */
function hiddenOutcomes(outcomes: readonly Outcome[]): number[] {
	const first = outcomes.findIndex(({ when }) => always(when));
	const weighted = outcomes[first]?.weight !== undefined;
	return hiddenBehind(outcomes.map(({ when }) => when)).filter(
		(index) => !weighted || outcomes[index]?.weight === undefined
	);
}
