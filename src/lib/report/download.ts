import { error } from '@sveltejs/kit';
import type { GapReport } from '../scoring/report.ts';
import { requireFacilitator } from '../sign-in.ts';
import { changesOf, type Change } from './changes.ts';
import type { Picture } from './picture.ts';

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

/** What the page of a report shows. Who may see it was asked before. */
export async function sheetOf(
	{ app }: App.Locals,
	drill: string
): Promise<{ report: GapReport; picture: Picture; changes: Record<string, Change> }> {
	const [report, picture] = await Promise.all([
		app.drills.report(drill),
		app.reports.picture(drill)
	]);
	const sources = app.drills.sources(drill);
	if (!report || !picture || !sources) error(404, 'There is no such drill.');
	return { report, picture, changes: changesOf(report, sources.process) };
}

export const downloadOf = (text: string, type: string, name: string): Response =>
	new Response(text, {
		headers: {
			'content-type': `${type}; charset=utf-8`,
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'private, no-store'
		}
	});
