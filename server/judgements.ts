import type { DrillEvent } from '../src/lib/engine/events.ts';
import { judgedLog, ratingsOf, recordOf, type KeptRating } from '../src/lib/programme/record.ts';
import type { Script } from '../src/lib/scenario/script.ts';
import type { GapReport } from '../src/lib/scoring/report.ts';
import type { Rubric } from '../src/lib/scoring/rubric.ts';
import { score } from '../src/lib/scoring/score.ts';
import { LANGUAGES, type Language } from '../src/lib/text/languages.ts';
import { loadTexts } from '../src/lib/text/load.ts';
import type { Clock } from './clock.ts';
import type { Store } from './store/port.ts';

export interface JudgementsContext {
	readonly store: Store;
	readonly clock: Clock;
	/** The newest first. */
	readonly rubrics: readonly [Rubric, ...Rubric[]];
}

/** A drill that is judged: what was played, and what happened. */
interface Case {
	readonly id: string;
	readonly script: Script;
	readonly events: readonly DrillEvent[];
	/** Played by stand-ins to be watched: nobody asks later how it was judged. */
	readonly demonstration: boolean;
}

/** Works out reports, and keeps what finished drills were judged to be by the rubric of their day. */
export class Judgements {
	readonly #context: JudgementsContext;
	/** By drill and language, as long as nothing new happens in the drill. */
	readonly #reports = new Map<string, { readonly version: number; readonly report: GapReport }>();

	constructor(context: JudgementsContext) {
		this.#context = context;
	}

	/** By the rubric in force. */
	async report(drill: Case, language: Language): Promise<GapReport> {
		const { id, script, events } = drill;
		const key = `${id}/${language}`;
		const known = this.#reports.get(key);
		if (known?.version === events.length) return known.report;
		const { findings } = await loadTexts(language, 'findings');
		const report = score(script, this.#context.rubrics[0], events, findings);
		this.#reports.set(key, { version: events.length, report });
		if (report.drill.ended && !drill.demonstration) this.#keep(drill, report);
		return report;
	}

	/** Under any version: as it was kept, or else worked out; undefined where it can be neither. */
	ratingsBy(version: string, { id, script, events }: Case): readonly KeptRating[] | undefined {
		const kept = this.#context.store.judgements.of(id).find(({ rubric }) => rubric === version);
		if (kept) return kept.ratings;
		const rubric = this.#context.rubrics.find((known) => known.version === version);
		return rubric && ratingsOf(score(script, rubric, judgedLog(events).log));
	}

	forget(id: string): void {
		for (const language of Object.keys(LANGUAGES)) this.#reports.delete(`${id}/${language}`);
	}

	#keep({ id, script, events }: Case, report: GapReport): void {
		const { store, clock, rubrics } = this.#context;
		const [rubric] = rubrics;
		const { log, published } = judgedLog(events);
		const known = store.judgements.of(id).find((record) => record.rubric === rubric.version);
		if (known?.published || known?.through === log.length) return;
		const judged = log.length === events.length ? report : score(script, rubric, log);
		const rest = { drill: id, at: clock.now(), through: log.length, published };
		store.judgements.keep(recordOf(judged, rubric, rest));
	}
}
