import seedrandom from 'seedrandom';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { SeatCommand } from '../../src/lib/engine/actions/index.ts';
import type { SeenEvent } from '../../src/lib/engine/projection.ts';
import { viewOf } from '../../src/lib/engine/snapshot.ts';
import { foldView } from '../../src/lib/engine/view.ts';
import { ManualClock, ServerUnderTest, type Person } from '../serve.ts';

const ROLES = ['incident_lead', 'technical_lead', 'communications_lead'] as const;
const SOURCES = ['db_overview', 'db_disk'] as const;
const STEPS = 120;

let clock: ManualClock;
let server: ServerUnderTest;
beforeEach(async () => {
	clock = new ManualClock();
	server = await ServerUnderTest.start(clock);
});
afterEach(() => server.close());

/** Anything a person may try; many of it is refused, which must not matter either. */
function anAct(pick: <T>(list: readonly T[]) => T, people: readonly Person[]): SeatCommand {
	const role = pick(ROLES);
	const to = pick(people).seat;
	return pick<() => SeatCommand>([
		() => ({ type: 'claim-role', role }),
		() => ({ type: 'release-role', role }),
		() => ({ type: 'hand-over-role', role, to, note: 'Yours' }),
		() => ({ type: 'answer-handover', role, accept: true }),
		() => ({ type: 'declare-severity', severity: pick([1, 2, 3]), reason: 'Because' }),
		() => ({ type: 'add-note', text: 'Seen' }),
		() => ({ type: 'look', source: pick(SOURCES) }),
		() => ({ type: 'escalate', contact: 'secondary_on_call', message: 'Help' })
	])();
}

/** Loses the network and comes back, with what was folded before. */
async function reconnect(person: Person): Promise<Person> {
	const { view, ticket } = person;
	person.leave();
	const back = await server.connect(ticket, view?.version);
	const missed = back.events as SeenEvent[];
	if (back.snapshots.length === 0 && view) back.view = missed.reduce(foldView, view);
	return back;
}

it.each(['1', '2', '3', '4', '5', '6'])(
	'what a client folded is what a fresh snapshot says, whatever people do and lose (seed %s)',
	async (seed) => {
		const random = seedrandom(seed);
		const pick = <T>(list: readonly T[]): T => {
			const found = list[Math.floor(random() * list.length)];
			if (found === undefined) throw new Error('nothing to pick from');
			return found;
		};
		const { id, code } = await server.drill('database-disk-full', seed);
		const facilitator = await server.facilitate(id);
		const people = await Promise.all(['A', 'B', 'C', 'D'].map((name) => server.join(code, name)));
		await facilitator.send({ type: 'start' });
		for (let step = 0; step < STEPS; step += 1) {
			const person = pick(people);
			const chance = random();
			if (chance < 0.1) people[people.indexOf(person)] = await reconnect(person);
			else if (chance < 0.2) clock.pass(Math.floor(random() * 60));
			// Whoever loses the network never hears the answer; the act counts all the same.
			else void person.send(anAct(pick, people)).catch(() => undefined);
		}
		await facilitator.send({ type: 'end' });
		await Promise.all(people.map((person) => person.sees('drill-ended')));
		const session = await server.app.drills.open(id);
		for (const { seat, view } of people) {
			expect(view).toEqual(session && viewOf(session.log, session.published, seat));
		}
	}
);
