import { error, fail, redirect } from '@sveltejs/kit';
import { idAt } from '#lib/library/address.ts';
import { detailOf, spoilersOf } from '#lib/library/detail.ts';
import { requireFacilitator } from '#lib/sign-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const { app, facilitator } = locals;
	const id = idAt(app, params.id);
	const authored = facilitator ? app.workshop.get(id) : undefined;
	const detail = detailOf(app, id);
	if (!detail && !authored) error(404, 'There is no such scenario.');
	return {
		/** As in the address, except for facilitators. */
		id: facilitator ? id : params.id,
		facilitator,
		authored: authored ?? null,
		detail,
		spoilers: facilitator ? spoilersOf(app, id) : null
	};
};

export const actions: Actions = {
	duplicate: ({ locals, params, url }) => {
		requireFacilitator(locals, url);
		const made = locals.app.workshop.duplicate(params.id);
		if (!made.ok) return fail(400, made);
		redirect(303, `/library/${made.id}/edit`);
	},
	archive: ({ locals, params, url }) => {
		requireFacilitator(locals, url);
		locals.app.workshop.archive(params.id, true);
		redirect(303, '/library');
	},
	takeBack: ({ locals, params, url }) => {
		requireFacilitator(locals, url);
		locals.app.workshop.archive(params.id, false);
	}
};
