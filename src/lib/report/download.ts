import { error, type Cookies } from '@sveltejs/kit';
import { seatCookie } from '../cookies.ts';
import type { PostmortemReview } from '../programme/postmortem.ts';
import type { JudgementRecord } from '../programme/record.ts';
import type { GapReport } from '../scoring/report.ts';
import { requireFacilitator, runsDrill } from '../sign-in.ts';
import { changesOf, type Change } from './changes.ts';
import type { Language } from '../text/languages.ts';
import type { Picture } from './picture.ts';

interface Asked {
	readonly locals: App.Locals;
	readonly params: { readonly id: string };
	readonly url: URL;
	readonly cookies: Cookies;
}

/** Who runs the drill, and who took part once the report is published. */
export async function requireReader(asked: Asked): Promise<void> {
	if (runsDrill(asked)) return;
	const { locals, params, url, cookies } = asked;
	const { drills } = locals.app;
	const seat = drills.seat(params.id, cookies.get(seatCookie(params.id)));
	if (seat === undefined) return requireFacilitator(locals, url);
	if (await drills.isPublished(params.id)) return;
	error(403, 'The report is being prepared. The facilitator opens it to you.');
}

/** The report of a drill, for those who may read it: in English, or in a language asked for. */
export async function reportOf(asked: Asked, language?: Language): Promise<GapReport> {
	await requireReader(asked);
	const report = await asked.locals.app.drills.report(asked.params.id, language);
	if (!report) error(404, 'There is no such drill.');
	return report;
}

/** What the page of a report shows, in the reader's language. Who may see it was asked before. */
export async function sheetOf(
	{ app, language }: App.Locals,
	drill: string
): Promise<{
	report: GapReport;
	judgedBefore: JudgementRecord | undefined;
	review: PostmortemReview | undefined;
	picture: Picture;
	changes: Record<string, Change>;
}> {
	const [report, picture] = await Promise.all([
		app.drills.report(drill, language),
		app.reports.picture(drill)
	]);
	const sources = app.drills.sources(drill);
	if (!report || !picture || !sources) error(404, 'There is no such drill.');
	const judgedBefore = app.reports.judgedBefore(drill);
	const review = await app.programme.postmortem(drill);
	return { report, judgedBefore, review, picture, changes: changesOf(report, sources.process) };
}

export const downloadOf = (text: string, type: string, name: string): Response =>
	new Response(text, {
		headers: {
			'content-type': `${type}; charset=utf-8`,
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'private, no-store'
		}
	});
