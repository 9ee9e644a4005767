import { error } from '@sveltejs/kit';
import { previewOf } from '#lib/authoring/preview.ts';
import { TEAM_NAMES } from '#lib/bots/teams.ts';
import { scriptOf } from '#lib/library/script.ts';
import { requireFacilitator } from '#lib/sign-in.ts';
import { loadTexts } from '#lib/text/load.ts';
import type { PageServerLoad } from './$types';

const MAX_SEED = 100;

export const load: PageServerLoad = async ({ locals, params: { id }, url }) => {
	requireFacilitator(locals, url);
	const script = scriptOf(locals.app, id);
	if (!script) error(404, 'There is no such scenario, or it has faults; its editor shows them.');
	const seed = (url.searchParams.get('seed') ?? '1').slice(0, MAX_SEED);
	const team = TEAM_NAMES.find((name) => name === url.searchParams.get('team')) ?? 'by-the-book';
	const role = url.searchParams.get('role') ?? '';
	const { title, starts } = script.scenario;
	const { findings } = await loadTexts(locals.language, 'findings');
	return {
		id,
		title,
		starts,
		seed,
		team,
		role,
		teams: TEAM_NAMES,
		roles: Object.values(script.process.roles).map((known) => known.title),
		preview: previewOf(script, { seed, team }, findings)
	};
};
