import type { TextsOf } from '../load.ts';

export const standIns: TextsOf<'standIns'> = {
	title: 'Vertretungen',
	explain:
		'Für jede Rolle, die niemand hat, können Sie jemanden einsetzen, den Muster spielt. Alle sehen, dass es eine Vertretung ist. Sie geht, sobald ein Mensch die Rolle übernimmt.',
	diligence: 'Sorgfalt',
	diligences: { 'by-the-book': 'Nach Vorschrift', careless: 'Nachlässig' },
	hints: {
		'by-the-book': 'Tut binnen Sekunden, was Ihr Prozess und die Musterlösung verlangen.',
		careless: 'Kommt spät, vergisst ein Drittel und schreibt vage Lagemeldungen.'
	},
	notInCharge: 'Vertretungen setzt ein und entlässt, wer den Leitstand leitet.',
	seat: (role) => `Vertretung einsetzen: ${role}`,
	seatAll: 'Für alle freien Rollen Vertretungen einsetzen',
	dismiss: 'Entlassen',
	noneVacant: 'Jede Rolle ist besetzt.',
	demonstration: {
		title: 'Erst einmal zusehen',
		explain:
			'Vertretungen spielen allein eine kurze Übung, etwa drei Minuten lang. Sie sehen mit den Augen jeder Rolle zu; dafür ist nichts einzurichten, und es zählt nirgends.',
		start: 'Eine Vorführung ansehen'
	},
	roomScreen: 'Anzeige im Raum',
	demonstrationTag: 'Vorführung',
	watch: {
		title: 'Zusehen',
		see: 'Sehen, was jemand aus dem Team sieht',
		through: 'Mit den Augen von',
		readOnly: 'Sie sehen zu: dasselbe wie dieser Platz. In seinem Namen können Sie nichts tun.',
		nobody:
			'Hier sitzt noch niemand. Sobald jemand teilnimmt, können Sie mit dessen Augen zusehen.',
		over: 'Die Übung ist vorbei.',
		report: 'Lückenbericht lesen',
		newDrill: 'Eine eigene Übung anlegen',
		console: 'Leitstand',
		home: 'Übungen'
	}
};
