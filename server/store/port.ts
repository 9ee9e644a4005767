import type { DrillEvent } from '../../src/lib/engine/events.ts';
import type { Phase } from '../../src/lib/engine/view.ts';
import type { Ack } from '../../src/lib/protocol.ts';
import type { ProgrammeStore } from './programme-port.ts';
import type { TextStore } from './text-port.ts';

/*
 * What Muster asks of a database. One port, an adapter per database, one suite of contract tests
 * that each of them passes.
 */

/** A scenario or process as it was when a drill was made with it. */
export interface Source {
	readonly id: string;
	readonly text: string;
	/** SHA-256 of the text, hexadecimal. */
	readonly hash: string;
}

export interface StoredDrill {
	readonly id: string;
	/** What people type to join. */
	readonly code: string;
	readonly title: string;
	readonly scenario: Source;
	readonly process: Source;
	/** Milliseconds since 1970. */
	readonly createdAt: number;
	/** Played by stand-ins to be watched; no exercise of the team's. */
	readonly demonstration: boolean;
	readonly phase: Phase;
	/** Number of the last event in its log. */
	readonly version: number;
}

export interface StoredSeat {
	readonly drill: string;
	readonly seat: string;
	readonly name: string;
	/** SHA-256 of the secret in the cookie. */
	readonly secret: string;
}

/** Somebody who runs a drill or helps with it, kept beside the log like a seat. */
export interface StoredFacilitator {
	readonly drill: string;
	readonly id: string;
	/** Empty until they gave one. */
	readonly name: string;
	/** SHA-256 of the secret in the cookie they are known by. */
	readonly secret: string;
	/** Came by the drill's link, and has no passphrase. */
	readonly guest: boolean;
}

export interface StoredConsole {
	readonly inCharge: string | null;
	/** SHA-256 of the secret in the link for a second facilitator; null where there is none. */
	readonly link: string | null;
}

/** A link by which somebody without an account reads the report of one drill. */
export interface StoredLink {
	readonly id: string;
	readonly drill: string;
	/** SHA-256 of the secret in the link. */
	readonly secret: string;
	/** Milliseconds since 1970. */
	readonly madeAt: number;
	readonly until: number;
	readonly revokedAt: number | null;
}

export interface Append {
	readonly drill: string;
	/** Version of the log these events follow. */
	readonly after: number;
	readonly events: readonly DrillEvent[];
	/** Phase of the drill after them. */
	readonly phase: Phase;
	/** The command they answer, kept so that a repeat gets the same answer. */
	readonly command?: { readonly id: string; readonly answer: Ack } | undefined;
}

/** Somebody else wrote to this drill's log first: load it again and decide again. */
export class VersionConflict extends Error {
	constructor({ drill, after }: Append) {
		super(`the log of drill ${drill} does not end at ${after}`);
	}
}

/** What was written in it is gone for good; nobody writes in it again. */
export class DraftErased extends Error {
	constructor(drill: string) {
		super(`the draft of drill ${drill} was erased`);
	}
}

export interface Store {
	/** Resolves once the drill and its first event are durable. */
	createDrill(drill: StoredDrill, created: DrillEvent): Promise<void>;
	drills(): readonly StoredDrill[];
	/**
	 * Resolves once the events are durable; appends to one drill keep their order.
	 *
	 * @throws {VersionConflict} where the log does not end where the caller thought
	 */
	append(append: Append): Promise<void>;
	events(drill: string): DrillEvent[];
	/** What each command was answered that left something in the log. */
	answers(drill: string): Map<string, Ack>;

	addSeat(seat: StoredSeat): void;
	removeSeat(drill: string, seat: string): void;
	seats(drill: string): readonly StoredSeat[];

	facilitators(drill: string): readonly StoredFacilitator[];
	saveFacilitator(facilitator: StoredFacilitator): void;
	renameFacilitators(drill: string, name: string): void;
	removeGuests(drill: string): void;
	console(drill: string): StoredConsole;
	saveConsole(drill: string, console: StoredConsole): void;
	/**
	 * Resolves once a change to the postmortem's draft is durable. Changes are opaque bytes.
	 *
	 * @throws {DraftErased} where it was erased
	 */
	addToDraft(drill: string, change: Uint8Array): Promise<void>;
	/** Every change, oldest first. */
	draft(drill: string): readonly Uint8Array[];
	/** For good: nothing is taken afterwards. */
	eraseDraft(drill: string): void;
	isDraftErased(drill: string): boolean;

	/** Replaces texts in the log for good, those that wait to be stored included. */
	rewrite(drill: string, change: (event: DrillEvent) => DrillEvent): void;
	renameSeats(drill: string, name: string): void;

	addLink(link: StoredLink): void;
	/** The links to one drill's report, newest first. */
	links(drill: string): readonly StoredLink[];
	/** Whatever became of it: expired and revoked ones too. */
	linkBySecret(secret: string): StoredLink | undefined;
	/** For good; a link that was revoked keeps its moment. */
	revokeLink(drill: string, id: string, at: number): void;

	/** Small things the server remembers, such as who may sign in. */
	setting(key: string): string | undefined;
	set(key: string, value: string): void;
	/** Sessions by the SHA-256 of their secret, until a moment in milliseconds since 1970. */
	addSession(secret: string, until: number): void;
	hasSession(secret: string, now: number): boolean;
	removeSession(secret: string): void;
	removeSessions(): void;

	/** Scenarios and processes that are written here. */
	readonly texts: TextStore;
	/** What a team's programme keeps beside its drills. */
	readonly programme: ProgrammeStore;

	close(): Promise<void>;
}
