import type { App } from '#server/services/app.ts';
import { blindAddress } from './address.ts';
import { TUTORIAL } from '../scenario/tutorial.ts';

/** One line of the library, without what the reader must not see. */
export interface LibraryEntry {
	/** What its address ends with: the id of the scenario, for facilitators. */
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	readonly difficulty: string;
	/** Planned play in seconds. */
	readonly length: number;
	/** Null for those who may still play it: it says which playbook to open. */
	readonly family: string | null;
	readonly played: Played;
	/** Played first, to learn how a drill works. */
	readonly tutorial: boolean;
	readonly authored: boolean;
	/** Errors that keep its newest version from being played; an older one is. */
	readonly faults: number;
}

export interface Played {
	readonly times: number;
	/** Milliseconds since 1970; when the last drill with it was made. */
	readonly last: number | null;
}

const NEVER: Played = { times: 0, last: null };
const EASIEST_FIRST = ['introductory', 'intermediate', 'advanced'];

/** Every scenario a drill can be made with: the tutorial, then the easiest first. */
export function entriesOf(app: App, facilitator: boolean): LibraryEntry[] {
	const played = playedOf(app);
	const entries = app.library.scenarios().map((scenario) => {
		const authored = app.workshop.get(scenario.id);
		return {
			...scenario,
			id: facilitator ? scenario.id : blindAddress(scenario.id),
			family: facilitator ? scenario.family : null,
			played: played.get(scenario.id) ?? NEVER,
			tutorial: scenario.id === TUTORIAL,
			authored: authored !== undefined,
			faults: facilitator ? (authored?.faults ?? 0) : 0
		};
	});
	const rank = ({ tutorial, difficulty }: LibraryEntry) =>
		tutorial ? -1 : EASIEST_FIRST.indexOf(difficulty);
	return entries.sort((a, b) => rank(a) - rank(b) || (a.title < b.title ? -1 : 1));
}

/** How often each scenario was played, by id; a drill that never began does not count, nor does a demonstration. */
export function playedOf({ drills }: App): ReadonlyMap<string, Played> {
	const played = new Map<string, Played>();
	for (const { scenario, phase, createdAt, demonstration } of drills.list()) {
		if (demonstration || phase === 'draft' || phase === 'lobby') continue;
		const { times, last } = played.get(scenario) ?? NEVER;
		played.set(scenario, { times: times + 1, last: Math.max(last ?? 0, createdAt) });
	}
	return played;
}
