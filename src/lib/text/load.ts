import type { Language } from './languages.ts';

/*
 * Texts by area, so that a page carries what it shows and nothing else: each area is a module of its
 * own in each language. A new area is one file in each language and one line in each table here.
 */

const english = {
	after: async () => (await import('./en/after.ts')).after,
	afterAction: async () => (await import('./en/after-action.ts')).afterAction,
	before: async () => (await import('./en/before.ts')).before,
	conditions: async () => (await import('./en/conditions.ts')).conditions,
	console: async () => (await import('./en/console.ts')).console,
	dialogs: async () => (await import('./en/dialogs.ts')).dialogs,
	editor: async () => (await import('./en/editor.ts')).editor,
	facilitators: async () => (await import('./en/facilitators.ts')).facilitators,
	findings: async () => (await import('./en/findings.ts')).findings,
	library: async () => (await import('./en/library.ts')).library,
	process: async () => (await import('./en/process.ts')).process,
	lobby: async () => (await import('./en/lobby.ts')).lobby,
	programme: async () => (await import('./en/programme.ts')).programme,
	refusals: async () => (await import('./en/refusals.ts')).refusals,
	replay: async () => (await import('./en/replay.ts')).replay,
	report: async () => (await import('./en/report.ts')).report,
	stress: async () => (await import('./en/stress.ts')).stress,
	room: async () => (await import('./en/room.ts')).room,
	shared: async () => (await import('./en/shared.ts')).shared,
	screen: async () => (await import('./en/screen.ts')).screen,
	standIns: async () => (await import('./en/stand-ins.ts')).standIns,
	tools: async () => (await import('./en/tools.ts')).tools
};

type English = typeof english;
export type Area = keyof English;
export const areas = Object.keys(english) as readonly Area[];

/** What an area says, in whatever language: the shape English gives it. */
export type Texts = { [A in Area]: Awaited<ReturnType<English[A]>> };
export type TextsOf<A extends Area> = Texts[A];

const german: { [A in Area]: () => Promise<Texts[A]> } = {
	after: async () => (await import('./de/after.ts')).after,
	afterAction: async () => (await import('./de/after-action.ts')).afterAction,
	before: async () => (await import('./de/before.ts')).before,
	conditions: async () => (await import('./de/conditions.ts')).conditions,
	console: async () => (await import('./de/console.ts')).console,
	dialogs: async () => (await import('./de/dialogs.ts')).dialogs,
	editor: async () => (await import('./de/editor.ts')).editor,
	facilitators: async () => (await import('./de/facilitators.ts')).facilitators,
	findings: async () => (await import('./de/findings.ts')).findings,
	library: async () => (await import('./de/library.ts')).library,
	process: async () => (await import('./de/process.ts')).process,
	lobby: async () => (await import('./de/lobby.ts')).lobby,
	programme: async () => (await import('./de/programme.ts')).programme,
	refusals: async () => (await import('./de/refusals.ts')).refusals,
	replay: async () => (await import('./de/replay.ts')).replay,
	report: async () => (await import('./de/report.ts')).report,
	stress: async () => (await import('./de/stress.ts')).stress,
	room: async () => (await import('./de/room.ts')).room,
	shared: async () => (await import('./de/shared.ts')).shared,
	screen: async () => (await import('./de/screen.ts')).screen,
	standIns: async () => (await import('./de/stand-ins.ts')).standIns,
	tools: async () => (await import('./de/tools.ts')).tools
};

const languages: Readonly<Record<Language, typeof german>> = { en: english, de: german };

/** The texts of some areas, in one language. */
export async function loadTexts<A extends Area>(
	language: Language,
	...areas: readonly A[]
): Promise<Pick<Texts, A>> {
	const load = languages[language];
	const loaded = await Promise.all(areas.map(async (area) => [area, await load[area]()] as const));
	return Object.fromEntries(loaded) as Pick<Texts, A>;
}

interface Above {
	readonly language: Language;
	readonly texts: Partial<Texts>;
}

/**
 * For a page's `load`: what the layouts above loaded, and some areas more.
 *
 * @param parent the `parent` of the page's load event
 */
export async function moreTexts<A extends Area>(
	parent: () => Promise<Above>,
	...areas: readonly A[]
): Promise<{ texts: Partial<Texts> }> {
	const { language, texts } = await parent();
	return { texts: { ...texts, ...(await loadTexts(language, ...areas)) } };
}
