import { Crew, type Deed } from '../src/lib/bots/crew.ts';
import { duties } from '../src/lib/bots/duties.ts';
import { postmortemOf } from '../src/lib/bots/postmortem.ts';
import { teams } from '../src/lib/bots/teams.ts';
import type { DrillEvent } from '../src/lib/engine/events.ts';
import { exerciseAt, wallAt, type DrillState, type Seat } from '../src/lib/engine/state.ts';
import type { Clock } from './clock.ts';
import type { DrillRegistry } from './drills.ts';
import type { Session } from './session.ts';

/** Exercise seconds a demonstration goes on after its ending was reached. */
const AFTER_ENDING = 60;

const isPlayed = (seat: Seat): boolean => seat.kind === 'stand-in' && seat.here;

export interface StandInsContext {
	readonly drills: DrillRegistry;
	readonly clock: Clock;
}

/**
 * Plays the stand-ins of every drill, by the same commands as people. What they did is known by the
 * ids of those commands, so after a restart nothing is done twice and nothing has to be remembered.
 */
export function attachStandIns(context: StandInsContext): void {
	new StandIns(context).open();
}

class StandIns {
	readonly #context: StandInsContext;
	readonly #players = new Map<Session, Player>();

	constructor(context: StandInsContext) {
		this.#context = context;
	}

	open(): void {
		const { drills } = this.#context;
		drills.sessions.onPublished((session, event) => this.#tell(session, event));
		drills.sessions.onClosed((session) => this.#forget(session));
	}

	#tell(session: Session, event: DrillEvent): void {
		const known = this.#players.get(session);
		if (known) return known.hear(event);
		if (![...session.published.seats.values()].some(isPlayed)) return;
		const isDemonstration = this.#context.drills.get(session.id)?.demonstration ?? false;
		const player = new Player(session, this.#context.clock, isDemonstration);
		this.#players.set(session, player);
		for (const before of session.log) player.hear(before);
	}

	#forget(session: Session): void {
		this.#players.get(session)?.stop();
		this.#players.delete(session);
	}
}

/** The stand-ins of one drill. One timer while it runs and they mean to do something, none else. */
class Player {
	readonly #session: Session;
	readonly #clock: Clock;
	readonly #crew: Crew;
	readonly #endsByItself: boolean;
	#isAwake = false;
	#isStopped = false;
	#disarm: () => void = () => undefined;

	constructor(session: Session, clock: Clock, endsByItself: boolean) {
		this.#session = session;
		this.#clock = clock;
		this.#endsByItself = endsByItself;
		this.#crew = new Crew({
			script: session.script,
			seed: session.published.seed,
			wishes: duties,
			memberFor: ({ role, seat }) => this.#memberAt(seat ?? this.#state.roles.get(role)?.holder),
			wasDone: (key) => session.hasAnswered(commandId(key))
		});
	}

	hear(event: DrillEvent): void {
		this.#crew.see(event, this.#state.seats.values());
		void this.#wake();
	}

	stop(): void {
		this.#isStopped = true;
		this.#disarm();
	}

	get #state(): DrillState {
		return this.#session.published;
	}

	get #t(): number {
		return exerciseAt(this.#state, this.#clock.now());
	}

	#memberAt(id: string | null | undefined) {
		const seat = this.#state.seats.get(id ?? '');
		if (!seat?.diligence || !isPlayed(seat)) return undefined;
		return { seat: seat.id, team: teams[seat.diligence] };
	}

	async #wake(): Promise<void> {
		if (this.#isAwake) return;
		this.#isAwake = true;
		this.#disarm();
		// What was decided together is heard together, before anybody does something about it.
		await Promise.resolve();
		for (let deed = this.#next(); deed; deed = this.#next()) await this.#do(deed);
		this.#isAwake = false;
		this.#sleep();
	}

	#next(): Deed | undefined {
		if (this.#isStopped) return undefined;
		// Notices first when the machine was asleep, which pauses the drill.
		this.#session.advance();
		const { phase } = this.#session;
		if (phase === 'running') {
			this.#endDemonstration();
			return this.#crew.next(this.#t);
		}
		if (phase === 'lobby') return this.#answerCommsCheck();
		return phase === 'ended' ? this.#postmortem() : undefined;
	}

	async #do({ key, seat, command }: Deed): Promise<void> {
		const answer = await this.#session.execute(command, { kind: 'seat', seat }, commandId(key));
		// The session has failed and is loaded anew, with another player.
		if (!answer.ok && answer.code.startsWith('server/')) this.stop();
	}

	#sleep(): void {
		if (this.#isStopped || this.#session.phase !== 'running') return;
		const at = Math.min(this.#crew.wakeAt, this.#endsAt);
		if (at === Infinity) return;
		const wall = wallAt(this.#state, Math.max(at, this.#t + 1));
		this.#disarm = this.#clock.wake(wall, () => void this.#wake());
	}

	/** Nobody runs a demonstration, so it ends by itself. */
	get #endsAt(): number {
		if (!this.#endsByItself) return Infinity;
		const { ending } = this.#state;
		const { length } = this.#session.script.scenario;
		return ending ? Math.min(length, ending.t + AFTER_ENDING) : length;
	}

	#endDemonstration(): void {
		if (this.#t < this.#endsAt) return;
		void this.#session.execute({ type: 'end' }, { kind: 'facilitator' }, commandId('end'));
	}

	#answerCommsCheck(): Deed | undefined {
		const { commsCheck, seats, version } = this.#state;
		const silent = [...seats.values()].find(
			(seat) => isPlayed(seat) && commsCheck?.has(seat.id) === false
		);
		const command = { type: 'answer-comms-check' } as const;
		return silent && { key: `comms/${silent.id}/${version}`, seat: silent.id, command };
	}

	/** Where people played they write it; stand-ins among themselves do, so that there is one to see. */
	#postmortem(): Deed | undefined {
		const key = 'postmortem';
		const players = [...this.#state.seats.values()].filter(({ kind }) => kind !== 'observer');
		const { briefing } = this.#crew;
		const lead = this.#memberAt(this.#state.roles.get(briefing.roles.lead)?.holder);
		if (!lead || !players.every(isPlayed) || this.#session.hasAnswered(commandId(key))) {
			return undefined;
		}
		const command = postmortemOf(lead.team.writesPostmortem, briefing);
		return command && { key, seat: lead.seat, command };
	}
}

/** Kept with the drill, so that a deed is done once however often the server starts. */
const commandId = (key: string): string => `stand-in/${key}`;
