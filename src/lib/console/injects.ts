import type { DrillEvent } from '../engine/events.ts';
import { readingOf } from '../engine/reading.ts';
import { unfired, type DrillState } from '../engine/state.ts';
import type { CompiledInject } from '../scenario/compiled.ts';
import type { Script } from '../scenario/script.ts';
import type { TextsOf } from '../text/load.ts';
import { inWords } from './in-words.ts';

/** One inject as the facilitator sees it: what it says, where it stands and why. */
export interface InjectRow {
	readonly id: string;
	readonly channel: string;
	readonly from: string;
	/** Roles; empty for everyone. */
	readonly to: readonly string[];
	readonly texts: readonly string[];
	/** What it would say if it came now. */
	readonly next: string;
	readonly guide: string;
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
	/** Why it stands where it stands. */
	readonly because: string;
}

const LAPSES = {
	unless: 'not needed any more',
	when: 'its condition passed',
	chance: 'chance decided against it',
	until: 'repeated long enough',
	cascade: 'it would have fired twice in one second'
} as const;

type Channels = TextsOf<'shared'>['channels'];

/** Every inject of the script: what comes next first, then what waits, then what was. */
export function injectsOf(
	script: Script,
	state: DrillState,
	log: readonly DrillEvent[],
	channels: Channels
): readonly InjectRow[] {
	const rows = script.compiled.injects.map((inject) => rowOf(script, state, log, inject, channels));
	const order = { due: 0, waiting: 1, fired: 2, over: 3 } as const;
	return rows.sort((a, b) => {
		if (a.stage !== b.stage) return order[a.stage] - order[b.stage];
		if (a.stage === 'due') return (a.at ?? 0) - (b.at ?? 0);
		return a.stage === 'fired' ? (b.at ?? 0) - (a.at ?? 0) : 0;
	});
}

function rowOf(
	script: Script,
	state: DrillState,
	log: readonly DrillEvent[],
	inject: CompiledInject,
	channels: Channels
): InjectRow {
	const { id, spec } = inject;
	const texts = typeof spec.text === 'string' ? [spec.text] : spec.text;
	const reading = readingOf(script, state, state.t);
	const told = texts.map((text) => script.tell(text, reading));
	const { fired, held, phase } = state.injects.get(id) ?? unfired;
	const given = new Set(
		log.flatMap((event) => (event.type === 'hint-given' && event.inject === id ? [event.hint] : []))
	);
	return {
		id,
		channel: channels[spec.via],
		from: script.tell(spec.from, reading),
		to: spec.to ?? [],
		texts: told,
		next: told[Math.min(fired, told.length - 1)] ?? '',
		guide: spec.guide ?? '',
		hints: (spec.hints ?? []).map((text, rung) => ({ text, given: given.has(rung) })),
		fired,
		held,
		armed: phase === 'armed',
		skipped: phase === 'skipped',
		...standing(script, state, log, inject)
	};
}

function standing(
	script: Script,
	state: DrillState,
	log: readonly DrillEvent[],
	{ id, spec, when }: CompiledInject
): Pick<InjectRow, 'stage' | 'at' | 'because'> {
	const now = state.injects.get(id);
	if (now?.phase === 'armed') return { stage: 'due', at: now.due, because: '' };
	if (now?.phase === 'skipped') return { stage: 'over', at: null, because: 'skipped' };
	if (now && now.fired > 0) return { stage: 'fired', at: now.firedAt, because: '' };
	if (now?.phase === 'spent') {
		const lapse = log.findLast((event) => event.type === 'inject-lapsed' && event.inject === id);
		const reason = lapse?.type === 'inject-lapsed' ? LAPSES[lapse.reason] : '';
		return { stage: 'over', at: null, because: reason };
	}
	if (when === null) return { stage: 'due', at: spec.at ?? 0, because: '' };
	return { stage: 'waiting', at: null, because: inWords(when.source, script) };
}
