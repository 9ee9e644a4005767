import type { Agenda } from '../../src/lib/engine/agenda.ts';
import type { DrillEvent } from '../../src/lib/engine/events.ts';
import type { Phase } from '../../src/lib/engine/view.ts';
import type { Process } from '../../src/lib/process/schema.ts';
import type { KeptRating } from '../../src/lib/programme/record.ts';
import type { GapReport } from '../../src/lib/scoring/report.ts';
import type { Language } from '../../src/lib/text/languages.ts';
import type { Refusal } from '../refusal.ts';

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
	/** By the rubric in force, in this language or in English. */
	report(id: string, language?: Language): Promise<GapReport | undefined>;
	/** Under one version of the rubric; undefined where nothing says how that one judged it. */
	ratingsBy(id: string, rubric: string): Promise<readonly KeptRating[] | undefined>;
	/** Whether those who took part may read the report. */
	isPublished(id: string): Promise<boolean>;
	events(id: string): Promise<readonly DrillEvent[]>;
	/** The very texts this drill was created with. */
	sources(id: string): { readonly scenario: string; readonly process: string } | undefined;
	/** The process it was made with, as it was then. */
	process(id: string): Process | undefined;
	/** Erases names and free text of a finished drill for good; the report stays as it is, but for words. */
	erasePersonalData(id: string): Promise<{ readonly ok: true } | Refusal>;
	isErased(id: string): boolean;
}
