import { error } from '@sveltejs/kit';
import { requireConsole } from '#lib/sign-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireConsole(event);
	const { locals, params, url } = event;
	const { drills } = locals.app;
	const drill = drills.get(params.id);
	if (!drill) error(404, 'There is no such drill.');
	const seats = await drills.players(params.id);
	const wanted = url.searchParams.get('seat');
	const seat = seats.find((each) => each === wanted) ?? seats[0] ?? null;
	return { drill: params.id, seat, demonstration: drill.demonstration };
};
