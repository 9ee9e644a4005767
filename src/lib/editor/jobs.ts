import { lintPlays } from '../authoring/lint.ts';
import { previewOf, type Preview } from '../authoring/preview.ts';
import { play } from '../bots/play.ts';
import type { TeamName } from '../bots/teams.ts';
import type { Finding } from '../document/finding.ts';
import { changesOf, type Change } from '../report/changes.ts';
import { pictureOf, type Picture } from '../report/picture.ts';
import { readProcess } from '../process/read.ts';
import { compileScenario } from '../scenario/compile.ts';
import { lintScenario } from '../scenario/lint.ts';
import { bindScript } from '../scenario/script.ts';
import type { GapReport } from '../scoring/report.ts';
import { rubric } from '../scoring/rubric.ts';
import { score } from '../scoring/score.ts';
import { words as english, type Words } from '../scoring/words.ts';
import { findings as german } from '../text/de/findings.ts';
import type { Language } from '../text/languages.ts';

/** What is worked out beside the screen while somebody writes, so that typing never waits. */
export interface Jobs {
	/** What reading the file shows; takes tens of milliseconds. */
	readonly read: { readonly asks: Draft; readonly gives: readonly Finding[] };
	/** What playing it shows; takes seconds. */
	readonly plays: { readonly asks: Draft; readonly gives: readonly Finding[] };
	readonly rehearse: {
		readonly asks: Draft & Cast & Reader;
		readonly gives: Rehearsed | undefined;
	};
}

export interface Draft {
	readonly text: string;
	/** The process as a file: what the page knows compiled cannot be handed over. */
	readonly process: string;
}

export interface Cast {
	readonly seed: string;
	readonly team: TeamName;
}

export interface Reader {
	readonly language: Language;
}

/** A play with stand-ins, as an author wants to see it. */
export interface Rehearsed {
	readonly title: string;
	readonly starts: string;
	readonly preview: Preview;
	readonly report: GapReport;
	readonly picture: Picture;
	readonly changes: Readonly<Record<string, Change>>;
}

const FILE = 'scenario.yaml';

export const work: {
	readonly [Kind in keyof Jobs]: (asks: Jobs[Kind]['asks']) => Jobs[Kind]['gives'];
} = {
	read: ({ text }) => lintScenario(text, FILE),
	plays: ({ text, process }) => {
		const read = readProcess(process, 'process.yaml');
		return read.ok ? lintPlays(text, FILE, read.process) : [];
	},
	rehearse
};

/** Functions cannot be handed to a worker, so it brings the words of every language along. */
const WORDS: Readonly<Record<Language, Words>> = { en: english, de: german };

function rehearse({
	text,
	process,
	seed,
	team,
	language
}: Draft & Cast & Reader): Rehearsed | undefined {
	const scenario = compileScenario(text, FILE);
	const read = readProcess(process, 'process.yaml');
	if (!scenario.ok || !read.ok) return undefined;
	const script = bindScript(scenario.scenario, read.process);
	const words = WORDS[language];
	const { events } = play(script, { seed, team, scenarioHash: '', processHash: '' });
	const { title, starts } = script.scenario;
	const preview = previewOf(script, { seed, team }, words);
	const picture = pictureOf(script, events);
	const report = score(script, rubric, events, words);
	const changes = changesOf(report, process);
	return { title, starts, preview, report, picture, changes };
}
