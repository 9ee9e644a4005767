import { fail, redirect } from '@sveltejs/kit';
import { entriesOf } from '#lib/library/entries.ts';
import { familiesIn, filtersOf, matching } from '#lib/library/filters.ts';
import { requireFacilitator } from '#lib/sign-in.ts';
import type { Actions, PageServerLoad } from './$types';

const MAX_SEED = 100;

export const load: PageServerLoad = ({ locals, url }) => {
	requireFacilitator(locals, url);
	const entries = entriesOf(locals.app, true);
	const filters = filtersOf(url.searchParams);
	return {
		filters,
		families: familiesIn(entries),
		total: entries.length,
		scenarios: matching(entries, filters, Date.now()),
		/** Chosen in the library, before coming here. */
		wanted: url.searchParams.get('scenario'),
		processes: locals.app.library.processes()
	};
};

export const actions: Actions = {
	default: async ({ request, locals, url }) => {
		requireFacilitator(locals, url);
		const form = await request.formData();
		const field = (name: string) => String(form.get(name) ?? '').trim();
		const [scenario, process, seed] = [field('scenario'), field('process'), field('seed')];
		const speed = Number(field('speed') || '1');
		const again = { scenario, process, seed, speed };
		if (scenario === '') return fail(400, { ...again, message: 'Choose a scenario.' });
		if (seed.length > MAX_SEED) {
			return fail(400, { ...again, message: `Use a seed of at most ${MAX_SEED} characters.` });
		}
		const created = await locals.app.drills.create({
			scenario,
			openItems: await locals.app.programme.openKeys(),
			...(speed === 1 ? {} : { speed }),
			...(process ? { process } : {}),
			...(seed ? { seed } : {})
		});
		if (!created.ok) return fail(400, { ...again, message: created.message });
		redirect(303, `/drills/${created.id}`);
	}
};
