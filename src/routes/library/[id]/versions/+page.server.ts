import { error } from '@sveltejs/kit';
import { requireFacilitator } from '#lib/sign-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params: { id }, url }) => {
	requireFacilitator(locals, url);
	const { workshop } = locals.app;
	const authored = workshop.get(id);
	if (!authored) error(404, 'No such scenario was written here.');
	const versions = workshop.versions(id);
	const chosen = (name: string, otherwise: number) => {
		const n = Number(url.searchParams.get(name));
		return versions.find((version) => version.n === n) ?? versions[otherwise] ?? versions[0];
	};
	return {
		authored,
		versions: versions.map(({ n, savedAt, note }) => ({ n, savedAt, note })),
		before: chosen('before', 1),
		after: chosen('after', 0)
	};
};
