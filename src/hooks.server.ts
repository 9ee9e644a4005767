import type { Handle } from '@sveltejs/kit';
import { SESSION_COOKIE } from '#lib/cookies.ts';
import type { App } from '#server/services.ts';

type Shelf = { [key: symbol]: App | undefined };

/** Where the composition root left the services before it loaded this build. */
function services(): App {
	const app = (globalThis as unknown as Shelf)[Symbol.for('muster.app')];
	if (!app) throw new Error('No services were handed over: run the pages by server/main.ts.');
	return app;
}

export const handle: Handle = ({ event, resolve }) => {
	const app = services();
	event.locals.app = app;
	event.locals.facilitator = app.access.isFacilitator(event.cookies.get(SESSION_COOKIE));
	return resolve(event);
};
