import { error } from '@sveltejs/kit';
import { requireFacilitator } from '#lib/sign-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	requireFacilitator(locals, url);
	const { drills } = locals.app;
	if (!drills.get(params.id)) error(404, 'There is no such drill.');
	const seats = await drills.players(params.id);
	const wanted = url.searchParams.get('seat');
	const seat = seats.find((each) => each === wanted) ?? seats[0] ?? null;
	return { drill: params.id, seat };
};
