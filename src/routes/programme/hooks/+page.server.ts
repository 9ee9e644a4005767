import { fail } from '@sveltejs/kit';
import { requireFacilitator } from '#lib/sign-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	requireFacilitator(locals, url);
	const { programme } = locals.app;
	return { hooks: programme.hooks(), deliveries: programme.deliveries() };
};

export const actions: Actions = {
	add: async ({ request, locals, url }) => {
		requireFacilitator(locals, url);
		const form = await request.formData();
		const [address, kind] = [String(form.get('url') ?? '').trim(), String(form.get('form') ?? '')];
		const added = locals.app.programme.addHook(address, kind);
		return added.ok ? { secret: added.secret } : fail(400, { ...added, url: address });
	},
	remove: async ({ request, locals, url }) => {
		requireFacilitator(locals, url);
		locals.app.programme.removeHook(String((await request.formData()).get('id')));
	},
	greet: async ({ request, locals, url }) => {
		requireFacilitator(locals, url);
		locals.app.programme.greet(String((await request.formData()).get('id')));
	}
};
