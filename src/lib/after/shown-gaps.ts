import type { DrillEvent } from '../engine/events.ts';
import type { AfterView } from '../engine/view.ts';
import type { Script } from '../scenario/script.ts';
import { rubric } from '../scoring/rubric.ts';
import { score } from '../scoring/score.ts';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../text/languages.ts';
import { loadTexts } from '../text/load.ts';

/** What the event takes; the report has the rest. */
const MOST_GAPS = 50;
const MOST_LETTERS = 300;

/** Action items close gaps, so the team is shown which there are, each reader in their language. */
export async function shownGaps(
	script: Script,
	log: readonly DrillEvent[]
): Promise<AfterView['gaps']> {
	const said = await Promise.all(
		(Object.keys(LANGUAGES) as Language[]).map(async (language) => {
			const { findings } = await loadTexts(language, 'findings');
			return [language, score(script, rubric, log, findings).gaps] as const;
		})
	);
	const short = (title: string) => title.slice(0, MOST_LETTERS);
	const [first] = said;
	return (first?.[1] ?? []).slice(0, MOST_GAPS).map(({ retest }, index) => {
		// Words change no judgement, so a gap has the same place in each language.
		const titles = Object.fromEntries(
			said.map(([language, gaps]) => [language, short(gaps[index]?.title ?? '')])
		);
		return { title: titles[DEFAULT_LANGUAGE] ?? '', retest: retest.slice(0, 200), titles };
	});
}
