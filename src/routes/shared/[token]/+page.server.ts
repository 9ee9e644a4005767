import { error } from '@sveltejs/kit';
import { sheetOf } from '#lib/report/download.ts';
import { loadTexts } from '#lib/text/load.ts';
import { refusalText } from '#lib/text/refusal.ts';
import type { PageServerLoad } from './$types';

const GONE = 410;
const TOO_MANY = 429;

export const load: PageServerLoad = async ({ locals, params, getClientAddress, setHeaders }) => {
	setHeaders({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' });
	const shared = locals.app.reports.shared(params.token, getClientAddress());
	if (!shared.ok) {
		const { refusals } = await loadTexts(locals.language, 'refusals');
		error(shared.code === 'share/over' ? GONE : TOO_MANY, refusalText(refusals, shared));
	}
	return { until: shared.until, ...(await sheetOf(locals, shared.drill)) };
};
