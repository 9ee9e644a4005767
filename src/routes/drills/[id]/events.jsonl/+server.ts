import { requireConsole } from '#lib/sign-in.ts';
import { downloadOf } from '#lib/report/download.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	requireConsole(event);
	const { locals, params } = event;
	const events = await locals.app.drills.events(params.id);
	const lines = events.map((each) => `${JSON.stringify(each)}\n`).join('');
	return downloadOf(lines, 'application/x-ndjson', 'events.jsonl');
};
