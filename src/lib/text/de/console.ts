import type { TextsOf } from '../load.ts';

const minutes = (count: number) => `${count} min`;

export const console: TextsOf<'console'> = {
	title: 'Leitstand',
	opening: 'Die Übung wird geöffnet …',
	lost: 'Die Verbindung ist weg. Sie kommt von selbst wieder; nichts, was Sie getan haben, ist verloren.',
	tryAgain: 'Noch einmal versuchen',
	cancel: 'Abbrechen',
	everyone: 'alle',
	facilitator: 'Übungsleitung',
	stoodStill: {
		restart:
			'Der Server wurde neu gestartet. Die Übung wartet, wo sie stand; setzen Sie sie fort, wenn alle wieder da sind.',
		sleep:
			'Der Rechner, auf dem der Server läuft, hat geschlafen. Die Übung wartet, wo sie stand; setzen Sie sie fort, wenn alle wieder da sind.',
		discussion:
			'Angehalten, um gemeinsam darüber zu sprechen. Bis Sie fortsetzen, geschieht nichts.',
		'time-out': 'Auszeit. Bis Sie fortsetzen, geschieht nichts.',
		facilitator: 'Angehalten. Bis Sie fortsetzen, geschieht nichts.'
	},

	top: {
		drills: 'Übungen',
		drill: 'Übung',
		time: 'Zeit',
		declared: 'Ausgerufen',
		truth: 'Wahr ist',
		nothingAsked: 'Nichts verlangt',
		phases: {
			draft: 'Entwurf',
			lobby: 'Warteraum',
			running: 'Läuft',
			paused: 'Angehalten',
			ended: 'Vorbei'
		},
		speed: 'Tempo',
		pause: 'Anhalten',
		pauseFor: 'Anhalten für …',
		discussion: 'Gespräch: darüber reden, was geschieht',
		timeOut: 'Auszeit: etwas außerhalb der Übung',
		resume: 'Fortsetzen',
		skipAhead: 'Vorspringen',
		keys: 'Tasten',
		end: 'Beenden',
		report: 'Lückenbericht'
	},

	undo: {
		button: (what) => `Rückgängig: ${what}`,
		cannot: (what, why) => `Nicht rückgängig zu machen: ${what}. ${why}`,
		nothingYet: 'Sie haben noch nichts getan, was sich rückgängig machen ließe.',
		undone: (what) => `Rückgängig gemacht: ${what}.`,
		of: (what, name) => `${what} „${name}“`,
		acts: {
			fire: 'Einspielen von',
			improvise: 'eine improvisierte Einspielung',
			skip: 'Überspringen von',
			restore: 'Zurücknehmen des Überspringens von',
			hold: 'Zurückhalten von',
			release: 'Freigeben von',
			move: 'Verschieben von',
			hint: 'ein Hinweis',
			answer: 'eine Antwort',
			skipAhead: 'Vorspringen',
			start: 'der Beginn',
			pause: 'das Anhalten',
			resume: 'das Fortsetzen',
			speed: 'das neue Tempo',
			takeCall: 'Übernehmen eines Anrufs',
			answerCall: 'das Spielen eines Kontakts',
			returnCall: 'Zurückgeben eines Anrufs',
			observe: 'eine Beobachtung',
			withdrawObservation: 'Zurückziehen einer Beobachtung',
			override: 'ein eigenes Urteil',
			withdrawOverride: 'Zurückziehen eines eigenen Urteils',
			end: 'das Ende'
		},
		reasons: {
			reached:
				'Es hat Menschen erreicht. Sagen Sie laut, dass es nicht zählt, oder schicken Sie eine Richtigstellung.',
			passed: 'Was vorbei ist, wurde gespielt.',
			once: 'Eine Übung endet einmal.'
		}
	},

	confirm: {
		skipTitle: 'Vorspringen?',
		skipWhat:
			'Die Uhr springt zum Nächsten, was jemanden erreicht, höchstens 10 Minuten. Das lässt sich nicht rückgängig machen.',
		skip: 'Vorspringen',
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

	next: {
		label: 'Was als Nächstes kommt',
		inject: 'Nächste Einspielung',
		noInject: 'keine mit Zeitpunkt',
		deadline: 'Nächste Frist',
		noDeadline: 'keine läuft',
		overdue: 'Überfällig',
		calls: 'Anrufe',
		questions: 'Fragen',
		now: 'jetzt',
		in: (span) => `in ${span}`,
		left: (span) => `noch ${span}`,
		over: (span) => `${span} darüber`
	},

	columns: {
		label: 'Teil des Leitstands',
		script: 'Drehbuch',
		team: 'Team',
		asked: 'Erwartungen und Personen',
		askedShort: 'Erwartungen'
	},

	injects: {
		title: 'Einspielungen',
		stages: {
			due: 'Kommt',
			waiting: 'Wartet darauf, dass etwas geschieht',
			fired: 'Eingespielt',
			over: 'Kommt nicht'
		},
		waits: (condition) => `Wartet auf: ${condition}`,
		times: (count) => `${count}-mal`,
		firedBefore: (count) => `${count}× eingespielt`,
		ago: (span) => `vor ${span}`,
		in: (span) => `in ${span}`,
		now: 'jetzt',
		held: 'zurückgehalten',
		skipped: 'übersprungen',
		to: (whom) => `An ${whom}`,
		lapses: {
			unless: 'nicht mehr nötig',
			when: 'ihre Bedingung ging vorüber',
			chance: 'der Zufall entschied dagegen',
			until: 'oft genug wiederholt',
			cascade: 'sie wäre in einer Sekunde zweimal gekommen'
		},
		fire: 'Jetzt einspielen …',
		fireAgain: 'Noch einmal einspielen …',
		hold: 'Zurückhalten',
		release: 'Freigeben',
		skip: 'Überspringen',
		restore: 'Doch nicht überspringen',
		sooner: (count) => `${minutes(count)} früher`,
		later: (count) => `${minutes(count)} später`,
		firing: {
			title: 'Jetzt einspielen',
			what: (whom) =>
				`Es erreicht sofort ${whom} und lässt sich nicht zurückrufen. Ändern Sie den Wortlaut, wenn Sie wollen; was das Drehbuch daraus macht, bleibt gleich.`,
			text: 'Wortlaut',
			send: 'Einspielen'
		},
		hints: 'Hinweise, von sanft bis deutlich.',
		hintsNote: 'Im Bericht steht, wo einer gegeben wurde.',
		given: 'gegeben',
		give: 'Geben …',
		giveName: (rung, text) => `Hinweis ${rung} geben: ${text}`
	},

	guide: {
		title: 'Anleitung',
		good: 'Ein gutes Team tut jetzt:',
		asked: (what, span) => `${what}, binnen ${span}.`,
		steps: {
			due: 'Sie kommt von selbst. Halten Sie sie zurück, wenn das Team noch mit dem Vorigen beschäftigt ist.',
			waiting:
				'Sie kommt von selbst, sobald das geschieht. Spielen Sie sie nur ein, wenn die Geschichte stockt.',
			fired:
				'Sehen Sie zu, wer reagiert, und sagen Sie nichts. Reagiert minutenlang niemand, geben Sie den sanftesten Hinweis.',
			over: 'Nichts zu tun.'
		}
	},

	hints: {
		button: 'Hinweis',
		title: 'Einen Hinweis geben',
		what: 'Je gekommener Einspielung der sanfteste, der noch nicht gegeben wurde, die neueste zuerst. Alle lesen ihn, und im Bericht steht, dass er gegeben wurde; das lässt sich nicht rückgängig machen.',
		none: 'Keine gekommene Einspielung hat noch einen Hinweis.',
		give: 'Geben'
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

	feed: {
		title: 'Was das Team sieht und tut',
		tabs: 'Was von der Übung zu sehen ist',
		feed: 'Verlauf',
		signals: 'Kurven',
		world: 'Welt',
		observations: (count) => (count === 0 ? 'Beobachtungen' : `Beobachtungen (${count})`),
		nothing: 'Noch nichts.'
	},

	waiting: {
		title: 'Wartet auf Sie',
		question: (who, span) => `${who} fragte vor ${span}`,
		answer: 'Antworten',
		answerTo: (who) => `Ihre Antwort an ${who}`,
		toEveryone: 'Allen sagen',
		send: 'Antwort schicken',
		calls: 'Rufe, die laufen',
		paged: (who, contact, span) => `${who} rief vor ${span}: ${contact}`,
		answersIn: (span) => `antwortet in ${span}`,
		nobody: 'niemand wird antworten',
		yours: 'den Kontakt spielen Sie',
		take: 'Selbst spielen',
		takeName: (contact) => `Selbst spielen: ${contact}`,
		giveBack: 'Der Geschichte zurückgeben',
		says: 'Nach dem Drehbuch würde dieser Kontakt sagen:',
		helps: 'Tut und verrät, was im Drehbuch steht',
		reply: (contact) => `Was ${contact} sagt`,
		answerCall: 'Anruf beantworten'
	},

	signals: {
		none: 'Dieses Szenario zeichnet keine Kurven.',
		note: 'Die letzte Stunde der Geschichte, ob jemand hinsieht oder nicht. Alle zusammen sehen nur Sie.'
	},

	world: {
		ending: 'Ausgang',
		noEnding: 'Noch keiner erreicht.',
		outcomes: { good: 'gut', acceptable: 'annehmbar', bad: 'schlecht' },
		truth: 'Wahrer Schweregrad',
		because: (why) => `denn: ${why}`,
		noTruth: 'Noch ist vom Team nichts verlangt.',
		state: 'Zustand der Welt',
		variable: 'Größe',
		value: 'Jetzt',
		start: 'Am Anfang',
		changed: 'verändert',
		yes: 'ja',
		no: 'nein',
		underWay: 'Im Gange',
		nothingUnderWay: 'Nichts.',
		left: (span) => `noch ${span}`,
		facts: 'Was das Team weiß',
		noFacts: 'Noch keine der Tatsachen.',
		knownSince: (clock) => `seit +${clock}`,
		hidden: 'Was es noch nicht weiß'
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

	dimensions: {
		severity: 'Schweregrad',
		roles: 'Rollen',
		escalation: 'Eskalation',
		playbook: 'Playbook',
		communication: 'Kommunikation',
		learning: 'Lernen'
	},

	expectations: {
		title: 'Erwartungen',
		nothing: 'Noch ist vom Team nichts verlangt.',
		states: {
			open: 'offen',
			late: 'verspätet',
			missed: 'versäumt',
			met: 'erfüllt',
			partial: 'teilweise erfüllt',
			waived: 'zählt nicht'
		},
		doneAt: (at, due) => `getan bei ${at}, fällig ${due}`,
		wasDue: (due) => `war fällig bei ${due}`,
		left: (span) => `noch ${span}`,
		overdue: (span) => `${span} überfällig`,
		judge: 'Urteilen',
		judgeName: (what) => `Urteilen: ${what}`,
		bySelf: (rules, reason) => `Von Ihnen entschieden; die Regeln sagen ${rules}. „${reason}“`,
		withdraw: 'Eigenes Urteil zurückziehen'
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

	people: {
		title: 'Personen',
		nobody: 'Noch ist niemand da.',
		observer: 'beobachtend',
		standIn: 'Vertretung',
		away: 'weg',
		connected: 'verbunden',
		seat: (n) => `Platz ${n}`,
		vacant: (roles) => `Niemand hat: ${roles}`,
		invite: 'Weitere einladen',
		code: 'Code'
	},

	facilitators: {
		title: 'An diesem Leitstand',
		unnamed: (n) => `Übungsleitung ${n}`,
		you: 'Sie',
		inCharge: 'leitet',
		guest: 'per Link',
		away: 'weg',
		yourName: 'Ihr Name',
		saveName: 'Speichern',
		handOver: 'Übergeben',
		handOverName: (who) => `Den Leitstand übergeben an ${who}`,
		handed: (who) => `${who} leitet jetzt.`,
		assist: (who) =>
			`${who} leitet. Sie können beobachten, Fragen beantworten, Kontakte spielen und urteilen.`,
		ask: 'Um den Leitstand bitten',
		asked: 'Sie haben um den Leitstand gebeten.',
		asks: (who) => `${who} bittet um den Leitstand.`,
		notNow: 'Jetzt nicht',
		declined: 'Jetzt nicht, sagt, wer leitet.',
		take: 'Leitung übernehmen',
		takeTitle: 'Die Leitung übernehmen?',
		takeWhat: (who) =>
			`${who} ist da und leitet. Besser, Sie bitten erst darum; nehmen Sie sie, wenn dafür keine Zeit ist.`,
		free: (who) => `${who} ist weg. Wer als Nächstes handelt, leitet.`,
		nowYou: 'Sie leiten jetzt.',
		nowOther: (who) => `${who} leitet jetzt.`,
		invite: 'Zweite Übungsleitung einladen',
		inviteWhat:
			'Wer diesen Link öffnet, sieht alles von dieser Übung und sonst nichts von Muster. Er wird einmal gezeigt.',
		copy: 'Link kopieren',
		copied: 'Kopiert',
		notCopied:
			'Der Link ließ sich nicht kopieren. Markieren Sie ihn und kopieren Sie ihn von Hand.',
		newLink: 'Link erzeugen',
		revoke: 'Link schließen',
		revokeTitle: 'Link schließen?',
		revokeWhat:
			'Wer darüber hereinkam, verlässt den Leitstand sofort und kommt darüber nicht wieder herein.',
		open: 'Ein Link ist offen.',
		joinTitle: 'Eine Übung mit leiten',
		joinWhat:
			'Sie sehen, was das Team nicht sieht: das Drehbuch, und was von den Teilnehmenden verlangt ist.',
		joinName: 'Ihr Name',
		join: 'Leitstand öffnen',
		joinGone: 'Dieser Link wurde geschlossen. Bitten Sie, wer ihn geschickt hat, um einen neuen.',
		nameMissing: 'Schreiben Sie den Namen, unter dem die anderen Sie kennen.'
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
	},

	conditions: {
		and: 'und',
		or: 'oder',
		not: 'nicht',
		operators: {
			'>=': 'mindestens',
			'<=': 'höchstens',
			'==': 'ist',
			'!=': 'ist nicht',
			'>': 'über',
			'<': 'unter'
		},
		calls: {
			fired: (id) => `„${id}“ ist gekommen`,
			looked: (id) => `das Team hat nachgesehen: ${id}`,
			known: (id) => `das Team weiß: ${id}`,
			started: (id) => `„${id}“ ist begonnen`,
			doing: (id) => `„${id}“ läuft`,
			did: (id) => `„${id}“ ist getan`,
			escalated: (id) => `${id} ist gerufen`,
			reached: (id) => `${id} ist erreicht`,
			updated: (id) => `${id}: eine Lagemeldung ging hinaus`,
			updates: (id) => `Lagemeldungen an ${id}`,
			eta_passed: (id) => `die Zusage an ${id} ist verstrichen`,
			opened: (id) => `das Playbook ${id} ist offen`,
			ticked: (id) => `„${id}“ ist abgehakt`,
			held: (id) => `jemand ist ${id}`,
			handed_over: (id) => `${id} ist übergeben`,
			ended: (id) => `der Ausgang „${id}“ ist erreicht`,
			count: (id) => `Male von „${id}“`,
			since: (id) => `Zeit seit „${id}“`,
			duration: (id) => id
		},
		negated: {
			fired: (id) => `„${id}“ ist nicht gekommen`,
			looked: (id) => `das Team hat nicht nachgesehen: ${id}`,
			known: (id) => `das Team weiß nicht: ${id}`,
			started: (id) => `„${id}“ ist nicht begonnen`,
			doing: (id) => `„${id}“ läuft nicht`,
			did: (id) => `„${id}“ ist nicht getan`,
			escalated: (id) => `${id} ist nicht gerufen`,
			reached: (id) => `${id} ist nicht erreicht`,
			updated: (id) => `${id}: keine Lagemeldung ging hinaus`,
			eta_passed: (id) => `die Zusage an ${id} ist nicht verstrichen`,
			opened: (id) => `das Playbook ${id} ist nicht offen`,
			ticked: (id) => `„${id}“ ist nicht abgehakt`,
			held: (id) => `niemand ist ${id}`,
			handed_over: (id) => `${id} ist nicht übergeben`,
			ended: (id) => `der Ausgang „${id}“ ist nicht erreicht`
		},
		chosen: (action, option) => `${option}, gewählt für „${action}“,`,
		before: (first, second) => `„${first}“ kam vor „${second}“`,
		variables: {
			t: 'die gespielte Zeit',
			hour: 'die Stunde des Tages',
			severity: 'der ausgerufene Schweregrad',
			true_severity: 'der wahre Schweregrad',
			known_severity: 'der erkennbare Schweregrad',
			status: 'der Status'
		}
	}
};
