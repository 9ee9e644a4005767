import { reportJson } from '#lib/scoring/json.ts';
import { downloadOf, reportOf } from '#lib/report/download.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) =>
	downloadOf(reportJson(await reportOf(event)), 'application/json', 'gap-report.json');
