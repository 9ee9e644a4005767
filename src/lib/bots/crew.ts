import type { SeatCommand } from '../engine/actions/index.ts';
import { seatSees } from '../engine/audiences.ts';
import type { DrillEvent } from '../engine/events.ts';
import { projectEvent } from '../engine/projection.ts';
import type { Seat } from '../engine/state.ts';
import { emptyView, foldView, type DrillView } from '../engine/view.ts';
import type { Script } from '../scenario/script.ts';
import { briefingOf, type Briefing } from './briefing.ts';
import { isDone, isSo } from './path.ts';
import type { Team } from './teams.ts';
import { newestAuthor, promiseNears } from './updates.ts';
import type { Wish } from './wish.ts';

/** Somebody of the crew: where it sits, and how it goes about its duties. */
export interface Member {
	readonly seat: string;
	readonly team: Team;
}

/** What a member does now. */
export interface Deed {
	readonly key: string;
	readonly seat: string;
	readonly command: SeatCommand;
}

export interface Manning {
	readonly script: Script;
	readonly seed: string;
	readonly wishes: Team['wishes'];
	/** Whom a wish falls to; undefined where a person has to see to it, or nobody. */
	readonly memberFor: (wish: Wish, view: DrillView) => Member | undefined;
	/** Whether this was seen to before the crew came, so that it is not done twice. */
	readonly wasDone?: (key: string) => boolean;
	/** From which second on somebody has their hands free; default: always. */
	readonly freeAt?: (seat: string) => number;
}

/** Exercise seconds for which a move of the model answer is left to the person whose turn it is. */
const PATIENCE = 60;

const isMove = ({ key }: Wish): boolean => key.startsWith('path/');

/**
 * Stand-ins at work, whoever carries out what they decide: a play without screens, or a server with
 * people in the room. Time is exercise seconds.
 */
export class Crew {
	readonly briefing: Briefing;
	readonly #manning: Manning;
	readonly #done = new Set<string>();
	/** When each wish will be acted on; `null` when it is forgotten. */
	readonly #planned = new Map<string, number | null>();
	readonly #isDone = {
		has: (key: string) => this.#done.has(key) || (this.#manning.wasDone?.(key) ?? false)
	};
	#view: DrillView = emptyView;
	/** What was seen when there was last nothing to do, and the seconds for which that stands. */
	#idle = { version: -1, from: 0, until: 0 };
	#wakeAt = 0;
	#idleUntil = 0;

	constructor(manning: Manning) {
		this.#manning = manning;
		this.briefing = briefingOf(manning.script);
	}

	/** The second at which it wants to look again though nothing happens; may be infinity. */
	get wakeAt(): number {
		return this.#wakeAt;
	}

	/** Whoever plays together talks, so the crew shares what any seat sees. */
	see(event: DrillEvent, seats: Iterable<Seat>): void {
		if (![...seats].some((seat) => seatSees(seat, event))) return;
		const seen = projectEvent(event);
		if (seen) this.#view = foldView(this.#view, seen);
	}

	/** What somebody does at this second; undefined once everybody has done what was to be done. */
	next(t: number): Deed | undefined {
		const { version } = this.#view;
		const { version: seen, from, until } = this.#idle;
		if (version === seen && from <= t && t < until) return undefined;
		let deed = this.#look(t);
		while (deed === 'passed') deed = this.#look(t);
		if (deed) this.#done.add(deed.key);
		else this.#idle = { version, from: t, until: Math.max(t + 1, this.#idleUntil) };
		return deed;
	}

	/** @returns `passed` where a move was left to others, so that the next one may be due */
	#look(t: number): Deed | 'passed' | undefined {
		let wakeAt = Infinity;
		let isForgetful = false;
		const later = (at: number) => {
			wakeAt = Math.min(wakeAt, at);
		};
		const glance = { view: this.#view, t, done: this.#isDone, later };
		let ready: Deed | undefined;
		for (const wish of this.#manning.wishes(this.briefing, glance)) {
			if (this.#isDone.has(wish.key)) continue;
			const member = this.#manning.memberFor(wish, this.#view);
			if (!member && !isMove(wish)) continue;
			if (isMove(wish) && this.#isSeenTo(wish, member, t)) return this.#pass(wish);
			const at = this.#plan(wish, member, t);
			if (at === null) {
				if (isMove(wish)) {
					this.#done.add(wish.key);
					isForgetful = true;
				}
			} else if (at > t) later(at);
			else if (!member || (isMove(wish) && isSo(wish, this.#view))) return this.#pass(wish);
			else if (this.#freeAt(member) > t) later(this.#freeAt(member));
			else ready ??= this.#deed(wish, member);
		}
		this.#wakeAt = wakeAt;
		// After a move that is forgotten the next one may be due, which is seen when one looks again.
		this.#idleUntil = isForgetful ? t : wakeAt;
		return ready;
	}

	#freeAt({ seat }: Member): number {
		return this.#manning.freeAt?.(seat) ?? 0;
	}

	#pass({ key }: Wish): 'passed' {
		this.#done.add(key);
		return 'passed';
	}

	#deed({ key, command }: Wish, { seat, team }: Member): Deed {
		return { key, seat, command: team.finish(command, key, this.#manning.seed) };
	}

	/** A person did it: nobody waits for it any more, and nothing is done or said twice. */
	#isSeenTo(wish: Wish, member: Member | undefined, t: number): boolean {
		if (!member) return isDone(wish, this.#view);
		const { command } = wish;
		const { runs, seats, updates } = this.#view;
		const isPerson = (by: string) => seats[by]?.kind === 'participant';
		if (command.type === 'post-update') {
			const last = updates[command.audience];
			const author = newestAuthor(this.#view, command.audience) ?? '';
			return last !== undefined && isPerson(author) && t < promiseNears(last);
		}
		return (
			command.type === 'start-action' &&
			isDone(wish, this.#view) &&
			runs.some(({ action, by }) => action === command.action && isPerson(by))
		);
	}

	#plan({ key }: Wish, member: Member | undefined, t: number): number | null {
		let at = this.#planned.get(key);
		if (at === undefined) {
			const reaction = member ? member.team.reaction(key, this.#manning.seed) : PATIENCE;
			at = reaction === null ? null : t + reaction;
			this.#planned.set(key, at);
		}
		return at;
	}
}
