import { judgedAgain } from '../../src/lib/programme/again.ts';
import type { PastDrill } from '../../src/lib/programme/history.ts';
import { ratingsOf, type JudgementRecord } from '../../src/lib/programme/record.ts';
import { trendsOf, type JudgedDrill } from '../../src/lib/programme/trend.ts';
import type { Rubric } from '../../src/lib/scoring/rubric.ts';
import { rulesOf, type Rules } from '../../src/lib/scoring/rules.ts';
import type { Drills } from '../services/drills.ts';
import type { ProgrammeOverview } from '../services/programme.ts';

type Rubrics = readonly [Rubric, ...Rubric[]];

/** What an overview says of the rubric: which versions judged, one of them in full, and what changed. */
export async function byRubric(
	past: readonly PastDrill[],
	records: readonly JudgementRecord[],
	{ rubrics, drills, wanted }: { rubrics: Rubrics; drills: Drills; wanted: string | undefined }
): Promise<Pick<ProgrammeOverview, 'rubric' | 'again' | 'trends'>> {
	const current = rubrics[0].version;
	const counted = records.filter(({ drill }) => past.some(({ id }) => id === drill));
	const versions = versionsOf(counted, current);
	const shown = versions.find((version) => version === wanted) ?? current;
	const judged = await Promise.all(
		past.map(async (drill): Promise<JudgedDrill[]> => {
			const ratings =
				shown === current ? ratingsOf(drill.report) : await drills.ratingsBy(drill.id, shown);
			return ratings ? [{ ...drill, ratings }] : [];
		})
	);
	const rules = rulesIn(shown, rubrics, counted);
	const { 'ratings.P': P = 0, 'ratings.S': S = 0, 'ratings.M': M = 0 } = rules;
	return {
		rubric: { current, versions, shown, ratings: { P, S, M } },
		again: judgedAgain(past, counted, current),
		trends: trendsOf(judged.flat())
	};
}

/** The newest first: those judged by last. */
function versionsOf(records: readonly JudgementRecord[], current: string): string[] {
	const older = records.toSorted((a, b) => b.at - a.at).map(({ rubric }) => rubric);
	return [...new Set([current, ...older])];
}

function rulesIn(version: string, rubrics: Rubrics, records: readonly JudgementRecord[]): Rules {
	const known = rubrics.find((rubric) => rubric.version === version);
	if (known) return rulesOf(known);
	return records.find(({ rubric }) => rubric === version)?.rules ?? {};
}
