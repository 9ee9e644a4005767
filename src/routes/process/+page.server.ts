import { headOf, processAsked, today } from '#lib/process-pages/asked.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const kept = processAsked({ locals, url });
	return {
		head: headOf(kept),
		process: kept.process,
		today: today(),
		/** When this copy was made, in milliseconds since 1970: without a connection it is an old one. */
		madeAt: Date.now()
	};
};
