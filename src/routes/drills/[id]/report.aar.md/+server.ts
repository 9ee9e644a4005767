import { afterActionMarkdown } from '#lib/report/after-action.ts';
import { downloadOf, reportOf } from '#lib/report/download.ts';
import { loadTexts } from '#lib/text/load.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { language } = event.locals;
	const report = await reportOf(event, language);
	const texts = await loadTexts(language, 'afterAction', 'shared');
	return downloadOf(afterActionMarkdown(report, texts), 'text/markdown', 'after-action-report.md');
};
