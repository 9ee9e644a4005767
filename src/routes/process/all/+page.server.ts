import { fail, redirect } from '@sveltejs/kit';
import { headOf, processAsked } from '#lib/process-pages/asked.ts';
import { loadTexts } from '#lib/text/load.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => ({
	head: headOf(processAsked({ locals, url })),
	all: locals.app.processes.list().map(headOf)
});

export const actions: Actions = {
	use: async ({ request, locals, url }) => {
		processAsked({ locals, url });
		locals.app.processes.makeDefault(String((await request.formData()).get('process') ?? ''));
	},
	import: async ({ request, locals, url }) => {
		processAsked({ locals, url });
		const form = await request.formData();
		const by = String(form.get('by') ?? '');
		const file = form.get('file');
		const { process: text } = await loadTexts(locals.language, 'process');
		if (!(file instanceof File) || file.size === 0) {
			return fail(400, { by, code: 'process/no-file', message: text.list.choose });
		}
		const kept = locals.app.processes.import(await file.text(), by, text.list.from(file.name));
		if (!kept.ok) return fail(400, { by, code: kept.code, message: kept.message });
		redirect(303, `/process?id=${encodeURIComponent(kept.id)}`);
	}
};
