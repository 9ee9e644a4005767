/*
 * Versions of what is written here, scenarios and processes: none of them is ever changed.
 */

/** A scenario written here, as it was saved one time; versions of one count from 1. */
export interface ScenarioVersion {
	readonly scenario: string;
	readonly n: number;
	readonly text: string;
	/** SHA-256 of the text, hexadecimal. */
	readonly hash: string;
	/** Milliseconds since 1970. */
	readonly savedAt: number;
	/** What changed and why, in the author's words; may be empty. */
	readonly note: string;
}

/** Where a version of a process came from. */
export type ProcessOrigin =
	| { readonly kind: 'shipped' | 'edit' | 'import' | 'review' }
	/** What the gap report of a drill proposed, by the root of the gap. */
	| { readonly kind: 'proposal'; readonly drill: string; readonly key: string };

/** A process as it was saved one time; versions of one count from 1. */
export interface ProcessVersion {
	readonly process: string;
	readonly n: number;
	readonly text: string;
	/** SHA-256 of the text, hexadecimal. */
	readonly hash: string;
	/** Milliseconds since 1970. */
	readonly savedAt: number;
	/** The name the editor gave; empty for what was shipped. */
	readonly by: string;
	/** What changed and why, in the author's words; may be empty. */
	readonly note: string;
	readonly origin: ProcessOrigin;
}

/** Somebody else saved this version first. */
export class ScenarioConflict extends Error {
	constructor({ scenario, n }: ScenarioVersion) {
		super(`version ${n} of scenario ${scenario} is there already`);
	}
}

/** Somebody else saved this version first. */
export class ProcessConflict extends Error {
	constructor({ process, n }: ProcessVersion) {
		super(`version ${n} of process ${process} is there already`);
	}
}

export interface TextStore {
	/** @throws {ScenarioConflict} where this version is there already; no version is ever changed */
	saveScenario(version: ScenarioVersion): void;
	/** Every version of one scenario, newest first. */
	scenarioVersions(scenario: string): readonly ScenarioVersion[];
	/** The newest version of each scenario, by id. */
	latestScenarios(): readonly ScenarioVersion[];
	/** Archived ones leave the list, not the store: drills were made with them. */
	archiveScenario(scenario: string, archived: boolean): void;
	archivedScenarios(): ReadonlySet<string>;

	/** @throws {ProcessConflict} where this version is there already; no version is ever changed */
	saveProcess(version: ProcessVersion): void;
	/** Every version of one process, newest first. */
	processVersions(process: string): readonly ProcessVersion[];
	/** The newest version of each process, by id. */
	latestProcesses(): readonly ProcessVersion[];
}
