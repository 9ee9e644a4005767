import { loadTexts } from '#lib/text/load.ts';
import type { LayoutLoad } from './$types';

/** Pages of participants stay light: they bring the sentences of refusals when they are idle, or not at all. */
const LIGHT: readonly (string | null)[] = ['/join', '/join/[code]', '/drills/[id]/room'];

export const load: LayoutLoad = async ({ data, route }) => ({
	...data,
	texts: LIGHT.includes(route.id)
		? await loadTexts(data.language, 'shared')
		: await loadTexts(data.language, 'shared', 'refusals')
});
