import type { DrillEvent } from '../../src/lib/engine/events.ts';
import type { Phase } from '../../src/lib/engine/view.ts';
import type { Ack } from '../../src/lib/protocol.ts';
import type { ConsoleStore } from './console-port.ts';
import type { DraftStore } from './draft-port.ts';
import type { JudgementStore } from './judgement-port.ts';
import type { ProgrammeStore } from './programme-port.ts';
import type { ReportLinkStore } from './report-link-port.ts';
import type { SignInStore } from './sign-in-port.ts';
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

	/** Replaces texts in the log for good, those that wait to be stored included. */
	rewrite(drill: string, change: (event: DrillEvent) => DrillEvent): void;
	/** @param nameOf the new name of each seat */
	renameSeats(drill: string, nameOf: (seat: string) => string): void;

	/** Small things the server remembers, such as who may sign in. */
	setting(key: string): string | undefined;
	set(key: string, value: string): void;

	readonly consoles: ConsoleStore;
	readonly drafts: DraftStore;
	readonly reportLinks: ReportLinkStore;
	readonly signIns: SignInStore;
	/** Scenarios and processes that are written here. */
	readonly texts: TextStore;
	/** What a team's programme keeps beside its drills. */
	readonly programme: ProgrammeStore;
	readonly judgements: JudgementStore;

	close(): Promise<void>;
}
