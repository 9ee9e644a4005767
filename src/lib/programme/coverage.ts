import type { Process } from '../process/schema.ts';
import type { Opportunity } from '../scoring/report.ts';
import { isPlaybook, judgedOf, measurableClauses } from './clauses.ts';
import { inOrder, outcomeOf, type Outcome, type PastDrill } from './history.ts';

/** [PR3] Coverage: what was exercised, how often, when last, and how it went then. */
export interface Covered {
	/** Clause path or family. */
	readonly id: string;
	readonly times: number;
	/** The last drill that exercised it. */
	readonly last: { readonly drill: string; readonly at: number } | null;
	/** How it went then; null where nothing was judged. */
	readonly outcome: Outcome | null;
}

export interface Rotation {
	readonly role: string;
	readonly drills: number;
	/** How many different people held it; the names themselves stay with the drills. */
	readonly people: number;
}

export interface Coverage {
	readonly clauses: readonly Covered[];
	readonly playbooks: readonly Covered[];
	readonly families: readonly Covered[];
	readonly rotation: readonly Rotation[];
}

/** @param families those of all scenarios a drill can be made with */
export function coverageOf(
	drills: readonly PastDrill[],
	process: Process,
	families: readonly string[]
): Coverage {
	const ordered = inOrder(drills);
	const exercised = measurableClauses(process).map((path) =>
		covered(path, ordered, ({ report }) => {
			const found = judgedOf(report, path);
			return found.length > 0 ? found : null;
		})
	);
	return {
		clauses: exercised.filter(({ id }) => !isPlaybook(id)),
		playbooks: exercised.filter(({ id }) => isPlaybook(id)),
		families: families.map((family) =>
			covered(family, ordered, ({ report }) =>
				report.drill.scenario.family === family ? [] : null
			)
		),
		rotation: Object.values(process.roles).map(({ title }) => rotationOf(title, ordered))
	};
}

type Judged = readonly Opportunity[];

/** @param exercised what a drill judged of it, perhaps nothing; null where it did not come up */
function covered(
	id: string,
	drills: readonly PastDrill[],
	exercised: (drill: PastDrill) => Judged | null
): Covered {
	const hits = drills.flatMap((drill) => {
		const found = exercised(drill);
		return found === null ? [] : [{ drill, found }];
	});
	const last = hits.at(-1);
	return {
		id,
		times: hits.length,
		last: last ? { drill: last.drill.id, at: last.drill.at } : null,
		outcome: last ? outcomeOf(last.found) : null
	};
}

function rotationOf(role: string, drills: readonly PastDrill[]): Rotation {
	const held = drills.map(({ report, names }) =>
		report.participants
			.filter(({ kind, roles }) => kind === 'participant' && roles.includes(role))
			.map(({ seat }) => (names[seat] ?? '').trim().toLowerCase())
	);
	return {
		role,
		drills: held.filter((holders) => holders.length > 0).length,
		people: new Set(held.flat().filter((name) => name !== '')).size
	};
}
