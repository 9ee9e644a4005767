import { error, redirect } from '@sveltejs/kit';
import { LANGUAGE_COOKIE } from '#lib/cookies.ts';
import { isLanguage } from '#lib/text/languages.ts';
import { pageAfterSignIn } from '#lib/sign-in.ts';
import type { RequestHandler } from './$types';

const A_YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Keeps the language somebody chose, and goes back to where they were. */
export const POST: RequestHandler = async ({ request, cookies, url }) => {
	const form = await request.formData();
	const language = String(form.get('language') ?? '');
	if (!isLanguage(language)) error(400, 'Choose one of the languages in the list.');
	cookies.set(LANGUAGE_COOKIE, language, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		maxAge: A_YEAR_SECONDS
	});
	redirect(303, pageAfterSignIn(String(form.get('from') ?? '')));
};
