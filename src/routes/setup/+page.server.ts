import { fail, redirect } from '@sveltejs/kit';
import { keepSession } from '#lib/sign-in.ts';
import { loadTexts } from '#lib/text/load.ts';
import { refusalText } from '#lib/text/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ token: url.searchParams.get('token') ?? '' });

export const actions: Actions = {
	default: async ({ request, locals, cookies, url }) => {
		const { before, refusals } = await loadTexts(locals.language, 'before', 'refusals');
		const form = await request.formData();
		const passphrase = String(form.get('passphrase') ?? '');
		if (passphrase !== String(form.get('again') ?? '')) {
			return fail(400, { ofLink: false, message: before.setup.differs });
		}
		const entered = await locals.app.access.claim(String(form.get('token') ?? ''), passphrase);
		if (!entered.ok) {
			const message = refusalText(refusals, entered);
			return fail(400, { ofLink: entered.code === 'access/link', message });
		}
		keepSession(cookies, url, entered.session);
		redirect(303, '/');
	}
};
