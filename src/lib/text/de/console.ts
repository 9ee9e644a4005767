import type { TextsOf } from '../load.ts';

const minutes = (count: number) => `${count} min`;

export const console: TextsOf<'console'> = {
	title: 'Leitstand',
	opening: 'Die Übung wird geöffnet …',
	lost: 'Die Verbindung ist weg. Sie kommt von selbst wieder; nichts, was Sie getan haben, ist verloren.',
	tryAgain: 'Noch einmal versuchen',
	cancel: 'Abbrechen',
	everyone: 'alle',
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

	spans: {
		until: (span, real) => `${span} (echt ${real})`,
		past: (span) => `${span} Übungszeit`
	},

	top: {
		drills: 'Übungen',
		drill: 'Übung',
		time: 'Geschichte und Übungszeit',
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
		left: (span) => `noch ${span}`
	},

	closing: {
		ending: (outcome) =>
			`Die Geschichte hat ein Ende erreicht (${outcome}). Das Team hat noch nicht gesagt, dass der Vorfall behoben ist: Lassen Sie es das merken, oder beenden Sie die Übung.`,
		both: (outcome) =>
			`Die Geschichte hat ein Ende erreicht (${outcome}), und das Team sagt, dass der Vorfall behoben ist. Sie können die Übung beenden.`,
		resolved:
			'Das Team sagt, dass der Vorfall behoben ist, und nichts verlangt mehr einen Schweregrad. Sie können die Übung beenden.',
		tooEarly: (severity) =>
			`Das Team sagt, dass der Vorfall behoben ist; wahr ist aber noch SEV-${severity}. Die Welt geht weiter: Lassen Sie das Team es merken, oder beenden Sie die Übung.`,
		time: (clock) =>
			`Das geplante Spiel ist seit +${clock} vorbei. Beenden Sie die Übung, wann es passt.`,
		end: 'Jetzt beenden …',
		playOn: 'Weiterspielen'
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
		waits: 'Wartet auf:',
		times: (count) => `${count}-mal`,
		firedBefore: (count) => `${count}× eingespielt`,
		cameAt: (clock) => `bei +${clock}`,
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
		hints: 'Hinweise, von sanft bis deutlich.',
		hintsNote: 'Im Bericht steht, wo einer gegeben wurde.',
		given: 'gegeben',
		give: 'Geben …',
		giveName: (rung, text) => `Hinweis ${rung}: ${text}`
	},

	guide: {
		title: 'Anleitung',
		good: 'Ein gutes Team tut jetzt:',
		asked: (span) => `, binnen ${span}.`,
		steps: {
			due: 'Sie kommt von selbst. Halten Sie sie zurück, wenn das Team noch mit dem Vorigen beschäftigt ist.',
			waiting:
				'Sie kommt von selbst, sobald das geschieht. Spielen Sie sie nur ein, wenn die Geschichte stockt.',
			fired:
				'Sehen Sie zu, wer reagiert, und sagen Sie nichts. Reagiert minutenlang niemand, geben Sie den sanftesten Hinweis.',
			over: 'Nichts zu tun.'
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
		giveTimeOut: 'Auszeit geben',
		answerTo: (who) => `Ihre Antwort an ${who}`,
		toEveryone: 'Allen sagen',
		send: 'Antwort schicken',
		paged: (who, contact, span) => `${who} rief vor ${span}: ${contact}`,
		answersIn: (span) => `antwortet in ${span}`,
		nobody: 'niemand wird antworten',
		yours: 'den Kontakt spielen Sie',
		take: (contact) => `Selbst spielen: ${contact}`,
		giveBack: 'Der Geschichte zurückgeben',
		says: 'Nach dem Drehbuch würde dieser Kontakt sagen:',
		helps: 'Tut und verrät, was im Drehbuch steht',
		reply: (contact) => `Was ${contact} sagt`,
		answerCall: 'Anruf beantworten',
		answerWhenRunning: 'Die Übung ist angehalten. Setzen Sie sie fort, um zu antworten.'
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

	people: {
		title: 'Personen',
		vacant: (roles) => `Niemand hat: ${roles}`,
		invite: 'Weitere einladen',
		code: 'Code'
	}
};
