import { existsSync } from 'node:fs';
import type { PageHandler } from './http.ts';

const BUILT = new URL('../build/handler.js', import.meta.url);

/**
 * Loads the built pages. The services must have been handed over before, and these settings made:
 * adapter-node reads its environment once, when it is imported.
 */
export async function loadPages(origin: string | undefined): Promise<PageHandler> {
	if (!existsSync(BUILT)) {
		throw new Error(
			'The pages are not built yet. `npm start` builds them, or run `npm run build`.'
		);
	}
	if (origin === undefined) delete process.env['ORIGIN'];
	process.env['PROTOCOL_HEADER'] ??= 'x-forwarded-proto';
	const built = (await import(BUILT.href)) as { readonly handler: PageHandler };
	return built.handler;
}
