import type { GapReport } from './report.ts';

/** The report as a file: the same bytes from the app and from the terminal. */
export const reportJson = (report: GapReport): string => `${JSON.stringify(report, null, 2)}\n`;
