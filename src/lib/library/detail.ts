import type { App } from '#server/services/app.ts';
import type { Scenario } from '../scenario/schema.ts';
import { playedOf } from './entries.ts';

/** What everybody may read of a scenario, those included who will play it. */
export function detailOf(app: App, id: string) {
	const found = app.library.scenario(id);
	if (!found) return null;
	const { title, summary, difficulty, length, starts } = found.compiled.scenario;
	const roles = Object.values(app.library.process()?.process.roles ?? {});
	return {
		title,
		summary,
		difficulty,
		length,
		starts,
		roles: roles.map((role) => role.title),
		played: playedOf(app).get(id) ?? { times: 0, last: null }
	};
}

/** What facilitators may read as well. */
export function spoilersOf(app: App, id: string) {
	const scenario = app.library.scenario(id)?.compiled.scenario;
	if (!scenario) return null;
	const { family, objectives, modelled_on, injects, sources, actions, debrief } = scenario;
	return {
		family,
		playbook: app.library.process()?.process.playbooks[family]?.title ?? null,
		objectives,
		modelledOn: (modelled_on ?? []).map(({ title, url, note }) => ({ title, url, note })),
		endings: endingsOf(scenario),
		size: {
			injects: Object.keys(injects).length,
			sources: Object.keys(sources ?? {}).length,
			actions: Object.keys(actions ?? {}).length
		},
		cause: debrief?.cause ?? null,
		discuss: debrief?.discuss ?? []
	};
}

const endingsOf = ({ endings }: Scenario) =>
	Object.entries(endings).map(([id, { outcome, text }]) => ({
		id,
		outcome,
		text: text ?? id.replaceAll('_', ' ')
	}));
