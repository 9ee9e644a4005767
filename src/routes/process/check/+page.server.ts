import { fail } from '@sveltejs/kit';
import { headOf, processAsked, today } from '#lib/process-pages/asked.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const kept = processAsked({ locals, url });
	return {
		head: headOf(kept),
		reviewed: kept.process.reviewed,
		today: today(),
		findings: locals.app.processes.check(kept.id)
	};
};

export const actions: Actions = {
	review: async ({ request, locals, url }) => {
		const { id } = processAsked({ locals, url });
		const by = String((await request.formData()).get('by') ?? '');
		const noted = locals.app.processes.review(id, by, today());
		return noted.ok ? { reviewed: true } : fail(400, { ...noted, by });
	}
};
