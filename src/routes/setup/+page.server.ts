import { fail, redirect } from '@sveltejs/kit';
import { keepSession } from '#lib/sign-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ token: url.searchParams.get('token') ?? '' });

export const actions: Actions = {
	default: async ({ request, locals, cookies, url }) => {
		const form = await request.formData();
		const passphrase = String(form.get('passphrase') ?? '');
		if (passphrase !== String(form.get('again') ?? '')) {
			return fail(400, {
				code: 'access/differs',
				message: 'The two are not the same. Type both again.'
			});
		}
		const entered = await locals.app.access.claim(String(form.get('token') ?? ''), passphrase);
		if (!entered.ok) return fail(400, { code: entered.code, message: entered.message });
		keepSession(cookies, url, entered.session);
		redirect(303, '/');
	}
};
