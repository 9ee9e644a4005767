import type { TextsOf } from '../load.ts';
import { counted } from '../count.ts';

export const library: TextsOf<'library'> = {
	title: 'Bibliothek',
	drills: 'Übungen',
	newScenario: 'Neues Szenario',
	lead: 'Jedes Szenario ist ein Ausfall, den es irgendwo gab. Es verläuft bei jeder Übung anders; man kann es also wieder spielen.',
	noneFits: 'Kein Szenario passt',
	askForLess:
		'Verlangen Sie weniger: eine längere Übung oder eine andere Schwierigkeit. Oder schreiben Sie eines, das zu Ihrem Team passt.',
	showAll: 'Alle zeigen',
	drafts: 'Entwürfe',
	draftsHint: 'Mit ihnen lässt sich noch keine Übung anlegen: Ein Fehler steht im Weg.',
	faults: (count) => `${count} Fehler`,
	version: (n) => `Version ${n}`,
	archived: (count) => `Abgelegt (${count})`,
	tutorial: 'Einführung',
	writtenHere: 'hier geschrieben',
	newestHas: (count) => `neueste Version: ${count} Fehler`,
	difficulties: {
		introductory: 'zum Einstieg',
		intermediate: 'mittel',
		advanced: 'anspruchsvoll'
	},
	families: {
		backlog: 'Rückstau',
		bad_deploy: 'misslungene Auslieferung',
		certificate: 'Zertifikat',
		cloud: 'Cloud',
		data_loss: 'Datenverlust',
		database: 'Datenbank',
		dns: 'DNS',
		ransomware: 'Erpressungssoftware',
		security: 'Sicherheit',
		surge: 'Ansturm',
		third_party: 'Lieferant',
		wrong_data: 'falsche Daten'
	},
	outcomes: { good: 'gut', acceptable: 'annehmbar', bad: 'schlecht' },
	everyone: 'alle',

	filters: {
		label: 'Szenarien filtern',
		submit: 'Filtern',
		count: (shown, total) =>
			shown === total
				? counted(total, 'Szenario', 'Szenarien')
				: `${shown} von ${counted(total, 'Szenario', 'Szenarien')}`,
		family: 'Familie',
		allFamilies: 'Alle Familien',
		difficulty: 'Schwierigkeit',
		length: 'Dauer',
		played: 'Zuletzt gespielt',
		any: 'Beliebig',
		anyTime: 'Irgendwann',
		difficulties: {
			introductory: 'Zum Einstieg',
			intermediate: 'Mittel',
			advanced: 'Anspruchsvoll'
		},
		lengths: {
			'20': 'Bis 20 min',
			'40': 'Bis 40 min',
			'50': 'Bis 50 min',
			'60': 'Bis 1 h'
		},
		since: { '90': 'Seit 3 Monaten nicht', '365': 'Seit einem Jahr nicht', never: 'Noch nie' }
	},

	played: {
		never: 'Noch nicht gespielt',
		last: (times, day) => `${times === 1 ? 'Einmal' : `${times}-mal`} gespielt, zuletzt am ${day}`
	},

	detail: {
		isArchived:
			'Dieses Szenario ist abgelegt: Es gibt keine neuen Übungen damit. Übungen, in denen es gespielt wurde, behalten es.',
		takeBack: 'Zurückholen',
		newestHas: (version, count) => `Version ${version}, die neueste, hat ${count} Fehler.`,
		notPlayable: 'Damit lässt sich noch keine Übung anlegen; der Editor zeigt, was zu beheben ist.',
		playable: (version) => `Bis sie behoben sind, gilt für Übungen Version ${version}.`,
		makeDrill: 'Übung damit anlegen',
		edit: 'Bearbeiten',
		versions: 'Versionen',
		duplicate: 'Verdoppeln',
		preview: 'Vorschau',
		exportFile: 'Datei herunterladen',
		exportEvents: 'Ereignisliste herunterladen',
		archive: 'Ablegen',
		difficulty: 'Schwierigkeit',
		length: 'Geplante Spielzeit',
		starts: 'Beginnt, in der Geschichte',
		roles: 'Rollen',
		played: 'Gespielt',
		spoilers: 'Was alles verrät',
		thatIsAll: 'Mehr darf man vor dem Spielen nicht wissen.',
		signIn: 'Die Übungsleitung meldet sich an, um mehr zu sehen'
	},

	spoilers: {
		family: (family) => `Ein Ausfall der Familie „${family}“.`,
		playbook: (title) => `Das Playbook „${title}“ passt.`,
		noPlaybook: 'Der Prozess hat kein Playbook dafür.',
		size: (injects, sources, actions) =>
			`Es hat ${counted(injects, 'Einspielung', 'Einspielungen')}, ${counted(sources, 'Quelle', 'Quellen')}, ${counted(actions, 'Eingriff', 'Eingriffe')}.`,
		practises: 'Was es übt',
		modelledOn: 'Vorbilder',
		endings: 'Wie es enden kann',
		debrief: 'Nachbesprechung'
	},

	create: {
		blank: 'Klein anfangen',
		blankHint:
			'Eine Datei, die läuft und jeden Teil einmal enthält. Machen Sie daraus den Vorfall, den Sie hatten.',
		name: 'Titel',
		nameHint: 'Was geschehen ist, ohne die Ursache zu verraten.',
		write: 'Schreiben',
		upload: 'Datei einlesen',
		file: 'Szenario-Datei',
		fileHint: 'YAML, höchstens 256 KiB. Fehler machen nichts: Der Editor hilft, sie zu beheben.',
		tooLarge: (kibibytes) => `Die Datei hat ${kibibytes} KiB; ein Szenario darf 256 KiB haben.`,
		import: 'Einlesen',
		change: 'Eines ändern, das es gibt',
		changeHint:
			'Öffnen Sie ein Szenario in der Bibliothek und wählen Sie „Verdoppeln“. Das Original bleibt, wie es ist.',
		toLibrary: 'Zur Bibliothek',
		missing: 'Schreiben Sie einen Titel; er lässt sich später ändern.',
		long: (most) => `Der Titel ist zu lang: höchstens ${most} Zeichen.`,
		noFile: 'Wählen Sie die YAML-Datei eines Szenarios.'
	},

	conflict: {
		title: (n) => `Jemand hat inzwischen Version ${n} gespeichert`,
		kept: 'Nichts ist verloren: Ihr Text steht noch hier, und der andere ist gespeichert.',
		note: (note) => `Notiert wurde: „${note}“.`,
		compare: 'Ansehen, was sich geändert hat (in einem neuen Tab)',
		then: 'Übernehmen Sie, was bleiben soll, und speichern Sie Ihren Text danach.',
		between: 'Vom anderen Text zu Ihrem',
		label: 'Ihr Text; markiert ist, was vom anderen abweicht'
	},

	preview: {
		title: (title) => `Vorschau von ${title}`,
		form: 'Was die Vorschau zeigt',
		seed: 'Startwert',
		seedHint: 'Entscheidet, was der Zufall entscheidet.',
		playedBy: 'Gespielt von',
		seenBy: 'Gesehen von',
		everybody: 'allen',
		show: 'Zeigen',
		drawn: 'Gezogen:',
		timeline: 'Verlauf',
		brief: 'Einführung',
		signals: 'Kurven',
		noSignals: 'Dieses Szenario hat keine Messwerte.',
		from: (who) => `von ${who}`,
		to: (whom) => `an ${whom}`,
		truth: 'Wahrheit:',
		didNotCome: 'Kam in diesem Spiel nicht',
		waitsFor: 'wartet auf'
	},

	teams: {
		'by-the-book': 'nach Lehrbuch',
		careless: 'nachlässig',
		alarmist: 'alarmistisch',
		'do-nothing': 'untätig'
	},

	versions: {
		title: (title) => `Versionen von ${title}`,
		form: 'Zwei Versionen vergleichen',
		compare: 'Vergleichen',
		version: 'Version',
		before: 'Vorher',
		after: 'Nachher',
		saved: 'Gespeichert',
		changed: 'Was sich geändert hat',
		acts: 'Was man damit tun kann',
		inDrills: 'in Übungen',
		isBefore: (n) => `Version ${n} als vorher`,
		isAfter: (n) => `Version ${n} als nachher`,
		edit: 'Bearbeiten',
		editThis: (n) => `Version ${n} bearbeiten`,
		goBack: 'Dahin zurück',
		goBackTo: (n) => `Dahin zurück, zu Version ${n}`,
		file: 'Datei',
		fileOf: (n) => `Datei der Version ${n}`,
		onlyOne:
			'Bisher gibt es eine Version. Jedes Speichern macht eine neue; dann lassen sie sich hier vergleichen.',
		withItself: (n) => `Version ${n}, mit sich selbst verglichen`,
		fromTo: (before, after) => `Von Version ${before} zu Version ${after}`,
		difference: (n) => `Die Datei der Version ${n}, Änderungen markiert`,
		needsScripts:
			'Der Vergleich braucht Skripte; die Links oben geben beide Dateien, für jedes Werkzeug, das vergleicht.'
	}
};
