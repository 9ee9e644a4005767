import { json } from '@sveltejs/kit';
import { processRead } from '#lib/process-pages/asked.ts';
import type { RequestHandler } from './$types';

/** Which version there is now, for a page that was opened a while ago. */
export const GET: RequestHandler = ({ locals, url, cookies }) => {
	const { id, version } = processRead({ locals, url, cookies });
	return json({ id, version }, { headers: { 'cache-control': 'private, no-store' } });
};
