import type { DrillView } from '../engine/view.ts';
import { STATUSES, type IncidentStatus } from '../scenario/schema.ts';
import type { Briefing } from './briefing.ts';

/*
 * What a stand-in writes in an update: what its team declared, was told and did by then, and nothing
 * that only the hidden world knows. What is counted only grows, so that an update says what is new.
 */

interface Words {
	readonly condition: string;
	readonly actions: string;
	readonly needs: string;
}

export function updateWords(briefing: Briefing, view: DrillView, audience: string): Words {
	const { audiences } = briefing.process;
	const isForCustomers = audience === customersOf(briefing);
	return {
		condition: said([
			...condition(briefing, view, isForCustomers),
			view.status === null ? undefined : `Status: ${view.status}`
		]),
		actions: said([
			STANDING[view.status ?? STATUSES[0]],
			...(isForCustomers ? steps(view) : titledSteps(briefing, view))
		]),
		needs: audiences[audience] ? 'Nothing from you right now.' : ''
	};
}

/** Who reads no names of systems: the audience named so, or the first. */
const customersOf = ({ process: { audiences } }: Briefing): string | undefined =>
	audiences['customers'] ? 'customers' : Object.keys(audiences)[0];

/** What a level means stands in the process, in words that were agreed on. */
function condition(
	{ process }: Briefing,
	{ severity }: DrillView,
	isForCustomers: boolean
): string[] {
	const level =
		severity === 1 || severity === 2 || severity === 3 || severity === 4
			? process.severities[severity]
			: undefined;
	if (!level) return ['We are looking into a problem', 'No severity is declared yet'];
	// What only some were sent stays with them: no alert is named.
	return isForCustomers ? [level.definition] : [`SEV-${severity} ${level.name}`, level.definition];
}

/** How the work stands, by the status that the team set. */
const STANDING: Readonly<Record<IncidentStatus, string>> = {
	investigating: 'We are looking for the cause',
	identified: 'We know the cause and work on the repair',
	monitoring: 'The repair is made, and we watch whether it holds',
	resolved: 'The repair is made, and it holds'
};

function steps(view: DrillView): (string | undefined)[] {
	const checks = Object.keys(view.evidence).length;
	const done = runs(view, 'done').length;
	const underWay = runs(view, 'running').length;
	return [
		checks > 0 ? `Checks made: ${checks}` : undefined,
		done > 0 ? `Steps taken: ${done}` : undefined,
		underWay > 0 ? `Steps under way: ${underWay}` : undefined
	];
}

function titledSteps({ scenario }: Briefing, view: DrillView): (string | undefined)[] {
	const [checks, done, underWay] = steps(view);
	const named = (text: string | undefined, action: string | undefined) => {
		const title = scenario.actions?.[action ?? '']?.title;
		// A title that a draw completes is known to the people in the room only.
		return text && title && !title.includes('${') ? `${text} (latest: ${title})` : text;
	};
	return [
		checks,
		named(done, runs(view, 'done').at(-1)?.action),
		named(underWay, runs(view, 'running').at(-1)?.action)
	];
}

const runs = (view: DrillView, state: 'done' | 'running') =>
	view.runs.filter((run) => run.state === state);

/** Sentences in a row, each with its end. */
const said = (sentences: readonly (string | undefined)[]): string =>
	sentences
		.filter((sentence) => sentence !== undefined)
		.map((sentence) => sentence.trim().replace(/[^.!?]$/, '$&.'))
		.join(' ');
