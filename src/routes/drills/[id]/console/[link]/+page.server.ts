import { error, fail, redirect } from '@sveltejs/kit';
import { consoleCookie } from '#lib/cookies.ts';
import type { Actions, PageServerLoad } from './$types';

/** As long as a seat: the talk after a drill may be another day. */
const DAYS = 30;

export const load: PageServerLoad = ({ locals, params, cookies }) => {
	const { app, facilitator } = locals;
	const drill = app.drills.get(params.id);
	if (!drill) error(404, 'There is no such drill.');
	// Who is in already goes straight back in.
	if (facilitator || app.consoles.guest(params.id, cookies.get(consoleCookie(params.id)))) {
		redirect(303, `/drills/${params.id}`);
	}
	return { title: drill.title, open: app.consoles.isInvited(params.id, params.link) };
};

export const actions: Actions = {
	default: async ({ request, locals, params, cookies, url }) => {
		const { app } = locals;
		if (!app.drills.get(params.id)) error(404, 'There is no such drill.');
		const name = String((await request.formData()).get('name') ?? '').trim();
		const joined = app.consoles.join(params.id, params.link, name);
		if (!joined.ok) return fail(400, { name, code: joined.code, message: joined.message });
		cookies.set(consoleCookie(params.id), joined.secret, {
			path: '/',
			httpOnly: true,
			sameSite: 'lax',
			secure: url.protocol === 'https:',
			maxAge: DAYS * 24 * 60 * 60
		});
		redirect(303, `/drills/${params.id}`);
	}
};
