import type { Catalogue } from '../engine/catalogue.ts';
import type { DrillView, UpdateView } from '../engine/view.ts';
import type { Process } from '../process/schema.ts';
import { optionsText } from './words.ts';

/*
 * What the room answers at a glance, as functions of the view. Nothing here says what would be right:
 * it repeats what the team said, promised and was asked.
 */

/** Seconds before a promised update at which the room begins to ask for it. */
const REMIND_SECONDS = 120;

/** The role that leads: named so, or the first the process names. */
export const leadRole = ({ process }: Catalogue): string =>
	process.roles['incident_lead'] ? 'incident_lead' : (Object.keys(process.roles)[0] ?? '');

/** Who is meant by "customers": the audience named so, or the first. */
export const customersAudience = ({ process }: Catalogue): string =>
	process.audiences['customers'] ? 'customers' : (Object.keys(process.audiences)[0] ?? '');

export const rolesOf = (view: DrillView, seat: string): string[] =>
	Object.keys(view.roles).filter((role) => view.roles[role]?.holder === seat);

export const holderOf = (view: DrillView, role: string): string | null =>
	view.roles[role]?.holder ?? null;

/** Something that waits for this person. */
export type Ask =
	| {
			readonly kind: 'handover';
			readonly role: string;
			readonly from: string;
			readonly note: string;
	  }
	| {
			readonly kind: 'proposal';
			readonly run: number;
			readonly action: string;
			/** The options that were chosen, in words; empty where there are none. */
			readonly chosen: string;
			readonly by: string;
	  }
	| {
			readonly kind: 'alert';
			readonly inject: number;
			readonly title: string;
			/** Improvised by the facilitator, in whatever language. */
			readonly isImprovised: boolean;
	  }
	| { readonly kind: 'silent'; readonly contact: string; readonly next: string | null }
	| { readonly kind: 'update'; readonly audience: string; readonly dueAt: number };

interface Situation {
	readonly view: DrillView;
	readonly catalogue: Catalogue;
	readonly seat: string;
	/** Exercise second. */
	readonly t: number;
}

/** What is asked of this seat now, most pressing first. */
export function asksOf(situation: Situation): Ask[] {
	const { view } = situation;
	if (view.phase !== 'running' || view.seats[situation.seat]?.kind === 'observer') return [];
	return [
		...handovers(situation),
		...proposals(situation),
		...openAlerts(view),
		...silentPages(view, situation.catalogue.process),
		...promises(situation)
	];
}

function handovers({ view, seat }: Situation): Ask[] {
	return Object.entries(view.roles).flatMap(([role, { offer }]) =>
		offer?.to === seat
			? [{ kind: 'handover' as const, role, from: offer.from, note: offer.note }]
			: []
	);
}

function proposals({ view, catalogue, seat }: Situation): Ask[] {
	return view.runs
		.filter(({ state, action }) => {
			const approver = catalogue.actions[action]?.approval;
			return state === 'proposed' && approver && holderOf(view, approver) === seat;
		})
		.map(({ n, action, options, by }) => ({
			kind: 'proposal',
			run: n,
			action,
			chosen: optionsText(options),
			by
		}));
}

/** An alert that gives the all-clear asks nobody to see to it. */
export const isAllClear = (text: string): boolean => /^\[(RESOLVED|OK)]/.test(text);

function openAlerts({ alerts }: DrillView): Ask[] {
	return Object.values(alerts)
		.filter(({ text }) => !isAllClear(text))
		.map(({ n, inject, title, from }) => ({
			kind: 'alert',
			inject: n,
			title: title ?? from,
			isImprovised: inject === null
		}));
}

/** A silent contact is everybody's business until somebody was paged after it. */
export function silentPages({ pages }: Pick<DrillView, 'pages'>, { contacts }: Process) {
	return Object.entries(pages).flatMap(([contact, page]) => {
		const next = contacts[contact]?.next ?? null;
		const wentOn = next !== null && (pages[next]?.at ?? -1) >= page.at;
		return page.state === 'silent' && !wentOn ? [{ kind: 'silent' as const, contact, next }] : [];
	});
}

/** Whoever speaks for the team keeps its promises; without such a person, everybody. */
function promises({ view, catalogue, seat, t }: Situation): Ask[] {
	const speaker =
		holderOf(view, 'communications_lead') ?? holderOf(view, leadRole(catalogue)) ?? seat;
	if (speaker !== seat || view.status === 'resolved') return [];
	return Object.entries(view.updates).flatMap(([audience, { nextAt }]: [string, UpdateView]) =>
		nextAt !== null && t >= nextAt - REMIND_SECONDS
			? [{ kind: 'update' as const, audience, dueAt: nextAt }]
			: []
	);
}
