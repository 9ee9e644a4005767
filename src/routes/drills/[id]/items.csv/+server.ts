import { itemsCsv } from '#lib/report/after-action.ts';
import { downloadOf, reportOf } from '#lib/report/download.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) =>
	downloadOf(itemsCsv(await reportOf(event)), 'text/csv', 'action-items.csv');
