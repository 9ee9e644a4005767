import { fail } from '@sveltejs/kit';
import { headOf, processAsked } from '#lib/process-pages/asked.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const kept = processAsked({ locals, url });
	const wanted = Number(url.searchParams.get('from'));
	const older = locals.app.processes.versions(kept.id).find(({ n }) => n === wanted);
	return {
		head: headOf(kept),
		/** The version the text is of; the newest unless an older one is taken up again. */
		from: older?.n ?? kept.version,
		text: older?.text ?? kept.text
	};
};

export const actions: Actions = {
	default: async ({ request, locals, url }) => {
		const { id } = processAsked({ locals, url });
		const { processes } = locals.app;
		const form = await request.formData();
		const field = (name: string) => String(form.get(name) ?? '');
		const [text, by, note] = [field('text'), field('by'), field('note')];
		const after = Number(field('after'));
		const saved = processes.save({ id, text, after, by, note, origin: { kind: 'edit' } });
		if (saved.ok) return { saved: saved.n };
		const [theirs] = saved.code === 'process/conflict' ? processes.versions(id) : [];
		const { code, message } = saved;
		return fail(400, { text, by, note, after, code, message, theirs });
	}
};
