import { error, fail, redirect } from '@sveltejs/kit';
import { headOf } from '#lib/process-pages/asked.ts';
import { requireFacilitator } from '#lib/sign-in.ts';
import type { Actions, PageServerLoad } from './$types';

const askedOf = ({ searchParams }: URL) => ({
	drill: searchParams.get('drill') ?? '',
	key: searchParams.get('key') ?? ''
});

/** What the gap report of a drill proposes, beside the process as it is now. */
export const load: PageServerLoad = async ({ locals, url }) => {
	requireFacilitator(locals, url);
	const { drills, processes } = locals.app;
	const { drill, key } = askedOf(url);
	const report = await drills.report(drill, locals.language);
	const gap = report?.gaps.find(({ root }) => root === key);
	const kept = report && (processes.get(report.drill.process.id) ?? processes.get());
	if (!report || !gap || !kept) error(404, 'The report proposes no such change.');
	const applied = (await processes.applied(drill))[key] ?? null;
	return {
		drill,
		scenario: report.drill.scenario.title,
		gap: { title: gap.title, text: gap.proposal.text },
		head: headOf(kept),
		applied,
		change: applied ? null : await processes.preview(drill, key, locals.language)
	};
};

export const actions: Actions = {
	default: async ({ request, locals, url }) => {
		requireFacilitator(locals, url);
		const { drill, key } = askedOf(url);
		const by = String((await request.formData()).get('by') ?? '');
		const applied = await locals.app.processes.apply(drill, key, by, locals.language);
		if (!applied.ok) return fail(400, { ...applied, by });
		redirect(303, url.pathname + url.search);
	}
};
