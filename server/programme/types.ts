import type { Cadence } from '../../src/lib/programme/cadence.ts';
import type { Comparison } from '../../src/lib/programme/compare.ts';
import type { Coverage } from '../../src/lib/programme/coverage.ts';
import type { ItemMark, TrackedItem } from '../../src/lib/programme/items.ts';
import type { ClauseTrend, Trend } from '../../src/lib/programme/trend.ts';
import type { Refusal } from '../services.ts';
import type { StoredDelivery, StoredHook } from '../store/programme-port.ts';

/* What pages may ask of the programme, as `event.locals.app.programme`. */

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
		readonly rubric: string;
	}[];
	readonly cadence: Cadence;
	readonly items: readonly TrackedItem[];
	readonly coverage: Coverage;
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
	overview(): Promise<ProgrammeOverview>;
	/** When the next drill is due; quicker than all of the overview. */
	cadence(): Promise<Cadence>;
	compare(before: string, after: string): Promise<ComparedDrills | undefined>;
	/** Keys that the next drill retests. */
	openKeys(): Promise<readonly string[]>;
	markItem(drill: string, item: number, state: ItemMark['state']): void;
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
