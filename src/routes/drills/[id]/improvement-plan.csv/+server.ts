import { correctionsCsv } from '#lib/report/after-action.ts';
import { downloadOf, reportOf } from '#lib/report/download.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) =>
	downloadOf(
		correctionsCsv(await reportOf(event, event.locals.language)),
		'text/csv',
		'improvement-plan.csv'
	);
