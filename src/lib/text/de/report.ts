import type { TextsOf } from '../load.ts';

export const report: TextsOf<'report'> = {
	title: (scenario) => `Lückenbericht: ${scenario}`,
	drills: 'Übungen',
	console: 'Leitstand',
	room: 'Lageraum',
	replay: 'Wiedergabe',
	facts: {
		length: (played, planned) => `${played} von geplanten ${planned}`,
		process: (title) => `Prozess „${title}“`,
		seed: (seed) => `Startwert ${seed}`,
		rubric: (version) => `Maßstab ${version}`
	},
	judgedBefore: {
		published: (now, before, ratings) =>
			`Beurteilt nach Maßstab ${now}; veröffentlicht nach Maßstab ${before}: ${ratings}.`,
		kept: (now, before, ratings) =>
			`Beurteilt nach Maßstab ${now}; nach Maßstab ${before} stand es so: ${ratings}.`
	},
	provisional: 'Die Übung ist noch nicht vorbei: Das ist der bisherige Stand.',
	take: {
		title: 'Mitnehmen',
		print: 'Drucken oder als PDF sichern',
		log: 'Ereignisprotokoll',
		items: 'Maßnahmen (CSV)',
		afterAction: 'After-Action-Bericht',
		plan: 'Verbesserungsplan (CSV)',
		schema: 'Schema des JSON'
	},
	ratings: {
		title: 'Bewertungen',
		meaning: {
			P: 'ohne Schwierigkeiten geleistet',
			S: 'mit einigen Schwierigkeiten geleistet',
			M: 'mit großen Schwierigkeiten geleistet',
			U: 'nicht geleistet'
		},
		notRated: 'nicht bewertet',
		thin: 'dünn belegt',
		minutes: (n) => `${n} Minuten`
	},
	top: {
		title: 'Was am meisten zählt',
		none: 'Keine Lücke wurde gefunden. Versuchen Sie ein schwierigeres Szenario oder einen größeren Teil des Prozesses.',
		more: (number) => `Belege in Lücke ${number}`
	},
	well: {
		title: 'Was gut ging',
		none: 'Nichts wurde beobachtet, das dem Prozess folgte.',
		more: (count) => `und ${count} weitere`
	},
	timeline: {
		title: 'Verlauf',
		label:
			'Verlauf der Übung. Pfeiltasten führen von Zeichen zu Zeichen; wofür eines steht, wird unter dem Bild gesagt. Dasselbe steht in der Tabelle danach.',
		caption:
			'Quadrate sind, was die Geschichte tat, Punkte, was das Team tat; ein Kreuz ist, was nicht zählte oder unbeantwortet blieb.',
		how: 'Zeigen, tippen oder Pfeiltasten führen zu den Belegen.',
		rows: {
			injects: 'Einspielungen',
			severity: 'Schweregrad',
			acknowledged: 'Alarme',
			escalations: 'Eskalation',
			playbook: 'Playbook',
			looks: 'Angesehen',
			actions: 'Eingriffe',
			status: 'Status',
			drill: 'Die Übung'
		},
		none: 'keiner',
		held: (role, seat) => `${role} liegt bei Platz ${seat}`,
		ends: {
			answered: 'hat geantwortet',
			silent: 'hat nicht geantwortet',
			ringing: 'war am Ende noch nicht erreicht'
		},
		paused: {
			facilitator: 'Die Übung stand still: von der Übungsleitung angehalten.',
			discussion: 'Die Übung stand still: zum Besprechen angehalten.',
			'time-out': 'Die Übung stand still: Das Team nahm eine Auszeit.',
			restart: 'Die Übung stand still: Sie wurde unterbrochen.',
			sleep: 'Die Übung stand still: Sie wurde unterbrochen.'
		},
		pausedFor: (span) => `Das dauerte ${span}.`,
		skipped: 'Von der Übungsleitung übersprungen; niemand hat es erlebt.',
		legend: {
			declared: 'Ausgerufen',
			truth: 'Wahrheit',
			accepted: 'Vertretbar',
			rhythm: 'Lagemeldungen im Takt verlangt',
			stale: 'Neueste Lagemeldung zu alt',
			still: 'Angehalten oder übersprungen'
		},
		zoom: 'Größe',
		zoomIn: 'Größer',
		zoomOut: 'Kleiner',
		panel: 'Belege',
		choose: 'Zeigen Sie auf ein Zeichen, um zu sehen, wofür es steht.',
		by: (roles) => `durch ${roles}`,
		story: 'die Geschichte',
		event: (n) => `Ereignis ${n}`,
		together: (count) => `${count} Dinge dicht beieinander`,
		until: (from, to) => `${from} bis ${to}`,
		range: (least, most) => `${least} bis ${most}`,
		table: 'Das Bild als Tabelle',
		columns: { row: 'Zeile', when: 'Wann', what: 'Was', by: 'Durch', events: 'Ereignisse' },
		void: 'zählt nicht',
		stale: 'Die neueste Lagemeldung war älter als verlangt.',
		minutes: (n) => `${n} min`
	},
	gaps: {
		title: 'Lücken',
		causes: {
			plan: 'Plan: Der Prozess schweigt oder irrt',
			execution: 'Ausführung: Es steht geschrieben und wurde nicht befolgt',
			artefact: 'Übungsbedingt: Die Übung stand im Weg; es zählt nicht'
		},
		critical: 'kritisch',
		askedBy: 'Verlangt von',
		due: 'Fällig',
		happened: 'Was geschah',
		evidence: 'Belege:',
		event: (n) => `Ereignis ${n}`,
		see: 'Diesen Moment ansehen',
		followed: 'Was daraus folgte',
		change: 'Änderung',
		gone: 'entfällt:',
		come: 'neu:',
		retest: 'Eine spätere Übung prüft',
		definition: (level) => `Der Schweregrad, wo SEV-${level} verlangt ist`
	},
	processGaps: 'Was der Prozess nicht nennt',
	observations: 'Was Beobachtende sahen',
	by: { facilitator: 'Übungsleitung', observer: 'Beobachtende' },
	overridden: {
		title: 'Von Menschen beurteilt',
		ruled: (verdict) => `wo die Regeln „${verdict}“ sagten`
	},
	hotWash: 'Sofortauswertung: was das Team gesagt hat',
	ask: 'Von Menschen zu beurteilen',
	answers: { yes: 'Ja.', partly: 'Teils.', no: 'Nein.' },
	followThrough: {
		title: 'Offene Maßnahmen früherer Übungen',
		explain: 'Was das Team früher ändern wollte, und was diese Übung davon gezeigt hat.',
		verified: 'nachgewiesen',
		regressed: 'rückfällig',
		'not retested': 'nicht nachgeprüft'
	},
	postmortem: {
		title: 'Postmortem',
		whatHappened: 'Was geschah',
		impact: 'Auswirkung',
		rootCause: 'Ursache',
		prevention: 'Was verhindert, dass es wieder geschieht',
		contributing: 'Beitragende Umstände',
		wentWell: 'Was gut lief',
		wentBadly: 'Was nicht gut lief',
		notWritten: 'Nicht geschrieben',
		named:
			'Hier wird eine Person genannt. Sagen Sie, welcher Zustand es zuließ, und geben Sie es noch einmal ab: Ein Name verhindert nichts.',
		none: 'Noch keines geschrieben. Der Lageraum fragt danach, sobald die Übung vorbei ist.',
		deadline: {
			due: (moment) => `Der Prozess verlangt es bis ${moment}.`,
			kept: (moment) => `Rechtzeitig geschrieben; der Prozess verlangt es bis ${moment}.`,
			late: (moment) => `Zu spät geschrieben; der Prozess verlangt es bis ${moment}.`
		},
		columns: { item: 'Maßnahme', owner: 'Zuständig', due: 'Fällig', retest: 'Geprüft durch' }
	},
	participants: {
		title: 'Wer teilnahm',
		columns: { role: 'Rolle', seat: 'Platz', kind: 'Als' },
		kinds: { participant: 'Teilnehmende', observer: 'Beobachtende', 'stand-in': 'Vertretung' },
		noRole: 'keine Rolle'
	},
	log: {
		title: 'Alles, was geschah',
		comings: (count) => `Auch, wer kam und ging (${count})`,
		columns: { time: 'Zeit', event: 'Ereignis', what: 'Was', by: 'Durch' }
	},
	share: {
		title: 'Den Bericht teilen',
		explain:
			'Wer den Link hat, liest diesen Bericht ohne Konto, und sonst nichts. Er nennt Rollen, nie Personen; die Worte des Postmortems, der Beobachtungen und das in der Sofortauswertung Gezeigte stehen darin.',
		days: 'Gültig für',
		dayChoices: { 7: '7 Tage', 30: '30 Tage', 90: '90 Tage' },
		make: 'Link erstellen',
		made: 'Kopieren Sie den Link jetzt. Aufbewahrt wird nur sein Fingerabdruck; er lässt sich nicht noch einmal zeigen.',
		link: 'Link zum Bericht',
		copy: 'Kopieren',
		copied: 'Kopiert.',
		none: 'Noch kein Link wurde erstellt.',
		columns: { made: 'Erstellt', until: 'Gültig bis', state: 'Zustand' },
		valid: 'gültig',
		expired: 'abgelaufen',
		revoked: 'widerrufen',
		revoke: 'Widerrufen',
		revokeOf: (made) => `Den am ${made} erstellten Link widerrufen`
	},
	review: {
		label: 'Stand des Postmortems',
		since: (moment) => `seit ${moment}`,
		onwards: (state) => `Weiter: ${state}`,
		back: (state) => `Zurück: ${state}`,
		pending: (count) =>
			`${count === 1 ? 'Eine Maßnahme ist' : `${count} Maßnahmen sind`} weder erledigt noch nachgewiesen noch fallengelassen; bis dahin lässt es sich nicht abschließen.`,
		states: {
			draft: 'Entwurf',
			'in review': 'in Prüfung',
			reviewed: 'geprüft',
			closed: 'abgeschlossen'
		}
	},
	erase: {
		title: 'Personenbezogene Daten löschen',
		explain: 'Endgültig, und nur für diese Übung.',
		goes: 'Was verschwindet',
		gone: [
			'Die Namen aller, die teilgenommen oder geleitet haben; wer mitgespielt hat, heißt danach nach der Rolle.',
			'Was Menschen geschrieben haben: Gründe, Notizen, Nachrichten, Fragen, Lagemeldungen, Beobachtungen, Rückblicke; was Sie improvisiert oder in die Geschichte geschrieben haben.',
			'Die Worte des Postmortems und seines Entwurfs sowie Titel und Zuständige seiner Maßnahmen.'
		],
		stays: 'Was bleibt',
		kept: [
			'Bewertungen, Urteile, Lücken mit ihren Belegen und der Zeitverlauf: Nichts davon beruht auf Worten.',
			'Was wann von welcher Rolle getan wurde, und welche Teile einer Lagemeldung ausgefüllt waren.',
			'Maßnahmen mit ihren Tagen und Nachprüfungen.',
			'Die Geschichte, wie das Szenario sie erzählt, und wann Sie darin improvisiert haben.'
		],
		copies:
			'Dateien, die vorher heruntergeladen wurden, und Kopien der Datenbank löschen Sie selbst.',
		ask: 'Löschen …',
		sure: 'Namen und Texte dieser Übung löschen?',
		sureText:
			'Namen und alles, was Menschen geschrieben haben, sind dann weg, auch das Postmortem. Das lässt sich nicht rückgängig machen.',
		submit: 'Endgültig löschen',
		keep: 'Behalten',
		done: 'Die personenbezogenen Daten dieser Übung wurden gelöscht. Bewertungen, Lücken und Zeitverlauf sind, wie sie waren.'
	},
	shared: {
		note: 'Sie lesen einen geteilten Bericht. Er nennt Rollen; was Leute selbst geschrieben haben, steht darin, wie sie es schrieben.',
		until: (date) => `Der Link gilt bis ${date}.`
	}
};
