import { fail, redirect } from '@sveltejs/kit';
import { seatCookie } from '#lib/cookies.ts';
import { keepSeat } from '#lib/seat.ts';
import { loadTexts } from '#lib/text/load.ts';
import { refusalText } from '#lib/text/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, cookies, getClientAddress }) => {
	const { drills } = locals.app;
	const { lobby, refusals } = await loadTexts(locals.language, 'lobby', 'refusals');
	const found = drills.find(params.code, getClientAddress());
	if (!found.ok) return { drill: null, message: refusalText(refusals, found) };
	const { id, phase } = found.drill;
	// Whoever has a seat already comes back to it, from wherever they follow the link.
	if (drills.seat(id, cookies.get(seatCookie(id))) !== undefined) {
		redirect(303, `/drills/${id}/room`);
	}
	if (phase === 'ended') return { drill: null, message: lobby.join.over };
	return { drill: { phase }, message: null };
};

export const actions: Actions = {
	default: async ({ request, locals, params, cookies, url, getClientAddress }) => {
		const { lobby, refusals } = await loadTexts(locals.language, 'lobby', 'refusals');
		const form = await request.formData();
		const name = String(form.get('name') ?? '').trim();
		const kind = form.get('kind') === 'observer' ? 'observer' : 'participant';
		if (name === '') return fail(400, { name, kind, message: lobby.join.typeName });
		const joined = await locals.app.drills.join(params.code, name, kind, getClientAddress());
		if (!joined.ok) return fail(400, { name, kind, message: refusalText(refusals, joined) });
		keepSeat(cookies, url, joined.drill, joined.secret);
		redirect(303, `/drills/${joined.drill}/room`);
	}
};
