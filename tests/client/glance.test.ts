import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../../src/lib/engine/catalogue.ts';
import { entryOf, momentsOf, tellerOf } from '../../src/lib/room/entries.ts';
import { asksOf } from '../../src/lib/room/glance.ts';
import { stillOpen } from '../../src/lib/room/still-open.ts';
import { Words } from '../../src/lib/room/words.ts';
import { loadTexts } from '../../src/lib/text/load.ts';
import { scenarioText, scriptOf, Stage } from '../stage.ts';

const texts = await loadTexts('en', 'room', 'shared');
const { open } = (await loadTexts('en', 'tools')).tools.status;

const SCENARIO = scenarioText(`
injects:
  disk: { at: 60s, via: alert, from: Monitor, title: DiskFull, text: Disk is full }
  legal: { at: 90s, via: call, from: Legal, to: [communications_lead], text: What happened? }
actions:
  clean: { title: Clean up, role: technical_lead, approval: incident_lead, takes: 2m, outcomes: [{ sets: { fixed: true }, text: Clean }] }
contacts:
  database_owner: { ignores: 9 }
`);

function room(stage: Stage) {
	const catalogue = catalogueOf(scriptOf(SCENARIO), stage.drill.state);
	const ask = (seat: string, t: number) =>
		asksOf({ view: stage.view(seat), catalogue, seat, t }).map(({ kind }) => kind);
	return { catalogue, ask };
}

describe('what is asked of me', () => {
	test('an alert, until somebody acknowledges it', () => {
		const stage = Stage.running(SCENARIO);
		const { ask } = room(stage);
		expect(ask('s1', 0)).toEqual([]);
		stage.at(61);
		expect(ask('s1', 61)).toEqual(['alert']);
		const [alert] = stage.all('inject-fired');
		stage.as('s2', { type: 'acknowledge-alert', inject: alert?.n ?? 0 });
		expect(ask('s1', 61)).toEqual([]);
	});

	test('nothing by an alert that gives the all-clear', () => {
		const scenario = scenarioText(`
injects:
  over: { at: 60s, via: alert, from: Monitor, title: DiskFull resolved, text: '[RESOLVED] There is room' }
`);
		const stage = Stage.running(scenario);
		stage.at(61);
		expect(Object.keys(stage.view('s1').alerts)).toHaveLength(1);
		expect(room(stage).ask('s1', 61)).toEqual([]);
	});

	test('a go-ahead, from the role that gives it and nobody else', () => {
		const stage = Stage.running(SCENARIO);
		const { ask } = room(stage);
		stage.as('s2', { type: 'start-action', action: 'clean', options: {}, withoutApproval: false });
		expect(ask('s1', 0)).toEqual(['proposal']);
		expect(ask('s2', 0)).toEqual([]);
	});

	test('a handover, of the person it is offered to', () => {
		const stage = Stage.running(SCENARIO);
		const { ask } = room(stage);
		stage.as('s1', { type: 'hand-over-role', role: 'incident_lead', to: 's3', note: '' });
		expect(ask('s3', 0)).toEqual(['handover']);
		expect(ask('s2', 0)).toEqual([]);
	});

	test('a promised update, of whoever speaks for the team, from two minutes before', () => {
		const stage = Stage.running(SCENARIO);
		const { ask } = room(stage);
		stage.as('s1', {
			type: 'post-update',
			audience: 'customers',
			condition: 'We look at it',
			actions: '',
			needs: '',
			nextInMinutes: 15
		});
		expect(ask('s3', 779)).toEqual([]);
		expect(ask('s3', 780)).toEqual(['update']);
		expect(ask('s1', 780)).toEqual([]);
	});

	test('a page nobody answers, until the next on the path was paged', () => {
		const stage = Stage.running(SCENARIO);
		const { ask } = room(stage);
		stage.as('s2', { type: 'escalate', contact: 'database_owner', message: '' });
		stage.at(50);
		expect(ask('s1', 50)).toEqual([]);
		stage.at(400);
		expect(ask('s1', 400)).toContain('silent');
		stage.as('s2', { type: 'escalate', contact: 'manager', message: '' });
		expect(ask('s1', 400)).not.toContain('silent');
	});

	test('nothing while the drill is paused', () => {
		const stage = Stage.running(SCENARIO).at(61);
		stage.facilitator({ type: 'pause', reason: 'time-out' });
		expect(room(stage).ask('s1', 61)).toEqual([]);
	});
});

test('saying resolved first shows what is under way, rings and was promised', () => {
	const stage = Stage.running(SCENARIO).at(61);
	const { catalogue } = room(stage);
	stage.as('s2', { type: 'start-action', action: 'clean', options: {}, withoutApproval: true });
	stage.as('s2', { type: 'escalate', contact: 'manager', message: '' });
	expect(stillOpen(stage.view('s1'), new Words(texts, catalogue, {}, 's1'), open)).toEqual([
		'Under way: Clean up',
		'Still ringing: Manager',
		'Alerts nobody acknowledged: 1'
	]);
});

test('the feed calls people, roles and things by their names', () => {
	const stage = Stage.running(SCENARIO, { seats: 2 }).at(95);
	const { catalogue } = room(stage);
	stage.as('s1', { type: 'declare-severity', severity: 2, reason: 'Orders fail' });
	const words = new Words(texts, catalogue, { s1: 'Mara', s2: 'Tom' }, 's1');
	const told = stage
		.view('s1')
		.feed.map((event) => entryOf(event, words))
		.flatMap((entry) => (entry ? [`${entry.who} ${entry.what}`] : []));
	expect(told).toContain('Mara (you) took the role Incident lead');
	expect(told).toContain('Tom took the role Technical lead');
	expect(told).toContain('Monitor Alert · DiskFull');
	expect(told).toContain('Legal Phone call · for Communications lead, which nobody holds');
	expect(told).toContain('Mara (you) declared SEV-2 Major');
});

test('what a facilitator improvises carries their language, and never the scenario’s', () => {
	const stage = Stage.running(SCENARIO).at(5);
	const alert = { type: 'improvise-inject' as const, via: 'alert' as const, to: [] };
	stage.facilitator({ ...alert, from: 'Wache', text: 'Nichts geht', language: 'de' });
	stage.facilitator({ ...alert, from: 'Wache', text: 'Nichts geht' });
	stage.at(61);
	const { catalogue } = room(stage);
	const words = new Words(texts, catalogue, {}, 's1');
	const view = stage.view('s1');
	const told = view.feed
		.flatMap((event) => (event.type === 'inject-fired' ? (entryOf(event, words) ?? []) : []))
		.map(({ who, written, language }) => ({ who, written, language }));
	expect(told).toEqual([
		{ who: 'Wache', written: false, language: 'de' },
		{ who: 'Wache', written: false, language: undefined },
		{ who: 'Monitor', written: true, language: undefined }
	]);
	expect(asksOf({ view, catalogue, seat: 's1', t: 61 })).toMatchObject([
		{ title: 'Wache', isImprovised: true },
		{ title: 'Wache', isImprovised: true },
		{ title: 'DiskFull', isImprovised: false }
	]);
});

test('a wish for a time-out stands in the words of whoever reads it, and so does its answer', async () => {
	const stage = Stage.running(SCENARIO).at(5);
	const { catalogue } = room(stage);
	const sent = 'Ich bitte um eine Auszeit.';
	stage.as('s1', { type: 'ask-question', text: sent, wish: 'time-out' });
	const [asked] = stage.all('question-asked');
	const answer = { type: 'answer-question', question: asked?.n ?? 0, text: 'In a minute' } as const;
	stage.facilitator({ ...answer, toEveryone: true });
	const read = (words: Words) =>
		stage
			.view('s1')
			.feed.map((event) => JSON.stringify(entryOf(event, words)))
			.join();
	const english = read(new Words(texts, catalogue, {}, 's1'));
	const german = read(new Words(await loadTexts('de', 'room', 'shared'), catalogue, {}, 's1'));
	expect(english).toContain(`answers “${texts.room.timeOut.wish}”`);
	expect(english).not.toContain(sent);
	expect(german).toContain('Auszeit');
	expect(german).not.toContain(texts.room.timeOut.wish);
});

describe('why the drill is paused', () => {
	test('is told while it is paused, and not afterwards', () => {
		const stage = Stage.running(SCENARIO);
		expect(stage.view('s1').pause).toBeNull();
		stage.at(10);
		stage.facilitator({ type: 'pause', reason: 'discussion' });
		stage.facilitator({ type: 'resume' });
		stage.facilitator({ type: 'pause', reason: 'time-out' });
		expect(stage.view('s1').pause).toBe('time-out');
		stage.facilitator({ type: 'resume' });
		expect(stage.view('s1').pause).toBeNull();
	});
});

describe('the order of the feed', () => {
	test('by story time it is oldest first, in groups by what the clock showed', () => {
		const stage = Stage.running(SCENARIO);
		stage.at(61);
		stage.as('s1', { type: 'add-note', text: 'A' });
		stage.at(70);
		stage.as('s1', { type: 'add-note', text: 'B' });
		stage.at(125);
		stage.as('s1', { type: 'add-note', text: 'C' });
		const { catalogue } = room(stage);
		const tell = tellerOf(new Words(texts, catalogue, {}, 's1'));
		const notes = tell(stage.view('s1').feed).filter(({ kind }) => kind === 'note');
		const moments = momentsOf(notes, (t) => `minute ${Math.floor(t / 60)}`);
		expect(
			moments.map(({ time, entries }) => [time, entries.map(({ text }) => text).join('')])
		).toEqual([
			['minute 1', 'AB'],
			['minute 2', 'C']
		]);
	});

	test('what was told once is the same entry afterwards', () => {
		const stage = Stage.running(SCENARIO);
		stage.at(61);
		const { catalogue } = room(stage);
		const tell = tellerOf(new Words(texts, catalogue, {}, 's1'));
		const { feed } = stage.view('s1');
		const before = tell(feed.slice(0, -1));
		expect(before.length).toBeGreaterThan(0);
		expect(tell(feed).filter((entry) => before.includes(entry))).toEqual(before);
	});
});
