import { entriesOf } from '#lib/library/entries.ts';
import { familiesIn, filtersOf, matching } from '#lib/library/filters.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const { app, facilitator } = locals;
	const entries = entriesOf(app, facilitator);
	const filters = filtersOf(url.searchParams);
	const written = facilitator ? app.workshop.list() : [];
	return {
		facilitator,
		filters,
		families: familiesIn(entries),
		total: entries.length,
		entries: matching(entries, filters, Date.now()),
		drafts: written.filter(({ archived, playable }) => !archived && playable === null),
		archived: written.filter(({ archived }) => archived)
	};
};
