import type { TextsOf } from '../load.ts';

export const dialogs: TextsOf<'dialogs'> = {
	confirm: {
		hintTitle: 'Diesen Hinweis geben?',
		hintWhat:
			'Alle lesen ihn, und im Bericht steht, dass er gegeben wurde. Das lässt sich nicht rückgängig machen.',
		hint: 'Hinweis geben',
		endTitle: 'Übung beenden?',
		endWhat:
			'Das lässt sich nicht rückgängig machen. Danach schreibt das Team sein Postmortem, und der Lückenbericht entsteht.',
		end: 'Übung beenden',
		goOn: 'Weiterspielen'
	},

	skip: {
		title: 'Vorspringen?',
		what: 'Fristen stehen währenddessen still, und zugesagte Lagemeldungen rücken mit. Das lässt sich nicht rückgängig machen.',
		arrives: (span, clock) =>
			`Die Uhr springt um ${span} auf +${clock}; dann erreicht etwas jemanden.`,
		quiet: (span, clock) =>
			`So bald erreicht nichts jemanden: Die Uhr springt um ${span} auf +${clock}.`,
		past: (span, planned) => `Das ist ${span} nach dem geplanten Ende des Spiels bei +${planned}.`,
		isPast: (planned) => `Das geplante Ende des Spiels bei +${planned} ist schon vorbei.`,
		skip: 'Vorspringen',
		skipPast: 'Über das geplante Ende springen',
		end: 'Stattdessen die Übung beenden'
	},

	hints: {
		button: 'Hinweis',
		title: 'Einen Hinweis geben',
		what: 'Je gekommener Einspielung der sanfteste, der noch nicht gegeben wurde, die neueste zuerst. Alle lesen ihn, und im Bericht steht, dass er gegeben wurde; das lässt sich nicht rückgängig machen.',
		none: 'Keine gekommene Einspielung hat noch einen Hinweis.',
		give: 'Geben'
	},

	fire: {
		title: 'Jetzt einspielen',
		what: (whom) =>
			`Es erreicht sofort ${whom} und lässt sich nicht zurückrufen. Ändern Sie den Wortlaut, wenn Sie wollen; was das Drehbuch daraus macht, bleibt gleich.`,
		text: 'Wortlaut',
		send: 'Einspielen',
		resumeAndSend: 'Fortsetzen und einspielen',
		paused: 'Die Übung ist angehalten. Das Einspielen setzt sie fort.'
	},

	improvise: {
		button: 'Einspielung improvisieren',
		title: 'Einspielung improvisieren',
		what: 'Sie erreicht die Leute sofort, wie jede andere, und lässt sich nicht zurückrufen.',
		template: 'Anfangen mit',
		blank: 'Leeres Blatt',
		channel: 'Kanal',
		from: 'Von',
		fromExample: 'Ein großer Kunde',
		to: 'An',
		toEveryone: 'Alle',
		toRoles: 'Rollen',
		toOne: 'Eine Person',
		person: 'Person',
		noRole: 'Wählen Sie mindestens eine Rolle, oder schicken Sie es an alle.',
		noPerson: 'Wählen Sie die Person.',
		text: 'Wortlaut',
		incomplete: 'Sagen Sie, von wem es ist und wie es lautet.',
		send: 'Abschicken',
		resumeAndSend: 'Fortsetzen und abschicken',
		paused: 'Die Übung ist angehalten. Das Abschicken setzt sie fort.',
		sent: 'Es ist angekommen.',
		templates: {
			customer: {
				name: 'Ein Kunde ruft an',
				from: 'Ein großer Kunde',
				text: 'Wir können nicht arbeiten. Seit wann wissen Sie davon, und wann läuft es wieder?'
			},
			manager: {
				name: 'Die Leitung will es wissen',
				from: 'Betriebsleitung',
				text: 'In zwei Sätzen: Was ist los, und was tun Sie dagegen?'
			},
			support: {
				name: 'Der Support wird überrannt',
				from: 'Support',
				text: 'Zwanzig weitere in den letzten zehn Minuten. Was dürfen wir den Leuten sagen?'
			},
			colleague: {
				name: 'Jemand bietet Hilfe an',
				from: 'Jemand aus einem anderen Team',
				text: 'Ich habe eure Alarme gesehen. Kann ich etwas tun?'
			},
			social: {
				name: 'Es spricht sich herum',
				from: 'Jemand in einem sozialen Netz',
				text: 'Liegt es an mir, oder sind die schon wieder weg? Laut Statusseite ist alles gut.'
			},
			press: {
				name: 'Die Presse fragt',
				from: 'Eine Fachzeitschrift',
				text: 'Wir schreiben über Ihren Ausfall. Sind Kundendaten betroffen? Wir veröffentlichen in der nächsten Stunde.'
			},
			alert: {
				name: 'Ein Alarm',
				from: 'Überwachung',
				text: 'Fehlerrate seit 5 Minuten über 5 %.'
			},
			log: {
				name: 'Eine Zeile im Log',
				from: 'Anwendungslog',
				text: 'ERROR upstream timed out after 30000 ms'
			},
			vendor: {
				name: 'Ein Anbieter meldet eine Störung',
				from: 'Statusseite eines Anbieters',
				text: 'Wir untersuchen erhöhte Fehlerraten. Nächste Meldung in 30 Minuten.'
			},
			correction: {
				name: 'Eine Richtigstellung von Ihnen',
				from: 'Übungsleitung',
				text: 'Das Letzte zählt nicht. Machen Sie weiter, als wäre es nicht gesagt worden.'
			}
		}
	},

	observe: {
		button: 'Beobachten',
		title: 'Beobachtung festhalten',
		what: 'Im Lageraum sieht sie niemand. Sie steht im Bericht, an ihrem Zeitpunkt.',
		text: 'Was Sie gesehen haben',
		moment: 'Zeitpunkt',
		momentHint: 'Übungszeit in Minuten und Sekunden, etwa 12:30.',
		badMoment: 'Schreiben Sie Minuten und Sekunden, die schon waren, etwa 12:30.',
		empty: 'Schreiben Sie, was Sie gesehen haben.',
		dimension: 'Wozu',
		noDimension: 'Nichts Bestimmtes',
		save: 'Festhalten',
		saved: 'Für den Bericht festgehalten.',
		none: 'Noch keine. Halten Sie fest, was das Protokoll nicht weiß: wer zögerte, was laut gesagt wurde.',
		byObserver: (who) => `${who}, beobachtend`,
		withdraw: 'Zurückziehen',
		withdrawName: (text) => `Zurückziehen: ${text}`
	},

	judge: {
		title: 'Selbst urteilen',
		what: 'Im Bericht steht beides: was die Regeln sagen, und was Sie sagen und warum.',
		verdict: 'Ihr Urteil',
		aloud: 'Es wurde laut getan',
		at: 'Um',
		choices: {
			met: 'Erfüllt',
			partial: 'Teilweise erfüllt',
			missed: 'Versäumt',
			waived: 'Zählt nicht'
		},
		reason: 'Warum',
		noReason: 'Sagen Sie, warum; wer den Bericht liest, wird fragen.',
		save: 'So entscheiden',
		saved: 'Ab jetzt zählt es so; im Bericht steht beides.'
	},

	keys: {
		title: 'Tasten',
		what: 'Einzelne Tasten, ohne Strg oder Alt. Sie ruhen, während Sie schreiben.',
		on: 'Diese Tasten benutzen',
		acts: {
			pause: 'Anhalten oder fortsetzen',
			discussion: 'Anhalten für ein Gespräch',
			timeOut: 'Auszeit',
			skipAhead: 'Vorspringen',
			improvise: 'Einspielung improvisieren',
			hint: 'Hinweis geben',
			observe: 'Beobachtung festhalten',
			answer: 'Zu dem, was auf Sie wartet',
			undo: 'Letzte Handlung rückgängig machen',
			script: 'Zum Drehbuch',
			team: 'Zum Team',
			asked: 'Zu Erwartungen und Personen',
			feed: 'Verlauf zeigen',
			signals: 'Kurven zeigen',
			world: 'Welt zeigen',
			end: 'Übung beenden',
			keys: 'Diese Liste zeigen'
		}
	}
};
