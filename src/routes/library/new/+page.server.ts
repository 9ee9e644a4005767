import { fail, redirect } from '@sveltejs/kit';
import { idFrom } from '#lib/authoring/head.ts';
import { BEGINNING, startingFile } from '#lib/authoring/starting-file.ts';
import { requireFacilitator } from '#lib/sign-in.ts';
import type { Actions, PageServerLoad } from './$types';

const MAX_TITLE = 100;

export const load: PageServerLoad = ({ locals, url }) => requireFacilitator(locals, url);

export const actions: Actions = {
	blank: async ({ request, locals, url }) => {
		requireFacilitator(locals, url);
		const title = String((await request.formData()).get('title') ?? '').trim();
		if (title === '') return fail(400, { title, blank: 'Write a title; it can change later.' });
		if (title.length > MAX_TITLE) {
			return fail(400, { title, blank: `Use a title of at most ${MAX_TITLE} characters.` });
		}
		const made = locals.app.workshop.create(
			startingFile({ ...BEGINNING, id: idFrom(title), title }),
			'The starting file'
		);
		if (!made.ok) return fail(400, { title, blank: made.message });
		redirect(303, `/library/${made.id}/edit`);
	},
	upload: async ({ request, locals, url }) => {
		requireFacilitator(locals, url);
		const file = (await request.formData()).get('file');
		if (!(file instanceof File) || file.size === 0) {
			return fail(400, { upload: 'Choose the YAML file of a scenario.' });
		}
		const made = locals.app.workshop.create(await file.text(), `Imported from ${file.name}`);
		if (!made.ok) return fail(400, { upload: made.message });
		redirect(303, `/library/${made.id}`);
	}
};
