import type { DrillEvent, EventOf } from '../engine/events.ts';
import { readingOf } from '../engine/reading.ts';
import { unfired, type DrillState } from '../engine/state.ts';
import type { CompiledInject } from '../scenario/compiled.ts';
import type { InjectChannel } from '../scenario/inject-channels.ts';
import type { Script } from '../scenario/script.ts';
import type { Wording } from './comparison.ts';
import { guideOf, type Guide } from './guide.ts';
import { inWords, type Piece } from './in-words.ts';

type Lapse = EventOf<'inject-lapsed'>['reason'];

/** What never changes about an inject while it is played. */
export interface InjectLine {
	readonly inject: CompiledInject;
	/** What conditions and undone acts call it. */
	readonly name: string;
	readonly guide: Guide;
	/** The condition it waits for, in words; empty where it has a time. */
	readonly waitsFor: readonly Piece[];
}

/** One inject as the facilitator sees it: what it says, where it stands and why. */
export interface InjectRow {
	readonly id: string;
	readonly name: string;
	readonly via: InjectChannel;
	readonly from: string;
	/** Roles; empty for everyone. */
	readonly to: readonly string[];
	readonly texts: readonly string[];
	/** What it would say if it came now. */
	readonly next: string;
	readonly guide: Guide;
	readonly waitsFor: readonly Piece[];
	readonly hints: readonly { readonly text: string; readonly given: boolean }[];
	/** Kept back by the facilitator. */
	readonly held: boolean;
	/** Has a time to come at that can be moved. */
	readonly armed: boolean;
	readonly skipped: boolean;
	readonly stage: 'due' | 'waiting' | 'fired' | 'over';
	/** Exercise second it comes at, or came last; `null` where nobody can say. */
	readonly at: number | null;
	readonly fired: number;
	/** Why it will not come. */
	readonly lapse: Lapse | null;
}

/** The script as it was written, in the reader's words; worked out once. */
export const linesOf = (script: Script, wording: Wording): readonly InjectLine[] =>
	script.compiled.injects.map((inject) => ({
		inject,
		name: wording.nameOf(inject.id),
		guide: guideOf(script, inject.id, wording),
		waitsFor: inject.when ? inWords(inject.when.source, wording) : []
	}));

/** Every inject of the script: what comes next first, then what waits, then what was. */
export function injectsOf(
	lines: readonly InjectLine[],
	script: Script,
	state: DrillState,
	log: readonly DrillEvent[]
): readonly InjectRow[] {
	const past = pastOf(log);
	const reading = readingOf(script, state, state.t);
	const rows = lines.map((line): InjectRow => {
		const { inject, name, guide, waitsFor } = line;
		const { id, spec } = inject;
		const texts = typeof spec.text === 'string' ? [spec.text] : spec.text;
		const told = texts.map((text) => script.tell(text, reading));
		const { fired, held, phase } = state.injects.get(id) ?? unfired;
		return {
			id,
			name,
			via: spec.via,
			from: script.tell(spec.from, reading),
			to: spec.to ?? [],
			texts: told,
			next: told[Math.min(fired, told.length - 1)] ?? '',
			guide,
			waitsFor,
			hints: (spec.hints ?? []).map((text, rung) => ({
				text,
				given: past.hints.has(`${id}/${rung}`)
			})),
			fired,
			held,
			armed: phase === 'armed',
			skipped: phase === 'skipped',
			...standing(state, past, inject)
		};
	});
	const order = { due: 0, waiting: 1, fired: 2, over: 3 } as const;
	return rows.sort((a, b) => {
		if (a.stage !== b.stage) return order[a.stage] - order[b.stage];
		if (a.stage === 'due') return (a.at ?? 0) - (b.at ?? 0);
		return a.stage === 'fired' ? (b.at ?? 0) - (a.at ?? 0) : 0;
	});
}

interface Past {
	/** `inject/rung` of every hint given. */
	readonly hints: ReadonlySet<string>;
	/** Why each inject lapsed last. */
	readonly lapses: ReadonlyMap<string, Lapse>;
}

function pastOf(log: readonly DrillEvent[]): Past {
	const hints = new Set<string>();
	const lapses = new Map<string, Lapse>();
	for (const event of log) {
		if (event.type === 'hint-given') hints.add(`${event.inject}/${event.hint}`);
		if (event.type === 'inject-lapsed') lapses.set(event.inject, event.reason);
	}
	return { hints, lapses };
}

function standing(
	state: DrillState,
	{ lapses }: Past,
	{ id, spec, when }: CompiledInject
): Pick<InjectRow, 'stage' | 'at' | 'lapse'> {
	const now = state.injects.get(id);
	if (now?.phase === 'armed') return { stage: 'due', at: now.due, lapse: null };
	if (now?.phase === 'skipped') return { stage: 'over', at: null, lapse: null };
	if (now && now.fired > 0) return { stage: 'fired', at: now.firedAt, lapse: null };
	if (now?.phase === 'spent') return { stage: 'over', at: null, lapse: lapses.get(id) ?? null };
	if (when === null) return { stage: 'due', at: spec.at ?? 0, lapse: null };
	return { stage: 'waiting', at: null, lapse: null };
}

/** The gentlest hint not given yet, of each inject that fired; newest first. */
export const hintsLeft = (rows: readonly InjectRow[]) =>
	rows
		.filter(({ fired }) => fired > 0)
		.flatMap((row) => {
			const rung = row.hints.findIndex(({ given }) => !given);
			const text = row.hints[rung]?.text;
			return text === undefined ? [] : [{ row, rung, text }];
		})
		.sort((a, b) => (b.row.at ?? 0) - (a.row.at ?? 0));
