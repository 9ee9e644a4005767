import { error } from '@sveltejs/kit';
import type { GapReport } from '../scoring/report.ts';
import { requireFacilitator } from '../sign-in.ts';

interface Asked {
	readonly locals: App.Locals;
	readonly params: { readonly id: string };
	readonly url: URL;
}

/** The report of a drill, for its facilitators. */
export async function reportOf({ locals, params, url }: Asked): Promise<GapReport> {
	requireFacilitator(locals, url);
	const report = await locals.app.drills.report(params.id);
	if (!report) error(404, 'There is no such drill.');
	return report;
}

export const downloadOf = (text: string, type: string, name: string): Response =>
	new Response(text, {
		headers: {
			'content-type': `${type}; charset=utf-8`,
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'private, no-store'
		}
	});
