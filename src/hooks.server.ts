import type { Handle } from '@sveltejs/kit';
import type { App } from '#server/services.ts';

type Shelf = { [key: symbol]: App | undefined };

/** Where the composition root left the services before it loaded this build. */
function services(): App {
	const app = (globalThis as unknown as Shelf)[Symbol.for('muster.app')];
	if (!app) throw new Error('No services were handed over: run the pages by server/main.ts.');
	return app;
}

export const handle: Handle = ({ event, resolve }) => {
	event.locals.app = services();
	return resolve(event);
};
