import { moreTexts } from '#lib/text/load.ts';
import type { PageLoad } from './$types';

/** What a seat sees comes over a socket: there is nothing to show before it. */
export const ssr = false;

export const load: PageLoad = async ({ data, parent }) => ({
	...data,
	...(await moreTexts(parent, 'lobby', 'standIns', 'room'))
});
