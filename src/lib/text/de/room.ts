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
			actions: (text) => `Maßnahmen: ${text}`,
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
	}
};
