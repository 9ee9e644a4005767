import type { TextsOf } from '../load.ts';
import { numberFormat } from '../numbers.ts';

export const conditions: TextsOf<'conditions'> = {
	and: 'und',
	or: 'oder',
	yes: 'ja',
	no: 'nein',
	always: 'immer',
	never: 'nie',
	number: (value) => numberFormat('de').format(value),
	quote: (name) => `„${name}“`,
	drawn: (name) => `${name} (gezogen)`,
	chosen: (option, action) => `${option} für ${action}`,
	status: 'der Status',
	noStatus: 'nichts',
	hour: 'die Stunde des Tages',
	times: (id) => `die Häufigkeit von ${id}`,
	updates: (audience) => `die Zahl der Lagemeldungen an ${audience}`,
	compared: {
		'==': (what, value) => `${what} ist ${value}`,
		'!=': (what, value) => `${what} ist nicht ${value}`,
		'>=': (what, value) => `${what} ist mindestens ${value}`,
		'<=': (what, value) => `${what} ist höchstens ${value}`,
		'>': (what, value) => `${what} ist über ${value}`,
		'<': (what, value) => `${what} ist unter ${value}`
	},
	played: {
		over: (span) => `${span} sind gespielt`,
		under: (span) => `weniger als ${span} sind gespielt`
	},
	since: {
		over: (span, id) => `${span} sind vergangen seit ${id}`,
		under: (span, id) => `weniger als ${span} sind vergangen seit ${id}`
	},
	levels: {
		any: 'ein Schweregrad',
		none: 'kein Schweregrad',
		only: (level) => `SEV-${level}`,
		not: (level) => `ein anderer Schweregrad als SEV-${level} oder keiner`,
		worse: (level) => `SEV-${level} oder schlimmer`,
		milder: (level) => `SEV-${level} oder milder oder nichts`
	},
	severities: {
		severity: (level) => `${level} ist ausgerufen`,
		true_severity: (level) => `${level} ist die Wahrheit`,
		known_severity: (level) => `${level} ist für das Team erkennbar`
	},
	calls: {
		fired: [(id) => `${id} ist gekommen`, (id) => `${id} ist nicht gekommen`],
		looked: [
			(id) => `das Team hat nachgesehen: ${id}`,
			(id) => `das Team hat nicht nachgesehen: ${id}`
		],
		known: [(id) => `das Team weiß ${id}`, (id) => `das Team weiß nicht ${id}`],
		started: [(id) => `${id} wurde begonnen`, (id) => `${id} wurde nicht begonnen`],
		doing: [(id) => `${id} ist im Gange`, (id) => `${id} ist nicht im Gange`],
		did: [(id) => `${id} ist getan`, (id) => `${id} ist nicht getan`],
		escalated: [(id) => `gerufen: ${id}`, (id) => `nicht gerufen: ${id}`],
		reached: [(id) => `erreicht: ${id}`, (id) => `nicht erreicht: ${id}`],
		updated: [(id) => `Lagemeldung an ${id} ist da`, (id) => `keine Lagemeldung an ${id} ist da`],
		eta_passed: [
			(id) => `die Zusage an ${id} ist verstrichen`,
			(id) => `die Zusage an ${id} ist nicht verstrichen`
		],
		opened: [
			(id) => `das Playbook ${id} wurde geöffnet`,
			(id) => `das Playbook ${id} wurde nicht geöffnet`
		],
		ticked: [(id) => `${id} ist abgehakt`, (id) => `${id} ist nicht abgehakt`],
		held: [(id) => `besetzt: ${id}`, (id) => `unbesetzt: ${id}`],
		handed_over: [(id) => `übergeben: ${id}`, (id) => `nicht übergeben: ${id}`],
		ended: [
			(id) => `der Ausgang ${id} ist erreicht`,
			(id) => `der Ausgang ${id} ist nicht erreicht`
		]
	},
	before: [
		(first, second) => `${first} kam vor ${second}`,
		(first, second) => `${first} kam nicht vor ${second}`
	]
};
