import type { DrillEvent, EventOf } from '../engine/events.ts';
import { sampleSignals } from '../engine/telemetry.ts';
import type { Script } from '../scenario/script.ts';
import { counts } from '../scoring/acts.ts';
import { clauseObligations } from '../scoring/clauses.ts';
import { Course } from '../scoring/course.ts';
import { rubric } from '../scoring/rubric.ts';

/*
 * What the timeline picture shows and a gap report does not say: everything that lasts. Like the
 * report it follows from the log alone, names roles and never people, and holds no free text.
 *
 * Times are exercise seconds; numbers of events are evidence.
 */

export interface Span {
	readonly from: number;
	readonly to: number;
}

/** The right severity while one truth rule was in force; `severity` is null while none was. */
export interface TruthSpan extends Span {
	readonly severity: number | null;
	readonly because: string;
	readonly event: number;
}

export interface TenureSpan extends Span {
	readonly role: string;
	readonly seat: string;
	readonly events: readonly number[];
}

export interface PageSpan extends Span {
	readonly contact: string;
	readonly end: 'answered' | 'silent' | 'ringing';
	readonly events: readonly number[];
}

/** One audience: when the process asked for a rhythm, when the newest update was too old, and all updates. */
export interface Rhythm {
	readonly audience: string;
	readonly asked: readonly (Span & { readonly every: number })[];
	readonly stale: readonly Span[];
	readonly updates: readonly {
		readonly t: number;
		readonly event: number;
		/** It got through, says what is going on, and names the time of the next. */
		readonly counts: boolean;
	}[];
}

/** A moment at which exercise time stood still. */
export interface Pause {
	readonly at: number;
	readonly reason: EventOf<'drill-paused'>['reason'];
	/** Wall-clock seconds; null where it never went on. */
	readonly seconds: number | null;
	readonly event: number;
}

export interface Curve {
	readonly id: string;
	readonly title: string;
	readonly unit: string;
	/** `[exercise second, value]`; a hole in the telemetry is `null`. */
	readonly points: readonly (readonly [number, number | null])[];
}

/** Story seconds gained by jumps so far, from an exercise second on. */
export interface Jump {
	readonly t: number;
	readonly story: number;
}

export interface Picture {
	/** What the scenario's own words are written in, such as `en`. */
	readonly language: string;
	readonly length: number;
	/** Story time at exercise 0, such as `Tue 03:05`. */
	readonly starts: string;
	readonly jumps: readonly Jump[];
	readonly truths: readonly TruthSpan[];
	/** In the order of the process. */
	readonly roles: readonly { readonly title: string; readonly held: readonly TenureSpan[] }[];
	readonly pages: readonly PageSpan[];
	readonly rhythms: readonly Rhythm[];
	readonly pauses: readonly Pause[];
	/** What the facilitator skipped: nobody lived through it. */
	readonly skipped: readonly Span[];
	readonly curves: readonly Curve[];
}

/** A curve needs no more to look the same on a screen or on paper. */
const MOST_POINTS = 240;

export function pictureOf(script: Script, events: readonly DrillEvent[]): Picture {
	const course = new Course(script);
	for (const event of events) course.observe(event);
	course.settle();
	return {
		language: script.scenario.language,
		length: course.now,
		starts: script.scenario.starts,
		jumps: course.of('clock-jumped').map(({ t, story }) => ({ t, story })),
		truths: truthsOf(course),
		roles: rolesOf(course),
		pages: pagesOf(course),
		rhythms: rhythmsOf(course),
		pauses: pausesOf(course),
		skipped: course.presence.skipped.all.map(({ from, to }) => ({ from, to: to ?? course.now })),
		curves: curvesOf(course)
	};
}

function truthsOf({ truths, script, now }: Course): TruthSpan[] {
	return truths.map(({ from, rule, event }, index) => {
		const spec = rule === null ? undefined : script.scenario.truth[rule];
		const to = truths[index + 1]?.from ?? now;
		return { from, to, severity: spec?.severity ?? null, because: spec?.because ?? '', event };
	});
}

function rolesOf({ script, tenures, now }: Course): Picture['roles'] {
	return Object.entries(script.process.roles).map(([role, { title }]) => ({
		title,
		held: tenures.all
			.filter((tenure) => tenure.role === role)
			.map(({ seat, from, to, fromEvent, toEvent }) => ({
				role: title,
				seat,
				from,
				to: to ?? now,
				events: toEvent === null ? [fromEvent] : [fromEvent, toEvent]
			}))
	}));
}

function pagesOf(course: Course): PageSpan[] {
	const ends = [...course.of('contact-answered'), ...course.of('contact-silent')];
	const endOf = new Map(ends.map((end) => [end.run, end]));
	return course.of('contact-paged').map(({ n, t, contact }) => {
		const end = endOf.get(n);
		const state = end?.type === 'contact-answered' ? 'answered' : end ? 'silent' : 'ringing';
		return {
			contact: course.names.contact(contact),
			from: t,
			to: end?.t ?? course.now,
			end: state,
			events: end ? [n, end.n] : [n]
		};
	});
}

function rhythmsOf(course: Course): Rhythm[] {
	const { recurrences = [] } = clauseObligations({ course, rubric, levels: course.levels });
	return Object.entries(course.script.process.audiences).flatMap(([id, { title }]) => {
		const posted = course.of('update-posted').filter(({ audience }) => audience === id);
		const windows = recurrences.filter(({ key }) => key === `cadence/${id}`);
		if (posted.length === 0 && windows.length === 0) return [];
		const fresh = posted.filter(counts).map(({ t }) => t);
		return {
			audience: title,
			asked: windows.map(({ from, to, every }) => ({ from, to, every })),
			stale: windows.flatMap((window) =>
				staleIn(window, fresh, (t) => course.presence.after(t, window.every))
			),
			updates: posted.map((update) => ({ t: update.t, event: update.n, counts: counts(update) }))
		};
	});
}

/**
 * The stretches of a window in which the newest update was older than asked; the opening counts as one.
 *
 * @param acts moments of updates that count, in order
 * @param until when an update of this moment is too old
 */
export function staleIn(
	{ from, to }: Span,
	acts: readonly number[],
	until: (t: number) => number
): Span[] {
	const inside = acts.filter((t) => t > from && t < to);
	const moments = [from, ...inside];
	return moments.flatMap((t, index) => {
		const old = until(t);
		const next = moments[index + 1] ?? to;
		return old < next ? [{ from: old, to: next }] : [];
	});
}

function pausesOf(course: Course): Pause[] {
	const resumed = [...course.of('drill-resumed'), ...course.of('drill-ended')];
	return course.of('drill-paused').map(({ t, n, wall, reason }) => {
		const end = resumed.filter((event) => event.n > n).sort((a, b) => a.n - b.n)[0];
		return {
			at: t,
			reason,
			seconds: end ? Math.round((end.wall - wall) / 1000) : null,
			event: n
		};
	});
}

function curvesOf(course: Course): Curve[] {
	const { script, state } = course;
	if (!course.started) return [];
	const ids = Object.keys(script.scenario.signals ?? {});
	const window = { from: 0, to: course.now + state.jumped };
	const exercise = exerciseSeconds(course.of('clock-jumped'));
	return sampleSignals(script, state, ids, window).map(({ points, ...curve }) => {
		const step = Math.ceil(points.length / MOST_POINTS);
		const kept = points.filter((_, index) => index % step === 0);
		return { ...curve, points: kept.map(([story, value]) => [exercise(story), value] as const) };
	});
}

/** Story seconds at an exercise second. */
export const storySecond = ({ jumps }: Pick<Picture, 'jumps'>, t: number): number =>
	t + (jumps.findLast((jump) => jump.t <= t)?.story ?? 0);

/** From story seconds to exercise seconds: what a jump leapt over falls on the second it happened. */
function exerciseSeconds(jumps: readonly Jump[]): (story: number) => number {
	return (story) => {
		const last = jumps.findLast((jump, index) => story >= jump.t + (jumps[index - 1]?.story ?? 0));
		return last ? Math.max(last.t, story - last.story) : story;
	};
}
