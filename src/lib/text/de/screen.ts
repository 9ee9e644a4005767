import type { TextsOf } from '../load.ts';

export const screen: TextsOf<'screen'> = {
	title: 'Anzeige im Raum',
	opening: 'Die Übung wird geöffnet …',
	lost: 'Die Verbindung ist weg. Sie kommt von selbst wieder.',
	severity: 'Ausgerufener Schweregrad',
	forTime: (span) => `seit ${span}`,
	status: 'Status',
	statuses: {
		investigating: 'Untersuchung',
		identified: 'Ursache erkannt',
		monitoring: 'Beobachtung',
		resolved: 'Behoben'
	},
	noIncident: 'Noch kein Vorfall',
	heard: (audience) => `${audience}: zuletzt informiert`,
	ago: (span) => `vor ${span}`,
	nothingYet: 'Noch nichts',
	nextIn: (span) => `nächste in ${span}`,
	nextLate: (span) => `nächste ${span} überfällig`,
	roles: 'Rollen',
	nobody: 'Niemand',
	calls: 'Rufe',
	ringing: (span) => `klingelt, ${span}`,
	silent: 'keine Antwort',
	latest: 'Zuletzt an alle',
	nothingReached: 'Noch hat nichts alle erreicht.',
	pauses: {
		facilitator: 'Pause',
		discussion: 'Pause zum Besprechen',
		'time-out': 'Auszeit',
		restart: 'Pause: Der Server wurde neu gestartet',
		sleep: 'Pause: Der Computer des Servers hat geschlafen'
	},
	waiting: 'Gleich geht es los',
	joinAt: 'Teilnehmen unter',
	code: 'Code',
	qr: 'QR-Code des Links',
	here: 'Da sind',
	nobodyHere: 'Noch ist niemand da.',
	over: 'Die Übung ist vorbei'
};
