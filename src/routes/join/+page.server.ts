import { fail, redirect } from '@sveltejs/kit';
import { loadTexts } from '#lib/text/load.ts';
import { refusalText } from '#lib/text/refusal.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async ({ request, locals, getClientAddress }) => {
		const { lobby, refusals } = await loadTexts(locals.language, 'lobby', 'refusals');
		const code = String((await request.formData()).get('code') ?? '').trim();
		if (code === '') return fail(400, { code, message: lobby.join.typeCode });
		const found = locals.app.drills.find(code, getClientAddress());
		if (!found.ok) return fail(400, { code, message: refusalText(refusals, found) });
		redirect(303, `/join/${encodeURIComponent(code)}`);
	}
};
