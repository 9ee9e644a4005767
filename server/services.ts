import type { DrillEvent } from '../src/lib/engine/events.ts';
import type { Phase } from '../src/lib/engine/view.ts';
import type { GapReport } from '../src/lib/scoring/report.ts';

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

export interface DrillSummary {
	readonly id: string;
	readonly title: string;
	readonly scenario: string;
	readonly phase: Phase;
	/** Milliseconds since 1970. */
	readonly createdAt: number;
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
	scenarios(): readonly ScenarioSummary[];
	processes(): readonly ProcessSummary[];
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
	report(id: string): Promise<GapReport | undefined>;
	events(id: string): Promise<readonly DrillEvent[]>;
	/** The very texts this drill was created with. */
	sources(id: string): { readonly scenario: string; readonly process: string } | undefined;
	/** Erases names and free text for good; the report stays as it is. */
	erasePersonalData(id: string): Promise<void>;
}

export interface App {
	readonly access: Access;
	readonly library: Library;
	readonly drills: Drills;
}

export { SESSION_COOKIE, seatCookie } from '../src/lib/cookies.ts';
