/*
 * How a session is divided: minutes of the wall clock, because people's time passes while a drill is
 * paused as well. Playing begins and ends with the drill itself.
 */

export const AGENDA_STAGES = ['brief', 'roles', 'play', 'hot-wash', 'action-items'] as const;

export type StageId = (typeof AGENDA_STAGES)[number];

/** Minutes a session takes; the longer is the better one, the shorter what a team can often afford. */
export const AGENDAS = [90, 60] as const;

export type Agenda = (typeof AGENDAS)[number];

/** In the shorter one, a scenario of 50 minutes fits at one and a half times the speed. */
const MINUTES: Readonly<Record<Agenda, Readonly<Record<StageId, number>>>> = {
	90: { brief: 10, roles: 5, play: 50, 'hot-wash': 15, 'action-items': 10 },
	60: { brief: 5, roles: 3, play: 35, 'hot-wash': 10, 'action-items': 7 }
};

export interface StageBegun {
	readonly id: StageId;
	/** Milliseconds since 1970. */
	readonly wall: number;
}

/** Begun by the facilitator while the team gathers. */
export const GATHERING = ['brief', 'roles'] as const satisfies readonly StageId[];

export const minutesFor = (agenda: Agenda, stage: StageId): number => MINUTES[agenda][stage];

/** Whole seconds the stage still has at `now` (ms); below zero, by how much it is over. */
export function secondsLeft(agenda: Agenda, { id, wall }: StageBegun, now: number): number {
	return Math.ceil((wall + minutesFor(agenda, id) * 60_000 - now) / 1000);
}
