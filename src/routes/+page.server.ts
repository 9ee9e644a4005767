import { fail, redirect } from '@sveltejs/kit';
import { SESSION_COOKIE } from '#lib/cookies.ts';
import { today } from '#lib/process-pages/asked.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { drills, library, processes, programme, access } = locals.app;
	if (!locals.facilitator) {
		return { firstRun: access.isFirstRun(), drills: null, process: null, cadence: null };
	}
	const titles = new Map(library.scenarios().map(({ id, title }) => [id, title]));
	const kept = processes.get();
	return {
		firstRun: false,
		cadence: await programme.cadence(),
		process: kept ? { title: kept.title, reviewed: kept.process.reviewed, today: today() } : null,
		drills: drills.list().map((drill) => ({
			...drill,
			scenario: titles.get(drill.scenario) ?? drill.scenario,
			people: Object.keys(drills.names(drill.id)).length
		}))
	};
};

export const actions: Actions = {
	demonstrate: async ({ locals }) => {
		if (!locals.facilitator) redirect(303, '/sign-in');
		const made = await locals.app.drills.demonstrate();
		if (!made.ok) return fail(500, { message: made.message });
		redirect(303, `/drills/${made.id}/watch`);
	},
	signOut: ({ locals, cookies }) => {
		const session = cookies.get(SESSION_COOKIE);
		if (session) locals.app.access.signOut(session);
		cookies.delete(SESSION_COOKIE, { path: '/' });
		redirect(303, '/');
	}
};
