import { error, fail, redirect } from '@sveltejs/kit';
import { seatCookie } from '#lib/cookies.ts';
import { keepSeat } from '#lib/seat.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, cookies }) => {
	const { drills, devices } = locals.app;
	const drill = drills.get(params.id);
	if (!drill) error(404, 'There is no such drill.');
	const offered = devices.look(params.id, params.link);
	const held = drills.seat(params.id, cookies.get(seatCookie(params.id)));
	// The device that made the link, or one that has used it, has the seat already.
	if (held !== undefined && (offered === undefined || offered === held)) {
		redirect(303, `/drills/${params.id}/room`);
	}
	const nameOf = (seat: string | undefined) =>
		seat === undefined ? null : (drills.names(params.id)[seat] ?? '');
	return { title: drill.title, name: nameOf(offered), leaves: nameOf(held) };
};

export const actions: Actions = {
	default: ({ locals, params, cookies, url }) => {
		const taken = locals.app.devices.take(params.id, params.link);
		if (!taken.ok) return fail(400, { message: taken.message });
		keepSeat(cookies, url, params.id, taken.secret);
		redirect(303, `/drills/${params.id}/room`);
	}
};
