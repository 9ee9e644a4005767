import { requireFacilitator } from '#lib/sign-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	requireFacilitator(locals, url);
	const { programme } = locals.app;
	const { drills } = await programme.overview();
	// Without a choice: the last two.
	const before = url.searchParams.get('before') ?? drills[1]?.id ?? '';
	const after = url.searchParams.get('after') ?? drills[0]?.id ?? '';
	return {
		drills,
		before,
		after,
		compared: (await programme.compare(before, after, locals.language)) ?? null
	};
};
