import { error } from '@sveltejs/kit';
import { requireFacilitator } from '#lib/sign-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	requireFacilitator(locals, url);
	if (!locals.app.drills.get(params.id)) error(404, 'There is no such drill.');
	return { drill: params.id, origin: url.origin };
};
