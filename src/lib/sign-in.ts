import { redirect, type Cookies } from '@sveltejs/kit';
import { consoleCookie, SESSION_COOKIE } from './cookies.ts';

/** As long as a session lasts on the server. */
const SESSION_DAYS = 30;

/** Lets facilitators through; anybody else signs in first and then comes back. */
export function requireFacilitator(locals: App.Locals, url: URL): void {
	if (locals.facilitator) return;
	redirect(303, `/sign-in?next=${encodeURIComponent(url.pathname)}`);
}

interface Asked {
	readonly locals: App.Locals;
	readonly params: { readonly id: string };
	readonly cookies: Cookies;
	readonly url: URL;
}

/** Whoever may be at the console of this drill: facilitators, and who came by its link. */
export function runsDrill({ locals, params, cookies }: Omit<Asked, 'url'>): boolean {
	const secret = cookies.get(consoleCookie(params.id));
	return locals.facilitator || locals.app.consoles.guest(params.id, secret) !== undefined;
}

/** Lets those through who run this drill; anybody else signs in first. */
export function requireConsole(asked: Asked): void {
	if (!runsDrill(asked)) requireFacilitator(asked.locals, asked.url);
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
