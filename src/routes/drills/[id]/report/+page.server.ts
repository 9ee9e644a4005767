import { fail } from '@sveltejs/kit';
import { requireReader, sheetOf } from '#lib/report/download.ts';
import { requireFacilitator, runsDrill } from '#lib/sign-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await requireReader(event);
	const { locals, params } = event;
	const { facilitator: facilitates } = locals;
	return {
		drill: params.id,
		applied: facilitates ? await locals.app.processes.applied(params.id) : {},
		/** Whoever took part reads; the log and the console belong to those who run the drill. */
		runs: runsDrill(event),
		/** Sharing a report and changing the process takes the passphrase. */
		facilitates,
		/** Names and words are gone for good. */
		erased: locals.app.drills.isErased(params.id),
		links: facilitates ? locals.app.reports.links(params.id) : [],
		...(await sheetOf(locals, params.id))
	};
};

export const actions: Actions = {
	share: async ({ locals, params, request, url }) => {
		requireFacilitator(locals, url);
		const days = Number((await request.formData()).get('days'));
		const shared = locals.app.reports.share(params.id, days);
		return shared.ok ? { link: `${url.origin}/shared/${shared.token}` } : fail(400, shared);
	},
	revoke: async ({ locals, params, request, url }) => {
		requireFacilitator(locals, url);
		const link = String((await request.formData()).get('link') ?? '');
		locals.app.reports.revoke(params.id, link);
	},
	move: async ({ locals, params, request, url }) => {
		requireFacilitator(locals, url);
		const state = String((await request.formData()).get('state') ?? '');
		const moved = await locals.app.programme.movePostmortem(params.id, state);
		return moved.ok ? { moved: true } : fail(400, { ...moved, about: 'move' as const });
	},
	erase: async ({ locals, params, url }) => {
		requireFacilitator(locals, url);
		const erased = await locals.app.drills.erasePersonalData(params.id);
		return erased.ok ? { erased: true } : fail(400, { ...erased, about: 'erase' as const });
	}
};
