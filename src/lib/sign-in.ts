import { redirect, type Cookies } from '@sveltejs/kit';
import { SESSION_COOKIE } from './cookies.ts';

/** As long as a session lasts on the server. */
const SESSION_DAYS = 30;

/** Lets facilitators through; anybody else signs in first and then comes back. */
export function requireFacilitator(locals: App.Locals, url: URL): void {
	if (locals.facilitator) return;
	redirect(303, `/sign-in?next=${encodeURIComponent(url.pathname)}`);
}

export function keepSession(cookies: Cookies, url: URL, session: string): void {
	cookies.set(SESSION_COOKIE, session, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		maxAge: SESSION_DAYS * 24 * 60 * 60
	});
}

/** Only to a page of ours: a link must not send people elsewhere after signing in. */
export const pageAfterSignIn = (next: string | null): string =>
	next !== null && /^\/(?![/\\])/.test(next) ? next : '/';
