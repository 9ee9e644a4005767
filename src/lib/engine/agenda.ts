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

/** How far a scenario is, and how fast it is played. */
export interface Course {
	/** Planned play in exercise seconds. */
	readonly length: number;
	/** Exercise second. */
	readonly t: number;
	/** Exercise seconds in one of the wall. */
	readonly speed: number;
}

/** Wall seconds until a scenario is played out. */
const untilPlayed = ({ length, t, speed }: Course): number =>
	Math.max(0, Math.ceil((length - t) / speed));

/** What a stage is planned to take: a scenario that is short, or played fast, leaves some of its share. */
export const plannedFor = (agenda: Agenda, stage: StageId, course: Course): number =>
	stage === 'play'
		? Math.min(minutesFor(agenda, stage), Math.ceil(untilPlayed({ ...course, t: 0 }) / 60))
		: minutesFor(agenda, stage);

/** Minutes the whole session is planned to take. */
export const sessionFor = (agenda: Agenda, course: Course): number =>
	AGENDA_STAGES.reduce((sum, stage) => sum + plannedFor(agenda, stage, course), 0);

/** Whole seconds the stage still has at `now` (ms); below zero, by how much it is over. */
export function secondsLeft(
	agenda: Agenda,
	{ id, wall }: StageBegun,
	now: number,
	course: Course
): number {
	const left = Math.ceil((wall + minutesFor(agenda, id) * 60_000 - now) / 1000);
	return id === 'play' ? Math.min(left, untilPlayed(course)) : left;
}
