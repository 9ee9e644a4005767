import type { TimelineEntry } from '../scoring/report.ts';

/** What came and what was right is told in the scenario's words. */
export const isWritten = ({ kind }: TimelineEntry): boolean =>
	kind === 'inject' || kind === 'truth' || kind === 'ending';
