import type { SeatCommand } from '../engine/actions/index.ts';
import type { DrillView } from '../engine/view.ts';

/** Something a diligent team would do now, by the role whose job it is. */
export interface Wish {
	/** Stable while it lasts: what is forgotten or late is decided once per key. */
	readonly key: string;
	readonly role: string;
	/** Whom it falls to, where not whoever holds the role. */
	readonly seat?: string;
	readonly command: SeatCommand;
}

/** What the team sees and when it looks; `later` collects moments at which more may be due. */
export interface Glance {
	readonly view: DrillView;
	readonly t: number;
	/** Keys already done. */
	readonly done: Pick<ReadonlySet<string>, 'has'>;
	readonly later: (t: number) => void;
}
