import { describe, expect, it } from 'vitest';
import { lint, lintPlays } from '../../src/lib/authoring/lint.ts';
import { formatFinding } from '../../src/lib/document/finding.ts';
import { readProcess } from '../../src/lib/process/read.ts';
import { PROCESS } from '../stage.ts';

/** A scenario that plays find nothing in; every test breaks one thing of it. */
const SOUND = `format: 1
id: small-drill
title: The disk
family: database
difficulty: introductory
length: 30m
starts: Tue 03:05
summary: A disk fills
brief: You are on call.
objectives: [Say how bad it is]
modelled_on: [{ title: A night we had }]
state: { failing: false, broken: false }
truth:
  - { severity: 2, when: state.failing, because: Orders fail }
sources:
  dashboard: { title: Dashboard, shows: [{ text: The disk is full }] }
injects:
  alarm: { at: 2m, via: alert, from: Alertmanager, text: Disk full, sets: { failing: true } }
  ceo_calls: { when: state.failing, delay: 5m, via: call, from: Chief executive, text: What is going on? }
  closed_early: { when: status == "resolved" && state.failing, via: chat, from: Support, text: Still failing }
  by_hand: { when: false, via: note, from: Desk, text: For the facilitator }
actions:
  free: { title: Free space, takes: 8m, outcomes: [{ sets: { failing: false }, text: Freed }] }
  restart: { title: Restart, outcomes: [{ sets: { broken: true }, text: Broken }] }
  wait: { title: Wait, outcomes: [{ text: Nothing }] }
expect:
  - { id: raised, dimension: severity, after: fired("alarm"), see: severity <= 2, within: 5m, because: Orders fail }
  - { id: no_restart, dimension: playbook, avoid: did("restart"), because: It breaks }
path:
  - { declare: 2, when: fired("alarm") }
  - { look: dashboard, when: fired("alarm") }
  - { do: free, when: looked("dashboard") }
  - { resolve: true, when: did("free") }
endings:
  broken: { when: state.broken, outcome: bad }
  freed: { when: did("free"), outcome: good }
`;

const read = readProcess(PROCESS, 'process.yaml');
if (!read.ok) throw new Error('the test process is faulty');
const { process } = read;
const lineOf = (text: string, part: string) =>
	text.split('\n').findIndex((line) => line.includes(part)) + 1;

function broken(replace: string, by: string) {
	if (!SOUND.includes(replace)) throw new Error(`nothing to break: ${replace}`);
	const text = SOUND.replace(replace, () => by);
	return { text, findings: lint(text, 'small.yaml', process) };
}

const FAULTS = [
	{
		name: 'an inject that nobody can bring about',
		replace: '  by_hand:',
		by: '  never: { when: did("wait") && !started("wait"), via: note, from: Desk, text: Never }\n  by_hand:',
		at: '  never:',
		code: 'inject/unreached'
	},
	{
		name: 'an ending that another always comes before',
		replace: '  freed: {',
		by: '  late: { when: did("free"), outcome: good }\n  freed: {',
		at: '  freed:',
		code: 'ending/unreached'
	},
	{
		name: 'an ending nothing leads to',
		replace: '  freed: {',
		by: '  saved: { when: state.broken && hour > 20, outcome: acceptable }\n  freed: {',
		at: '  saved:',
		code: 'ending/unreached'
	},
	{
		name: 'an expectation that no team can meet in time',
		replace: '  - { id: no_restart',
		by: '  - { id: quick, dimension: playbook, after: fired("alarm"), see: did("free"), within: 1m, because: Soon }\n  - { id: no_restart',
		at: '  - { id: quick',
		code: 'expect/never-met'
	},
	{
		name: 'an expectation that opens in no play',
		replace: '  - { id: no_restart',
		by: '  - { id: idle, dimension: playbook, after: fired("by_hand"), see: did("free"), within: 5m, because: Soon }\n  - { id: no_restart',
		at: '  - { id: idle',
		code: 'expect/never-met'
	},
	{
		name: 'an expectation that a team meets by doing nothing',
		replace: '  - { id: no_restart',
		by: '  - { id: called, dimension: communication, after: fired("alarm"), see: fired("ceo_calls"), within: 9m, because: Nothing }\n  - { id: no_restart',
		at: '  - { id: called',
		code: 'expect/met-by-nobody'
	},
	{
		name: 'a move of the model answer that is refused',
		replace: '  - { resolve: true',
		by: '  - { look: dashboard, when: did("free") }\n  - { escalate: nobody, when: did("free") }\n  - { resolve: true',
		at: '  - { escalate: nobody',
		code: 'path/stumbles'
	},
	{
		name: 'a role that the process has under a name much alike',
		replace: 'text: Disk full, sets',
		by: 'to: [technical_leed], text: Disk full, sets',
		at: '  alarm:',
		code: 'binding/unnamed'
	},
	{
		name: 'a contact in a condition that the process does not name',
		replace: 'when: state.failing, delay: 5m',
		by: 'when: \'!reached("nobody") && state.failing\', delay: 5m',
		at: '  ceo_calls:',
		code: 'binding/unnamed'
	},
	{
		name: 'more than anybody can read',
		replace: '  by_hand:',
		by: `${[1, 2, 3, 4]
			.map((n) => `  ticket_${n}: { at: 12${n}s, via: ticket, from: Shop, text: Help }\n`)
			.join('')}  by_hand:`,
		at: '  ticket_4:',
		code: 'inject/overload'
	},
	{
		name: 'an inject that sets itself off again within a second',
		replace: '  by_hand:',
		by: `  loop: { when: '!state.broken', repeat: { every: 1s, most: 1 }, via: log, from: Loop, text: Again, sets: { broken: true } }
  back: { when: state.broken, repeat: { every: 1s, most: 1 }, via: log, from: Loop, text: Back, sets: { broken: false } }
  by_hand:`,
		at: '  loop:',
		code: 'engine/cascade'
	}
] as const;

describe('linting by plays', () => {
	it('finds nothing in a scenario that plays well', () => {
		expect(lint(SOUND, 'small.yaml', process).map(formatFinding)).toEqual([]);
	});

	it.each(FAULTS)('finds $name, where it stands', ({ replace, by, at, code }) => {
		const { text, findings } = broken(replace, by);
		const found = findings.filter((finding) => finding.code === code);
		expect(found.map(({ line }) => line)).toContain(lineOf(text, at));
		for (const { why, mend } of found) expect(why.length * mend.length).toBeGreaterThan(0);
	});

	it('does not play a scenario with errors, and says what reading it shows', () => {
		const faulty = lint(
			SOUND.replace('state.failing, because', 'state.faling, because'),
			'f',
			process
		);
		expect(faulty.map(({ code }) => code)).toEqual(['condition/invalid']);
	});

	it('tells the editor, which reads first and plays later, of names the process does not have', () => {
		const text = SOUND.replace('text: Disk full', 'to: [technical_leed], text: Disk full');
		const codes = lintPlays(text, 'small.yaml', process).map(({ code }) => code);
		expect(codes).toContain('binding/unnamed');
	});

	it('does not blame the model answer for what the process had asked for a moment before', () => {
		const path = ['{ declare: 2 }', '{ escalate: manager }', '{ open: database }'];
		const again = path.map((move) => move.replace(' }', ', when: severity <= 2 }'));
		const moves = again.map((move) => `  - ${move}\n`).join('');
		const text = SOUND.replace('  - { resolve', () => `${moves}  - { resolve`);
		expect(lint(text, 'small.yaml', process).map(formatFinding)).toEqual([]);
	});

	it('says the same every time', () => {
		const [text] = FAULTS.map(({ replace, by }) => broken(replace, by).text);
		expect(lint(text ?? '', 'f', process)).toEqual(lint(text ?? '', 'f', process));
	});
});
