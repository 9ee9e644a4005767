import type { Handle } from '@sveltejs/kit';
import { LANGUAGE_COOKIE, SESSION_COOKIE } from '#lib/cookies.ts';
import { languageOf } from '#lib/text/languages.ts';
import type { App } from '#server/services/app.ts';

type Shelf = { [key: symbol]: App | undefined };

/** Where the composition root left the services before it loaded this build. */
function services(): App {
	const app = (globalThis as unknown as Shelf)[Symbol.for('muster.app')];
	if (!app) throw new Error('No services were handed over: run the pages by server/main.ts.');
	return app;
}

export const handle: Handle = ({ event, resolve }) => {
	const app = services();
	const { cookies, request, locals } = event;
	locals.app = app;
	locals.facilitator = app.access.isFacilitator(cookies.get(SESSION_COOKIE));
	locals.language = languageOf(
		cookies.get(LANGUAGE_COOKIE),
		request.headers.get('accept-language')
	);
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%language%', locals.language)
	});
};
