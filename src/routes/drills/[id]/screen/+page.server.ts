import { error } from '@sveltejs/kit';
import { requireFacilitator } from '#lib/sign-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	requireFacilitator(locals, url);
	const join = locals.app.drills.invitation(params.id, url.origin);
	if (!join) error(404, 'There is no such drill.');
	return { drill: params.id, join };
};
