import type { TextsOf } from '../load.ts';

export const after: TextsOf<'after'> = {
	stages: {
		'hot-wash': 'Sofortauswertung',
		postmortem: 'Postmortem',
		'action-items': 'Maßnahmen',
		report: 'Bericht'
	},
	agenda: {
		title: 'Nach der Übung',
		done: 'erledigt',
		now: 'jetzt',
		minutes: (minutes) => `${minutes} min`,
		left: (clock) => `noch ${clock}`,
		over: (clock) => `${clock} über der Zeit. Kommen Sie zum Ende, wenn es passt.`,
		goOn: (stage) => `Weiter: ${stage}`,
		back: (stage) => `Zurück: ${stage}`,
		readReport: 'Lückenbericht öffnen'
	},

	hotWash: {
		intro:
			'Zuerst jede und jeder für sich. Niemand sieht, was Sie schreiben, bis die Übungsleitung alles gemeinsam zeigt, ohne Namen. Was gezeigt wurde, steht im Bericht.',
		goneOn:
			'Das Team ist weitergegangen. Was Sie hier geschrieben haben, ist noch nicht gespeichert; speichern Sie es, dann kann die Übungsleitung es noch zeigen.',
		start: 'Anfangen',
		startHint: 'Was sollten wir neu tun?',
		stop: 'Aufhören',
		stopHint: 'Was sollten wir nicht mehr tun?',
		continue: 'Beibehalten',
		continueHint: 'Was lief gut und soll bleiben?',
		confidence: 'Wie zuversichtlich sind Sie, dass wir das im Ernstfall meistern?',
		confidences: ['Gar nicht', 'Ein wenig', 'Halb und halb', 'Eher ja', 'Ganz'],
		save: 'Nur für mich speichern',
		saveAgain: 'Änderungen speichern',
		saved: 'Gespeichert. Nur Sie sehen es, bis die Übungsleitung alles zeigt.',
		savedAgain: 'Gespeichert. Die Übungsleitung kann alles noch einmal zeigen.',
		unsaved: 'Noch nicht gespeichert.',
		empty: 'Schreiben Sie wenigstens eines auf, oder wie zuversichtlich Sie sind.'
	},
	shown: {
		title: 'Was das Team sagt',
		nothing: 'Hier wurde nichts geschrieben.',
		confidence: 'Zuversicht',
		people: (count) => (count === 1 ? '1 Person' : `${count} Personen`),
		notYet: 'Noch wird nichts gezeigt.'
	},
	ask: {
		title: 'Von Menschen zu beurteilen',
		intro:
			'Alle stimmen für sich ab; zu sehen ist nur die Zahl. Einigen Sie sich dann auf eine Antwort.',
		observers: 'Teilnehmende stimmen ab; Sie sehen zu.',
		answers: { yes: 'Ja', partly: 'Teils', no: 'Nein' },
		vote: 'Ihre Stimme',
		votes: ({ yes, partly, no }) => `Stimmen: ${yes} ja, ${partly} teils, ${no} nein`,
		agreed: 'Das Team hat sich geeinigt:',
		verdict: 'Worauf sich das Team einigt',
		reason: 'Warum',
		reasonHint: 'Worauf es sich stützt, in einem Satz. Er steht im Bericht.',
		chooseOne: 'Wählen Sie eine Antwort.',
		writeReason: 'Sagen Sie in einem Satz, worauf es sich stützt.',
		record: 'Antwort festhalten',
		recordAgain: 'Antwort ändern'
	},
	discuss: 'Zum Besprechen',
	cause: {
		title: 'Was dahintersteckte',
		waits:
			'Das Team liest das erst, wenn Sie es aufdecken. Lassen Sie zuerst das Team sagen, was es denkt.',
		reveal: 'Dem Team aufdecken'
	},
	written: (written, here) => `${written} von ${here} Anwesenden haben etwas geschrieben.`,
	show: 'Alles gemeinsam zeigen',
	showAgain: 'Noch einmal zeigen, mit dem Neuen',

	postmortem: {
		intro:
			'Schreiben Sie gemeinsam, gleichzeitig, wo Sie möchten. Alles wird beim Tippen gespeichert.',
		sections: {
			whatHappened: [
				'Was geschah',
				'Der Reihe nach, mit Zeiten: was zu sehen war, was getan wurde, was es bewirkte.'
			],
			impact: ['Auswirkung', 'Wer konnte was nicht tun, und wie lange.'],
			rootCause: ['Ursache', 'Welcher Zustand des Systems machte es möglich? Nicht wer.'],
			contributing: [
				'Beitragende Umstände',
				'Was es außerdem wahrscheinlicher, länger oder schlimmer machte.'
			],
			wentWell: ['Was gut lief', 'Auch, wo es Glück war.'],
			wentBadly: ['Was nicht gut lief', 'Im System und im Prozess.'],
			prevention: [
				'Was es verhindert',
				'Was es das nächste Mal unwahrscheinlicher oder kürzer macht.'
			]
		},
		blame: (name) =>
			`Hier steht ${name}. Sagen Sie, welcher Zustand es zuließ; ein Name verhindert nichts.`,
		writes: (names) => `${names} schreibt hier`,
		statuses: {
			opening: 'Das Dokument wird geöffnet …',
			saved: 'Alles ist gespeichert.',
			saving: 'Wird gespeichert …',
			offline: 'Keine Verbindung. Schreiben Sie weiter; es wird gesendet, sobald Sie zurück sind.'
		},
		observers: 'Sie lesen mit; Teilnehmende und Übungsleitung schreiben.',
		handIn: 'Postmortem abgeben',
		handInAgain: 'Noch einmal abgeben',
		handedIn: (name) =>
			`Abgegeben von ${name ?? 'der Übungsleitung'}. Seither hat sich nichts geändert.`,
		changed: (name) =>
			`Geändert, seit ${name ?? 'die Übungsleitung'} es abgegeben hat. Geben Sie es noch einmal ab.`,
		notYet: 'Noch nicht abgegeben. Im Bericht zählt, was abgegeben ist.',
		done: 'Abgegeben. Es steht im Bericht.',
		empty: 'Schreiben Sie wenigstens einen Teil.',
		sure: 'So abgeben, wie es ist?',
		incomplete: (parts) => `Noch nichts geschrieben ist unter: ${parts}.`,
		named: (parts) =>
			`Jemand wird genannt unter: ${parts}. Sagen Sie, welcher Zustand es zuließ; ein Name verhindert nichts, und der Bericht sagt, dass einer dort steht.`,
		bare: (count) =>
			count === 1
				? 'Eine Maßnahme hat noch niemanden, der sie übernimmt, oder keinen Tag.'
				: `${count} Maßnahmen haben noch niemanden, der sie übernimmt, oder keinen Tag.`,
		asItIs: 'So abgeben, wie es ist',
		writeOn: 'Weiterschreiben',
		unsaved: 'Warten Sie, bis alles gespeichert ist, und geben Sie es dann ab.',
		long: (section) => `Kürzen Sie „${section}“ auf 10.000 Zeichen.`
	},

	items: {
		intro:
			'Was sich ändert, jeweils mit Zuständigen, einem Tag und dem, was eine spätere Übung prüft. Ohne das geschieht es selten.',
		gaps: 'Die Lücken dieser Übung',
		noGaps: 'Die Übungsleitung hat die Lücken noch nicht gezeigt.',
		take: 'Zur Maßnahme machen',
		taken: 'Hat eine Maßnahme',
		none: 'Noch keine Maßnahme.',
		number: (index) => `Maßnahme ${index}`,
		what: 'Was',
		owner: 'Zuständig',
		ownerHint: 'Eine Rolle oder jemand.',
		due: 'Fällig am',
		retest: 'Eine spätere Übung prüft',
		choose: 'Auswählen …',
		ofGaps: 'Lücken dieser Übung',
		ofClauses: 'Klauseln des Prozesses',
		remove: 'Entfernen',
		removed: 'Sie ist entfernt, für alle.',
		bringBack: 'Zurückholen',
		add: 'Maßnahme hinzufügen',
		checks: {
			acknowledge: 'Alarm bestätigt',
			lead: 'eine Einsatzleitung',
			playbook: 'ein Playbook offen',
			updated: (audience) => `${audience} hören von uns`,
			paged: (contact) => `${contact} gerufen`,
			within: (what, time) => `${what} binnen ${time}`
		}
	},

	watched:
		'Nach dem Spiel schreiben hier alle, womit das Team anfangen, aufhören und weitermachen soll, und die Übungsleitung zeigt es gemeinsam. Vertretungen schreiben nichts. Was die Übung zeigte, steht im Lückenbericht.',
	report: {
		beingPrepared: 'Der Bericht wird vorbereitet. Die Übungsleitung öffnet ihn für alle.',
		isPublished: 'Der Bericht ist da: was diese Übung zeigte, mit Belegen.',
		open: 'Lückenbericht öffnen',
		publish: 'Bericht für das Team veröffentlichen',
		sure: 'Den Bericht veröffentlichen?',
		sureText:
			'Alle, die dabei waren, können ihn dann lesen: Urteile, Lücken und Beobachtungen, nach Rollen. Muster nennt niemanden; was Leute selbst geschrieben haben, steht darin, wie sie es schrieben. Das lässt sich nicht zurücknehmen.',
		leftOut:
			'Was seit der Abgabe des Postmortems geschrieben wurde, auch an Maßnahmen, steht nicht im Bericht.',
		handInAndPublish: 'Abgeben, dann veröffentlichen',
		publishAsItIs: 'Ohne das veröffentlichen',
		keep: 'Noch nicht',
		published: 'Das Team kann ihn lesen.',
		notHandedIn: 'Es wurde kein Postmortem abgegeben; der Bericht sagt das.'
	},

	feed: 'Was geschah',
	facilitator: 'Die Übungsleitung'
};
