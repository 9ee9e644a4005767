import { error } from '@sveltejs/kit';
import { requireConsole } from '#lib/sign-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	requireConsole(event);
	const { locals, params, url } = event;
	const join = locals.app.drills.invitation(params.id, url.origin);
	if (!join) error(404, 'There is no such drill.');
	return { drill: params.id, join };
};
