import type { JudgementRecord } from '../../src/lib/programme/record.ts';

/** What finished drills were judged to be, once for each version of the rubric. */
export interface JudgementStore {
	/** Replaces the record of the same drill and version, unless that one was published. */
	keep(record: JudgementRecord): void;
	/** Of one drill, the earliest judged first. */
	of(drill: string): readonly JudgementRecord[];
	all(): readonly JudgementRecord[];
}
