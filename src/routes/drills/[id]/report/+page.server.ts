import { reportOf } from '#lib/report/download.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	drill: event.params.id,
	report: await reportOf(event)
});
