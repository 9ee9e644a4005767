import { error } from '@sveltejs/kit';
import type { KeptProcess } from '#server/services/processes.ts';
import { requireFacilitator } from '../sign-in.ts';

interface Asked {
	readonly locals: App.Locals;
	readonly url: URL;
}

/** The process a facilitator asks for; without an id the one new drills are made with. */
export function processAsked({ locals, url }: Asked): KeptProcess {
	requireFacilitator(locals, url);
	const kept = locals.app.processes.get(url.searchParams.get('id') ?? undefined);
	if (!kept) error(404, 'There is no such process.');
	return kept;
}

/** What pages say of it in their heads. */
export const headOf = ({ id, title, version, savedAt, by, isDefault }: KeptProcess) => ({
	id,
	title,
	version,
	savedAt,
	by,
	isDefault
});

export const today = (): string => new Date().toISOString().slice(0, 10);
