import { fail, redirect } from '@sveltejs/kit';
import { idFrom } from '#lib/authoring/head.ts';
import { BEGINNING, startingFile } from '#lib/authoring/starting-file.ts';
import { requireFacilitator } from '#lib/sign-in.ts';
import { loadTexts } from '#lib/text/load.ts';
import { refusalText } from '#lib/text/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

const MAX_TITLE = 100;

export const load: PageServerLoad = ({ locals, url }) => requireFacilitator(locals, url);

const textsOf = ({ language }: App.Locals) => loadTexts(language, 'library', 'refusals');

export const actions: Actions = {
	blank: async ({ request, locals, url }) => {
		requireFacilitator(locals, url);
		const { library, refusals } = await textsOf(locals);
		const title = String((await request.formData()).get('title') ?? '').trim();
		if (title === '') return fail(400, { title, blank: library.create.missing });
		if (title.length > MAX_TITLE) {
			return fail(400, { title, blank: library.create.long(MAX_TITLE) });
		}
		const made = locals.app.workshop.create(
			startingFile({ ...BEGINNING, id: idFrom(title), title }),
			'The starting file'
		);
		if (!made.ok) return fail(400, { title, blank: refusalText(refusals, made) });
		redirect(303, `/library/${made.id}/edit`);
	},
	upload: async ({ request, locals, url }) => {
		requireFacilitator(locals, url);
		const { library, refusals } = await textsOf(locals);
		const file = (await request.formData()).get('file');
		if (!(file instanceof File) || file.size === 0) {
			return fail(400, { upload: library.create.noFile });
		}
		const made = locals.app.workshop.create(await file.text(), `Imported from ${file.name}`);
		if (!made.ok) return fail(400, { upload: refusalText(refusals, made) });
		redirect(303, `/library/${made.id}`);
	}
};
