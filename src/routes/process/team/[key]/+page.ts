import { moreTexts } from '#lib/text/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => ({
	...data,
	...(await moreTexts(parent, 'process'))
});
