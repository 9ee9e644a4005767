import type { Dimension } from '../scenario/schema.ts';
import type { Course } from './course.ts';
import type { Opportunity, Reason } from './report.ts';
import type { Rubric } from './rubric.ts';

/** The act that met something, and the events that show it. */
export interface Met {
	readonly t: number;
	readonly evidence: readonly number[];
}

interface Asked {
	readonly key: string;
	readonly dimension: Dimension;
	readonly what: string;
	readonly reason: Reason;
	readonly weight: number;
	readonly critical: boolean;
	/** Events that opened it. */
	readonly openedBy: readonly number[];
}

/** A response that began to be asked for. */
export interface Opening extends Asked {
	readonly openedAt: number;
	readonly dueAt: number;
	readonly graceEndsAt: number;
	/** When it was no longer asked for; null while it is. */
	readonly closesAt: number | null;
	/** First moment at or after the opening at which it was there. */
	readonly met: Met | null;
}

/** A time in which an act was asked for again and again. */
export interface Recurrence extends Asked {
	readonly from: number;
	readonly to: number;
	readonly every: number;
	/** Every act of this kind that counts, in order. */
	readonly acts: readonly Met[];
}

/** What one source of obligations found. */
export interface Obligations {
	readonly openings?: readonly Opening[];
	readonly recurrences?: readonly Recurrence[];
	/** What needs no matching: judged already. */
	readonly judged?: readonly Opportunity[];
}

/** Everything a source of obligations may look at. */
export interface Inquiry {
	readonly course: Course;
	readonly rubric: Rubric;
}

/** And the severity over time that clauses open on. */
export interface LevelInquiry extends Inquiry {
	readonly levels: Course['levels'];
}

type Judged = Pick<Opportunity, 'key' | 'dimension' | 'what' | 'reasons' | 'verdict' | 'note'> &
	Partial<Opportunity>;

/** An opportunity with everything that was not said left empty. */
export const opportunity = (judged: Judged): Opportunity => ({
	openedAt: null,
	dueAt: null,
	graceEndsAt: null,
	metAt: null,
	credit: null,
	weight: 1,
	critical: false,
	evidence: [],
	seenBy: [],
	by: [],
	marks: [],
	compensated: 0,
	overridden: null,
	...judged
});

/** What the rubric itself asks for, whatever process and scenario say. */
export const ruleOf = (id: string, because: string, dueAt: number | null = null): Reason => ({
	source: 'rubric',
	id,
	because,
	dueAt
});

/** A verdict on a share: all of it is met, none is missed. */
export function shareVerdict(share: number): 'met' | 'partial' | 'missed' {
	if (share >= 1) return 'met';
	return share > 0 ? 'partial' : 'missed';
}

/** Credits are kept to four decimals, so that reports read well and compare exactly. */
export const rounded = (credit: number): number => Math.round(credit * 10_000) / 10_000;

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
