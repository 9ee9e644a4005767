import { moreTexts } from '#lib/text/load.ts';
import type { PageLoad } from './$types';

/** The room lives on its socket: there is nothing to show before it, and nothing without it. */
export const ssr = false;

export const load: PageLoad = async ({ data, parent }) => ({
	...data,
	...(await moreTexts(parent, 'room'))
});
