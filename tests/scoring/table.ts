import { gapReport, type GapReport, type Opportunity } from '../../src/lib/scoring/report.ts';
import { rubric } from '../../src/lib/scoring/rubric.ts';
import { score } from '../../src/lib/scoring/score.ts';
import { scenarioText, Stage } from '../stage.ts';

/** A failure that begins after ten seconds and stays until somebody runs `mend`. */
export const FAILURE = `
state: { fixed: false, down: false }
truth: [{ severity: 2, accept: [1, 2], when: state.down, because: Customers cannot order }]
facts: { cause: What is wrong }
sources: { dashboard: { title: The dashboard, takes: 10s, covers: database.look_first, shows: [{ text: Full, reveals: [cause] }] } }
injects:
  alarm: { at: 10s, via: alert, from: Monitor, text: It fails, sets: { down: true }, hints: [Ask the owner] }
actions:
  mend: { title: Mend it, role: technical_lead, approval: incident_lead, takes: 30s, covers: database.free_space, outcomes: [{ sets: { fixed: true, down: false }, text: Done }] }
  wipe: { title: Wipe it, takes: 10s, outcomes: [{ text: Gone, irreversible: true, harm: Everything is lost }] }
endings: { fixed: { when: state.fixed, outcome: good } }
`;

export const LEAD = 's1';
export const TECHNICIAN = 's2';
export const COMMUNICATOR = 's3';

interface Setting {
	readonly extra?: string;
	readonly seats?: number;
}

/** A running drill of the failure, with more of a scenario added. */
export const failure = ({ extra = '', seats = 3 }: Setting = {}): Stage =>
	Stage.running(scenarioText(FAILURE + extra), { seats });

/** Ends the drill at this second and gives its report. */
export function reportAt(stage: Stage, second: number): GapReport {
	stage.at(second).facilitator({ type: 'end' });
	return reportOf(stage);
}

export const reportOf = (stage: Stage): GapReport =>
	gapReport.parse(score(stage.drill.script, rubric, stage.events));

/** The opportunities of a key, in the order in which they opened. */
export const judged = (report: GapReport, key: string): Opportunity[] =>
	report.opportunities.filter((opportunity) => opportunity.key === key);

export const verdicts = (report: GapReport, key: string) =>
	judged(report, key).map(({ verdict, credit }) => [verdict, credit]);

export const rating = (report: GapReport, dimension: GapReport['ratings'][number]['dimension']) =>
	report.ratings.find((rated) => rated.dimension === dimension);

export function declare(stage: Stage, severity: number): void {
	stage.as(LEAD, { type: 'declare-severity', severity, reason: 'By the book' });
}

export function update(stage: Stage, audience: string, nextInMinutes: number | null = 30): void {
	const text = { condition: 'It fails', actions: 'We mend it', needs: 'Patience' };
	stage.as(COMMUNICATOR, { type: 'post-update', audience, ...text, nextInMinutes });
}

export function page(stage: Stage, contact: string): void {
	stage.as(LEAD, { type: 'escalate', contact, message: 'Please help' });
}

export function say(stage: Stage, status: 'investigating' | 'resolved'): void {
	stage.as(LEAD, { type: 'set-status', status });
}
