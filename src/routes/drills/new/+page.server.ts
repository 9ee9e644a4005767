import { fail, redirect } from '@sveltejs/kit';
import { holesIn } from '#lib/before/gaps.ts';
import { AGENDAS } from '#lib/engine/agenda.ts';
import { entriesOf } from '#lib/library/entries.ts';
import { familiesIn, filtersOf, matching } from '#lib/library/filters.ts';
import { candidatesOf, historyOf } from '#lib/library/history.ts';
import { suggest } from '#lib/library/suggest.ts';
import { requireFacilitator } from '#lib/sign-in.ts';
import { loadTexts } from '#lib/text/load.ts';
import { refusalText } from '#lib/text/refusal.ts';
import type { App } from '#server/services/app.ts';
import type { Actions, PageServerLoad } from './$types';

const MAX_SEED = 100;

export const load: PageServerLoad = async ({ locals, url }) => {
	requireFacilitator(locals, url);
	const { app } = locals;
	const entries = entriesOf(app, true);
	const filters = filtersOf(url.searchParams);
	const wanted = url.searchParams.get('scenario');
	return {
		filters,
		families: familiesIn(entries),
		total: entries.length,
		scenarios: matching(entries, filters, Date.now()),
		/** Chosen in the library, before coming here. */
		wanted: entries.find(({ id }) => id === wanted) ?? null,
		suggestion: await suggestionFrom(app, entries),
		processes: processesOf(app)
	};
};

async function suggestionFrom(app: App, entries: ReturnType<typeof entriesOf>) {
	const suggestion = suggest(candidatesOf(app), await historyOf(app), Date.now());
	const entry = entries.find(({ id }) => id === suggestion?.id);
	return suggestion && entry ? { entry, reasons: suggestion.reasons } : null;
}

const processesOf = (app: App) =>
	app.library.processes().map(({ id, title }) => ({
		id,
		title,
		roles: Object.values(app.library.process(id)?.process.roles ?? {}).map((role) => role.title),
		holes: holesIn(app, id)
	}));

export const actions: Actions = {
	default: async ({ request, locals, url }) => {
		requireFacilitator(locals, url);
		const form = await request.formData();
		const field = (name: string) => String(form.get(name) ?? '').trim();
		const [scenario, process, seed] = [field('scenario'), field('process'), field('seed')];
		const speed = Number(field('speed') || '1');
		const agenda = AGENDAS.find((minutes) => String(minutes) === field('agenda')) ?? AGENDAS[0];
		const again = { scenario, process, seed, speed, agenda };
		const { before, refusals } = await loadTexts(locals.language, 'before', 'refusals');
		if (scenario === '') return fail(400, { ...again, message: before.create.noScenario });
		if (seed.length > MAX_SEED) {
			return fail(400, { ...again, message: before.create.longSeed(MAX_SEED) });
		}
		const created = await locals.app.drills.create({
			scenario,
			agenda,
			openItems: await locals.app.programme.openKeys(),
			...(speed === 1 ? {} : { speed }),
			...(process ? { process } : {}),
			...(seed ? { seed } : {})
		});
		if (!created.ok) return fail(400, { ...again, message: refusalText(refusals, created) });
		redirect(303, `/drills/${created.id}`);
	}
};
