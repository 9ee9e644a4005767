import { blamed } from '../src/lib/after/blame.ts';
import type { Command } from '../src/lib/engine/actions/index.ts';
import { feedBefore } from '../src/lib/engine/snapshot.ts';
import { sampleSource } from '../src/lib/engine/telemetry.ts';
import {
	deskRequest,
	earlierRequest,
	facilitatorRequest,
	seatRequest,
	signalsRequest,
	type Ack,
	type DeskAck,
	type EarlierAck,
	type SignalsAck
} from '../src/lib/protocol.ts';
import { seatOf } from './admission.ts';
import { placeOf, type Desks } from './desks.ts';
import type { DrillRegistry } from './drills.ts';
import { read, type Heard } from './heard.ts';
import type { Session } from './session.ts';

/** Entries of the feed that are sent at once to whoever looks back; about 75 KB. */
const EARLIER_ENTRIES = 400;

const MESSAGES = ['command', 'signals', 'earlier', 'desk'] as const;
type Message = (typeof MESSAGES)[number];

/** What people say through a socket, all but the draft: what they do, and ask to see. */
export class Requests {
	readonly #drills: DrillRegistry;
	readonly #desks: Desks;

	constructor(drills: DrillRegistry, desks: Desks) {
		this.#drills = drills;
		this.#desks = desks;
	}

	knows(name: string): name is Message {
		return (MESSAGES as readonly string[]).includes(name);
	}

	async hear(heard: Heard, name: Message): Promise<void> {
		switch (name) {
			case 'command':
				return this.#command(heard);
			case 'signals':
				return this.#signals(heard);
			case 'earlier':
				return this.#earlier(heard);
			case 'desk':
				return this.#desk(heard);
		}
	}

	async #command(heard: Heard): Promise<void> {
		const { viewer, answer, refuse, forbid } = heard;
		if (viewer.as === 'watcher' || viewer.as === 'screen') {
			return forbid('watch/only', 'This page only watches. To take part, join by the link.');
		}
		const request = read(viewer.as === 'facilitator' ? facilitatorRequest : seatRequest, heard);
		const session = request && (await this.#sessionFor(heard));
		if (!session) return;
		const { id } = request;
		const command = this.#withNamed(request.command, viewer.drill);
		const place = placeOf(viewer);
		const notInCharge = place && this.#desks.refusal(place, command.type);
		if (notInCharge) return refuse(notInCharge.code, notInCharge.message);
		const actor =
			viewer.seat === undefined
				? ({ kind: 'facilitator' } as const)
				: ({ kind: 'seat', seat: viewer.seat } as const);
		// Command ids are made by clients, so one viewer's must not meet another's.
		const answered: Ack = await session.execute(command, actor, `${viewer.seat ?? 'f'}/${id}`);
		answer(answered);
	}

	/** Whether a cause of a postmortem names a person is seen here, as the log knows no names. */
	#withNamed(command: Command, drill: string): Command {
		if (command.type !== 'write-postmortem' && command.type !== 'record-postmortem') return command;
		return { ...command, named: blamed(command, Object.values(this.#drills.names(drill))) };
	}

	async #signals(heard: Heard): Promise<void> {
		const { viewer, answer, refuse } = heard;
		const request = read(signalsRequest, heard);
		const session = request && (await this.#sessionFor(heard));
		if (!session) return;
		const { source } = request;
		if (viewer.as !== 'facilitator' && !hasLooked(session, viewer.seat ?? '', source)) {
			return refuse('source/not-looked', 'Look there first; then its charts are shown.');
		}
		const { published, script } = session;
		const series = sampleSource(script, published, source, published.t);
		answer({ ok: true, series } satisfies SignalsAck);
	}

	async #earlier(heard: Heard): Promise<void> {
		const request = read(earlierRequest, heard);
		const session = request && (await this.#sessionFor(heard));
		if (!session) return;
		const seat = seatOf(session, heard.viewer);
		if (!seat) return heard.forbid('feed/whole', 'The console has the whole log already.');
		const entries = feedBefore(seat, session.log, request.before, EARLIER_ENTRIES);
		const isStart = entries.length < EARLIER_ENTRIES;
		heard.answer({ ok: true, entries, isStart } satisfies EarlierAck);
	}

	#desk(heard: Heard): void {
		const place = placeOf(heard.viewer);
		if (!place) return heard.forbid('command/not-yours', 'Only facilitators have a console.');
		const request = read(deskRequest, heard);
		if (request) heard.answer(this.#desks.hear(place, request) satisfies DeskAck);
	}

	async #sessionFor({ viewer, refuse }: Heard): Promise<Session | undefined> {
		const session = await this.#drills.open(viewer.drill);
		if (!session) refuse('drill/unknown', 'This drill is gone.');
		return session;
	}
}

const hasLooked = ({ log }: Session, seat: string, source: string): boolean =>
	log.some((e) => e.type === 'source-shown' && e.to === seat && e.source === source);
