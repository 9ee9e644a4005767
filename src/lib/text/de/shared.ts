import type { TextsOf } from '../load.ts';

export const shared: TextsOf<'shared'> = {
	skip: 'Zum Inhalt springen',
	close: 'Schließen',
	closeMessage: 'Diese Meldung schließen',
	pending: 'läuft',
	optional: '(freiwillig)',
	language: 'Sprache',
	changeLanguage: 'Wechseln',
	standIn: (role) => `${role} (Vertretung)`,
	erased: 'Name gelöscht',
	channels: {
		alert: 'Alarm',
		log: 'Log',
		chat: 'Chat',
		call: 'Anruf',
		email: 'E-Mail',
		ticket: 'Ticket',
		status: 'Statusseite',
		social: 'Soziale Medien',
		news: 'Nachrichten',
		note: 'Notiz'
	},
	statuses: {
		investigating: 'wird untersucht',
		identified: 'erkannt',
		monitoring: 'wird beobachtet',
		resolved: 'gelöst'
	},
	notDeclared: 'Nicht ausgerufen',
	storyTime: 'Zeit in der Geschichte',
	exerciseTime: 'Übungszeit',
	askAgain: 'Fragen Sie nach einem neuen, wo Sie ihn herhaben.',
	passphrase: 'Passwort',
	signIn: {
		title: 'Anmelden, um Übungen zu leiten',
		submit: 'Anmelden',
		onlyTakingPart: 'Nur mitspielen?',
		join: 'An einer Übung teilnehmen',
		noPassphrase: 'Dafür braucht es kein Passwort.'
	},
	dimensions: {
		severity: 'Schweregrad',
		roles: 'Rollen',
		escalation: 'Eskalation',
		playbook: 'Playbook',
		communication: 'Kommunikation',
		learning: 'Lernen'
	},
	verdicts: {
		met: 'erfüllt',
		late: 'verspätet',
		partial: 'teilweise',
		missed: 'versäumt',
		violated: 'verletzt',
		'not observed': 'nicht beobachtet',
		'not applicable': 'nicht anwendbar',
		waived: 'erlassen'
	},
	part: {
		loading: 'Der nächste Teil wird geöffnet …',
		failed:
			'Dieser Teil wurde nicht geladen. Prüfen Sie die Verbindung und öffnen Sie die Seite neu; Sie behalten Ihren Platz.',
		again: 'Seite neu öffnen'
	},
	signal: {
		none: 'keine Daten',
		now: (now, least, most) => `jetzt ${now}; in der letzten Stunde zwischen ${least} und ${most}.`
	},
	time: {
		days: (count) => `${count} Tage`,
		weekdays: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So']
	}
};
