import type { Command, SeatCommand } from '../engine/actions/index.ts';
import { createDrill, Drill, type Actor } from '../engine/drill.ts';
import type { DrillEvent } from '../engine/events.ts';
import type { Script } from '../scenario/script.ts';
import { Crew } from './crew.ts';
import { Hands, type Work } from './hands.ts';
import { postmortemOf } from './postmortem.ts';
import { teams, type Team, type TeamName } from './teams.ts';

export interface Rehearsal {
	readonly seed: string;
	readonly team: TeamName | Team;
	readonly scenarioHash: string;
	readonly processHash: string;
	/**
	 * How many share the roles, each doing one thing at a time. Default: one for each role, and nothing
	 * takes anybody's time.
	 */
	readonly people?: number;
}

export interface Played {
	readonly events: readonly DrillEvent[];
	/** Model moves that were reached and could not be made: code and message by path index. */
	readonly refused: readonly {
		readonly key: string;
		readonly code: string;
		readonly message: string;
	}[];
	/** Who was at work when; empty where nothing takes time. */
	readonly work: readonly Work[];
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
	return { events: stage.events, refused: stage.refused, work: stage.work };
}

class Stage {
	readonly events: DrillEvent[] = [];
	readonly refused: { key: string; code: string; message: string }[] = [];
	readonly #drill: Drill;
	readonly #team: Team;
	readonly #crew: Crew;
	readonly #seatOf = new Map<string, string>();
	readonly #people: number;
	readonly #hands: Hands | undefined;

	constructor(script: Script, rehearsal: Rehearsal) {
		const { seed, team, scenarioHash, processHash, people } = rehearsal;
		this.#people = Math.min(people ?? Infinity, Object.keys(script.process.roles).length);
		this.#hands = people === undefined ? undefined : new Hands(seed);
		this.#drill = new Drill(script);
		this.#team = typeof team === 'string' ? teams[team] : team;
		this.#crew = new Crew({
			script,
			seed,
			wishes: (briefing, glance) => this.#team.wishes(briefing, glance),
			memberFor: ({ role }) => ({ seat: this.#seatOf.get(role) ?? 's1', team: this.#team }),
			freeAt: (seat) => this.#hands?.freeAt(seat) ?? 0
		});
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

	get work(): readonly Work[] {
		return this.#hands?.work ?? [];
	}

	assemble() {
		const roles = Object.keys(this.#crew.briefing.process.roles);
		this.#run({ type: 'open-lobby' }, { kind: 'facilitator' }, 0);
		roles.forEach((role, index) => {
			const seat = `s${1 + (index % this.#people)}`;
			this.#seatOf.set(role, seat);
			if (index < this.#people)
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
		for (let deed = this.#crew.next(t); deed; deed = this.#crew.next(t)) {
			const { key, seat, command } = deed;
			const refusal = this.#run(command, { kind: 'seat', seat }, t);
			this.#hands?.begin(seat, command, key, t);
			if (refusal && key.startsWith('path/')) this.refused.push({ key, ...refusal });
		}
	}

	nextMoment(t: number): number {
		const engine = this.#drill.nextSecond() ?? Infinity;
		return Math.max(t + 1, Math.min(engine, this.#crew.wakeAt));
	}

	endsAt(length: number): number {
		const { ending } = this.#drill.state;
		return ending ? Math.min(length, ending.t + AFTER_ENDING) : length;
	}

	close(t: number) {
		this.#run({ type: 'end' }, { kind: 'facilitator' }, t);
		const postmortem = postmortemOf(this.#team.writesPostmortem, this.#crew.briefing);
		const seat = this.#seatOf.get(this.#crew.briefing.roles.lead) ?? 's1';
		if (postmortem) this.#run(postmortem, { kind: 'seat', seat }, t);
		// A team that writes none goes on to the report, so that it is judged like the others.
		else this.#run({ type: 'enter-stage', stage: 'report', gaps: [] }, { kind: 'facilitator' }, t);
	}

	#run(command: Command | SeatCommand, actor: Actor, t: number) {
		const result = this.#drill.execute(command, actor, wallOf(t));
		this.#keep(result.events);
		return result.ok ? undefined : { code: result.code, message: result.message };
	}

	#keep(events: readonly DrillEvent[]) {
		for (const event of events) {
			this.events.push(event);
			this.#crew.see(event, this.#drill.state.seats.values());
		}
	}
}

const wallOf = (t: number): number => EPOCH + t * 1000;
