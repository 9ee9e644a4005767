import type { Dimension } from '../scenario/schema.ts';
import { TUTORIAL } from '../scenario/tutorial.ts';

/*
 * Which scenario to play next, and why. Whoever never played begins with the tutorial. After it, what
 * the team has not played lately comes first; of that, what is at most one step harder than what it
 * played; of that, what retests most open action items; of that, what asks much of the weakest dimension
 * and is of a family that was practised longest ago. Reasons give nothing of the story away.
 */

export interface Candidate {
	readonly id: string;
	readonly family: string;
	readonly difficulty: string;
	/** Planned play in seconds. */
	readonly length: number;
	/** Clause paths and keys that a drill with it can check. */
	readonly checks: ReadonlySet<string>;
	/** How much of what it expects belongs to each dimension, from 0 to 1. */
	readonly shares: Readonly<Partial<Record<Dimension, number>>>;
}

export interface PastDrill {
	readonly scenario: string;
	readonly family: string;
	/** Milliseconds since 1970. */
	readonly at: number;
}

export interface History {
	readonly drills: readonly PastDrill[];
	/** Below what is good, by the newest reports; null where nothing is. */
	readonly weakest: Dimension | null;
	/** What open action items are to be retested by: clause paths and keys. */
	readonly openItems: readonly string[];
}

export type SuggestionReason =
	| { readonly kind: 'retests'; readonly count: number }
	| { readonly kind: 'dimension'; readonly dimension: Dimension }
	| { readonly kind: 'new-family' | 'old-family' | 'unplayed' | 'first' | 'tutorial' }
	| { readonly kind: 'played'; readonly at: number };

export interface Suggestion {
	readonly id: string;
	readonly reasons: readonly SuggestionReason[];
}

const DAY_MS = 24 * 3_600_000;
const YEAR_MS = 365 * DAY_MS;

/** Whoever played it within this time remembers it. */
const LATELY_MS = 180 * DAY_MS;

/** Shorter ones show how a scenario works, not how a team does. */
const MIN_LENGTH_SECONDS = 20 * 60;

const EASIEST_FIRST = ['introductory', 'intermediate', 'advanced'];

const rankOf = ({ difficulty }: Candidate): number => EASIEST_FIRST.indexOf(difficulty);

interface Weighed {
	readonly candidate: Candidate;
	/** Steps by which it is harder than a team should meet next. */
	readonly beyond: number;
	readonly playedAt: number | null;
	readonly familyAt: number | null;
	readonly retests: number;
	/** How much of it belongs to the weakest dimension, compared with the one that has most. */
	readonly trains: number;
	/** Years since its family was practised; at most one. */
	readonly rested: number;
}

/** @param now milliseconds since 1970 */
export function suggest(
	candidates: readonly Candidate[],
	history: History,
	now: number
): Suggestion | null {
	if (history.drills.length === 0 && candidates.some(({ id }) => id === TUTORIAL)) {
		return { id: TUTORIAL, reasons: [{ kind: 'tutorial' }] };
	}
	const fitting = candidates.filter(({ length }) => length >= MIN_LENGTH_SECONDS);
	const most = Math.max(0, ...fitting.map((candidate) => shareOf(candidate, history)));
	const reach = reachOf(candidates, history);
	const weighed = fitting.map((candidate) => ({
		...weigh(candidate, history, most, now),
		beyond: Math.max(0, rankOf(candidate) - reach)
	}));
	const [best] = weighed.sort((a, b) => compare(a, b, now));
	return best ? { id: best.candidate.id, reasons: reasonsFor(best, weighed, history) } : null;
}

/** Drills that show how a team does; the tutorial shows it how a drill works. */
const inEarnest = ({ drills }: History): readonly PastDrill[] =>
	drills.filter(({ scenario }) => scenario !== TUTORIAL);

/** One step harder than the hardest that was played; a scenario that is gone may have been any. */
function reachOf(candidates: readonly Candidate[], history: History): number {
	const ranks = inEarnest(history).map(({ scenario }) => {
		const known = candidates.find(({ id }) => id === scenario);
		return known ? rankOf(known) : EASIEST_FIRST.length;
	});
	return Math.max(-1, ...ranks) + 1;
}

const shareOf = ({ shares }: Candidate, { weakest }: History): number =>
	weakest === null ? 0 : (shares[weakest] ?? 0);

function weigh(
	candidate: Candidate,
	history: History,
	most: number,
	now: number
): Omit<Weighed, 'beyond'> {
	const { id, family, checks } = candidate;
	const familyAt = lastOf(history.drills.filter((drill) => drill.family === family));
	return {
		candidate,
		playedAt: lastOf(history.drills.filter(({ scenario }) => scenario === id)),
		familyAt,
		retests: new Set(history.openItems.filter((key) => checks.has(key))).size,
		trains: most === 0 ? 0 : shareOf(candidate, history) / most,
		rested: familyAt === null ? 1 : Math.min(1, (now - familyAt) / YEAR_MS)
	};
}

const lastOf = (drills: readonly PastDrill[]): number | null =>
	drills.length === 0 ? null : Math.max(...drills.map(({ at }) => at));

function compare(a: Weighed, b: Weighed, now: number): number {
	const remembered = ({ playedAt }: Weighed) =>
		playedAt !== null && now - playedAt < LATELY_MS ? 1 : 0;
	return (
		remembered(a) - remembered(b) ||
		a.beyond - b.beyond ||
		b.retests - a.retests ||
		b.trains + b.rested - (a.trains + a.rested) ||
		(a.playedAt ?? 0) - (b.playedAt ?? 0) ||
		rankOf(a.candidate) - rankOf(b.candidate) ||
		(a.candidate.id < b.candidate.id ? -1 : 1)
	);
}

/** From here on a scenario asks much of a dimension, compared with the one that asks most. */
const MUCH = 0.75;

function reasonsFor(best: Weighed, all: readonly Weighed[], history: History): SuggestionReason[] {
	if (inEarnest(history).length === 0) return [{ kind: 'first' }, { kind: 'unplayed' }];
	const { weakest } = history;
	const reasons: SuggestionReason[] = [];
	const { retests, trains, familyAt, playedAt } = best;
	if (retests > 0) reasons.push({ kind: 'retests', count: retests });
	if (weakest !== null && trains >= MUCH) reasons.push({ kind: 'dimension', dimension: weakest });
	if (familyAt === null) reasons.push({ kind: 'new-family' });
	else if (all.every((other) => (other.familyAt ?? 0) >= familyAt)) {
		reasons.push({ kind: 'old-family' });
	}
	reasons.push(playedAt === null ? { kind: 'unplayed' } : { kind: 'played', at: playedAt });
	return reasons;
}
