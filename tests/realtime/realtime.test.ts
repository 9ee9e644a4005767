import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { viewOf } from '../../src/lib/engine/snapshot.ts';
import { ManualClock, ServerUnderTest } from '../serve.ts';

let clock: ManualClock;
let server: ServerUnderTest;
beforeEach(async () => {
	clock = new ManualClock();
	server = await ServerUnderTest.start(clock);
});
afterEach(() => server.close());

async function running(people: readonly string[]) {
	const { id, code } = await server.drill();
	const facilitator = await server.facilitate(id);
	const team = await Promise.all(people.map((name) => server.join(code, name)));
	const [lead, technical] = team;
	await lead?.send({ type: 'claim-role', role: 'incident_lead' });
	await technical?.send({ type: 'claim-role', role: 'technical_lead' });
	await facilitator.send({ type: 'start' });
	await Promise.all(team.map((person) => person.sees('drill-started')));
	const session = await server.app.drills.open(id);
	if (!session) throw new Error('no session');
	return { id, code, facilitator, team, session };
}

describe('everybody in a drill', () => {
	it('sees the same acts, in the same order, as soon as they are stored', async () => {
		const { team, session } = await running(['Ada', 'Bo', 'Cy']);
		await team[0]?.send({ type: 'declare-severity', severity: 2, reason: 'Orders fail' });
		await Promise.all(team.map((person) => person.sees('severity-declared')));
		for (const person of team) {
			expect(person.view).toEqual(viewOf(session.log, session.published, person.seat));
		}
	});

	it('gets injects when the script’s clock comes to them', async () => {
		const { team } = await running(['Ada', 'Bo', 'Cy']);
		expect(clock.armed).toBe(1);
		clock.pass(600);
		await Promise.all(team.map((person) => person.sees('inject-fired')));
	});

	it('who takes a role up gets a fresh snapshot with that role’s mail in it', async () => {
		const { team, session } = await running(['Ada', 'Bo', 'Cy']);
		const [, , third] = team;
		const before = third?.snapshots.length ?? 0;
		await third?.send({ type: 'claim-role', role: 'communications_lead' });
		expect(third?.snapshots.length).toBe(before + 1);
		clock.pass(1200);
		await third?.sees('inject-fired');
		await third?.send({ type: 'add-note', text: 'Read all of it' });
		expect(third?.view).toEqual(viewOf(session.log, session.published, third?.seat ?? ''));
	});
});

describe('a command', () => {
	it('that is repeated gets the first answer, and is done once', async () => {
		const { team, session } = await running(['Ada', 'Bo']);
		const [ada] = team;
		const note = { type: 'add-note', text: 'Once' } as const;
		const answers = await Promise.all([
			ada?.send(note, 'same-id-1'),
			ada?.send(note, 'same-id-1'),
			ada?.send({ type: 'add-note', text: 'Something else' }, 'same-id-1')
		]);
		expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
		expect(await ada?.send(note, 'same-id-1')).toEqual(answers[0]);
		expect(session.log.filter(({ type }) => type === 'note-added').length).toBe(1);
	});

	it('is acknowledged only after it is stored', async () => {
		const { id, team } = await running(['Ada', 'Bo']);
		const answer = await team[0]?.send({ type: 'add-note', text: 'Kept' });
		const stored = JSON.stringify(await server.app.drills.events(id));
		expect(answer?.ok).toBe(true);
		expect(stored).toContain('Kept');
	});

	it('of an observer is refused, of a participant for the facilitator too', async () => {
		const { code, team } = await running(['Ada', 'Bo']);
		const observer = await server.join(code, 'Di', 'observer');
		expect(await observer.send({ type: 'set-status', status: 'identified' })).toMatchObject({
			ok: false,
			code: 'seat/observer'
		});
		expect(
			await team[0]?.ask('command', { id: 'command-x', command: { type: 'end' } })
		).toMatchObject({
			ok: false,
			code: 'message/malformed'
		});
	});
});

describe('coming back', () => {
	it('brings exactly what was missed, to the same seat', async () => {
		const { team, session } = await running(['Ada', 'Bo']);
		const [ada, bo] = team;
		if (!ada || !bo) throw new Error('two people');
		const left = ada.view?.version ?? 0;
		ada.leave();
		await bo.sees('seat-disconnected');
		await bo.send({ type: 'add-note', text: 'Ada is away' });
		const back = await server.connect(ada.ticket, left);
		expect(back.snapshots).toEqual([]);
		expect(back.events.map(({ n }) => n)).toContain(left + 1);
		expect(back.events.some((e) => e.type === 'note-added')).toBe(true);
		expect(session.published.roles.get('incident_lead')?.holder).toBe(ada.seat);
	});

	it('with a second tab is one presence, until both are closed', async () => {
		const { team } = await running(['Ada', 'Bo']);
		const [ada, bo] = team;
		if (!ada || !bo) throw new Error('two people');
		const tab = await server.connect(ada.ticket);
		ada.leave();
		await bo.send({ type: 'add-note', text: 'Still here?' });
		expect(bo.events.some((e) => e.type === 'seat-disconnected')).toBe(false);
		tab.leave();
		await bo.sees('seat-disconnected');
	});

	it('a facilitator who opens the drill again gets the whole log', async () => {
		const { facilitator, session } = await running(['Ada']);
		facilitator.leave();
		const again = await server.connect(facilitator.ticket);
		const [snapshot] = again.snapshots;
		expect(snapshot?.kind === 'facilitator' && snapshot.events.length).toBe(session.log.length);
	});
});

describe('an idle drill', () => {
	it('has no timer: not in the lobby, not while paused, not when it is over', async () => {
		const { id, code } = await server.drill();
		const facilitator = await server.facilitate(id);
		await server.join(code, 'Ada');
		expect(clock.armed).toBe(0);
		await facilitator.send({ type: 'start' });
		expect(clock.armed).toBe(1);
		await facilitator.send({ type: 'pause', reason: 'facilitator' });
		expect(clock.armed).toBe(0);
		await facilitator.send({ type: 'resume' });
		await facilitator.send({ type: 'end' });
		expect(clock.armed).toBe(0);
	});
});

describe('charts', () => {
	it('are shown only to who looked there', async () => {
		const { team } = await running(['Ada', 'Bo']);
		const [ada, bo] = team;
		if (!ada || !bo) throw new Error('two people');
		const source = Object.keys(
			ada.snapshots[0]?.kind === 'seat' ? ada.snapshots[0].catalogue.sources : {}
		)[0];
		await bo.send({ type: 'look', source: source ?? '' });
		clock.pass(120);
		await bo.sees('source-shown');
		expect(await bo.ask('signals', { source })).toMatchObject({ ok: true });
		expect(await ada.ask('signals', { source })).toMatchObject({ code: 'source/not-looked' });
	});
});

describe('when the store fails', () => {
	it('nothing is acknowledged, viewers are sent back to what was stored, and the drill goes on', async () => {
		const { id, team, session } = await running(['Ada', 'Bo']);
		const [ada] = team;
		if (!ada) throw new Error('one person');
		// Another process wrote to this drill behind our back.
		const other = session.log.length + 1;
		await server.app.store.append({
			drill: id,
			after: session.log.length,
			events: [{ n: other, t: session.published.t, type: 'note-added', by: 's2', text: 'Other' }],
			phase: 'running'
		});
		const cut = ada.gone();
		expect(await ada.send({ type: 'add-note', text: 'Lost?' }, 'again-and-again')).toMatchObject({
			ok: false,
			code: 'server/not-stored'
		});
		await cut;
		const back = await server.connect(ada.ticket);
		expect(await back.send({ type: 'add-note', text: 'Lost?' }, 'again-and-again')).toMatchObject({
			ok: true
		});
		const notes = (await server.app.drills.events(id)).flatMap((e) =>
			e.type === 'note-added' ? [e.text] : []
		);
		expect(notes).toEqual(['Other', 'Lost?']);
	});
});
