import type { TextsOf } from '../load.ts';

const days = (count: number) => (count === 1 ? 'einem Tag' : `${count} Tagen`);
const scenarios = (count: number) =>
	count === 1 ? 'einem Szenario hier' : `${count} Szenarien hier`;

export const process: TextsOf<'process'> = {
	drills: 'Übungen',
	process: 'Prozess',
	reviewed: (on, by) => `Durchgesehen am ${on} von ${by}.`,
	dueIn: (count) =>
		count === 0 ? 'Heute durchzusehen.' : `In ${days(count)} wieder durchzusehen.`,
	overdue: (count) => `Die Durchsicht ist seit ${days(count)} überfällig.`,
	reviewNow: 'Durchsehen',
	asShipped:
		'Wie mit Muster ausgeliefert: ein Anfang, und noch nicht der Prozess Ihres Teams. Lesen Sie ihn gemeinsam, ändern Sie, was nicht passt, und vermerken Sie die Durchsicht unter „Prüfen“.',
	unreviewed:
		'Ihr Team hat ihn noch nicht durchgesehen. Lesen Sie ihn gemeinsam, und vermerken Sie die Durchsicht unter „Prüfen“.',
	version: (n) => `Version ${n}`,
	upkeep: 'Pflege',
	edit: 'Bearbeiten',
	versions: 'Versionen',
	check: 'Prüfen',
	stress: 'Belastungstest',
	print: 'Drucken',
	file: 'Datei',
	written: (language) => `Dieser Prozess ist auf ${language} geschrieben.`,
	search: 'Suchen',
	searchHint: 'Zeigt, was diese Wörter enthält.',
	found: (count) => (count === 1 ? '1 Stelle' : `${count} Stellen`),
	foundSome: (count) =>
		`Nichts enthält alle diese Wörter; ${count === 1 ? '1 Stelle enthält' : `${count} Stellen enthalten`} einige davon.`,
	nothingFound: (wanted) => `Der Prozess sagt nichts über „${wanted}“.`,
	contents: 'In diesem Prozess',
	offline: {
		now: 'Keine Verbindung zu Muster.',
		copy: (when) =>
			`Dies ist die Kopie, die dieses Gerät am ${when} abgelegt hat. Man kann sie lesen und durchsuchen; vielleicht hat sich seither etwas geändert.`,
		changed: 'Der Prozess wurde geändert, seit diese Seite geöffnet wurde.',
		load: 'Den neuen zeigen',
		kept: 'Auf diesem Gerät abgelegt: auch ohne Verbindung zu lesen.'
	},
	team: {
		title: 'Das Team mitlesen lassen',
		hint: 'Wer diesen Link auf einem Gerät öffnet, kann den Prozess dort fortan lesen: ohne Passphrase und, sobald er einmal offen war, auch ohne Verbindung. Ändern kann damit niemand etwas.',
		copy: 'Link kopieren',
		copied: 'Kopiert.',
		notCopied: 'Das Kopieren ging nicht: markieren Sie ihn und kopieren Sie ihn selbst.',
		ownComputerOnly:
			'Dieser Link geht nur auf diesem Computer auf. Damit andere ihn lesen können, starten Sie mit HOST=0.0.0.0 npm start und öffnen Sie diese Seite unter der Adresse, die dann erscheint.',
		renew: 'Neuen Link machen',
		renewed: 'Dies ist der neue Link.',
		renewHint: 'Der alte lässt dann niemanden mehr hinein, auch nicht, wo er schon offen war.',
		qr: 'Bild des Links, für die Kamera eines Telefons',
		goneTitle: 'Der Prozess des Teams',
		gone: 'An die Stelle dieses Links ist ein neuer getreten. Fragen Sie danach, wer bei Ihnen die Übungen leitet.'
	},
	sections: {
		declare: 'Wann ausrufen',
		severities: 'Schweregrade',
		roles: 'Rollen',
		escalation: 'Eskalationsweg',
		contacts: 'Kontakte',
		audiences: 'Wer von uns hört',
		playbooks: 'Playbooks',
		postmortem: 'Postmortem'
	},
	obligation: 'Gefordert',
	acknowledge: 'Alarm bestätigt',
	lead: 'Leitung benannt',
	playbookOpen: 'Playbook offen',
	updates: (audience) => `${audience}: erste Lagemeldung`,
	every: (audience) => `${audience}: dann alle`,
	page: (contact) => `Rufen: ${contact}`,
	postmortem: 'Postmortem',
	rules: { required: 'Pflicht', optional: 'freiwillig', none: 'keines' },
	within: (rule, span) => `${rule}, binnen ${span}`,
	never: 'Nie',
	handsOff: 'Arbeitet nicht am System',
	silent: (span) => `Bleibt ein Ruf ${span} lang unbeantwortet, geht er an den nächsten Kontakt.`,
	raise: 'Wann steigt der Schweregrad?',
	manager: 'Wann wird die technische Leitung einbezogen?',
	customers: 'Wann werden Kunden angesprochen?',
	external: 'Wann kommt Hilfe von außen?',
	contact: 'Kontakt',
	how: 'Wie',
	ways: { pager: 'Pager', phone: 'Telefon', chat: 'Chat', email: 'E-Mail', ticket: 'Ticket' },
	reach: 'Nummer oder Link',
	noReach: 'Noch keine Nummer, kein Link.',
	when: 'Wann',
	next: 'Wenn stumm',
	nobody: 'niemand weiter',
	audience: 'Empfänger',
	channel: 'Kanal',
	symptoms: 'Anzeichen',
	lookFirst: 'Zuerst ansehen',
	steps: 'Schritte',
	escalateWhen: 'Eskalieren, wenn',
	owner: 'Zuständig',
	exercised: 'Zuletzt geübt',
	neverExercised: 'nie',
	sectionsOf: 'Abschnitte',
	states: 'Zustände',
	yourName: 'Ihr Name',
	yourNameHint: 'Andere sehen ihn bei der Version. Dieses Gerät merkt ihn sich.',
	list: {
		title: 'Alle Prozesse',
		one: 'Dieser Prozess',
		default: 'gilt für neue Übungen',
		use: 'Für neue Übungen verwenden',
		shipped: 'wie ausgeliefert',
		import: 'Datei einlesen',
		importHint:
			'YAML. Eine Datei mit der id eines Prozesses von hier wird dessen nächste Version; jede andere ist ein weiterer Prozess.',
		importFile: 'Prozessdatei',
		importIt: 'Einlesen',
		choose: 'Wählen Sie die YAML-Datei eines Prozesses.',
		from: (file) => `Eingelesen aus ${file}`
	},
	review: {
		title: 'Als durchgesehen vermerken',
		hint: 'Wenn das Team ihn zusammen gelesen hat. Heute wird zum Tag der Durchsicht.',
		submit: 'Heute durchgesehen',
		done: 'Die Durchsicht ist vermerkt, als eigene Version.'
	},
	editor: {
		asForm: 'Formular',
		asFile: 'YAML',
		ways: 'Art der Bearbeitung',
		leaveField: 'Escape, dann Tab verlässt den Editor.',
		yaml: 'Prozessdatei',
		silent: 'Wie lange ein Ruf unbeantwortet bleiben darf, bevor der nächste Kontakt gerufen wird.',
		silentAfter: 'Ein Ruf gilt als stumm nach',
		mendFirst:
			'Die Datei hat Fehler, darum kann das Formular sie nicht zeigen. Beheben Sie sie zuerst im YAML.',
		time: 'Eine Zeit mit Einheit, etwa 30s, 5m, 1h30m oder 2d. Leer: nicht gefordert.',
		badTime: 'Schreiben Sie eine Zeit mit Einheit, etwa 30s, 5m, 1h30m oder 2d.',
		whatItIs: 'Was er ist und wann er gilt',
		language: 'Sprache, in der er geschrieben ist',
		languageHint: 'Etwa de oder en-GB. Wer eine andere liest, erfährt es.',
		badLanguage:
			'Schreiben Sie die Sprache mit zwei oder drei Kleinbuchstaben, etwa de oder en-GB.',
		blameless: 'Was vor jedem Postmortem gesagt wird',
		review: 'Durchsicht',
		reviewedOn: 'Zuletzt am',
		reviewedBy: 'Von',
		reviewEvery: 'Wieder nach',
		name: 'Name',
		definition: 'Woran man ihn erkennt',
		obligations: 'Vom Team gefordert, in Worten',
		onePerLine: 'Je Zeile eines.',
		firstUpdate: (audience) => `Erste Lagemeldung an ${audience}`,
		everyUpdate: (audience) => `Dann an ${audience} alle`,
		pageWithin: (contact) => `${contact} rufen binnen`,
		addAudience: 'Weitere Empfänger',
		addPage: 'Weiterer Kontakt, der gerufen wird',
		choose: 'Wählen …',
		postmortemRule: 'Postmortem',
		notSaid: 'nicht gesagt',
		postmortemWithin: 'Postmortem binnen',
		titleOf: 'Titel',
		duties: 'Aufgaben',
		nevers: 'Tut nie',
		remove: (what) => `${what} entfernen`,
		addRole: 'Rolle hinzufügen',
		addContact: 'Kontakt hinzufügen',
		addPlaybook: 'Playbook hinzufügen',
		addStep: 'Schritt hinzufügen',
		newTitle: 'Titel des neuen',
		add: 'Hinzufügen',
		step: (n) => `Schritt ${n}`,
		up: (n) => `Schritt ${n} nach oben`
	},
	history: {
		by: 'Von',
		from: 'Herkunft',
		current: 'gilt',
		origins: {
			shipped: 'mit Muster ausgeliefert',
			edit: 'bearbeitet',
			import: 'eingelesen',
			review: 'durchgesehen',
			proposal: 'Vorschlag eines Lückenberichts'
		},
		report: 'Lückenbericht'
	},
	checks: {
		title: 'Prüfung des Prozesses',
		lead: 'Was eine Übung fände, ohne eine gefunden. Berücksichtigt werden der heutige Tag, die Szenarien hier und die bisherigen Übungen.',
		none: 'Nichts zu beheben.',
		gaps: 'Lücken',
		improvements: 'Verbesserungen',
		noGaps: 'Keine Lücken.',
		why: 'Warum',
		mend: 'Abhilfe'
	},
	findings: {
		'review-overdue': (about, count) => ({
			what: `Die Durchsicht ist seit ${days(count)} überfällig`,
			why: `Zuletzt durchgesehen am ${about[0]}. Was lange niemand gelesen hat, nennt Leute, die fort sind, und Systeme, die es nicht mehr gibt.`,
			mend: 'Lesen Sie ihn zusammen, ändern Sie, was nicht mehr stimmt, und vermerken Sie die Durchsicht.'
		}),
		'review-ahead': (about) => ({
			what: `Die letzte Durchsicht liegt in der Zukunft: ${about[0]}`,
			why: 'Die Erinnerung an die nächste käme zu spät.',
			mend: 'Berichtigen Sie den Tag der letzten Durchsicht.'
		}),
		'role-missing': (about, count) => ({
			what: `Keine Rolle „${about[0]}“`,
			why: `Gebraucht in ${scenarios(count)}, und niemand darf sie haben: Was für sie bestimmt ist, geht an alle und an niemanden.`,
			mend: 'Fügen Sie die Rolle mit ihren Aufgaben hinzu, oder sagen Sie bei einer anderen, dass sie diese hat.'
		}),
		'nobody-leads': () => ({
			what: 'Es gibt keine Rollen',
			why: 'Der Prozess verlangt eine Leitung, und niemand darf diese Rolle haben.',
			mend: 'Fügen Sie zumindest eine Einsatzleitung und eine technische Leitung hinzu.'
		}),
		'nobody-acts': () => ({
			what: 'Jede Rolle lässt die Hände vom System',
			why: 'Niemand dürfte etwas beheben.',
			mend: 'Lassen Sie zumindest eine Rolle am System arbeiten: Entfernen Sie dort hands_off.'
		}),
		'contact-missing': (about, count) => ({
			what: `Kein Kontakt „${about[0]}“`,
			why: `Gebraucht in ${scenarios(count)}. Wer ihn nachts braucht, hat niemanden zu rufen.`,
			mend: 'Fügen Sie den Kontakt hinzu, mit dem Weg zu ihm, und wer folgt, wenn er stumm bleibt.'
		}),
		'no-backup': (about) => ({
			what: `Keine Vertretung für: ${about[0]}`,
			why: 'Ein unbeantworteter Ruf endet dort.',
			mend: 'Nennen Sie den nächsten Kontakt (next).'
		}),
		'contact-circle': (about) => ({
			what: `Der Weg weiter von ${about[0]} führt zum selben Kontakt zurück`,
			why: 'Wo alle stumm sind, geht der Ruf im Kreis und erreicht sonst niemanden.',
			mend: 'Lassen Sie den letzten jemanden außerhalb des Kreises nennen, oder niemanden.'
		}),
		'no-reach': (about, count) => ({
			what: `Keine Nummer, kein Plan und kein Link bei ${count} ${count === 1 ? 'Kontakt' : 'Kontakten'}`,
			why: `Um drei Uhr nachts müsste man anderswo suchen: ${about.join(', ')}.`,
			mend: 'Schreiben Sie Nummer, Bereitschaftsplan oder Link zum Kontakt (reach).'
		}),
		'audience-missing': (about, count) => ({
			what: `Keine Empfänger „${about[0]}“`,
			why: `In ${scenarios(count)} wird erwartet, dass sie vom Team hören.`,
			mend: 'Fügen Sie die Empfänger mit ihrem Kanal hinzu.'
		}),
		'milder-sooner': (about) => ({
			what: `${about[2]} fordert es früher als ${about[1]}: ${about[0]}`,
			why: 'Ein milderer Vorfall würde schneller behandelt als ein schwererer.',
			mend: `Setzen Sie die Zeit bei ${about[1]} auf höchstens die von ${about[2]}.`
		}),
		'milder-only': (about) => ({
			what: `${about[2]} fordert es, ${about[1]} nicht: ${about[0]}`,
			why: 'Bei einem schwereren Vorfall würden weniger Leute gerufen oder hörten davon.',
			mend: `Nehmen Sie es auch in ${about[1]} auf, mindestens so früh.`
		}),
		'told-once': (about) => ({
			what: `${about[0]}: bei ${about[1]} nur einmal, bei einem milderen Grad immer wieder`,
			why: 'Je schlimmer es ist, desto weniger würden sie hören.',
			mend: 'Sagen Sie, wie oft Lagemeldungen folgen (every).'
		}),
		'backup-too-late': (about) => ({
			what: `Ein stummer Ruf an ${about[0]} fällt bei ${about[1]} erst nach der Frist auf`,
			why: 'Der nächste Kontakt würde gerufen, wenn es schon zu spät ist.',
			mend: 'Verkürzen Sie, wie lange ein Ruf stumm bleiben darf (silent_after), oder geben Sie mehr Zeit.'
		}),
		'no-postmortem-time': (about) => ({
			what: `Keine Frist für das Postmortem bei ${about[0]}`,
			why: 'Was keinen Tag hat, wird nicht geschrieben.',
			mend: 'Sagen Sie, binnen welcher Zeit (within).'
		}),
		'words-differ': (about) => ({
			what: `Ein Satz bei ${about[1]} nennt eine andere Zeit als die Klauseln`,
			why: `Gelesen wird „${about[0]}“; beurteilt wird nach den Klauseln.`,
			mend: 'Lassen Sie beide dasselbe sagen.'
		}),
		'playbook-missing': (about, count) => ({
			what: `Kein Playbook für die Störungsart „${about[0]}“`,
			why:
				count > 0
					? `Von dieser Art handelt es in ${scenarios(count)}.`
					: 'Sie ist eine der fünf, die jedes Team früher oder später trifft.',
			mend: 'Schreiben Sie eines: Anzeichen, wo zuerst nachsehen, die Schritte, wann eskalieren.'
		}),
		'step-missing': (about, count) => ({
			what: `Kein Schritt „${about[0]}“`,
			why: `Erwartet in ${scenarios(count)}.`,
			mend: 'Fügen Sie den Schritt hinzu, oder benennen Sie den, der für ihn steht.'
		}),
		'never-exercised': (about) => ({
			what: `Nie geübt: ${about[0]}`,
			why: 'Niemand weiß, ob es taugt.',
			mend: 'Spielen Sie eine Übung dieser Störungsart.'
		}),
		'long-ago': (about) => ({
			what: `Zuletzt geübt am ${about[1]}: ${about[0]}`,
			why: 'Was vor mehr als einem Jahr geübt wurde, ist vergessen.',
			mend: 'Spielen Sie eine Übung dieser Störungsart.'
		}),
		'no-owner': (about) => ({
			what: `Niemand ist zuständig für das Playbook: ${about[0]}`,
			why: 'Was niemandem gehört, hält niemand aktuell.',
			mend: 'Nennen Sie jemanden.'
		})
	},
	blanks: {
		duty: 'Zu vereinbaren: was diese Rolle entscheidet und tut.',
		when: 'Zu vereinbaren: wann dieser Kontakt einbezogen wird.',
		symptom: 'Zu vereinbaren: woran man es erkennt.',
		lookFirst: 'Zu vereinbaren: wo man zuerst nachsieht.',
		step: 'Zu vereinbaren: was zuerst getan wird.',
		escalateWhen: 'Zu vereinbaren: wann mehr Leute gebraucht werden.'
	},
	proposal: {
		title: 'Eine Änderung des Prozesses',
		of: 'Vorschlag aus dem Lückenbericht von',
		see: 'Ansehen und übernehmen',
		was: 'Jetzt',
		is: 'Vorschlag',
		nothing: 'nichts',
		openVersion: 'Ansehen, was sich geändert hat',
		retest: 'Eine Übung damit anlegen',
		inFile: 'Die Änderung in der Datei',
		apply: (n) => `Als Version ${n} übernehmen`,
		applied: (n, by) => `Übernommen von ${by}, als Version ${n} des Prozesses.`
	}
};
