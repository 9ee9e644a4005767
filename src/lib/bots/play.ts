import type { Command, SeatCommand } from '../engine/actions/index.ts';
import { seatSees } from '../engine/audiences.ts';
import { createDrill, Drill, type Actor } from '../engine/drill.ts';
import type { DrillEvent } from '../engine/events.ts';
import { nextSecond } from '../engine/moments.ts';
import { projectEvent } from '../engine/projection.ts';
import type { Seat } from '../engine/state.ts';
import { emptyView, foldView, type DrillView } from '../engine/view.ts';
import type { Script } from '../scenario/script.ts';
import { briefingOf, type Briefing } from './briefing.ts';
import { postmortemOf } from './postmortem.ts';
import { teams, type Team, type TeamName } from './teams.ts';
import type { Wish } from './wish.ts';

export interface Rehearsal {
	readonly seed: string;
	readonly team: TeamName | Team;
	readonly scenarioHash: string;
	readonly processHash: string;
}

export interface Played {
	readonly events: readonly DrillEvent[];
	/** Model moves that were reached and could not be made: code and message by path index. */
	readonly refused: readonly {
		readonly key: string;
		readonly code: string;
		readonly message: string;
	}[];
}

/** Headless drills happen at a fixed moment, so that their logs are the same everywhere. */
const EPOCH = 1_767_225_600_000;
/** Exercise seconds played on after an ending was reached. */
const AFTER_ENDING = 600;

/** Plays a whole drill without screens: one stand-in per role, through the same engine. */
export function play(script: Script, rehearsal: Rehearsal): Played {
	const stage = new Stage(script, rehearsal);
	stage.assemble();
	const { length } = script.scenario;
	let t = 0;
	for (;;) {
		stage.moveTo(t);
		stage.act(t);
		const last = stage.endsAt(length);
		if (t >= last) break;
		t = Math.min(last, stage.nextMoment(t));
	}
	stage.close(t);
	return { events: stage.events, refused: stage.refused };
}

class Stage {
	readonly events: DrillEvent[] = [];
	readonly refused: { key: string; code: string; message: string }[] = [];
	readonly #drill: Drill;
	readonly #team: Team;
	readonly #seed: string;
	readonly #briefing: Briefing;
	readonly #seatOf = new Map<string, string>();
	readonly #done = new Set<string>();
	/** When each wish will be acted on; `null` when it is forgotten. */
	readonly #planned = new Map<string, number | null>();
	#view: DrillView = emptyView;
	#thoughtAt = { version: -1, t: -1 };
	#wakeAt = 0;

	constructor(script: Script, { seed, team, scenarioHash, processHash }: Rehearsal) {
		this.#drill = new Drill(script);
		this.#team = typeof team === 'string' ? teams[team] : team;
		this.#seed = seed;
		this.#briefing = briefingOf(script);
		const created = createDrill(script, {
			seed,
			wall: EPOCH,
			scenarioHash,
			processHash,
			openItems: []
		});
		this.#drill.fold([created]);
		this.#keep([created]);
	}

	assemble() {
		const roles = Object.keys(this.#briefing.process.roles);
		this.#run({ type: 'open-lobby' }, { kind: 'facilitator' }, 0);
		roles.forEach((role, index) => {
			const seat = `s${index + 1}`;
			this.#seatOf.set(role, seat);
			this.#run({ type: 'join', seat, kind: 'stand-in' }, { kind: 'server' }, 0);
			if (this.#team.claimsRoles)
				this.#run({ type: 'claim-role', role }, { kind: 'seat', seat }, 0);
		});
		this.#run({ type: 'start' }, { kind: 'facilitator' }, 0);
	}

	moveTo(t: number) {
		this.#keep(this.#drill.advance(wallOf(t)));
	}

	/** Lets the team do everything it wants and is ready to do at this second. */
	act(t: number) {
		for (;;) {
			const wish = this.#nextWish(t);
			if (!wish) return;
			this.#done.add(wish.key);
			this.#perform(wish, t);
		}
	}

	nextMoment(t: number): number {
		const { script, state } = this.#drill;
		const engine = nextSecond(script, state, t) ?? Infinity;
		return Math.max(t + 1, Math.min(engine, this.#wakeAt));
	}

	endsAt(length: number): number {
		const { ending } = this.#drill.state;
		return ending ? Math.min(length, ending.t + AFTER_ENDING) : length;
	}

	close(t: number) {
		this.#run({ type: 'end' }, { kind: 'facilitator' }, t);
		const postmortem = postmortemOf(this.#team.writesPostmortem, this.#briefing);
		const seat = this.#seatOf.get(this.#briefing.roles.lead) ?? 's1';
		if (postmortem) this.#run(postmortem, { kind: 'seat', seat }, t);
	}

	#nextWish(t: number): Wish | undefined {
		const { version } = this.#view;
		if (version === this.#thoughtAt.version && t === this.#thoughtAt.t) return undefined;
		let wakeAt = Infinity;
		const later = (at: number) => {
			wakeAt = Math.min(wakeAt, at);
		};
		const glance = { view: this.#view, t, done: this.#done, later };
		let ready: Wish | undefined;
		for (const wish of this.#team.wishes(this.#briefing, glance)) {
			if (this.#done.has(wish.key)) continue;
			const at = this.#plan(wish.key, t);
			if (at === null) {
				if (wish.key.startsWith('path/')) this.#done.add(wish.key);
			} else if (at <= t) ready ??= wish;
			else later(at);
		}
		this.#wakeAt = wakeAt;
		if (!ready) this.#thoughtAt = { version, t };
		return ready;
	}

	#plan(key: string, t: number): number | null {
		let at = this.#planned.get(key);
		if (at === undefined) {
			const reaction = this.#team.reaction(key, this.#seed);
			at = reaction === null ? null : t + reaction;
			this.#planned.set(key, at);
		}
		return at;
	}

	#perform({ key, role, command }: Wish, t: number) {
		const seat = this.#seatOf.get(role) ?? 's1';
		const finished = this.#team.finish(command, key, this.#seed);
		const refusal = this.#run(finished, { kind: 'seat', seat }, t);
		if (refusal && key.startsWith('path/')) this.refused.push({ key, ...refusal });
	}

	#run(command: Command | SeatCommand, actor: Actor, t: number) {
		const result = this.#drill.execute(command, actor, wallOf(t));
		this.#keep(result.events);
		return result.ok ? undefined : { code: result.code, message: result.message };
	}

	/** Stand-ins talk to each other, so the team shares what any of its seats sees. */
	#keep(events: readonly DrillEvent[]) {
		for (const event of events) {
			this.events.push(event);
			const seats = [...this.#drill.state.seats.values()];
			if (!seats.some((seat: Seat) => seatSees(seat, event))) continue;
			const seen = projectEvent(event);
			if (seen) this.#view = foldView(this.#view, seen);
		}
	}
}

const wallOf = (t: number): number => EPOCH + t * 1000;
