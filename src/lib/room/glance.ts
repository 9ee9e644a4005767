import type { Catalogue } from '../engine/catalogue.ts';
import type { SeenEvent, SeenEventOf } from '../engine/projection.ts';
import type { DrillView, UpdateView } from '../engine/view.ts';
import type { Words } from './words.ts';

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

/** Why the drill is paused, as far as this viewer heard; `null` while it is not paused. */
export function pauseOf({ phase, feed }: DrillView): Pause | null {
	if (phase !== 'paused') return null;
	return feed.findLast((event) => event.type === 'drill-paused')?.reason ?? 'facilitator';
}

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
			readonly by: string;
	  }
	| { readonly kind: 'alert'; readonly inject: number; readonly title: string }
	| { readonly kind: 'silent'; readonly contact: string; readonly next: string | null }
	| { readonly kind: 'update'; readonly audience: string; readonly dueAt: number };

type Pause = SeenEventOf<'drill-paused'>['reason'];

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
		...silentPages(situation),
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
		.map(({ n, action, by }) => ({ kind: 'proposal', run: n, action, by }));
}

const isOpenAlert =
	(view: DrillView) =>
	(event: SeenEvent): event is SeenEventOf<'inject-fired'> =>
		event.type === 'inject-fired' && event.via === 'alert' && !view.acknowledged[event.n];

function openAlerts(view: DrillView): Ask[] {
	return view.feed
		.filter(isOpenAlert(view))
		.map(({ n, title, from }) => ({ kind: 'alert', inject: n, title: title ?? from }));
}

/** A silent contact is everybody's business until somebody was paged after it. */
function silentPages({ view, catalogue }: Situation): Ask[] {
	return Object.entries(view.pages).flatMap(([contact, page]) => {
		const next = catalogue.process.contacts[contact]?.next ?? null;
		const wentOn = next !== null && (view.pages[next]?.at ?? -1) >= page.at;
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

/** What is under way or promised: what a person should know before saying *resolved*. */
export function stillOpen(view: DrillView, words: Words): string[] {
	const { open } = words.texts.room.status;
	const running = view.runs
		.filter(({ state }) => state === 'running' || state === 'proposed')
		.map(({ action }) => open.running(words.action(action)));
	const ringing = Object.entries(view.pages)
		.filter(([, { state }]) => state === 'ringing')
		.map(([contact]) => open.ringing(words.contact(contact)));
	const promised = Object.entries(view.updates)
		.filter(([, { nextAt }]) => nextAt !== null)
		.map(([audience]) => open.promised(words.audience(audience)));
	const alerts = view.feed.filter(isOpenAlert(view)).length;
	return [...running, ...ringing, ...promised, ...(alerts > 0 ? [open.alerts(alerts)] : [])];
}
