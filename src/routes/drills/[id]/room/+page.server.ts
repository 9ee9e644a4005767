import { error, redirect } from '@sveltejs/kit';
import { seatCookie } from '#lib/cookies.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, cookies }) => {
	const { drills } = locals.app;
	if (!drills.get(params.id)) error(404, 'There is no such drill. Ask for a new link.');
	if (drills.seat(params.id, cookies.get(seatCookie(params.id))) === undefined) {
		redirect(303, '/join');
	}
	return { drill: params.id };
};
