import { fail, redirect } from '@sveltejs/kit';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async ({ request, locals, getClientAddress }) => {
		const code = String((await request.formData()).get('code') ?? '').trim();
		if (code === '') return fail(400, { code, message: 'Type the code from your invitation.' });
		const found = locals.app.drills.find(code, getClientAddress());
		if (!found.ok) return fail(400, { code, message: found.message });
		redirect(303, `/join/${encodeURIComponent(code)}`);
	}
};
