import { error } from '@sveltejs/kit';
import { processAsked } from '#lib/process-pages/asked.ts';
import { downloadOf } from '#lib/report/download.ts';
import type { RequestHandler } from './$types';

/** The file as its authors wrote it; `?version=2` gives an older one. */
export const GET: RequestHandler = ({ locals, url }) => {
	const kept = processAsked({ locals, url });
	const wanted = url.searchParams.get('version');
	const text = wanted
		? locals.app.processes.versions(kept.id).find(({ n }) => n === Number(wanted))?.text
		: kept.text;
	if (text === undefined) error(404, 'There is no such version of the process.');
	return downloadOf(text, 'application/yaml', `${kept.id}.yaml`);
};
