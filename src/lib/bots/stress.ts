import type { DrillEvent } from '../engine/events.ts';
import type { Script } from '../scenario/script.ts';
import type { Opportunity, Reason } from '../scoring/report.ts';
import { rubric } from '../scoring/rubric.ts';
import { score } from '../scoring/score.ts';
import { busyWithin, UPDATE_SECONDS, type Work } from './hands.ts';
import { play } from './play.ts';
import type { TeamName } from './teams.ts';

/*
 * The stress test of a process: many headless drills, played by teams of different diligence and
 * different size, and what became of every clause in each. One run is one drill; which scenario,
 * team and staffing it has follows from its number alone, so that any number of workers may share
 * the runs and the result is the same.
 */

/** Who is there. */
export const STAFFINGS = {
	/** One person for each role. */
	full: { people: Infinity, silent: false },
	/** Two people hold all roles between them. */
	two: { people: 2, silent: false },
	/** 3 a.m.: one person holds every role, and the contact the process pages first does not answer. */
	night: { people: 1, silent: true }
} as const;

export type Staffing = keyof typeof STAFFINGS;
export const STAFFING_NAMES = Object.keys(STAFFINGS) as readonly Staffing[];

/** A team that does nothing breaks everything, and says nothing about a process. */
export const STRESS_TEAMS = [
	'by-the-book',
	'careless',
	'alarmist'
] as const satisfies readonly TeamName[];
export type StressTeam = (typeof STRESS_TEAMS)[number];

/** Why a clause was not kept, as far as a play can tell. */
export const WHYS = ['hands', 'rhythm', 'void', 'order', 'unticked', 'forgotten', 'slow'] as const;
export type Why = (typeof WHYS)[number];

export const OUTCOMES = ['met', 'late', 'partial', 'missed', 'not judged'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What became of one clause in one drill. */
export interface Sample {
	readonly clause: string;
	readonly outcome: Outcome;
	/** Credit from 0 to 1; null where it was not judged. */
	readonly credit: number | null;
	/** Seconds after its deadline at which it was done; null where it was not, or in time. */
	readonly late: number | null;
	readonly why: Why | null;
	/** The first clause of this drill to be broken. */
	readonly first: boolean;
}

export interface Cast {
	readonly scenario: number;
	readonly team: StressTeam;
	readonly staffing: Staffing;
	readonly seed: string;
}

/** The cast of one run: every combination comes round in turn. */
export function castOf(run: number, scenarios: number, seed: string): Cast {
	const turn = Math.floor(run / scenarios);
	return {
		scenario: run % scenarios,
		team: STRESS_TEAMS[turn % STRESS_TEAMS.length] ?? 'by-the-book',
		staffing:
			STAFFING_NAMES[Math.floor(turn / STRESS_TEAMS.length) % STAFFING_NAMES.length] ?? 'full',
		seed: `${seed}/${run}`
	};
}

/** Plays one drill, and says what became of each clause that it touched. */
export function stressRun(
	script: Script,
	{ team, staffing, seed }: Omit<Cast, 'scenario'>
): Sample[] {
	const { people, silent } = STAFFINGS[staffing];
	const staffed = silent ? withSilence(script) : script;
	const rehearsal = { seed, team, people, scenarioHash: '', processHash: '' };
	const { events, work } = play(staffed, rehearsal);
	const { opportunities } = score(staffed, rubric, events);
	const found = opportunities.flatMap((opportunity) =>
		clausesIn(opportunity).map((reason) => ({ opportunity, reason }))
	);
	const broken = found.filter(({ opportunity }) => isBroken(outcomeOf(opportunity)));
	const dueOf = ({ opportunity, reason }: (typeof found)[number]) =>
		reason.dueAt ?? opportunity.dueAt ?? Infinity;
	const firstDue = Math.min(...broken.map(dueOf));
	return found.map((one) => {
		const outcome = outcomeOf(one.opportunity);
		const isNotKept = isBroken(outcome);
		return {
			clause: one.reason.id,
			outcome,
			credit: one.opportunity.credit,
			late: lateBy(one.opportunity, one.reason),
			why: isNotKept ? whyOf(one.opportunity, one.reason, { events, work, script, people }) : null,
			first: isNotKept && dueOf(one) === firstDue
		};
	});
}

export const isBroken = (outcome: Outcome): boolean =>
	outcome === 'late' || outcome === 'partial' || outcome === 'missed';

const clausesIn = ({ reasons }: Opportunity): Reason[] =>
	reasons.filter(({ source }) => source === 'clause');

function outcomeOf({ verdict, credit }: Opportunity): Outcome {
	switch (verdict) {
		case 'met':
		case 'late':
		case 'partial':
		case 'missed':
			return credit === null ? 'not judged' : verdict;
		case 'violated':
			return 'missed';
		case 'not observed':
		case 'not applicable':
		case 'waived':
			return 'not judged';
	}
}

function lateBy({ verdict, metAt, dueAt }: Opportunity, reason: Reason): number | null {
	const due = reason.dueAt ?? dueAt;
	if (verdict !== 'late' || metAt === null || due === null) return null;
	return Math.max(0, metAt - due);
}

/** The contact that the process pages first at its worst level stays silent, whatever the story says. */
function withSilence(script: Script): Script {
	const { severities, contacts } = script.process;
	const first =
		Object.keys(severities[1].escalate ?? {})[0] ??
		Object.keys(severities[2].escalate ?? {})[0] ??
		Object.keys(contacts)[0];
	if (first === undefined) return script;
	const behaviour = { ...script.scenario.contacts?.[first], ignores: Number.MAX_SAFE_INTEGER };
	const told = { ...script.scenario.contacts, [first]: behaviour };
	return { ...script, scenario: { ...script.scenario, contacts: told } };
}

interface Circumstances {
	readonly events: readonly DrillEvent[];
	readonly work: readonly Work[];
	readonly script: Script;
	readonly people: number;
}

/** Share of the time allowed that somebody must have been at other work for it to be the reason. */
const HANDS_FULL = 0.5;

function whyOf(opportunity: Opportunity, reason: Reason, circumstances: Circumstances): Why {
	const { key, openedAt, dueAt, metAt } = opportunity;
	const [kind = '', id = ''] = key.split('/');
	const { events, work, script, people } = circumstances;
	if (reason.id.endsWith('.actions')) return 'order';
	if (kind === 'tick' && opportunity.verdict === 'partial') return 'unticked';
	if (kind === 'cadence' && everyOf(script, reason.id) <= UPDATE_SECONDS) return 'rhythm';
	const from = openedAt ?? 0;
	const to = Math.max(dueAt ?? from, kind === 'cadence' ? (events.at(-1)?.t ?? from) : from);
	if (kind === 'cadence' || kind === 'update') {
		const posted = events.filter(
			(event) => event.type === 'update-posted' && event.audience === id && event.t <= to
		);
		if (posted.some((event) => event.type === 'update-posted' && event.nextAt === null))
			return 'void';
	}
	const seat = seatFor(script, kind, people);
	if (to > from && busyWithin(work, seat, { from, to }) >= (to - from) * HANDS_FULL) return 'hands';
	return metAt === null ? 'forgotten' : 'slow';
}

/** Seconds between two updates, from the path of the clause that asks for them. */
function everyOf({ process }: Script, clause: string): number {
	const [, level = '', , audience = ''] = clause.split('.');
	const severity = Object.entries(process.severities).find(([name]) => name === level)?.[1];
	return severity?.updates?.[audience]?.every ?? Infinity;
}

/** Where whoever is to do it sits: roles go round among those who are there. */
function seatFor({ process }: Script, kind: string, people: number): string {
	const roles = Object.keys(process.roles);
	const title =
		kind === 'update' || kind === 'cadence'
			? 'communications_lead'
			: kind === 'escalate' || kind === 'reach' || kind === 'hold'
				? 'incident_lead'
				: 'technical_lead';
	const index = Math.max(0, roles.indexOf(title));
	return `s${1 + (index % Math.min(people, roles.length))}`;
}
