import { error } from '@sveltejs/kit';
import { requireConsole } from '#lib/sign-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	requireConsole(event);
	const { locals, params, url } = event;
	if (!locals.app.drills.get(params.id)) error(404, 'There is no such drill.');
	return { drill: params.id, origin: url.origin };
};
