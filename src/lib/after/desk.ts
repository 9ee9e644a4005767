import { createContext } from 'svelte';
import type { Agenda } from '../engine/agenda.ts';
import type { AfterView, DrillView } from '../engine/view.ts';
import type { Process } from '../process/schema.ts';
import type { Ack } from '../protocol.ts';
import type { TextsOf } from '../text/load.ts';
import type { DraftContent } from './draft-shape.ts';
import type { Draft } from './draft.svelte.ts';

/** What room and console share of the time after play; each side hands in its own. */
export interface Desk {
	readonly text: TextsOf<'after'>;
	readonly after: AfterView;
	readonly postmortem: DrillView['postmortem'];
	readonly agenda: Agenda | null;
	/** Milliseconds since 1970 by the server's clock. */
	readonly now: number;
	readonly process: Process;
	/** A seat, or `facilitator`. */
	readonly self: string;
	readonly names: Readonly<Record<string, string>>;
	readonly mayWrite: boolean;
	readonly draft: Draft;
	handIn(content: DraftContent): Promise<Ack>;
	say(message: string): void;
}

export const [getDesk, setDesk] = createContext<Desk>();

/** The name of whoever writes. */
export const nameOf = ({ names, text }: Desk, writer: string): string =>
	names[writer] ?? text.facilitator;
