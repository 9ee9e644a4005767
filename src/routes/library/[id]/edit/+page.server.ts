import { error, fail } from '@sveltejs/kit';
import { TEAM_NAMES } from '#lib/bots/teams.ts';
import { requireFacilitator } from '#lib/sign-in.ts';
import { loadTexts } from '#lib/text/load.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params: { id }, url }) => {
	requireFacilitator(locals, url);
	const { library, workshop } = locals.app;
	const authored = workshop.get(id);
	if (!authored) {
		error(404, 'No such scenario was written here. A shipped one can be duplicated, then changed.');
	}
	const versions = workshop.versions(id);
	const older = versions.find(({ n }) => n === Number(url.searchParams.get('from')));
	const begun = older ?? versions[0];
	const process = library.process();
	const { editor } = await loadTexts(locals.language, 'editor');
	const isBack = older !== undefined && older.n !== authored.version;
	return {
		authored,
		/** The version the text is of; the newest unless an older one is taken up again. */
		from: begun?.n ?? 0,
		text: begun?.text ?? '',
		note: isBack ? editor.backTo(older.n) : '',
		process: process?.source.text ?? '',
		teams: TEAM_NAMES,
		roles: Object.values(process?.process.roles ?? {}).map(({ title }) => title)
	};
};

export const actions: Actions = {
	default: async ({ request, locals, params: { id }, url }) => {
		requireFacilitator(locals, url);
		const { workshop } = locals.app;
		const form = await request.formData();
		const field = (name: string) => String(form.get(name) ?? '');
		const [text, note, after] = [field('text'), field('note'), Number(field('after'))];
		const saved = workshop.save({ id, text, after, note });
		if (saved.ok) return { saved: saved.n };
		const theirs = saved.code === 'scenario/conflict' ? workshop.versions(id)[0] : undefined;
		return fail(400, { text, note, after, code: saved.code, message: saved.message, theirs });
	}
};
