import type { TextsOf } from '../load.ts';

export const tools: TextsOf<'tools'> = {
	written: {
		says: (language) => `Dieses Szenario ist auf ${language} geschrieben.`,
		understood: 'Verstanden'
	},

	settings: {
		title: 'Einstellungen',
		description: 'Nur für dieses Gerät.',
		sound: 'Ein Ton, wenn mich etwas erreicht',
		tryIt: 'Anhören',
		browser: 'Eine Mitteilung des Browsers, wenn ich woanders bin',
		blocked:
			'Der Browser erlaubt hier keine Mitteilungen. Erlauben Sie sie in seinen Einstellungen für diese Seite.'
	},

	device: {
		title: 'Auf anderem Gerät weitermachen',
		description:
			'Öffnen Sie diesen Link dort: Er nimmt Ihren Platz und Ihre Rollen mit. Dieses Gerät behält sie auch.',
		qr: 'Der Link als Bild, für eine Kamera',
		lasts:
			'Er gilt einmal und zehn Minuten lang. Geben Sie ihn niemandem: Wer ihn öffnet, ist Sie.',
		copy: 'Link kopieren',
		copied: 'Kopiert',
		notCopied:
			'Der Browser ließ das Kopieren nicht zu. Markieren Sie den Link und kopieren Sie ihn von Hand.',
		making: 'Der Link wird gemacht …',
		failed:
			'Es wurde kein Link gemacht. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
		another: 'Neuen Link machen'
	},

	observe: {
		role: 'Sie beobachten: Sie sehen, was das Team sieht, und halten fest, was Ihnen auffällt.',
		title: 'Eine Beobachtung festhalten',
		hint: 'Bis zum Bericht sehen sie nur Sie und die Übungsleitung.',
		what: 'Was Sie gesehen haben',
		empty: 'Schreiben Sie, was Sie gesehen haben.',
		when: 'Wann',
		now: 'jetzt',
		moments: { 60: 'vor einer Minute', 180: 'vor drei Minuten', 300: 'vor fünf Minuten' },
		dimension: 'Worum es geht',
		noDimension: 'Nichts davon',
		submit: 'Festhalten',
		done: 'Für den Bericht festgehalten.'
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

	escalate: {
		title: 'Eskalieren',
		hint: (span) => `Wer nicht binnen ${span} antwortet, wird übergangen: Rufen Sie den Nächsten.`,
		submit: 'Rufen',
		submitTo: (contact) => `${contact} rufen`,
		missing: 'Wählen Sie, wen Sie rufen.',
		done: (contact) => `Gerufen: ${contact}. Die Antwort steht dann in der Zeitleiste.`,
		whom: 'Wen',
		how: {
			pager: 'über den Pager',
			phone: 'am Telefon',
			chat: 'im Chat',
			email: 'per E-Mail',
			ticket: 'per Ticket'
		},
		rings: (span) => `Klingelt seit ${span}`,
		isNext: 'Als Nächstes zu rufen',
		others: (count) => `Weitere, für besondere Fälle (${count})`,
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
		counts:
			'Eine ganze Lagemeldung hat alle drei Teile und sagt, wann die nächste kommt; der Bericht zählt sie.',
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
		written: (language) => `Dieser Prozess ist auf ${language} geschrieben.`,
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
