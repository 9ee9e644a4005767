import { error } from '@sveltejs/kit';
import { downloadOf } from '#lib/report/download.ts';
import { requireFacilitator } from '#lib/sign-in.ts';
import type { RequestHandler } from './$types';

/** The file as its author wrote it; `?version=2` gives an older one. */
export const GET: RequestHandler = ({ locals, params: { id }, url }) => {
	requireFacilitator(locals, url);
	const { library, workshop } = locals.app;
	const versions = workshop.versions(id);
	const wanted = url.searchParams.get('version');
	const version = wanted ? versions.find(({ n }) => n === Number(wanted)) : versions[0];
	const text = version?.text ?? (wanted ? undefined : library.scenario(id)?.source.text);
	if (text === undefined) error(404, 'There is no such scenario.');
	return downloadOf(text, 'application/yaml', `${id}.yaml`);
};
