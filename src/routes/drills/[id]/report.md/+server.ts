import { reportMarkdown } from '#lib/scoring/markdown.ts';
import { downloadOf, reportOf } from '#lib/report/download.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) =>
	downloadOf(reportMarkdown(await reportOf(event)), 'text/markdown', 'gap-report.md');
