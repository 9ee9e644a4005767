import { afterActionMarkdown } from '#lib/report/after-action.ts';
import { downloadOf, reportOf } from '#lib/report/download.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) =>
	downloadOf(afterActionMarkdown(await reportOf(event)), 'text/markdown', 'after-action-report.md');
