import { drawFor } from '../engine/draws.ts';
import type { SeatCommand } from '../engine/actions/index.ts';
import type { Briefing } from './briefing.ts';
import { duties } from './duties.ts';
import type { Glance, Wish } from './wish.ts';

/** How a stand-in team goes about its duties. */
export interface Team {
	readonly claimsRoles: boolean;
	/** What it wants to do at this moment. */
	wishes(briefing: Briefing, glance: Glance): Wish[];
	/** Seconds between wanting and doing, or `null` when it forgets altogether. */
	reaction(key: string, seed: string): number | null;
	/** What it does in the end, with how much care. */
	finish(command: SeatCommand, key: string, seed: string): SeatCommand;
	readonly writesPostmortem: 'complete' | 'sketchy' | 'none';
}

const asIs = (command: SeatCommand) => command;

const byTheBook: Team = {
	claimsRoles: true,
	wishes: duties,
	reaction: () => 5,
	finish: asIs,
	writesPostmortem: 'complete'
};

/** Share of duties a careless team forgets, and the longest delay of the others in seconds. */
const FORGETS = 0.35;
const SLOWEST = 480;
/** What somebody else waits for, or the story. */
const NEVER_FORGOTTEN = ['path/', 'approve/', 'handover/'];

const careless: Team = {
	claimsRoles: true,
	wishes: duties,
	reaction(key, seed) {
		const always = NEVER_FORGOTTEN.some((duty) => key.startsWith(duty));
		const forgets = drawFor(seed, `careless/${key}/forgets`) < FORGETS;
		if (forgets && !always) return null;
		return (
			30 + Math.floor(drawFor(seed, `careless/${key}/late`) * (always ? SLOWEST / 4 : SLOWEST))
		);
	},
	finish(command, key, seed) {
		if (command.type !== 'post-update') return command;
		const vague = drawFor(seed, `careless/${key}/vague`) < 0.5;
		return vague ? { ...command, needs: '', nextInMinutes: null } : command;
	},
	writesPostmortem: 'sketchy'
};

/** The model answer but for its severities: whoever waits to declare one would never get past it. */
const withoutLevels = (briefing: Briefing): Briefing => ({
	...briefing,
	path: briefing.path.filter(({ item }) => item.declare === undefined)
});

const alarmist: Team = {
	...byTheBook,
	wishes(briefing, glance) {
		const { view } = glance;
		const alarmed = Object.keys(view.fired).length > 0;
		if (!alarmed) return [];
		const panic: Wish[] = [];
		if (view.severity === null) {
			panic.push({
				key: 'alarm',
				role: briefing.roles.lead,
				command: { type: 'declare-severity', severity: 1, reason: 'Better safe than sorry.' }
			});
		}
		for (const contact of Object.keys(briefing.process.contacts)) {
			if (view.pages[contact] !== undefined) continue;
			panic.push({
				key: `page/${contact}`,
				role: briefing.roles.lead,
				command: { type: 'escalate', contact, message: 'Everybody, please.' }
			});
		}
		return [...panic, ...duties(withoutLevels(briefing), glance)];
	}
};

const doNothing: Team = {
	claimsRoles: false,
	wishes: () => [],
	reaction: () => null,
	finish: asIs,
	writesPostmortem: 'none'
};

/** The stand-in teams, by the name the terminal knows them by. */
export const teams = {
	'by-the-book': byTheBook,
	careless,
	alarmist,
	'do-nothing': doNothing
} as const satisfies Record<string, Team>;

export type TeamName = keyof typeof teams;
export const TEAM_NAMES = Object.keys(teams) as readonly TeamName[];
