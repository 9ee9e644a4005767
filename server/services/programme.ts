import type { JudgedAgain } from '../../src/lib/programme/again.ts';
import type { Process } from '../../src/lib/process/schema.ts';
import type { Cadence } from '../../src/lib/programme/cadence.ts';
import type { Comparison } from '../../src/lib/programme/compare.ts';
import type { Coverage } from '../../src/lib/programme/coverage.ts';
import type { ItemMark, TrackedItem } from '../../src/lib/programme/items.ts';
import type { PostmortemReview } from '../../src/lib/programme/postmortem.ts';
import type { ClauseTrend, Trend } from '../../src/lib/programme/trend.ts';
import type { Language } from '../../src/lib/text/languages.ts';
import type { Refusal } from '../refusal.ts';
import type { StoredDelivery, StoredHook } from '../store/programme-port.ts';

export interface Asked {
	/** Version whose ratings the trends show; default: the one in force. */
	readonly rubric?: string | undefined;
	/** Default: English. */
	readonly language?: Language | undefined;
}

export interface ProgrammeOverview {
	/** Drills that count, the newest first. */
	readonly drills: readonly {
		readonly id: string;
		readonly title: string;
		/** Milliseconds since 1970. */
		readonly at: number;
		readonly difficulty: string;
		readonly family: string;
		readonly sentence: string;
	}[];
	/** The one new drills are made with: coverage is measured by it. */
	readonly process: Process;
	readonly cadence: Cadence;
	readonly items: readonly TrackedItem[];
	/** Those that were handed in, the newest drill first. */
	readonly postmortems: readonly (PostmortemReview & { readonly drill: string })[];
	readonly coverage: Coverage;
	readonly rubric: {
		/** The version in force. */
		readonly current: string;
		/** Every version that judged one of these drills, the newest first. */
		readonly versions: readonly string[];
		/** The one whose ratings the trends show, and the credits from which it gives them. */
		readonly shown: string;
		readonly ratings: { readonly P: number; readonly S: number; readonly M: number };
	};
	/** Drills that were judged by older versions of the rubric too. */
	readonly again: readonly JudgedAgain[];
	readonly trends: readonly Trend[];
	readonly clauses: readonly ClauseTrend[];
}

export interface ComparedDrills extends Comparison {
	readonly before: { readonly id: string; readonly title: string; readonly at: number };
	readonly after: { readonly id: string; readonly title: string; readonly at: number };
}

/** A hook without the key of its signature. */
export type Hook = Omit<StoredHook, 'secret'>;
export type Delivery = Omit<StoredDelivery, 'body'>;

/** A day in the team's calendar. */
export interface Appointment {
	/** Stays the same while the appointment moves. */
	readonly id: string;
	readonly kind: 'drill' | 'item' | 'review';
	/** What is due, in a few words: an action item's title, a process's. */
	readonly what: string;
	/** Milliseconds since 1970, within the day it is due. */
	readonly at: number;
}

export interface Programme {
	overview(asked?: Asked): Promise<ProgrammeOverview>;
	/** When the next drill is due; quicker than all of the overview. */
	cadence(): Promise<Cadence>;
	compare(before: string, after: string, language?: Language): Promise<ComparedDrills | undefined>;
	/** Keys that the next drill retests. */
	openKeys(): Promise<readonly string[]>;
	markItem(drill: string, item: number, state: ItemMark['state']): void;
	/** The way of a drill's postmortem; undefined while none was handed in. */
	postmortem(drill: string): Promise<PostmortemReview | undefined>;
	/** One state on or back. */
	movePostmortem(drill: string, state: string): Promise<{ readonly ok: true } | Refusal>;
	setCadence(days: number): { readonly ok: true } | Refusal;

	/** The secret in the calendar's address; made when first asked for. */
	calendarToken(): string;
	/** Makes the old address useless. */
	renewCalendar(): void;
	appointments(): Promise<readonly Appointment[]>;

	hooks(): readonly Hook[];
	/** @returns the key of its signature, shown this once */
	addHook(url: string, form: string): { readonly ok: true; readonly secret: string } | Refusal;
	removeHook(id: string): void;
	/** Sends a hook a greeting, to see whether it arrives. */
	greet(id: string): void;
	deliveries(): readonly Delivery[];
}
