import { headOf, processRead, today } from '#lib/process-pages/asked.ts';
import { requireFacilitator } from '#lib/sign-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url, cookies }) => {
	const kept = processRead({ locals, url, cookies });
	return {
		head: headOf(kept),
		process: kept.process,
		today: today(),
		/** Null for whoever came by it: they read. */
		teamLink: locals.facilitator
			? `${url.origin}/process/team/${locals.app.processes.teamKey()}`
			: null,
		/** When this copy was made, in milliseconds since 1970: without a connection it is an old one. */
		madeAt: Date.now()
	};
};

export const actions: Actions = {
	renew: ({ locals, url }) => {
		requireFacilitator(locals, url);
		locals.app.processes.renewTeamKey();
		return { renewed: true };
	}
};
