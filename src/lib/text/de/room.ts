import type { TextsOf } from '../load.ts';
import { numberFormat } from '../numbers.ts';

const number = numberFormat('de');

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
		speed: (speed) => `läuft jetzt mit ${number.format(speed)}-facher Geschwindigkeit`,
		skipped: (span) => `überspringt ${span}, in denen nichts kam; was zugesagt war, rückt mit`,
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
		shows: (whom) => (whom === undefined ? 'zeigt Ihnen' : `zeigt ${whom}`),
		nothingStandsOut: 'Nichts Auffälliges.',
		done: 'ist fertig',
		pageAnswered: 'hat geantwortet',
		pageSilent: 'antwortet nicht',
		postmortem: 'hat das Postmortem abgegeben'
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
		'connection/slow': 'Der Server hat nicht geantwortet.'
	},

	header: {
		speed: (speed) => `${number.format(speed)}-fache Geschwindigkeit`,
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
		device: 'Auf anderem Gerät weitermachen',
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
		paused: 'Die Übung ruht. Was von Ihnen erwartet wird, steht wieder hier, wenn sie weitergeht.',
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
		paused: 'Die Übung ruht. Lesen und notieren geht; alles andere wartet.'
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
		earlier: 'Frühere Einträge zeigen',
		empty: 'Noch nichts. Was Sie erreicht und was das Team tut, erscheint hier.',
		noneOfThese: 'Davon gibt es noch nichts.',
		away: 'Während Sie weg waren',
		new: 'Neu',
		news: (title) => `Neues in „${title}“`,
		acknowledgedBy: (name) => `Bestätigt von ${name}`
	},
	note: {
		submit: 'Notieren',
		ask: 'Übungsleitung fragen',
		label: 'Eine Notiz für die gemeinsame Zeitleiste',
		placeholder: 'Notiz für alle, oder Frage an die Übungsleitung',
		empty: 'Schreiben Sie zuerst etwas.'
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
		notConnected: 'Nicht verbunden'
	},
	severity: {
		declare: 'Einen Vorfall ausrufen',
		change: 'Den Schweregrad ändern',
		when: 'Ihr Prozess sagt, auszurufen ist bei:',
		submit: 'Ausrufen',
		submitLevel: (level) => `SEV-${level} ausrufen`,
		missingLevel: 'Wählen Sie einen Schweregrad.',
		missingWhy: 'Sagen Sie kurz, warum; es steht dann in der Zeitleiste.',
		level: 'Schweregrad',
		now: 'jetzt ausgerufen',
		asksFor: 'Er verlangt:',
		why: 'Warum',
		whyPlaceholder: 'Was Kunden nicht können, und seit wann'
	}
};
