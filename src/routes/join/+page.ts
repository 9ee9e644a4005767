import { moreTexts } from '#lib/text/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ parent }) => moreTexts(parent, 'lobby');
