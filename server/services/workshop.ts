import type { Refusal } from '../refusal.ts';

/** A scenario that was written here. */
export interface AuthoredScenario {
	readonly id: string;
	readonly title: string;
	/** Number of its newest version. */
	readonly version: number;
	/** Milliseconds since 1970. */
	readonly savedAt: number;
	/** Errors that keep the newest version from being played. */
	readonly faults: number;
	/** The version drills are made with: the newest without errors. */
	readonly playable: number | null;
	readonly archived: boolean;
}

export interface SavedVersion {
	readonly n: number;
	readonly text: string;
	/** Milliseconds since 1970. */
	readonly savedAt: number;
	readonly note: string;
}

export interface Edition {
	readonly id: string;
	readonly text: string;
	/** Number of the version the author began with. */
	readonly after: number;
	readonly note: string;
}

/** Where scenarios are written: every save is a version, and none of them is ever lost. */
export interface Workshop {
	list(): readonly AuthoredScenario[];
	get(id: string): AuthoredScenario | undefined;
	/** From a text with or without faults; an id that is taken gets a number. */
	create(text: string, note?: string): { readonly ok: true; readonly id: string } | Refusal;
	/** Of a shipped scenario, or one written here. */
	duplicate(id: string): { readonly ok: true; readonly id: string } | Refusal;
	/** `scenario/conflict` where somebody else saved meanwhile. */
	save(edition: Edition): { readonly ok: true; readonly n: number } | Refusal;
	/** Newest first. */
	versions(id: string): readonly SavedVersion[];
	/** Out of the list, or back into it. */
	archive(id: string, archived: boolean): void;
}
