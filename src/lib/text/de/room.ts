import type { TextsOf } from '../load.ts';

export const room: TextsOf<'room'> = {
	facilitator: 'Übungsleitung',
	seat: (number) => `Platz ${number}`,
	you: (name) => `${name} (Sie)`,

	feed: {
		drill: 'Die Übung',
		started: 'hat begonnen',
		paused: {
			facilitator: 'ruht',
			discussion: 'ruht, um gemeinsam darüber zu sprechen',
			'time-out': 'ruht: Auszeit',
			restart: 'ruht: Der Server wurde neu gestartet',
			sleep: 'ruht: Der Rechner des Servers hat geschlafen'
		},
		resumed: 'geht weiter',
		speed: (speed) => `läuft jetzt mit ${speed}-facher Geschwindigkeit`,
		skipped: (span) => `überspringt ${span}, in denen nichts kam`,
		ended: 'ist vorbei',

		joined: 'ist dazugekommen',
		joinedAsObserver: 'ist zum Beobachten dazugekommen',
		left: 'ist gegangen',
		claimed: (role) => `hat die Rolle ${role} übernommen`,
		released: (role) => `hat die Rolle ${role} abgegeben`,
		offered: (role, to) => `bietet ${role} zur Übergabe an: ${to}`,
		tookOver: (role, from) => `hat ${role} übernommen von ${from}`,
		notTakenOver: (role) => `hat ${role} nicht übernommen`,

		declared: (level, name) => `hat SEV-${level} ${name} ausgerufen`,
		status: (status) => `hat den Status gesetzt: ${status}`,
		paged: (contact) => `hat gerufen: ${contact}`,
		pagedAgain: (contact, attempt) => `hat gerufen: ${contact} (${attempt}. Versuch)`,
		opened: (playbook) => `hat das Playbook ${playbook} geöffnet`,
		ticked: (step) => `hat abgehakt: „${step}“`,
		looks: (source) => `sieht nach: ${source}`,
		proposed: (action) => `schlägt vor: ${action}`,
		declined: 'hat einen Vorschlag abgelehnt',
		begun: (action) => `hat begonnen: ${action}`,
		begunWithApproval: (action, by) => `hat begonnen: ${action}, freigegeben von ${by}`,
		stopped: (action) => `hat angehalten: ${action}`,
		updated: (audience, channel) => `hat Lage gemeldet an ${audience} über ${channel}`,
		notUpdated: (audience, channel) =>
			`wollte ${audience} die Lage melden, aber ${channel} nahm sie nicht an`,
		can: {
			condition: (text) => `Lage: ${text}`,
			actions: (text) => `Vorgehen: ${text}`,
			needs: (text) => `Bedarf: ${text}`
		},
		noted: 'hat notiert',

		asked: 'hat die Übungsleitung gefragt',
		hint: 'gibt einen Hinweis',
		answered: (question) => `antwortet auf „${question}“`,
		observed: 'hat beobachtet, für den Bericht',
		vacant: (roles) => `für ${roles.join(' und ')}; diese Rolle hat niemand`,
		shows: 'zeigt Ihnen',
		nothingStandsOut: 'Nichts Auffälliges.',
		done: 'ist fertig',
		pageAnswered: 'hat geantwortet',
		pageSilent: 'antwortet nicht',
		postmortem: 'hat das Postmortem gespeichert'
	},

	screen: {
		drill: 'Übung',
		notOpened: 'Die Übung ließ sich nicht öffnen',
		opening: 'Die Übung wird geöffnet',
		noAnswer: 'Der Server antwortet noch nicht. Es wird wieder versucht.',
		moment: 'Einen Augenblick.',
		tryAgain: 'Noch einmal versuchen'
	},
	refusals: {
		'connection/closed': 'Der Server hat diese Verbindung geschlossen.',
		'connection/slow': 'Die Kurven sind nicht angekommen.'
	},

	header: {
		speed: (speed) => `${speed}-fache Geschwindigkeit`,
		lobby: 'Warteraum',
		over: 'Vorbei',
		observing: 'Sie beobachten',
		sending: (count) => `Sendet ${count}`,
		connected: 'Verbunden',
		connecting: 'Verbindet',
		reconnecting: 'Verbindet wieder',
		notConnected: 'Nicht verbunden',
		process: 'Prozess',
		ofTheTeam: 'unseres Teams',
		more: 'Mehr',
		settings: 'Einstellungen',
		lost: 'Die Verbindung ist unterbrochen. Sie kommt von selbst wieder.',
		waiting: (count) =>
			count === 1
				? 'Eine Handlung wartet aufs Senden; nichts geht verloren.'
				: `${count} Handlungen warten aufs Senden; nichts geht verloren.`,
		pausedHint: 'Lesen und notieren geht; alles andere wartet.'
	},

	pauses: {
		facilitator: { name: 'Pause', says: 'Die Übungsleitung hat die Übung angehalten.' },
		discussion: { name: 'Gespräch', says: 'Die Übung ruht, um gemeinsam darüber zu sprechen.' },
		'time-out': {
			name: 'Auszeit',
			says: 'Auszeit: Etwas außerhalb der Übung geht vor. Bei echten Vorfällen handeln Sie wie immer.'
		},
		restart: {
			name: 'Pause',
			says: 'Der Server wurde neu gestartet, nichts ist verloren. Die Übungsleitung lässt die Übung weitergehen.'
		},
		sleep: {
			name: 'Pause',
			says: 'Der Rechner des Servers hat geschlafen, nichts ist verloren. Die Übungsleitung lässt die Übung weitergehen.'
		}
	},
	timeOut: {
		ask: 'Um eine Auszeit bitten',
		asked: 'Um Auszeit gebeten',
		wish: 'Ich bitte um eine Auszeit: Etwas außerhalb der Übung geht vor.',
		done: 'Gebeten. Die Übungsleitung sieht es und kann die Uhr anhalten.'
	},

	settings: {
		title: 'Einstellungen',
		description: 'Nur für dieses Gerät.',
		sound: 'Ein Ton, wenn mich etwas erreicht',
		tryIt: 'Anhören',
		browser: 'Eine Mitteilung des Browsers, wenn ich woanders bin',
		blocked:
			'Der Browser erlaubt hier keine Mitteilungen. Erlauben Sie sie in seinen Einstellungen für diese Seite.',
		news: (title) => `Neues in „${title}“`
	},

	glance: {
		severity: 'Ausgerufener Schweregrad',
		lasting: (span) => `seit ${span}`,
		status: 'Status',
		noIncident: 'kein Vorfall',
		nobody: 'Noch niemand',
		myRoles: 'Meine Rollen',
		noRoles: 'Keine',
		heard: (audience) => `Zuletzt gehört: ${audience}`,
		ago: (span) => `vor ${span}`,
		late: (span) => `die nächste ist ${span} überfällig`,
		next: (span) => `die nächste in ${span}`,
		nothing: 'Noch nichts'
	},

	asks: {
		title: 'Von Ihnen erwartet',
		nothing: 'Nichts wartet auf Sie.',
		handsYou: (name) => `${name} übergibt Ihnen`,
		takeOver: 'Übernehmen',
		notNow: 'Jetzt nicht',
		goAhead: (name) => `${name} bittet um Ihre Freigabe:`,
		yes: 'Freigeben',
		no: 'Nein',
		alert: 'Unbestätigter Alarm:',
		acknowledge: 'Bestätigen',
		silent: (next) =>
			next === null ? 'antwortet nicht.' : `antwortet nicht. Als Nächstes zu rufen: ${next}.`,
		escalate: 'Eskalieren',
		promised: 'Sie haben eine Lagemeldung versprochen:',
		due: (span) => `fällig in ${span}`,
		overdue: (span) => `fällig seit ${span}`,
		write: 'Schreiben'
	},

	parts: {
		label: 'Teile des Lageraums',
		panel: 'Bereich',
		now: 'Jetzt',
		act: 'Handeln',
		look: 'Nachsehen',
		playbooks: 'Playbooks',
		people: 'Personen',
		new: 'neu'
	},
	tools: {
		label: 'Was zu tun ist',
		severity: 'Schweregrad',
		update: 'Meldung',
		escalate: 'Rufen',
		work: 'Beheben',
		observe: 'Sie beobachten: Sie sehen, was das Team sieht, und halten fest, was Ihnen auffällt.',
		paused: 'Die Übung ruht. Gehandelt wird erst, wenn sie weitergeht; lesen und notieren geht.'
	},

	timeline: {
		title: 'Zeitleiste',
		show: 'Zeigen',
		filters: { all: 'Alles', reached: 'Erreichte mich', team: 'Das Team', notes: 'Notizen' },
		channel: 'Kanal',
		allChannels: 'Alle Kanäle',
		order: 'Reihenfolge',
		orders: { newest: 'Neuestes zuerst', story: 'Nach Zeit der Geschichte' },
		arrived: (count) =>
			count === 1
				? 'Eines kam, während Sie weg waren.'
				: `${count} Dinge kamen, während Sie weg waren.`,
		seen: 'Ich habe sie gesehen',
		empty: 'Noch nichts. Was Sie erreicht und was das Team tut, erscheint hier.',
		noneOfThese: 'Davon gibt es noch nichts.',
		away: 'Während Sie weg waren',
		new: 'Neu',
		acknowledgedBy: (name) => `Bestätigt von ${name}`
	},
	note: {
		submit: 'Notieren',
		ask: 'Übungsleitung fragen',
		label: 'Eine Notiz für die gemeinsame Zeitleiste',
		placeholder: 'Eine Notiz für alle: was Sie sehen, denken, entscheiden',
		empty: 'Schreiben Sie zuerst etwas.'
	},

	observe: {
		title: 'Eine Beobachtung festhalten',
		hint: 'Bis zum Bericht sehen sie nur Sie und die Übungsleitung.',
		what: 'Was Sie gesehen haben',
		empty: 'Schreiben Sie, was Sie gesehen haben.',
		when: 'Wann',
		now: 'jetzt',
		moments: { 60: 'vor einer Minute', 180: 'vor drei Minuten', 300: 'vor fünf Minuten' },
		dimension: 'Worum es geht',
		noDimension: 'Nichts davon',
		dimensions: {
			severity: 'Schweregrad',
			roles: 'Rollen',
			escalation: 'Eskalation',
			playbook: 'Playbook',
			communication: 'Kommunikation',
			learning: 'Lernen'
		},
		submit: 'Festhalten',
		done: 'Für den Bericht festgehalten.'
	},

	people: {
		roles: 'Rollen',
		nobody: 'Noch niemand',
		offered: (name) => `${name} angeboten, noch ohne Antwort.`,
		duties: 'Aufgaben',
		handOver: 'Übergeben',
		giveUp: 'Abgeben',
		take: 'Diese Rolle übernehmen',
		title: 'Personen',
		observer: 'Beobachtet',
		standIn: 'Vertretung',
		notConnected: 'Nicht verbunden'
	},
	handOver: {
		title: (role) => `${role} übergeben`,
		description: 'Sie behalten die Rolle, bis die andere Person sie übernommen hat.',
		submit: 'Anbieten',
		missing: 'Wählen Sie, wer übernimmt.',
		done: 'Angeboten. Sie behalten die Rolle, bis sie übernommen ist.',
		to: 'An',
		nobody: 'Sonst ist niemand da, der sie übernehmen könnte.',
		note: 'Wie es steht',
		noteHint: 'Was die nächste Person wissen muss.'
	},

	severity: {
		declare: 'Einen Vorfall ausrufen',
		change: 'Den Schweregrad ändern',
		when: 'Ihr Prozess sagt, auszurufen ist bei:',
		submit: 'Ausrufen',
		submitLevel: (level) => `SEV-${level} ausrufen`,
		missingLevel: 'Wählen Sie einen Schweregrad.',
		missingWhy: 'Sagen Sie mit wenigen Worten, warum. Es steht dann in der Zeitleiste.',
		level: 'Schweregrad',
		now: 'jetzt ausgerufen',
		asksFor: 'Er verlangt:',
		why: 'Warum',
		whyPlaceholder: 'Was Kunden nicht können, und seit wann'
	},
	status: {
		title: 'Status',
		notYet: 'Einen Status gibt es, sobald ein Schweregrad ausgerufen ist.',
		resolve: 'Den Vorfall für gelöst erklären?',
		resolveHint: 'Sie können den Status danach wieder ändern.',
		stillOpen: 'Noch offen:',
		nothingOpen: 'Nichts läuft mehr, niemand wird gerufen, kein Versprechen ist offen.',
		yes: 'Er ist gelöst',
		no: 'Noch nicht',
		open: {
			running: (action) => `Läuft noch: ${action}`,
			ringing: (contact) => `Klingelt noch: ${contact}`,
			promised: (audience) => `Weitere Lagemeldung versprochen: ${audience}`,
			alerts: (count) => `Unbestätigte Alarme: ${count}`
		}
	},

	escalate: {
		title: 'Eskalieren',
		hint: (span) => `Wer nicht binnen ${span} antwortet, wird übergangen: Rufen Sie den Nächsten.`,
		submit: 'Rufen',
		submitTo: (contact) => `${contact} rufen`,
		missing: 'Wählen Sie, wen Sie rufen.',
		whom: 'Wen',
		how: {
			pager: 'über den Pager',
			phone: 'am Telefon',
			chat: 'im Chat',
			email: 'per E-Mail',
			ticket: 'per Ticket'
		},
		rings: (span) => `Klingelt seit ${span}`,
		silent: 'Hat nicht geantwortet',
		answered: 'Hat geantwortet',
		next: (contact) => `Keine Antwort? Dann ${contact}.`,
		say: 'Was Sie sagen',
		sayHint: 'Lage, was Sie getan haben, was Sie brauchen.',
		process: 'Wann Ihr Prozess eskaliert',
		raise: 'Höherer Schweregrad',
		manager: 'Technische Leitung',
		customers: 'Kunden',
		external: 'Hilfe von außen'
	},

	update: {
		title: 'Lage melden',
		submit: (channel) => `Melden über ${channel}`,
		missing: 'Sagen Sie wenigstens, wie die Lage ist.',
		done: 'Gemeldet.',
		who: 'Wer es erfährt',
		by: (channel) => `über ${channel}`,
		heard: (span) => `zuletzt vor ${span}`,
		promised: (span, clock) => `zuletzt vor ${span}, wieder versprochen für +${clock}`,
		nothing: 'hat noch nichts gehört',
		condition: 'Lage',
		conditionHint: 'Was geht, was geht nicht, für wen, seit wann.',
		actions: 'Vorgehen',
		actionsHint: 'Was Sie dagegen tun.',
		needs: 'Bedarf',
		needsHint: 'Was Sie von denen brauchen, die es lesen.',
		next: 'Nächste Lagemeldung',
		inMinutes: (minutes) => `in ${minutes} min`,
		other: 'andere',
		none: 'kein Versprechen',
		minutes: 'Minuten bis zur nächsten Lagemeldung'
	},

	look: {
		hint: 'Nachsehen kostet Zeit, und nur Sie sehen, was Sie finden. Sagen Sie es den anderen in einer Notiz.',
		nothing: 'Im Augenblick gibt es nichts, wo Sie nachsehen könnten.',
		look: 'Nachsehen',
		again: 'Wieder nachsehen',
		at: (source) => `bei ${source}`,
		looking: (span) => `Sie sehen nach, noch ${span}`,
		seenAt: (clock) => `Gesehen bei +${clock}`
	},

	playbooks: {
		hint: 'Ein Playbook wird für das ganze Team geöffnet.',
		open: 'Öffnen',
		openWhich: (title) => `: das Playbook ${title}`,
		symptoms: 'Anzeichen',
		steps: 'Schritte',
		escalateWhen: 'Eskalieren, wenn',
		done: (name, clock) => `Erledigt von ${name}, +${clock}`,
		doneWithNote: (name, clock, note) => `Erledigt von ${name}, +${clock}: ${note}`,
		tick: 'Abhaken',
		submit: 'Abhaken',
		what: 'Was Sie gefunden oder getan haben',
		cancel: 'Abbrechen',
		evidence: (source, clock) => `Was Sie sahen: ${source}, +${clock}`
	},

	work: {
		runs: 'Laufend und erledigt',
		title: 'Am System arbeiten',
		nothing: 'Im Augenblick gibt es am System nichts zu tun.',
		takes: (span) => `dauert ${span}`,
		whose: (role) => `Aufgabe der Rolle ${role}.`,
		approver: (role) => `Braucht die Freigabe der Rolle ${role}.`,
		ask: 'Um Freigabe bitten',
		doIt: 'Ausführen',
		missing: (option) => `Wählen Sie ${option}.`,
		choose: 'Wählen …',
		without: 'Ohne Rückfrage ausführen',
		waits: 'Wartet auf Freigabe',
		left: (span) => `noch ${span}`,
		done: 'Erledigt',
		declined: 'Abgelehnt',
		stopped: 'Angehalten',
		progress: (action) => `Fortschritt: ${action}`,
		stop: 'Anhalten',
		goAhead: 'Freigeben',
		no: 'Nein',
		withdraw: 'Zurückziehen'
	},

	process: {
		reviewed: (on, by, every) => `Geprüft am ${on} von ${by}; fällig alle ${every}.`,
		search: 'Suchen',
		nothing: (wanted) => `Ihr Prozess sagt nichts über „${wanted}“.`,
		declare: 'Wann ausgerufen wird',
		declareWhen: 'Ausrufen, wenn',
		severities: 'Schweregrade',
		roles: 'Rollen',
		never: (thing) => `Niemals: ${thing}`,
		escalation: 'Eskalation',
		how: (title, how) => `${title} (${how})`,
		audiences: 'Wer von uns hört',
		by: (channel) => `Über ${channel}`,
		playbooks: 'Playbooks',
		afterwards: 'Danach',
		postmortem: 'Postmortem'
	}
};
