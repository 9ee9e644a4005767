import type { TextsOf } from '../load.ts';
import { counted } from '../count.ts';

export const stress: TextsOf<'stress'> = {
	title: 'Belastungstest eines Prozesses',
	lead: 'Spielt viele Übungen ohne Bildschirme und zeigt, welche Klauseln des Prozesses zuerst brechen, und warum.',
	drills: 'Übungen',
	process: 'Prozess',
	runs: 'Wie viele Übungen',
	runsHint:
		'Von 1 bis 2000. Etwa zehn bis dreißig je Sekunde; der Server antwortet währenddessen weiter.',
	seed: 'Startwert',
	seedHint: 'Derselbe Startwert ergibt dasselbe, hier und im Terminal.',
	start: 'Test starten',
	stop: 'Anhalten',
	progress: (played, runs) => `${played} von ${counted(runs, 'Übung', 'Übungen')} gespielt`,
	states: {
		running: 'Läuft',
		done: 'Fertig',
		stopped: 'Der Test wurde angehalten. Starten Sie ihn neu, um ein Ergebnis zu bekommen.',
		failed: 'Der Test ist gescheitert. Das Terminal des Servers sagt, warum.'
	},
	modelled: {
		title: 'Was gespielt wird',
		text: 'Jedes mitgelieferte Szenario reihum, mit Vertretungen verschiedener Sorgfalt und Zahl. Wer etwas tut, hat währenddessen für nichts anderes Hände: Eine Lagemeldung zu schreiben dauert etwa zweieinhalb Minuten, jemanden zu rufen oder nachzusehen gut eine. Vertretungen kennen die Musterlösung des Szenarios; eine Klausel, die hier bricht, bricht bei Menschen früher.',
		rates:
			'Gezählt werden Gelegenheiten, nicht Übungen: Eine Klausel kann in einer Übung mehrmals verlangt sein.'
	},
	teams: { 'by-the-book': 'Nach Vorschrift', careless: 'Nachlässig', alarmist: 'Alarmistisch' },
	staffings: {
		full: 'Eine Person je Rolle',
		two: 'Zwei für alle Rollen',
		night: 'Allein um 3 Uhr nachts, erster Kontakt schweigt'
	},
	whys: {
		hands: 'alle Hände voll',
		rhythm: 'schneller, als jemand schreiben kann',
		void: 'Lagemeldungen ohne Zeit der nächsten',
		order: 'Schritte in anderer Reihenfolge',
		unticked: 'getan und nicht abgehakt',
		forgotten: 'vergessen',
		slow: 'zu langsam'
	},
	outcomes: {
		met: 'erfüllt',
		late: 'verspätet',
		partial: 'teilweise',
		missed: 'versäumt',
		'not judged': 'nicht beurteilt'
	},
	result: {
		title: 'Was zuerst bricht',
		summary: (title, runs, seed) =>
			`${title}, ${counted(runs, 'Übung', 'Übungen')}, Startwert ${seed}`,
		nothing: 'Keine Klausel wurde gebrochen.',
		broken: 'gebrochen',
		of: (broken, judged) => `${broken} von ${judged} Mal`,
		first: (percent) => `in ${percent} der Übungen als erste gebrochen`,
		lateness: 'Wie spät, wo verspätet, in Minuten',
		late: (half, worst) => `die Hälfte binnen ${half}, neun von zehn binnen ${worst}`,
		bar: (from, to, n) => `${from} bis ${to}: ${n}`,
		longer: (from, n) => `${from} und länger: ${n}`,
		who: 'Nach Besetzung',
		why: 'Meist, weil',
		all: 'Alle Klauseln als Tabelle',
		columns: {
			clause: 'Klausel',
			judged: 'Verlangt',
			broken: 'Gebrochen',
			first: 'Zuerst gebrochen',
			late: 'Verspätet um, Hälfte',
			why: 'Meist, weil'
		}
	}
};
