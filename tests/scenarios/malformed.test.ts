import { describe, expect, it } from 'vitest';
import { formatFinding, type Finding } from '../../src/lib/document/finding.ts';
import { checkBinding } from '../../src/lib/scenario/check.ts';
import { lintScenario } from '../../src/lib/scenario/lint.ts';
import { scriptOf } from '../stage.ts';

/** A scenario without a fault; every test breaks one line of it. */
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
draw:
  tenants: { between: [40, 220] }
  cause: { weighted: { stuck_slot: 3, debug_log: 1 } }
state:
  disk: ok
  writes_failing: false
  lost_minutes: 0.0
facts:
  slot_stuck: A slot keeps the log
flows:
  lost_minutes: { add: 'state.writes_failing ? 1.0 : 0.0', every: 1m }
truth:
  - { severity: 2, when: state.writes_failing, because: Orders fail }
signals:
  disk_used: { title: Disk used, unit: '%', target: 'state.disk == "full" ? 99.0 : 60.0' }
sources:
  dashboard:
    title: Dashboard
    signals: [disk_used]
    shows:
      - { when: 'draw.cause == "stuck_slot"', text: 400 GB kept, reveals: [slot_stuck] }
injects:
  alarm:
    at: 2m
    via: alert
    from: Alertmanager
    to: [technical_lead]
    text: '\${tenants} shops cannot order'
    sets: { writes_failing: true, disk: full }
  ceo_calls:
    when: >-
      state.writes_failing
      && fired("alarm")
      && severity > 2
    delay: 5m
    via: call
    from: Chief executive
    text: What is going on?
  still_failing:
    when: since("alarm") > duration("10m")
    via: chat
    from: Support
    text: Still failing
actions:
  drop_slot:
    title: Drop a slot
    choose: { slot: [a, b] }
    takes: 4m
    outcomes:
      - { when: 'chosen("drop_slot", "slot") == "b"', sets: { writes_failing: false }, text: Freed }
      - { text: That one was in use }
contacts:
  vendor_support: { answers: 6m, says: Free what holds it, unreachable: fired("still_failing") }
expect:
  - { id: raised, dimension: severity, after: fired("alarm"), see: severity <= 2, within: 5m }
  - { id: told, dimension: communication, after: fired("ceo_calls"), see: updated("executives"), within: 5m }
path:
  - { look: dashboard }
  - { do: drop_slot, choose: { slot: b }, when: known("slot_stuck") }
endings:
  fixed: { when: '!state.writes_failing && did("drop_slot")', outcome: good }
  lost: { when: state.lost_minutes > 20.0, outcome: bad }
`;

interface Fault {
	/** What the author wrote instead of what. */
	readonly from: string;
	readonly to: string;
	/** Code of the finding, and words of its text and of its mend. */
	readonly code: string;
	readonly says: RegExp;
	readonly mend: RegExp;
	/** A piece of the broken line; default the whole of `to`. */
	readonly at?: string;
}

const FAULTS: Readonly<Record<string, Fault>> = {
	'an unknown key': {
		from: '    delay: 5m',
		to: '    dealy: 5m',
		code: 'schema/unknown-key',
		says: /ceo_calls has no key "dealy"/,
		mend: /spelling/
	},
	'a wrong type': {
		from: 'severity: 2',
		to: 'severity: high',
		code: 'schema/invalid',
		says: /truth.0.severity/,
		mend: /Write a number/
	},
	'a number where a duration is needed': {
		from: '    at: 2m',
		to: '    at: 2',
		code: 'schema/invalid',
		says: /must be a duration with a unit/,
		mend: /./
	},
	'a duration in words': {
		from: '    delay: 5m',
		to: '    delay: 5 minutes',
		code: 'schema/invalid',
		says: /must be a duration with a unit/,
		mend: /30s, 5m/
	},
	'a duration in words inside a condition': {
		from: 'duration("10m")',
		to: 'duration("10 minutes")',
		code: 'condition/invalid',
		says: /"10 minutes" is no duration/,
		mend: /without spaces/
	},
	'a duration in days inside a condition': {
		from: 'since("alarm") > duration("10m")',
		to: 'since("alarm") - duration("1d") > duration("10m")',
		code: 'condition/invalid',
		says: /"1d" is no duration/,
		mend: /48h/
	},
	'an address that is none': {
		from: '{ title: A night we had }',
		to: '{ title: A night we had, url: our wiki }',
		code: 'schema/invalid',
		says: /modelled_on.0.url/,
		mend: /beginning with https/
	},
	'a value out of a fixed list': {
		from: '    via: chat',
		to: '    via: pigeon',
		code: 'schema/invalid',
		says: /injects.still_failing.via/,
		mend: /alert, log, chat/
	},
	'a range that begins with the larger number': {
		from: '[40, 220]',
		to: '[220, 40]',
		code: 'schema/invalid',
		says: /smaller number/,
		mend: /./
	},
	'a misspelt state in a condition': {
		from: 'when: state.lost_minutes > 20.0',
		to: 'when: state.lost_minuts > 20.0',
		code: 'condition/invalid',
		says: /lost_minuts/,
		mend: /state or draw/
	},
	'a misspelt inject in fired()': {
		from: 'after: fired("alarm")',
		to: 'after: fired("alarn")',
		code: 'reference/unknown',
		says: /nothing under injects is called "alarn"/,
		mend: /alarm, ceo_calls/
	},
	'a misspelt id in since()': {
		from: 'since("alarm")',
		to: 'since("alrm")',
		code: 'reference/unknown',
		says: /called "alrm"/,
		mend: /Correct the name/
	},
	'a misspelt id in a folded condition': {
		from: '&& fired("alarm")\n      && severity',
		to: '&& fired("alarn")\n      && severity',
		at: '&& fired("alarn")',
		code: 'reference/unknown',
		says: /"alarn"/,
		mend: /alarm/
	},
	'an id that only a contact mentions': {
		from: 'unreachable: fired("still_failing")',
		to: 'unreachable: fired("stil_failing")',
		code: 'reference/unknown',
		says: /"stil_failing"/,
		mend: /still_failing/
	},
	'a text compared with a number': {
		from: 'state.disk == "full"',
		to: 'state.disk == 99.0',
		code: 'condition/invalid',
		says: /no such overload/i,
		mend: /./
	},
	'a number where a condition is needed': {
		from: 'when: state.lost_minutes > 20.0',
		to: 'when: state.lost_minutes + 20.0',
		code: 'condition/invalid',
		says: /a double, and a bool is needed/,
		mend: /README/
	},
	'a text without quotes in a condition': {
		from: 'known("slot_stuck")',
		to: 'known(slot_stuck)',
		code: 'condition/invalid',
		says: /slot_stuck/,
		mend: /quotes/
	},
	'a value that a draw never has': {
		from: 'draw.cause == "stuck_slot"',
		to: 'draw.cause == "stuck_slots"',
		code: 'condition/never-equal',
		says: /draw.cause is never "stuck_slots"/,
		mend: /stuck_slot, debug_log/
	},
	'a value that a state never has': {
		from: 'state.disk == "full"',
		to: 'state.disk == "filled"',
		code: 'condition/never-equal',
		says: /state.disk is never "filled"/,
		mend: /ok, full/
	},
	'an option that nobody can choose': {
		from: '== "b"',
		to: '== "c"',
		code: 'condition/never-equal',
		says: /never "c"/,
		mend: /a, b/
	},
	'an expectation that opens on what nobody can see': {
		from: 'after: fired("ceo_calls")',
		to: 'after: state.writes_failing',
		code: 'condition/hidden',
		says: /reads state/,
		mend: /fired/
	},
	'an inject after the end': {
		from: '    at: 2m',
		to: '    at: 31m',
		code: 'inject/after-end',
		says: /after the planned length/,
		mend: /lengthen/
	},
	'an expectation longer than the drill': {
		from: 'see: severity <= 2, within: 5m',
		to: 'see: severity <= 2, within: 2h',
		code: 'expect/after-end',
		says: /"raised" leaves more time/,
		mend: /Shorten within/
	},
	'an expectation without a deadline': {
		from: 'see: severity <= 2, within: 5m',
		to: 'see: severity <= 2',
		code: 'expect/incomplete',
		says: /no complete form/,
		mend: /within/
	},
	'a variable that nothing draws': {
		from: '${tenants} shops',
		to: '${customers} shops',
		code: 'text/unknown-variable',
		says: /\$\{customers\}/,
		mend: /under draw/
	},
	'a state that is not there, told in a text': {
		from: '${tenants} shops',
		to: '${state.tenants} shops',
		code: 'text/unknown-variable',
		says: /\$\{state.tenants\}, and there is no such state/,
		mend: /under state/
	},
	'the world, told where it goes on changing': {
		from: 'title: Dashboard',
		to: 'title: Dashboard of ${state.disk}',
		code: 'text/state-out-of-time',
		says: /at no moment of its own/,
		mend: /text of an inject/
	},
	'an inject that nothing triggers': {
		from: '    at: 2m\n',
		to: '',
		at: '  alarm:',
		code: 'inject/no-trigger',
		says: /neither at nor when/,
		mend: /at: 5m/
	},
	'a key written twice': {
		from: '  still_failing:\n',
		to: '  alarm:\n',
		at: '  alarm:\n    when',
		code: 'yaml/duplicate-key',
		says: /unique/,
		mend: /./
	},
	'an id of two kinds': {
		from: '  fixed: {',
		to: '  drop_slot: {',
		code: 'id/taken',
		says: /under endings and under actions/,
		mend: /another name/
	},
	'two expectations with one id': {
		from: 'id: told',
		to: 'id: raised',
		at: 'id: raised, dimension: communication',
		code: 'id/taken',
		says: /two expectations are called "raised"/,
		mend: /another id/
	},
	'a change of state that does not exist': {
		from: 'writes_failing: true, disk: full',
		to: 'writes_failing: true, disc: full',
		code: 'state/unknown',
		says: /"disc"/,
		mend: /under state/
	},
	'a change of state to another type': {
		from: 'sets: { writes_failing: false }',
		to: 'sets: { writes_failing: 0 }',
		code: 'state/type',
		says: /writes_failing is a bool/,
		mend: /bool/
	},
	'a fact that nothing defines': {
		from: 'reveals: [slot_stuck]',
		to: 'reveals: [slot_found]',
		code: 'reference/unknown',
		says: /"slot_found"/,
		mend: /slot_stuck/
	},
	'a path item that looks nowhere': {
		from: 'look: dashboard',
		to: 'look: dashbord',
		code: 'reference/unknown',
		says: /"dashbord"/,
		mend: /dashboard/
	},
	'a path item that asks for nothing': {
		from: '- { look: dashboard }',
		to: "- { when: 'fired(\"alarm\")' }",
		code: 'path/one-move',
		says: /asks for nothing/,
		mend: /look, do, declare/
	},
	'a path item that asks for two things': {
		from: 'look: dashboard',
		to: 'look: dashboard, declare: 2',
		code: 'path/one-move',
		says: /look and declare/,
		mend: /an item of its own/
	},
	'a path item without its choice': {
		from: 'do: drop_slot, choose: { slot: b }',
		to: 'do: drop_slot',
		code: 'path/options',
		says: /needs a choice of slot/,
		mend: /a, b/
	},
	'an option that gives the answer away': {
		from: '    takes: 4m',
		to: '    offered: known("slot_stuck")',
		code: 'offered/gives-away',
		says: /reads known/,
		mend: /Offer it all along/
	},
	'a flow of something that is no number': {
		from: '  lost_minutes: { add',
		to: '  writes_failing: { add',
		code: 'flow/not-a-number',
		says: /no number/,
		mend: /0\.0/
	},
	'a bracket that is never closed': {
		from: 'objectives: [Say how bad it is]',
		to: 'objectives: [Say how bad it is',
		code: 'yaml/bad-indent',
		says: /./,
		mend: /quote/
	},
	'a tab in the indentation': {
		from: '    at: 2m',
		to: '\tat: 2m',
		code: 'yaml/tab-as-indent',
		says: /Tabs/,
		mend: /spaces/
	},
	'an alias of nothing': {
		from: 'text: Still failing',
		to: 'text: *still',
		code: 'yaml/unknown-alias',
		says: /&still/,
		mend: /quotes/
	}
};

const FILE = 'drill.yaml';

function broken({ from, to }: Fault): string {
	expect(SOUND.split(from), `"${from}" stands once`).toHaveLength(2);
	return SOUND.replace(from, () => to);
}

const lineOf = (text: string, piece: string) => text.slice(0, text.indexOf(piece)).split('\n').length;

const listed = (findings: readonly Finding[]) => findings.map(formatFinding).join('\n');

describe('a malformed scenario', () => {
	it('has nothing wrong with it before it is broken', () => {
		expect(listed(lintScenario(SOUND, FILE))).toBe('');
	});

	it.each(Object.entries(FAULTS))('with %s is found where it is, with a mend', (_, fault) => {
		const text = broken(fault);
		const findings = lintScenario(text, FILE);
		const found = findings.find(({ code }) => code === fault.code);
		expect(found, listed(findings)).toBeDefined();
		expect(found?.level).toBe('error');
		expect(found?.what).toMatch(fault.says);
		expect(found?.mend).toMatch(fault.mend);
		expect(found?.why).not.toBe('');
		const line = lineOf(text, fault.at ?? fault.to);
		expect(Math.abs((found?.line ?? 0) - line), `${found?.line} is near ${line}`).toBeLessThan(2);
		expect(formatFinding(found as Finding)).toMatch(/^drill\.yaml:\d+:\d+: error: /);
	});

	it('points at the very word in a condition', () => {
		const text = SOUND.replace('&& fired("alarm")', '&& fired("alarn")');
		const [found] = lintScenario(text, FILE);
		const line = text.split('\n')[(found?.line ?? 0) - 1] ?? '';
		expect(line.slice((found?.column ?? 0) - 1)).toMatch(/^"alarn"/);
	});

	it('says what is missing, not what type it has', () => {
		const [found] = lintScenario(SOUND.replace('title: The disk\n', ''), FILE);
		expect(found).toMatchObject({ what: 'title is missing', mend: 'Add title here.' });
	});

	it.each([['', 'empty'], ['- a', 'a list'], ['hello', 'a text']])('is refused: %j, %s', (text) => {
		expect(lintScenario(text, FILE)[0]).toMatchObject({ line: 1, mend: 'Write keys with values here.' });
	});

	it('cannot fill the memory with aliases of aliases', () => {
		const row = (name: string, of: string) => `${name}: &${name} [${`*${of}, `.repeat(9)}]`;
		const bomb = `a: &a [x, x, x]\n${row('b', 'a')}\n${row('c', 'b')}\n${row('d', 'c')}\n`;
		expect(lintScenario(bomb, FILE)).toMatchObject([{ code: 'yaml/too-many-aliases', line: 2 }]);
	});

	it('is refused when it is too large to be a script a person wrote', () => {
		const padding = '# nothing\n'.repeat(60_000);
		expect(lintScenario(SOUND + padding, FILE)).toMatchObject([{ code: 'yaml/too-large' }]);
	});

	it('that calls a contact no process knows is a gap of the process, not of the file', () => {
		const text = SOUND.replace('vendor_support:', 'vendor_suport:');
		expect(lintScenario(text, FILE)).toEqual([]);
		expect(checkBinding(scriptOf(text))).toContainEqual({
			kind: 'contact',
			id: 'vendor_suport',
			message: 'Your process names no contact "vendor_suport"; this scenario uses one.'
		});
	});
});

describe('a scenario and a process that do not fit', () => {
	it.each(['role', 'approval'])('say which role an action asks for (%s)', (key) => {
		const text = SOUND.replace('    takes: 4m', `    takes: 4m\n    ${key}: night_watch`);
		expect(checkBinding(scriptOf(text)).map(({ kind, id }) => `${kind} ${id}`)).toContain(
			'role night_watch'
		);
	});
});

describe('a doubtful scenario', () => {
	it.each([
		['names no incident', 'modelled_on: [{ title: A night we had }]\n', '', 'scenario/no-model'],
		['has no model answer', /path:\n.*\n.*\n/, '', 'scenario/no-path'],
		['has an action without outcome', / {4}outcomes:\n.*\n.*\n/, '', 'action/no-outcome'],
		['has a state nobody reads', '  disk: ok\n', '  disk: ok\n  mood: calm\n', 'state/unread']
	])('that %s is warned about and can be played', (_, from, to, code) => {
		const findings = lintScenario(SOUND.replace(from, to), FILE);
		expect(findings).toMatchObject([{ code, level: 'warning' }]);
	});
});
