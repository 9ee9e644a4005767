import { redirect } from '@sveltejs/kit';
import { PROCESS_COOKIE } from '#lib/cookies.ts';
import type { PageServerLoad } from './$types';

const A_YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Lets this device read the process from now on, under the address that it is kept under. */
export const load: PageServerLoad = ({ locals, params, cookies, url, setHeaders }) => {
	setHeaders({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' });
	if (!locals.app.processes.opensTo(params.key)) return;
	cookies.set(PROCESS_COOKIE, params.key, {
		path: '/process',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		maxAge: A_YEAR_SECONDS
	});
	redirect(303, '/process');
};
