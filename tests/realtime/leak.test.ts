import { readdirSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import seedrandom from 'seedrandom';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seatCookie } from '../../src/lib/cookies.ts';
import type { Session } from '../../server/session.ts';
import { briefingOf } from '../../src/lib/bots/briefing.ts';
import { teams } from '../../src/lib/bots/teams.ts';
import type { SeatCommand } from '../../src/lib/engine/actions/index.ts';
import { projectEvent } from '../../src/lib/engine/projection.ts';
import { emptyView, foldView, type DrillView } from '../../src/lib/engine/view.ts';
import { ManualClock, Person, ServerUnderTest, type Ticket } from '../serve.ts';
import { Secrets, wordsOf } from './secrets.ts';

/*
 * A whole drill over real sockets. Everything that went to a participant is kept as it came over the
 * wire, and searched for what that seat may not know, or not yet.
 */

const SCENARIOS = readdirSync(new URL('../../scenarios/', import.meta.url))
	.filter((file) => file.endsWith('.yaml'))
	.map((file) => file.replace('.yaml', ''));
/** Exercise seconds between two looks of the team at its drill. */
const STEP = 10;
/** Seconds after which somebody opens the room again, on another device. */
const AGAIN = 300;

let clock: ManualClock;
let server: ServerUnderTest;
beforeEach(async () => {
	clock = new ManualClock();
	server = await ServerUnderTest.start(clock);
});
afterEach(() => server.close());

/** One device of a participant, with all that was sent to it, as text. */
class Device {
	readonly person: Person;
	readonly frames: string[] = [];

	constructor(ticket: Ticket) {
		this.person = new Person(server.url, ticket);
		// Nothing has come yet: that takes the network, and so another turn of the event loop.
		this.person.socket.io.engine.on('packet', ({ data }) => {
			if (typeof data === 'string') this.frames.push(data);
		});
	}

	/** Each message with the number of the last event that its receiver knows by then. */
	*messages(): Generator<{ n: number; message: unknown }> {
		let n = 0;
		for (const frame of this.frames) {
			const message: unknown = JSON.parse(frame.replace(/^\d+/, '') || 'null');
			const [name, body] = Array.isArray(message) ? (message as unknown[]) : [];
			if (name === 'events') {
				for (const event of body as { n: number }[]) {
					n = Math.max(n, event.n);
					yield { n: event.n, message: event };
				}
			} else {
				if (name === 'snapshot') n = (body as { view: DrillView }).view.version;
				yield { n, message };
			}
		}
	}
}

class Played {
	readonly devices: Device[] = [];
	readonly session: Session;
	readonly #tickets: Ticket[];
	readonly #seats: Person[];

	private constructor(session: Session, tickets: Ticket[], seats: Device[]) {
		this.session = session;
		this.#tickets = tickets;
		this.#seats = seats.map(({ person }) => person);
		this.devices.push(...seats);
	}

	/** Three who hold a role, one who takes over later, and one who watches. */
	static async start(scenario: string, seed: string): Promise<Played> {
		const { id, code } = await server.drill(scenario, seed);
		const tickets: Ticket[] = [];
		for (const name of ['Ada', 'Bo', 'Cy', 'Di', 'Watcher']) {
			const kind = name === 'Watcher' ? 'observer' : 'participant';
			const joined = await server.app.drills.join(code, name, kind, name);
			if (!joined.ok) throw new Error(joined.message);
			const cookie = `${seatCookie(id)}=${joined.secret}`;
			tickets.push({ drill: id, as: 'seat', cookie, seat: joined.seat });
		}
		const session = await server.app.drills.open(id);
		if (!session) throw new Error('no session');
		const devices = tickets.map((ticket) => new Device(ticket));
		await Promise.all(devices.map(({ person }) => person.settled()));
		const played = new Played(session, tickets, devices);
		const roles = Object.keys(session.script.process.roles);
		for (const [index, role] of roles.entries()) {
			await played.as(index, { type: 'claim-role', role });
		}
		await session.execute({ type: 'start' }, { kind: 'facilitator' });
		return played;
	}

	get t(): number {
		const { t, wall } = this.session.published.clock;
		return t + (clock.now() - wall) / 1000;
	}

	as(seat: number, command: SeatCommand) {
		return this.#seats[seat]?.send(command);
	}

	/** Charts of any source, looked at or not. */
	ask(seat: number, source: string) {
		return this.#seats[seat]?.ask('signals', { source });
	}

	seatOf(role: string): number {
		const holder = this.session.published.roles.get(role)?.holder;
		return this.#seats.findIndex(({ seat }) => seat === holder);
	}

	async pass(): Promise<void> {
		clock.pass(STEP);
		// What came due is stored at the end of this turn of the event loop.
		await setImmediate();
	}

	/** Opens the room once more from the start, and closes it again. */
	async openAgain(seat: number): Promise<void> {
		const ticket = this.#tickets[seat];
		if (!ticket) return;
		const device = new Device(ticket);
		await device.person.settled();
		this.devices.push(device);
		device.person.leave();
	}

	/** In the middle of it, somebody takes over a role and all its mail. */
	async handOver(role: string): Promise<void> {
		const from = this.seatOf(role);
		const to = this.#tickets[3]?.seat ?? '';
		await this.as(from, { type: 'hand-over-role', role, to, note: 'Yours' });
		await this.as(3, { type: 'answer-handover', role, accept: true });
	}

	async end(): Promise<void> {
		await this.session.execute({ type: 'end' }, { kind: 'facilitator' });
		for (const seat of this.#tickets.keys()) await this.openAgain(seat);
		await Promise.all(this.#seats.map((person) => person.sees('drill-ended')));
	}
}

/** What a team does at one moment. */
type Play = (played: Played) => Promise<void>;

/** Everything the process and the model answer ask for. */
function byTheBook({ session }: Played): Play {
	const briefing = briefingOf(session.script);
	const done = new Set<string>();
	let view = emptyView;
	let seen = 0;
	return async (played) => {
		for (;;) {
			for (; seen < session.log.length; seen += 1) {
				const event = session.log[seen];
				const projected = event && projectEvent(event);
				if (projected) view = foldView(view, projected);
			}
			const glance = { view, t: played.t, done, later: () => undefined };
			const wishes = teams['by-the-book'].wishes(briefing, glance);
			const wish = wishes.find(({ key }) => !done.has(key));
			if (!wish) return;
			done.add(wish.key);
			await played.as(played.seatOf(wish.role), wish.command);
		}
	};
}

/** Tries whatever there is to try, sensible or not. */
function curious({ session: { script, id } }: Played): Play {
	const random = seedrandom(id);
	const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
	const { sources = {}, actions = {}, injects, facts = {} } = script.scenario;
	const { contacts, playbooks } = script.process;
	const act = (): SeatCommand => {
		const action = pick([...Object.keys(actions), ...Object.keys(facts)]) ?? '';
		const choose = Object.entries(actions[action]?.choose ?? {});
		const options = Object.fromEntries(choose.map(([key, values]) => [key, pick(values) ?? '']));
		const acts: SeatCommand[] = [
			{ type: 'look', source: pick([...Object.keys(sources), ...Object.keys(injects)]) ?? '' },
			{ type: 'start-action', action, options, withoutApproval: true },
			{ type: 'start-action', action, options: {}, withoutApproval: true },
			{ type: 'escalate', contact: pick(Object.keys(contacts)) ?? '', message: '' },
			{ type: 'open-playbook', family: pick(Object.keys(playbooks)) ?? '' },
			{ type: 'tick-step', step: `${script.scenario.family}.look_first`, note: '' },
			{ type: 'answer-proposal', run: 1 + Math.floor(random() * 99), approve: true, reason: '' }
		];
		return pick(acts) ?? { type: 'add-note', text: 'Nothing to do' };
	};
	return async (played) => {
		await played.as(Math.floor(random() * 5), act());
		await played.ask(Math.floor(random() * 5), pick(Object.keys(sources)) ?? '');
	};
}

const TEAMS = { 'by the book': byTheBook, curious } as const;
type TeamName = keyof typeof TEAMS;

async function play(scenario: string, team: TeamName, seed: string): Promise<Played> {
	const played = await Played.start(scenario, seed);
	const move = TEAMS[team](played);
	const { length } = played.session.script.scenario;
	for (let t = 0; t < length; t += STEP) {
		await move(played);
		await played.pass();
		if (t % AGAIN === 0) await played.openAgain((t / AGAIN) % 5);
		if (t === AGAIN * 4) await played.handOver('communications_lead');
	}
	await played.end();
	return played;
}

/** The words of every participant's traffic that tell what its seat may not know. */
function leaksIn({ devices }: Played, secrets: Secrets): string[] {
	return devices.flatMap((device) =>
		[...device.messages()].flatMap(({ n, message }) =>
			secrets.foundIn(message, device.person.seat, n)
		)
	);
}

/** Fields of the log and the language that no message to a participant has, whatever they hold. */
const FIELDS = [
	'draws seed truth because guide hints outcomes outcome harm irreversible misleads answersAt',
	'sets says debrief expect endings ending flows chance unless target accept seen'
].flatMap((line) => line.split(' '));

const CASES = SCENARIOS.flatMap((scenario) =>
	(['by the book', 'curious'] as const).flatMap((team) =>
		['1', '2'].map((seed) => ({ scenario, team, seed }))
	)
);

describe('the search', () => {
	it.each(SCENARIOS)('finds what there is to find in %s', async (scenario) => {
		const { session } = await Played.start(scenario, '1');
		const { script, log, published } = session;
		const secrets = new Secrets(script, published.draws, log);
		const sections = ['truth', 'injects', 'facts', 'sources', 'actions', 'contacts', 'expect'];
		for (const section of [...sections, 'path', 'endings', 'debrief', 'state', 'draws']) {
			const hidden = secrets.under(section);
			// A small scenario lacks some parts, and what was drawn may be a word that all use.
			if (section in script.scenario) expect(hidden, section).not.toEqual([]);
			for (const text of hidden) {
				expect(secrets.foundIn([{ text }], 's1', log.length), text).not.toEqual([]);
			}
		}
	});
});

describe('what goes to participants', () => {
	it.each(CASES)(
		'tells nothing before its time: $scenario, $team, seed $seed',
		async ({ scenario, team, seed }) => {
			const played = await play(scenario, team, seed);
			const { script, log, published } = played.session;
			const secrets = new Secrets(script, published.draws, log);
			expect(leaksIn(played, secrets)).toEqual([]);
			const words = new Set(
				played.devices.flatMap(({ frames }) =>
					frames.flatMap((frame) => [...wordsOf(JSON.parse(frame.replace(/^\d+/, '') || 'null'))])
				)
			);
			expect(FIELDS.filter((field) => words.has(field))).toEqual([]);
		}
	);
});
