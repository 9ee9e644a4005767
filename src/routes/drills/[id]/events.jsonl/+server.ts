import { requireFacilitator } from '#lib/sign-in.ts';
import { downloadOf } from '#lib/report/download.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	requireFacilitator(locals, url);
	const events = await locals.app.drills.events(params.id);
	const lines = events.map((event) => `${JSON.stringify(event)}\n`).join('');
	return downloadOf(lines, 'application/x-ndjson', 'events.jsonl');
};
