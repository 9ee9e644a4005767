import { fail, redirect } from '@sveltejs/kit';
import { keepSession, pageAfterSignIn } from '#lib/sign-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	if (locals.facilitator) redirect(303, pageAfterSignIn(url.searchParams.get('next')));
};

export const actions: Actions = {
	default: async ({ request, locals, cookies, url, getClientAddress }) => {
		const passphrase = String((await request.formData()).get('passphrase') ?? '');
		const entered = await locals.app.access.signIn(passphrase, getClientAddress());
		if (!entered.ok) return fail(400, entered);
		keepSession(cookies, url, entered.session);
		redirect(303, pageAfterSignIn(url.searchParams.get('next')));
	}
};
