import { error } from '@sveltejs/kit';
import { exportMsel } from '#lib/authoring/msel.ts';
import { scriptOf } from '#lib/library/script.ts';
import { downloadOf } from '#lib/report/download.ts';
import { requireFacilitator } from '#lib/sign-in.ts';
import type { RequestHandler } from './$types';

/** The master scenario events list, with what `?seed=2` draws. */
export const GET: RequestHandler = ({ locals, params: { id }, url }) => {
	requireFacilitator(locals, url);
	const script = scriptOf(locals.app, id);
	if (!script) error(404, 'There is no such scenario, or it has faults.');
	return downloadOf(
		exportMsel(script, url.searchParams.get('seed') ?? '1'),
		'text/csv',
		`${id}.csv`
	);
};
