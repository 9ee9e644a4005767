import { fail } from '@sveltejs/kit';
import { requireFacilitator } from '#lib/sign-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	requireFacilitator(locals, url);
	const { programme } = locals.app;
	return {
		overview: await programme.overview({
			rubric: url.searchParams.get('rubric') ?? undefined,
			language: locals.language
		}),
		calendar: `${url.origin}/programme/calendar.ics?key=${programme.calendarToken()}`
	};
};

/** What somebody may say of an item by pressing a button. */
const MARKS = ['open', 'done', 'dropped'] as const;

export const actions: Actions = {
	cadence: async ({ request, locals, url }) => {
		requireFacilitator(locals, url);
		const days = Number((await request.formData()).get('days'));
		const set = locals.app.programme.setCadence(days);
		return set.ok ? { saved: true } : fail(400, set);
	},
	renew: ({ locals, url }) => {
		requireFacilitator(locals, url);
		locals.app.programme.renewCalendar();
	},
	mark: async ({ request, locals, url }) => {
		requireFacilitator(locals, url);
		const form = await request.formData();
		const state = MARKS.find((mark) => mark === form.get('state'));
		const drill = String(form.get('drill'));
		const item = Number(form.get('item'));
		if (state && Number.isInteger(item) && locals.app.drills.get(drill)) {
			locals.app.programme.markItem(drill, item, state);
		}
	}
};
