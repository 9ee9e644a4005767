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
debrief:
  cause: One of two, by draw.
  drawn:
    cause:
      stuck_slot: It was the slot.
      debug_log: It was the log.
`;

interface Fault {
	/** What the author wrote instead of what. */
	readonly from: string;
	readonly to: string;
	/** Code of the finding, and words of its text and of its mend. */
	readonly code: string;
	readonly says: RegExp;
	readonly mend: RegExp;
	/** Default an error. */
	readonly level?: Finding['level'];
	/** A piece of the broken line; default the whole of `to`. */
	readonly at?: string;
}

const FAULTS: Readonly<Record<string, Fault>> = {
	'an unknown key': {
		from: '    delay: 5m',
		to: '    dealy: 5m',
		code: 'schema/unknown-key',
		says: /ceo_calls has no key "dealy"/,
		mend: /spelling: delay/
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
		mend: /2m, or 2s/
	},
	'a duration in words': {
		from: '    delay: 5m',
		to: '    delay: 5 minutes',
		code: 'schema/invalid',
		says: /must be a duration with a unit/,
		mend: /Write 5m; .*30s, 5m/
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
	'two scenarios in one file': {
		from: 'title: The disk\n',
		to: 'title: The disk\n---\n',
		code: 'yaml/multiple-docs',
		says: /multiple documents$/,
		mend: /Remove the line ---/
	},
	'a state that is neither text nor number nor bool': {
		from: '  disk: ok',
		to: '  disk: [ok]',
		code: 'schema/invalid',
		says: /state.disk is something else/,
		mend: /a text or a number or true or false/
	},
	'a name with capitals': {
		from: '  still_failing:\n',
		to: '  stillFailing:\n',
		code: 'schema/invalid',
		says: /stillFailing/,
		mend: /: still_failing\./
	},
	'a duration with a space in it': {
		from: '    delay: 5m',
		to: '    delay: 0.5h',
		code: 'schema/invalid',
		says: /must be a duration/,
		mend: /Write 30m/
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
		mend: /state or draw, such as lost_minutes/
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
	'a value misspelt where it is set': {
		from: 'sets: { writes_failing: true, disk: full }',
		to: 'sets: { writes_failing: true, disk: ful }',
		code: 'state/never-asked',
		says: /state.disk becomes "ful"/,
		mend: /Write full/
	},
	'injects written as a list': {
		from: 'injects:\n',
		to: 'injects:\n  # What happens,\n  # and when.\n  - alarm\nothers:\n',
		code: 'schema/invalid',
		says: /injects/,
		mend: /keys with values/
	},
	'one inject written as an item of a list': {
		from: 'injects:\n  alarm:\n',
		to: 'injects:\n  - id: alarm\n',
		code: 'yaml/bad-indent',
		says: /same column/,
		mend: /keys never do/
	},
	'one truth rule written as a key': {
		from: '  - { severity: 2, when: state.writes_failing, because: Orders fail }',
		to: [
			'  first:',
			'    severity: 2',
			'    when: state.writes_failing',
			'    because: Orders fail',
			'  - { severity: 4, when: "true", because: Tidy up }'
		].join('\n'),
		code: 'yaml/block-as-implicit-key',
		says: /block sequence/,
		mend: /the first one too/
	},
	'truth written as a map': {
		from: 'truth:\n  - { severity: 2, when',
		to: 'truth:\n  # The right severity,\n  # over time.\n  first: { severity: 2, when',
		code: 'schema/invalid',
		says: /truth/,
		mend: /a list/
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
	'a grace longer than the drill': {
		from: 'see: severity <= 2, within: 5m',
		to: 'see: severity <= 2, within: 5m, grace: 12h',
		code: 'expect/after-end',
		says: /grace of the expectation "raised"/,
		mend: /exercise time/,
		level: 'warning'
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
		mend: /Remove one/
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
	'a negated condition without quotes': {
		from: "when: 'draw.cause == \"stuck_slot\"'",
		to: "when: ! looked('dashboard')",
		code: 'yaml/bare-sign',
		says: /no part of the text/,
		mend: /'!looked\(''dashboard''\)'/
	},
	'a text with a colon that has no quotes': {
		from: 'text: What is going on?',
		to: 'text: Tell me: what is it?',
		code: 'yaml/block-as-implicit-key',
		says: /./,
		mend: /text: 'Tell me: what is it\?'/
	},
	'a bracket that is closed nowhere near': {
		from: '{ severity: 2, when: state.writes_failing, because: Orders fail }',
		to: '{ severity: 2, when: state.writes_failing, because: Orders fail',
		code: 'yaml/bad-indent',
		says: /./,
		mend: /Close the bracket with \}/
	},
	'a key without a space after its colon': {
		from: '    via: chat\n',
		to: '    via:chat\n',
		code: 'yaml/multiline-implicit-key',
		says: /./,
		mend: /a colon and a space/
	},
	'one name where a list of names is needed': {
		from: 'to: [technical_lead]',
		to: 'to: technical_lead',
		code: 'schema/invalid',
		says: /injects.alarm.to/,
		mend: /\[technical_lead\]/
	},
	'a share as a percentage': {
		from: '    delay: 5m',
		to: '    chance: 50%',
		code: 'schema/invalid',
		says: /ceo_calls.chance/,
		mend: /0\.5/
	},
	'a weight of nothing': {
		from: 'debug_log: 1 }',
		to: 'debug_log: 0 }',
		code: 'schema/invalid',
		says: /weighted.debug_log/,
		mend: /more than 0/
	},
	'a number where a text is needed': {
		from: 'text: Still failing',
		to: 'text: 404',
		code: 'schema/invalid',
		says: /still_failing.text/,
		mend: /'404'/
	},
	'a version in quotes': {
		from: 'format: 1',
		to: 'format: "1"',
		code: 'schema/invalid',
		says: /format/,
		mend: /Leave out the quotes: 1/
	},
	'one sign of equality': {
		from: "'chosen(\"drop_slot\", \"slot\") == \"b\"'",
		to: "'chosen(\"drop_slot\", \"slot\") = \"b\"'",
		code: 'condition/invalid',
		says: /=/,
		mend: /==/
	},
	'words for signs in a condition': {
		from: '!state.writes_failing && did("drop_slot")',
		to: 'not state.writes_failing and did("drop_slot")',
		code: 'condition/invalid',
		says: /./,
		mend: /&& for and/
	},
	'a time that is no text in a condition': {
		from: 'since("alarm") > duration("10m")',
		to: 'since("alarm") > 10m',
		code: 'condition/invalid',
		says: /./,
		mend: /duration\("/
	},
	'a level that is written as its name': {
		from: 'see: severity <= 2',
		to: 'see: severity <= "SEV-2"',
		code: 'condition/invalid',
		says: /overload/,
		mend: /severity <= 2/
	},
	'quotes of a word processor': {
		from: 'known("slot_stuck")',
		to: 'known(“slot_stuck”)',
		code: 'condition/invalid',
		says: /“/,
		mend: /straight quotes/
	},
	'a state without its world': {
		from: 'when: state.lost_minutes > 20.0',
		to: 'when: lost_minutes > 20.0',
		code: 'condition/invalid',
		says: /lost_minutes/,
		mend: /state\.lost_minutes/
	},
	'a function that does not exist': {
		from: 'see: updated("executives")',
		to: 'see: update("executives")',
		code: 'condition/invalid',
		says: /update/,
		mend: /updated|updates/
	},
	'a number of updates where a condition is needed': {
		from: 'see: updated("executives")',
		to: 'see: updates("executives")',
		code: 'condition/invalid',
		says: /a bool is needed/,
		mend: /> 0/
	},
	'a value that is none of a list': {
		from: 'state.disk == "full"',
		to: 'state.disk in ["full", "filled"]',
		code: 'condition/never-equal',
		says: /never "filled"/,
		mend: /ok, full/
	},
	'an hour that no clock shows': {
		from: 'state.lost_minutes > 20.0',
		to: 'state.lost_minutes > 20.0 || hour == 24',
		code: 'condition/never-equal',
		says: /hour is never 24/,
		mend: /midnight is 0/
	},
	'a choice of another action': {
		from: 'chosen("drop_slot", "slot")',
		to: 'chosen("drop_slot", "slt")',
		code: 'reference/unknown',
		says: /"drop_slot" has nothing called "slt" to choose/,
		mend: /slot/
	},
	'an outcome below one that always holds': {
		from: "{ when: 'chosen(\"drop_slot\", \"slot\") == \"b\"', sets: { writes_failing: false }, text: Freed }",
		to: '{ sets: { writes_failing: false }, text: Freed }',
		code: 'order/hidden',
		says: /no play comes to this outcome of "drop_slot"/,
		mend: /to the end/,
		level: 'warning'
	},
	'a truth rule below one that always holds': {
		from: '  - { severity: 2, when: state.writes_failing, because: Orders fail }',
		to: '  - { severity: 3, when: true, because: Always }\n  - { severity: 2, when: state.writes_failing, because: Orders fail }',
		code: 'order/hidden',
		says: /never in force/,
		mend: /to the end/,
		level: 'warning'
	},
	'an inject whose delay ends after the end': {
		from: '    delay: 5m',
		to: '    delay: 2h',
		code: 'inject/after-end',
		says: /"ceo_calls" comes after/,
		mend: /lengthen/
	},
	'an expectation of two forms': {
		from: 'see: updated("executives"), within: 5m',
		to: 'see: updated("executives"), within: 5m, avoid: did("drop_slot")',
		code: 'expect/mixed',
		says: /after and see and within would be ignored/,
		mend: /second expectation/,
		level: 'warning'
	},
	'a cancelled action with a condition': {
		from: '    takes: 4m',
		to: '    takes: 4m\n    on_cancel: { text: Stopped, when: state.writes_failing }',
		code: 'schema/unknown-key',
		says: /on_cancel has no key "when"/,
		mend: /sets, reveals, text/
	},
	'a fact that a cancelled action reveals and nothing defines': {
		from: '    takes: 4m',
		to: '    takes: 4m\n    on_cancel: { text: Stopped, reveals: [slot_free] }',
		code: 'reference/unknown',
		says: /"slot_free"/,
		mend: /slot_stuck/
	},
	'a variable in a form of another language': {
		from: '${tenants} shops',
		to: '{{ tenants }} shops',
		code: 'text/placeholder-form',
		says: /tenants/,
		mend: /\$\{tenants\}/
	},
	'a sentence about what nothing draws': {
		from: 'drawn:\n    cause:\n',
		to: 'drawn:\n    cuase:\n',
		at: '    cuase:',
		code: 'reference/unknown',
		says: /tells of "cuase", and nothing draws it/,
		mend: /Use one of: cause\./
	},
	'a sentence for a value that a draw never has': {
		from: 'stuck_slot: It was the slot.',
		to: 'stuck_slots: It was the slot.',
		code: 'drawn/never',
		says: /"cause" is never "stuck_slots"/,
		mend: /stuck_slot, debug_log/
	},
	'sentences for a number between two': {
		from: 'drawn:\n    cause:\n',
		to: "drawn:\n    tenants:\n      '40': It was few.\n    cause:\n",
		at: "      '40'",
		code: 'drawn/number',
		says: /"tenants", a number between two/,
		mend: /\$\{tenants\}/
	},
	'a value drawn of which nothing is said': {
		from: '      debug_log: It was the log.\n',
		to: '',
		at: '      stuck_slot:',
		code: 'drawn/untold',
		says: /nothing of "cause" where it is debug_log/,
		mend: /Add a sentence for debug_log/,
		level: 'warning'
	},
	'a variable that nothing draws, in what is told of a draw': {
		from: 'It was the slot.',
		to: 'It was ${slot}.',
		code: 'text/unknown-variable',
		says: /\$\{slot\}/,
		mend: /under draw/
	},
	'the world, told after the end': {
		from: 'It was the slot.',
		to: 'It was ${state.disk}.',
		code: 'text/state-out-of-time',
		says: /at no moment of its own/,
		mend: /text of an inject/
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
		expect(found?.level).toBe(fault.level ?? 'error');
		expect(found?.what).toMatch(fault.says);
		expect(found?.mend).toMatch(fault.mend);
		expect(found?.why).not.toBe('');
		const line = lineOf(text, fault.at ?? fault.to);
		expect(Math.abs((found?.line ?? 0) - line), `${found?.line} is near ${line}`).toBeLessThan(2);
		expect(formatFinding(found as Finding)).toMatch(/^drill\.yaml:\d+:\d+: (error|warning): /);
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
			id: 'vendor_suport'
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
		[
			'asks about an id that is worked out',
			'see: updated("executives")',
			'see: \'["customers", "executives"].exists(whom, updated(whom))\'',
			'condition/unchecked-id'
		],
		['has a state nobody reads', '  disk: ok\n', '  disk: ok\n  mood: calm\n', 'state/unread']
	])('that %s is warned about and can be played', (_, from, to, code) => {
		const findings = lintScenario(SOUND.replace(from, to), FILE);
		expect(findings).toMatchObject([{ code, level: 'warning' }]);
	});
});
