import { describe, expect, it } from 'vitest';
import { Drill } from '../../src/lib/engine/drill.ts';
import { scenarioText, Stage } from '../stage.ts';

const SCRIPT = `
state: { fixed: false, load: 0 }
flows: { load: { add: 1, every: 30s, max: 100 } }
sources: { dash: { title: Dashboard, takes: 20s, shows: [{ text: Full }] } }
injects:
  first: { at: 60s, via: chat, from: Ana, text: First, hints: [Look around, Look at the disk] }
  follow: { when: fired("first"), delay: 60s, via: chat, from: Ben, text: Follow }
  busy: { when: state.load >= 20, via: alert, from: Monitor, text: Busy }
contacts: { database_owner: { answers: 2m, says: On my way, reveals: [cause] } }
facts: { cause: What is wrong }
`;
const running = (seats = 3) => Stage.running(scenarioText(SCRIPT), { seats });

describe('an inject the facilitator holds', () => {
	it('does not come while it is held, and comes when it is released', () => {
		const stage = running().at(10);
		stage.facilitator({ type: 'hold-inject', inject: 'first' });
		expect(stage.at(200).firings('first')).toEqual([]);
		stage.facilitator({ type: 'release-inject', inject: 'first' });
		expect(stage.at(300).firings('first')).toEqual([200]);
		expect(stage.firings('follow')).toEqual([260]);
	});

	it('still comes at its own time where it is released early enough', () => {
		const stage = running().at(10);
		stage.facilitator({ type: 'hold-inject', inject: 'first' });
		stage.at(30).facilitator({ type: 'release-inject', inject: 'first' });
		expect(stage.at(300).firings('first')).toEqual([60]);
	});

	it('needs no timer', () => {
		const stage = Stage.running(
			scenarioText('injects: { a: { at: 60s, via: chat, from: X, text: Hi } }')
		);
		stage.facilitator({ type: 'hold-inject', inject: 'a' });
		expect(stage.drill.nextDueAt()).toBeNull();
	});

	it('is held or released once', () => {
		const stage = running();
		expect(stage.facilitator({ type: 'release-inject', inject: 'first' })).toMatchObject({
			code: 'inject/not-held'
		});
		stage.facilitator({ type: 'hold-inject', inject: 'first' });
		expect(stage.facilitator({ type: 'hold-inject', inject: 'first' })).toMatchObject({
			code: 'inject/held'
		});
		expect(stage.facilitator({ type: 'hold-inject', inject: 'nonsense' })).toMatchObject({
			code: 'inject/unknown'
		});
	});
});

describe('an inject the facilitator moves', () => {
	it('comes that much later or earlier, but never in the past', () => {
		const stage = running().at(10);
		stage.facilitator({ type: 'delay-inject', inject: 'first', seconds: 120 });
		expect(stage.at(179).firings('first')).toEqual([]);
		stage.facilitator({ type: 'delay-inject', inject: 'first', seconds: -3600 });
		expect(stage.firings('first')).toEqual([179]);
	});

	it('must have a time to come at', () => {
		const stage = running();
		expect(stage.facilitator({ type: 'delay-inject', inject: 'busy', seconds: 60 })).toMatchObject({
			ok: false,
			code: 'inject/not-due'
		});
	});

	it('comes after all where its skip is taken back', () => {
		const stage = running().at(10);
		stage.facilitator({ type: 'skip-inject', inject: 'first' });
		stage.at(100).facilitator({ type: 'restore-inject', inject: 'first' });
		expect(stage.at(300).firings('first')).toEqual([100]);
	});
});

describe('skipping ahead', () => {
	it('goes to the next thing that reaches somebody, and no further', () => {
		const stage = running().at(10);
		stage.facilitator({ type: 'skip-ahead' });
		expect(stage.drill.state.t).toBe(60);
		expect(stage.firings('first')).toEqual([60]);
		expect(stage.all('time-skipped').map(({ from, t }) => [from, t])).toEqual([[10, 60]]);
		// Ten seconds later by the wall it is 70: the clock goes on from where it was skipped to.
		stage.at(20);
		stage.as('s1', { type: 'add-note', text: 'Seen' });
		expect(stage.all('note-added')[0]?.t).toBe(70);
	});

	it('lets the world go on in between, second by second', () => {
		const stage = running().at(120);
		stage.facilitator({ type: 'skip-ahead' });
		expect(stage.all('inject-fired').at(-1)).toMatchObject({ inject: 'busy', t: 600 });
		expect(stage.all('flows-moved').map(({ t }) => t)).toEqual(
			Array.from({ length: 20 }, (_, index) => 30 * (index + 1))
		);
	});

	const PROMISED = scenarioText(`
injects:
  late: { when: eta_passed("customers"), via: chat, from: A customer, text: You promised }
  word: { at: 25m, via: chat, from: Ana, text: A word }
`);
	const promise = (stage: Stage) =>
		stage.as('s1', {
			type: 'post-update',
			audience: 'customers',
			...{ condition: 'It fails', actions: '', needs: '', nextInMinutes: 5 }
		});

	it('takes a promised update along, as far off as it was', () => {
		const stage = Stage.running(PROMISED).at(100);
		promise(stage);
		stage.at(200).facilitator({ type: 'skip-ahead' });
		expect(stage.drill.state.t).toBe(800);
		expect(stage.firings('late'), 'nobody could keep it meanwhile').toEqual([]);
		expect(stage.view('s1').updates['customers']?.nextAt).toBe(1000);
		expect(stage.at(400).firings('late')).toEqual([]);
		expect(stage.at(401).firings('late')).toEqual([1001]);
	});

	it('leaves a promise that was broken before where it was', () => {
		const stage = Stage.running(PROMISED).at(100);
		promise(stage);
		stage.at(500).facilitator({ type: 'skip-ahead' });
		expect(stage.firings('late')).toEqual([401]);
		expect(stage.view('s1').updates['customers']?.nextAt).toBe(400);
	});

	it('is folded from the log into the same promises', () => {
		const stage = Stage.running(PROMISED).at(100);
		promise(stage);
		stage.at(200).facilitator({ type: 'skip-ahead' });
		const again = new Drill(stage.drill.script);
		again.fold(stage.events);
		expect(again.state).toEqual(stage.drill.state);
	});

	it('goes at most ten minutes where nothing comes', () => {
		const stage = Stage.running(
			scenarioText('injects: { a: { at: 40m, via: chat, from: X, text: Hi } }')
		).at(5);
		stage.facilitator({ type: 'skip-ahead' });
		expect(stage.drill.state.t).toBe(605);
		expect(stage.firings('a')).toEqual([]);
	});

	it('moves everybody’s clock', () => {
		const stage = running().at(10);
		stage.facilitator({ type: 'skip-ahead' });
		expect(stage.view('s1').clock).toMatchObject({ t: 60 });
	});
});

describe('a hint', () => {
	it('is told to everybody, one rung at a time', () => {
		const stage = running().at(70);
		stage.facilitator({ type: 'give-hint', inject: 'first', hint: 1 });
		expect(stage.view('s2').feed.at(-1)).toMatchObject({
			type: 'hint-given',
			text: 'Look at the disk'
		});
		expect(stage.facilitator({ type: 'give-hint', inject: 'first', hint: 2 })).toMatchObject({
			code: 'hint/unknown'
		});
	});
});

describe('a contact played by the facilitator', () => {
	const paged = () => {
		const stage = running().at(70);
		stage.as('s1', { type: 'escalate', contact: 'database_owner', message: 'Help' });
		const [page] = stage.all('contact-paged');
		return { stage, page: page?.n ?? 0 };
	};

	it('answers when the facilitator does, and in those words', () => {
		const { stage, page } = paged();
		stage.facilitator({ type: 'take-call', page });
		expect(stage.at(500).all('contact-answered')).toEqual([]);
		expect(stage.all('contact-silent')).toEqual([]);
		stage.facilitator({ type: 'answer-call', page, text: 'Who is there?', helps: true });
		expect(stage.all('contact-answered')).toMatchObject([
			{ t: 500, text: 'Who is there?', reveals: ['cause'] }
		]);
	});

	it('can be of no help', () => {
		const { stage, page } = paged();
		stage.facilitator({ type: 'take-call', page });
		stage.facilitator({ type: 'answer-call', page, text: 'Not mine', helps: false });
		expect(stage.all('contact-answered')[0]?.reveals).toEqual([]);
	});

	it('goes back to the story, which answers at its time', () => {
		const { stage, page } = paged();
		stage.facilitator({ type: 'take-call', page });
		stage.at(100).facilitator({ type: 'return-call', page });
		expect(stage.at(300).all('contact-answered')).toMatchObject([{ t: 190, text: 'On my way' }]);
	});

	it('is taken over before it is answered, and only while it rings', () => {
		const { stage, page } = paged();
		const answer = { type: 'answer-call', page, text: 'Yes', helps: true } as const;
		expect(stage.facilitator(answer)).toMatchObject({ code: 'page/not-taken' });
		stage.at(300);
		expect(stage.facilitator({ type: 'take-call', page })).toMatchObject({ code: 'page/over' });
	});
});

describe('a question to the facilitator', () => {
	it('that wishes for a time-out is answered by the time-out, and by no other pause', () => {
		const stage = running().at(5);
		stage.as('s1', { type: 'ask-question', text: 'Something real comes first', wish: 'time-out' });
		stage.as('s1', { type: 'ask-question', text: 'May I phone?' });
		const waiting = () => [
			[...stage.drill.state.questions.values()].map(({ text }) => text),
			Object.values(stage.view('s1').questions).map(({ text }) => text)
		];
		const both = ['Something real comes first', 'May I phone?'];
		stage.facilitator({ type: 'pause', reason: 'discussion' });
		expect(waiting()).toEqual([both, both]);
		stage.facilitator({ type: 'resume' });
		stage.facilitator({ type: 'pause', reason: 'time-out' });
		expect(waiting()).toEqual([['May I phone?'], ['May I phone?']]);
	});

	it('is between the two, unless the answer is for everybody', () => {
		const stage = running().at(5);
		stage.as('s1', { type: 'ask-question', text: 'May I phone?' });
		stage.as('s2', { type: 'ask-question', text: 'Is this real?' });
		expect(stage.view('s3').feed.some(({ type }) => type === 'question-asked')).toBe(false);
		const [first, second] = stage.all('question-asked').map(({ n }) => n);
		const answer = (question = 0, toEveryone: boolean) =>
			stage.facilitator({ type: 'answer-question', question, text: 'No', toEveryone });
		answer(first, false);
		answer(second, true);
		const heard = (seat: string) =>
			stage.view(seat).feed.flatMap((e) => (e.type === 'question-answered' ? [e.asked] : []));
		expect(heard('s1')).toEqual(['May I phone?', 'Is this real?']);
		expect(heard('s3')).toEqual(['Is this real?']);
		expect(stage.view('s1').questions).toEqual({});
		expect(answer(first, false)).toMatchObject({ code: 'question/answered' });
	});
});

describe('an observation', () => {
	it('of the facilitator is seen by nobody in the room', () => {
		const stage = running().at(50);
		stage.facilitator({
			type: 'record-observation',
			at: 20,
			dimension: 'roles',
			text: 'Two people led'
		});
		expect(stage.all('observation-added')).toMatchObject([{ by: 'facilitator', at: 20, t: 50 }]);
		for (const seat of ['s1', 's2', 's3']) {
			expect(stage.view(seat).feed.some(({ type }) => type === 'observation-added')).toBe(false);
		}
	});

	it('is for observers, and about what has been', () => {
		const stage = running();
		stage.server({ type: 'join', seat: 's4', kind: 'observer' });
		stage.at(50);
		const observe = { type: 'observe', dimension: null, text: 'It was quiet' } as const;
		expect(stage.as('s1', observe)).toMatchObject({ code: 'seat/not-observer' });
		expect(stage.as('s4', { ...observe, at: 60 })).toMatchObject({ code: 'observation/future' });
		expect(stage.as('s4', observe)).toMatchObject({ ok: true });
		expect(stage.view('s4').feed.at(-1)).toMatchObject({ type: 'observation-added', at: 50 });
	});
});

describe('an improvised inject', () => {
	it('says what it is written in, where the facilitator says so', () => {
		const stage = running().at(5);
		const call = { type: 'improvise-inject' as const, via: 'call' as const, to: [] };
		stage.facilitator({ ...call, from: 'Kundschaft', text: 'Was ist los?', language: 'de' });
		expect(stage.view('s1').feed.at(-1)).toMatchObject({ inject: null, language: 'de' });
		stage.facilitator({ ...call, from: 'Kundschaft', text: 'Was ist los?' });
		expect(stage.view('s1').feed.at(-1)).not.toHaveProperty('language', expect.anything());
	});

	it('can be for one person alone', () => {
		const stage = running().at(5);
		const call = { type: 'improvise-inject', via: 'call', from: 'A customer' } as const;
		stage.facilitator({ ...call, to: ['s2'], text: 'Are you down?' });
		expect(stage.view('s2').feed.at(-1)).toMatchObject({ text: 'Are you down?' });
		expect(stage.view('s1').feed.at(-1)).not.toMatchObject({ text: 'Are you down?' });
	});
});
