import { error, type Cookies } from '@sveltejs/kit';
import type { KeptProcess } from '#server/services/processes.ts';
import { PROCESS_COOKIE } from '../cookies.ts';
import { requireFacilitator } from '../sign-in.ts';

interface Asked {
	readonly locals: App.Locals;
	readonly url: URL;
}

/** The process a facilitator asks for; without an id the one new drills are made with. */
export function processAsked(asked: Asked): KeptProcess {
	requireFacilitator(asked.locals, asked.url);
	return kept(asked);
}

/** The same for reading alone, which the team may too, once a device was let in by the team's link. */
export function processRead({ cookies, ...asked }: Asked & { readonly cookies: Cookies }) {
	const { locals, url } = asked;
	if (!locals.app.processes.opensTo(cookies.get(PROCESS_COOKIE))) requireFacilitator(locals, url);
	return kept(asked);
}

function kept({ locals, url }: Asked): KeptProcess {
	const found = locals.app.processes.get(url.searchParams.get('id') ?? undefined);
	if (!found) error(404, 'There is no such process.');
	return found;
}

/** What pages say of it in their heads. */
export const headOf = ({
	id,
	title,
	version,
	savedAt,
	by,
	isDefault,
	isUnreviewed
}: KeptProcess) => ({
	id,
	title,
	version,
	savedAt,
	by,
	isDefault,
	isUnreviewed
});

export const today = (): string => new Date().toISOString().slice(0, 10);
