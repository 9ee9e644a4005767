import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/lib/engine/actions/index.ts';
import { ERASED, eraseFreeText } from '../../src/lib/engine/erase.ts';
import { drillEvent } from '../../src/lib/engine/events.ts';
import { seenBy, viewOf } from '../../src/lib/engine/snapshot.ts';
import { foldView } from '../../src/lib/engine/view.ts';
import { reportMarkdown } from '../../src/lib/scoring/markdown.ts';
import { rubric } from '../../src/lib/scoring/rubric.ts';
import { score } from '../../src/lib/scoring/score.ts';
import { scenarioText, Stage } from '../stage.ts';

const SCRIPT = scenarioText(`
draw: { part: { pick: [disk] } }
expect:
  - { id: scope_said, dimension: communication, ask: 'Did an update name the \${part}?' }
debrief: { cause: 'The \${part} was never watched.', discuss: [Who may stop it?] }
`);

const STORY = scenarioText(`
injects:
  start: { at: 8m, via: note, from: Desk, text: Begin }
  later: { at: 8m, via: note, from: Desk, text: Orders are slow }
`);

/** Three played, a fourth watched, and the drill is over. */
function over(script = SCRIPT): Stage {
	const stage = Stage.running(script);
	stage.server({ type: 'join', seat: 's4', kind: 'observer' });
	stage.at(60).facilitator({ type: 'end' });
	return stage;
}

const thought = { type: 'reflect', start: '', stop: '', continue: '', confidence: null } as const;

describe('the hot wash', () => {
	it('begins with the end, and puts the questions that only people can answer', () => {
		const { after } = over().view('s1');
		expect(after).toMatchObject({
			stage: 'hot-wash',
			ask: [{ id: 'scope_said', question: 'Did an update name the disk?' }],
			discuss: ['Who may stop it?'],
			revealed: null,
			isPublished: false
		});
	});

	it('keeps what each writes to themselves, until everything is shown together', () => {
		const stage = over();
		stage.as('s1', { ...thought, start: 'Say who leads', confidence: 2 });
		stage.as('s2', { ...thought, start: 'Look before acting', stop: 'Guess', confidence: 4 });
		stage.as('s4', { ...thought, continue: 'The calm' });
		expect(JSON.stringify(stage.view('s2'))).not.toContain('Say who leads');
		expect(stage.view('s1').after?.reflection).toMatchObject({ start: 'Say who leads' });

		stage.facilitator({ type: 'show-reflections' });
		const { shown } = stage.view('s3').after ?? {};
		expect([...(shown?.start ?? [])].sort()).toEqual(['Look before acting', 'Say who leads']);
		expect(shown).toMatchObject({ stop: ['Guess'], continue: ['The calm'], confidence: [2, 4] });
		expect(Object.keys(shown ?? {})).not.toContain('by');
	});

	it('shuffles by the seed, so that the order names nobody and a replay shows the same', () => {
		const orders = Array.from({ length: 2 }, () => {
			const stage = over();
			for (const seat of ['s1', 's2', 's3']) stage.as(seat, { ...thought, stop: `From ${seat}` });
			stage.facilitator({ type: 'show-reflections' });
			return stage.view('s1').after?.shown?.stop;
		});
		expect(orders[0]).toEqual(orders[1]);
		expect(orders[0]).not.toEqual(['From s1', 'From s2', 'From s3']);
	});

	it('shows the newest of what somebody wrote twice, and asks for one thing at least', () => {
		const stage = over();
		expect(stage.as('s1', thought)).toMatchObject({ code: 'reflection/empty' });
		expect(stage.facilitator({ type: 'show-reflections' })).toMatchObject({
			code: 'reflection/none'
		});
		stage.as('s1', { ...thought, stop: 'Shouting' });
		stage.as('s1', { ...thought, stop: 'Guessing' });
		stage.facilitator({ type: 'show-reflections' });
		expect(stage.view('s2').after?.shown?.stop).toEqual(['Guessing']);
	});

	it('tells the cause when the facilitator says so, once', () => {
		const stage = over();
		expect(JSON.stringify(stage.view('s1'))).not.toContain('never watched');
		stage.facilitator({ type: 'reveal-cause' });
		expect(stage.view('s1').after?.revealed).toBe('The disk was never watched.');
		expect(stage.facilitator({ type: 'reveal-cause' })).toMatchObject({ code: 'cause/revealed' });
	});

	it.each([
		['a text', 'weighted: { slot: 3 }', "{ slot: 'It was the slot on ${part}.' }"],
		['a number', 'pick: [3]', "{ 3: 'It was the slot on ${part}.' }"],
		['true or false', 'pick: [true]', "{ true: 'It was the slot on ${part}.' }"]
	])('tells below the cause which it was this time, drawn as %s', (_, cause, sentences) => {
		const stage = over(
			scenarioText(`
draw: { part: { pick: [disk] }, cause: { ${cause} }, end: { pick: [late] } }
debrief: { cause: One of three., drawn: { cause: ${sentences}, end: { late: It came back. } } }
`)
		);
		stage.facilitator({ type: 'reveal-cause' });
		expect(stage.view('s1').after?.revealed).toBe(
			'One of three.\n\nIt was the slot on disk. It came back.'
		);
	});

	it('tells the cause alone where nothing is said of what was drawn', () => {
		const stage = over(
			scenarioText(`
draw: { cause: { pick: [slot] } }
debrief: { cause: One of three., drawn: { cause: {} } }
`)
		);
		stage.facilitator({ type: 'reveal-cause' });
		expect(stage.view('s1').after?.revealed).toBe('One of three.');
	});
});

describe('a question for people', () => {
	const question = 'scope_said';

	it('is voted on by each alone; the agreed answer comes with the count', () => {
		const stage = over();
		stage.as('s1', { type: 'cast-vote', question, vote: 'no' });
		stage.as('s1', { type: 'cast-vote', question, vote: 'yes' });
		stage.as('s2', { type: 'cast-vote', question, vote: 'partly' });
		expect(stage.view('s1').after?.votes).toEqual({ [question]: 'yes' });
		expect(stage.view('s3').after?.votes).toEqual({});
		stage.facilitator({
			type: 'judge-question',
			question,
			verdict: 'partly',
			reason: 'One of two'
		});
		expect(stage.view('s3').after?.judged[question]).toMatchObject({
			verdict: 'partly',
			reason: 'One of two',
			votes: { yes: 1, partly: 1, no: 0 }
		});
		expect(stage.as('s3', { type: 'cast-vote', question, vote: 'no' })).toMatchObject({
			code: 'ask/judged'
		});
	});

	it('is not for observers, nor what the drill does not ask', () => {
		const stage = over();
		expect(stage.as('s4', { type: 'cast-vote', question, vote: 'no' })).toMatchObject({
			code: 'seat/observer'
		});
		expect(stage.as('s1', { type: 'cast-vote', question: 'other', vote: 'no' })).toMatchObject({
			code: 'ask/unknown'
		});
	});

	it('[SC15] counts once it is judged, by the last answer, and not before', () => {
		const stage = over();
		const judged = () => {
			const { opportunities, ask, ratings } = score(stage.drill.script, rubric, stage.events);
			const rated = ratings.find(({ dimension }) => dimension === 'communication');
			const found = opportunities.find(({ key }) => key === question);
			return { verdict: found?.verdict, credit: rated?.credit, answer: ask[0]?.answer };
		};
		expect(judged()).toEqual({ verdict: undefined, credit: null, answer: null });
		stage.facilitator({ type: 'judge-question', question, verdict: 'no', reason: 'None did' });
		expect(judged()).toMatchObject({ verdict: 'missed', credit: 0 });
		stage.facilitator({ type: 'judge-question', question, verdict: 'partly', reason: 'One did' });
		expect(judged()).toMatchObject({
			verdict: 'partial',
			credit: 0.5,
			answer: { verdict: 'partly', reason: 'One did' }
		});
	});
});

describe('the stages', () => {
	it('are entered in any order, each with a clock of its own, and bring the gaps along', () => {
		const stage = over();
		const gaps = [{ title: 'Customers heard nothing', retest: 'update/customers' }];
		stage.at(120).facilitator({ type: 'enter-stage', stage: 'postmortem', gaps: [] });
		const { since } = stage.view('s1').after ?? {};
		stage.at(240).facilitator({ type: 'enter-stage', stage: 'action-items', gaps });
		expect(stage.view('s1').after).toMatchObject({ stage: 'action-items', gaps });
		expect(stage.view('s1').after?.since).toBe((since ?? 0) + 120_000);
		stage.facilitator({ type: 'enter-stage', stage: 'postmortem', gaps: [] });
		expect(stage.view('s1').after).toMatchObject({ stage: 'postmortem', gaps });
	});

	it('end with the report, which is published once', () => {
		const stage = over();
		stage.facilitator({ type: 'publish-report' });
		expect(stage.view('s4').after?.isPublished).toBe(true);
		expect(stage.facilitator({ type: 'publish-report' })).toMatchObject({
			code: 'report/published'
		});
	});

	it('wait for the end of the drill', () => {
		const stage = Stage.running(SCRIPT);
		const commands: Command[] = [
			{ type: 'enter-stage', stage: 'postmortem', gaps: [] },
			{ type: 'show-reflections' },
			{ type: 'reveal-cause' },
			{ type: 'publish-report' }
		];
		for (const command of commands) {
			expect(stage.facilitator(command)).toMatchObject({ code: 'drill/running' });
		}
		expect(stage.as('s1', { ...thought, stop: 'X' })).toMatchObject({ code: 'drill/running' });
	});
});

describe('what was said afterwards', () => {
	function told(): Stage {
		const stage = over();
		stage.as('s1', { ...thought, start: 'Ada slept', confidence: 3 });
		stage.facilitator({ type: 'show-reflections' });
		stage.as('s2', { type: 'cast-vote', question: 'scope_said', vote: 'yes' });
		stage.facilitator({
			type: 'judge-question',
			question: 'scope_said',
			verdict: 'yes',
			reason: 'Ada said it'
		});
		stage.facilitator({ type: 'reveal-cause' });
		stage.as('s1', {
			type: 'write-postmortem',
			whatHappened: 'It filled',
			impact: '',
			rootCause: '',
			prevention: '',
			contributing: 'Ada was alone',
			items: []
		});
		stage.facilitator({ type: 'publish-report' });
		return stage;
	}

	it('fits the schemas, and folds onto an older snapshot into the newer one', () => {
		const { events, drill } = told();
		for (const event of events) expect(drillEvent.parse(event)).toEqual(event);
		for (const [id, seat] of drill.state.seats) {
			for (let cut = events.length - 8; cut < events.length; cut += 1) {
				const older = viewOf(events.slice(0, cut), drill.state, id);
				const followed = seenBy(seat, events.slice(cut)).reduce(foldView, older);
				expect(followed).toEqual(viewOf(events, drill.state, id));
			}
		}
	});

	it('stands in the report as it was shown to all, and nothing that was not', () => {
		const stage = over();
		stage.as('s1', { ...thought, start: 'Say who leads', confidence: 4 });
		stage.as('s2', { ...thought, stop: 'Restart first', confidence: 2 });
		const reported = () => score(stage.drill.script, rubric, stage.events);
		expect(reported().hotWash).toBeNull();
		stage.facilitator({ type: 'show-reflections' });
		stage.as('s3', { ...thought, continue: 'For me alone' });
		const report = reported();
		expect(report.hotWash).toMatchObject({
			...{ start: ['Say who leads'], stop: ['Restart first'], continue: [] }
		});
		expect(report.confidence).toEqual([2, 4]);
		const text = reportMarkdown(report);
		for (const said of ['Say who leads', 'Restart first', 'of 5: 2, 4.'])
			expect(text).toContain(said);
		expect(JSON.stringify(report) + text).not.toContain('For me alone');
	});

	it('can be erased with what the facilitator wrote into the story; the report stays as it was', () => {
		const stage = Stage.running(STORY).at(10);
		const page = stage.as('s1', { type: 'escalate', contact: 'manager', message: '' });
		const [paged] = page.events;
		stage.facilitator({ type: 'take-call', page: paged?.n ?? 0 });
		const answer = { type: 'answer-call', text: 'Ada will come', helps: true } as const;
		stage.facilitator({ ...answer, page: paged?.n ?? 0 });
		stage.facilitator({ type: 'fire-inject', inject: 'start', text: 'Ada saw it' });
		stage.facilitator({ type: 'fire-inject', inject: 'later' });
		const call = {
			type: 'improvise-inject' as const,
			via: 'call' as const,
			to: [],
			language: 'de'
		};
		stage.facilitator({ ...call, from: 'Ada', text: 'Was ist los?' });
		stage.at(60).facilitator({ type: 'end' });

		const erased = stage.events.map(eraseFreeText);
		expect(JSON.stringify(erased)).not.toMatch(/Ada|Was ist los/);
		expect(JSON.stringify(erased), 'the scenario stays').toContain('Orders are slow');
		expect(score(stage.drill.script, rubric, erased)).toEqual(
			score(stage.drill.script, rubric, stage.events)
		);
		for (const event of erased) expect(drillEvent.parse(event)).toEqual(event);
	});

	it('can be erased for good; verdicts, counts and confidence stay', () => {
		const { events, drill } = told();
		const erased = events.map(eraseFreeText);
		expect(JSON.stringify(erased)).not.toContain('Ada');
		expect(JSON.stringify(erased)).toContain(ERASED);
		const report = score(drill.script, rubric, erased);
		expect(report.ask[0]?.answer).toMatchObject({ verdict: 'yes', reason: ERASED });
		expect(report.ratings).toEqual(score(drill.script, rubric, events).ratings);
		expect(report.hotWash).toMatchObject({ start: [ERASED], stop: [], continue: [] });
		expect(report.confidence).toEqual([3]);
		for (const event of erased) expect(drillEvent.parse(event)).toEqual(event);
	});
});
