import type { App } from '#server/services/app.ts';
import { bindScript, type Script } from '../scenario/script.ts';
import { DIMENSIONS, type Dimension } from '../scenario/schema.ts';
import { clausesOf, responsesOf } from '../scoring/clauses.ts';
import type { GapReport } from '../scoring/report.ts';
import { rubric } from '../scoring/rubric.ts';
import type { Candidate, History, PastDrill } from './suggest.ts';

/*
 * What a suggestion rests on: the scenarios of the library as they would be played here, and what
 * the reports of drills say.
 */

/** Reports older than these say how the team was, not how it is. */
const NEWEST_REPORTS = 4;

/** Every scenario a drill can be made with, bound to a process. */
export function candidatesOf({ library }: App, process?: string): Candidate[] {
	const measure = library.process(process)?.process;
	if (!measure) return [];
	return library.scenarios().flatMap(({ id, family, difficulty, length }) => {
		const found = library.scenario(id);
		if (!found) return [];
		const script = bindScript(found.compiled, measure);
		return {
			id,
			family,
			difficulty,
			length,
			checks: checksOf(script),
			shares: sharesOf(script)
		};
	});
}

export async function historyOf({ drills, library, programme }: App): Promise<History> {
	const families = new Map(library.scenarios().map(({ id, family }) => [id, family]));
	const ended = drills.list().filter((drill) => drill.phase === 'ended' && !drill.demonstration);
	const past: PastDrill[] = ended.map(({ scenario, createdAt }) => ({
		scenario,
		family: families.get(scenario) ?? '',
		at: createdAt
	}));
	const newest = await Promise.all(
		ended.slice(0, NEWEST_REPORTS).map(({ id }) => drills.report(id))
	);
	const reports = newest.filter((report) => report !== undefined);
	return { drills: past, weakest: weakestOf(reports), openItems: await programme.openKeys() };
}

/** Clause paths and keys that a drill of this script can check. */
function checksOf(script: Script): Set<string> {
	const levels = new Set(script.scenario.truth.map(({ severity }) => severity));
	const clauses = [...levels].flatMap((level) => [
		`severities.${level}.acknowledge`,
		...responsesOf(script, level).flatMap(({ path, key }) => [path, key]),
		...Object.entries(clausesOf(script, level)?.updates ?? {}).flatMap(([audience, { every }]) =>
			every === undefined
				? []
				: [`severities.${level}.updates.${audience}.every`, `cadence/${audience}`]
		)
	]);
	const expected = script.expectations
		.filter(({ unbound }) => unbound.length === 0)
		.flatMap(({ id, key }) => [id, key]);
	return new Set(['acknowledge', ...clauses, ...expected]);
}

function sharesOf({ expectations }: Script): Candidate['shares'] {
	const weights = new Map<Dimension, number>();
	for (const { spec } of expectations) {
		weights.set(spec.dimension, (weights.get(spec.dimension) ?? 0) + (spec.weight ?? 1));
	}
	const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
	return Object.fromEntries([...weights].map(([dimension, weight]) => [dimension, weight / all]));
}

/** The dimension with the lowest mean credit, where that is below what earns the best rating. */
function weakestOf(reports: readonly GapReport[]): Dimension | null {
	const means = DIMENSIONS.flatMap((dimension) => {
		const credits = reports.flatMap(({ ratings }) =>
			ratings.flatMap((each) =>
				each.dimension === dimension && each.credit !== null ? each.credit : []
			)
		);
		if (credits.length === 0) return [];
		return { dimension, mean: credits.reduce((sum, each) => sum + each, 0) / credits.length };
	});
	const [weakest] = means.sort((a, b) => a.mean - b.mean);
	return weakest && weakest.mean < rubric.ratings.P ? weakest.dimension : null;
}
