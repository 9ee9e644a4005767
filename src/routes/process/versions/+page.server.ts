import { headOf, processAsked } from '#lib/process-pages/asked.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const kept = processAsked({ locals, url });
	const versions = locals.app.processes.versions(kept.id);
	const chosen = (name: string, otherwise: number) => {
		const n = Number(url.searchParams.get(name));
		return versions.find((version) => version.n === n) ?? versions[otherwise] ?? versions[0];
	};
	return {
		head: headOf(kept),
		versions: versions.map(({ n, savedAt, by, note, origin }) => ({
			n,
			savedAt,
			by,
			note,
			origin
		})),
		before: chosen('before', 1),
		after: chosen('after', 0)
	};
};
