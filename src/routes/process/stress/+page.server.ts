import { fail } from '@sveltejs/kit';
import { requireFacilitator } from '#lib/sign-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url, depends }) => {
	requireFacilitator(locals, url);
	depends('muster:stress');
	const { library, stress } = locals.app;
	const test = stress.get();
	return {
		processes: library.processes(),
		asked: url.searchParams.get('id'),
		test,
		/** The process it tested, as it is now; needed once there is a result. */
		tested: test?.result ? library.process(test.process)?.process : undefined
	};
};

export const actions: Actions = {
	start: async ({ locals, request, url }) => {
		requireFacilitator(locals, url);
		const form = await request.formData();
		const [process, runs, seed] = ['process', 'runs', 'seed'].map((name) =>
			String(form.get(name) ?? '')
		);
		const started = locals.app.stress.start(process ?? '', Number(runs), seed);
		return started.ok ? undefined : fail(400, started);
	},
	stop: ({ locals, url }) => {
		requireFacilitator(locals, url);
		locals.app.stress.stop();
	}
};
