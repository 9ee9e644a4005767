import { error } from '@sveltejs/kit';
import { consoleCookie } from '#lib/cookies.ts';
import { requireFacilitator } from '#lib/sign-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url, cookies }) => {
	const { drills, consoles } = locals.app;
	const guest = consoles.guest(params.id, cookies.get(consoleCookie(params.id)));
	if (guest === undefined) requireFacilitator(locals, url);
	if (!drills.get(params.id)) error(404, 'There is no such drill.');
	return { drill: params.id, origin: url.origin };
};
