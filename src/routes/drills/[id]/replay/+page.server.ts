import { error } from '@sveltejs/kit';
import { reportOf } from '#lib/report/download.ts';
import { requireConsole } from '#lib/sign-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireConsole(event);
	const { gaps } = await reportOf(event, event.locals.language);
	const { params, locals } = event;
	const replay = await locals.app.reports.replay(params.id);
	if (!replay) error(404, 'There is no such drill.');
	const moments = gaps.map(({ title, dueAt, evidence }) => ({ title, dueAt, evidence }));
	return { drill: params.id, gaps: moments, ...replay };
};
