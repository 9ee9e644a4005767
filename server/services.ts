import type { StressResult } from '../src/lib/bots/stress-tally.ts';
import type { Catalogue } from '../src/lib/engine/catalogue.ts';
import type { Agenda } from '../src/lib/engine/agenda.ts';
import type { DrillEvent } from '../src/lib/engine/events.ts';
import type { Phase } from '../src/lib/engine/view.ts';
import type { Process } from '../src/lib/process/schema.ts';
import type { Picture } from '../src/lib/report/picture.ts';
import type { CompiledScenario } from '../src/lib/scenario/compiled.ts';
import type { GapReport } from '../src/lib/scoring/report.ts';
import type { ProcessFinding } from '../src/lib/process/finding.ts';
import type { Language } from '../src/lib/text/languages.ts';
import type { Programme } from './programme/types.ts';
import type { Source } from './store/port.ts';
import type { ProcessOrigin, ProcessVersion } from './store/text-port.ts';

/*
 * What pages may ask of the server, as `event.locals.app`. Pages import these types only; the
 * services themselves are made once, in the composition root.
 */

export interface ScenarioSummary {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	readonly family: string;
	readonly difficulty: string;
	/** Planned play in seconds. */
	readonly length: number;
}

export interface ProcessSummary {
	readonly id: string;
	readonly title: string;
}

export interface LibraryScenario {
	readonly source: Source;
	readonly compiled: CompiledScenario;
}

export interface LibraryProcess {
	readonly source: Source;
	readonly process: Process;
}

export interface DrillSummary {
	readonly id: string;
	readonly title: string;
	readonly scenario: string;
	readonly phase: Phase;
	/** Milliseconds since 1970. */
	readonly createdAt: number;
	/** Played by stand-ins to be watched; it counts nowhere. */
	readonly demonstration: boolean;
	/** Number of events in the log. */
	readonly version: number;
}

export interface NewDrill {
	readonly scenario: string;
	/** Default: the process the server was set up with. */
	readonly process?: string;
	/** Default: a random one. */
	readonly seed?: string;
	/** Exercise seconds per second; default 1. */
	readonly speed?: number;
	readonly demonstration?: boolean;
	/** Retest keys of action items that earlier drills left open; default: none. */
	readonly openItems?: readonly string[];
	/** Minutes the session takes. */
	readonly agenda?: Agenda;
}

export type Refusal = { readonly ok: false; readonly code: string; readonly message: string };

export interface Access {
	/** True until an owner has chosen a passphrase through the first-run link. */
	isFirstRun(): boolean;
	/** Uses up the one-time token of the first-run link; gives a session secret for the cookie. */
	claim(
		token: string,
		passphrase: string
	): Promise<{ readonly ok: true; readonly session: string } | Refusal>;
	/** `from` is the client's address, for rate limits. */
	signIn(
		passphrase: string,
		from: string
	): Promise<{ readonly ok: true; readonly session: string } | Refusal>;
	isFacilitator(session: string | undefined): boolean;
	signOut(session: string): void;
}

export interface Library {
	/** Those a drill can be made with: the shipped ones, and those written here that compile. */
	scenarios(): readonly ScenarioSummary[];
	processes(): readonly ProcessSummary[];
	/** Everything about one, spoilers included. */
	scenario(id: string): LibraryScenario | undefined;
	/** Without an id: the one drills are made with by default. */
	process(id?: string): LibraryProcess | undefined;
	isShipped(id: string): boolean;
}

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

export interface JoinedSeat {
	readonly ok: true;
	readonly drill: string;
	readonly seat: string;
	/** Value for the seat's cookie; whoever holds it is this seat, on any device. */
	readonly secret: string;
}

export interface Drills {
	create(drill: NewDrill): Promise<{ readonly ok: true; readonly id: string } | Refusal>;
	/** A short drill that stand-ins play from beginning to end, started at once. */
	demonstrate(): Promise<{ readonly ok: true; readonly id: string } | Refusal>;
	list(): readonly DrillSummary[];
	get(id: string): DrillSummary | undefined;
	/** The short code and full link that let people in while the drill is not over. */
	invitation(
		id: string,
		origin: string
	): { readonly code: string; readonly url: string } | undefined;
	/** What a code leads to, before joining; rate-limited by `from`. */
	find(code: string, from: string): { readonly ok: true; readonly drill: DrillSummary } | Refusal;
	join(
		code: string,
		name: string,
		kind: 'participant' | 'observer',
		from: string
	): Promise<JoinedSeat | Refusal>;
	/** The seat a cookie stands for, or undefined. */
	seat(id: string, secret: string | undefined): string | undefined;
	names(id: string): Readonly<Record<string, string>>;
	/** Seats somebody plays, to be watched. */
	players(id: string): Promise<readonly string[]>;
	report(id: string): Promise<GapReport | undefined>;
	/** Whether those who took part may read the report. */
	isPublished(id: string): Promise<boolean>;
	events(id: string): Promise<readonly DrillEvent[]>;
	/** The very texts this drill was created with. */
	sources(id: string): { readonly scenario: string; readonly process: string } | undefined;
	/** Erases names and free text for good; the report stays as it is. */
	erasePersonalData(id: string): Promise<void>;
}

/** A link to a report. Its secret is shown once, when it is made. */
export interface ReportLink {
	readonly id: string;
	/** Milliseconds since 1970. */
	readonly madeAt: number;
	readonly until: number;
	readonly state: 'valid' | 'expired' | 'revoked';
}

/** What comes after a drill: what its report shows beside the gaps, and who may read it. */
export interface Reports {
	/** What the timeline picture shows; undefined where there is no such drill. */
	picture(drill: string): Promise<Picture | undefined>;
	/** Everything a replay is made of, spoilers and all; undefined where there is no such drill. */
	replay(
		drill: string
	): Promise<{ readonly events: readonly DrillEvent[]; readonly catalogue: Catalogue } | undefined>;
	/** Lets whoever has the token read the report for some days. */
	share(drill: string, days: number): { readonly ok: true; readonly token: string } | Refusal;
	/** Newest first. */
	links(drill: string): readonly ReportLink[];
	revoke(drill: string, link: string): void;
	/** The drill a token leads to; rate-limited by `from`, the client's address. */
	shared(
		token: string,
		from: string
	): { readonly ok: true; readonly drill: string; readonly until: number } | Refusal;
}

export interface StressState {
	/** Id of the process. */
	readonly process: string;
	readonly state: 'running' | 'done' | 'stopped' | 'failed';
	readonly runs: number;
	/** Drills played so far. */
	readonly played: number;
	readonly result: StressResult | null;
}

/** Stress tests of a process: many drills without screens, one test at a time. */
export interface Stress {
	/** The newest test, under way or over; null where there was none since the server started. */
	get(): StressState | null;
	/** Without a seed, a random one. */
	start(process: string, runs: number, seed?: string): { readonly ok: true } | Refusal;
	stop(): void;
}

/** Somebody at the console of a drill. */
export interface ConsolePlace {
	readonly id: string;
	/** Empty until they gave one. */
	readonly name: string;
	/** Came by the drill's link. */
	readonly guest: boolean;
}

/** Who runs a drill together. */
export interface Consoles {
	/** The facilitator a cookie stands for, who came by this drill's link; or undefined. */
	guest(drill: string, secret: string | undefined): string | undefined;
	/** Whether this link lets somebody in. */
	isInvited(drill: string, link: string): boolean;
	/** Gives the value for the cookie of a second facilitator. */
	join(
		drill: string,
		link: string,
		name: string
	): { readonly ok: true; readonly secret: string } | Refusal;
}

export interface App {
	readonly access: Access;
	readonly library: Library;
	readonly workshop: Workshop;
	readonly drills: Drills;
	readonly processes: Processes;
	readonly reports: Reports;
	readonly stress: Stress;
	readonly programme: Programme;
	readonly consoles: Consoles;
}

export { SESSION_COOKIE, consoleCookie, seatCookie } from '../src/lib/cookies.ts';
