import type { ProcessFinding } from '../../src/lib/process/finding.ts';
import type { Process } from '../../src/lib/process/schema.ts';
import type { Language } from '../../src/lib/text/languages.ts';
import type { Refusal } from '../refusal.ts';
import type { ProcessOrigin, ProcessVersion } from '../store/text-port.ts';

/** A process as it is now. */
export interface KeptProcess {
	readonly id: string;
	readonly title: string;
	readonly text: string;
	readonly process: Process;
	/** Number of its newest version; what is as shipped is version 1. */
	readonly version: number;
	/** Milliseconds since 1970; null while it is as shipped. */
	readonly savedAt: number | null;
	/** Who saved it; empty while it is as shipped. */
	readonly by: string;
	/** Whether new drills are made with it. */
	readonly isDefault: boolean;
	/** Its review is the example it was shipped with: nobody here has reviewed it yet. */
	readonly isUnreviewed: boolean;
}

export interface NewVersion {
	readonly id: string;
	readonly text: string;
	/** Number of the version the editor began with. */
	readonly after: number;
	/** The name the editor gives. */
	readonly by: string;
	readonly note: string;
	readonly origin: ProcessOrigin;
}

/** What a gap report proposes, beside the process as it is now. */
export interface ProposedChange {
	readonly ok: true;
	readonly process: string;
	/** The version it would follow. */
	readonly after: number;
	/** Clause path. */
	readonly path: string;
	/** What the clause says now, as data; undefined where there is none. */
	readonly was: unknown;
	readonly is: unknown;
	readonly before: string;
	readonly text: string;
}

export interface AppliedProposal {
	readonly process: string;
	readonly n: number;
	readonly by: string;
	/** Milliseconds since 1970. */
	readonly savedAt: number;
}

/** The team's processes: every change is a version, and each says who made it and where it came from. */
export interface Processes {
	list(): readonly KeptProcess[];
	/** Without an id: the one new drills are made with. */
	get(id?: string): KeptProcess | undefined;
	/** Newest first; what was never changed has one, as shipped. */
	versions(id: string): readonly ProcessVersion[];
	/** `process/conflict` where somebody else saved meanwhile. */
	save(version: NewVersion): { readonly ok: true; readonly n: number } | Refusal;
	/** The file's id decides whether it is the next version of a process here, or another one. */
	import(
		text: string,
		by: string,
		note: string
	): { readonly ok: true; readonly id: string } | Refusal;
	makeDefault(id: string): void;
	/** The secret in the link by which the team reads it without the passphrase. */
	teamKey(): string;
	/** Whoever came by the link before is out, and needs the new one. */
	renewTeamKey(): void;
	opensTo(key: string | undefined): boolean;
	/** Notes a review as a version. @param on an ISO day */
	review(id: string, by: string, on: string): { readonly ok: true; readonly n: number } | Refusal;
	/** What is doubtful in it, given the day, the scenarios here and the drills played. */
	check(id?: string): readonly ProcessFinding[];
	/** @param key root of the gap whose proposal is meant */
	preview(drill: string, key: string, language: Language): Promise<ProposedChange | Refusal>;
	apply(
		drill: string,
		key: string,
		by: string,
		language: Language
	): Promise<{ readonly ok: true; readonly process: string; readonly n: number } | Refusal>;
	/** The proposals of a drill's report that were applied, by root of the gap. */
	applied(drill: string): Promise<Readonly<Record<string, AppliedProposal>>>;
}
