import type { TextsOf } from '../load.ts';

export const afterAction: TextsOf<'afterAction'> = {
	title: (scenario) => `After-Action-Bericht und Verbesserungsplan: ${scenario}`,
	overview: {
		title: 'Überblick',
		name: (scenario) => `Name der Übung: ${scenario}`,
		date: (day) => `Datum: ${day}`,
		notStarted: 'nicht begonnen',
		scope: (played, planned, process) =>
			`Umfang: eine Übung von ${played} (geplant ${planned}), gespielt mit dem Prozess „${process}“`,
		scenario: (id, family, seed) => `Szenario: ${id}, Familie ${family}, Startwert ${seed}`,
		outcome: (ending) => `Ausgang: ${ending}`,
		outcomes: { good: 'gut', acceptable: 'annehmbar', bad: 'schlecht' },
		noEnding: 'kein Ende wurde erreicht'
	},
	objectives: 'Ziele',
	noObjectives: 'Keine wurden geschrieben.',
	participants: 'Teilnehmende nach Rolle',
	noParticipants: 'Niemand nahm teil.',
	noRole: 'keine Rolle',
	kinds: { participant: 'nahm teil', observer: 'beobachtete', 'stand-in': 'Vertretung' },
	analysis: 'Auswertung nach Fähigkeit',
	rated: (dimension, rating, n) => `${dimension}: ${rating} (n = ${n})`,
	notRated: 'nicht bewertet',
	strengths: 'Stärken',
	noStrengths: 'Keine wurde beobachtet.',
	improvements: 'Was besser werden kann',
	noImprovements: 'Nichts wurde gefunden.',
	evidence: (events) => `Belege: Ereignisse ${events}.`,
	causes: {
		title: 'Was nach Ansicht des Teams dahintersteckte',
		rootCause: 'Ursache',
		contributing: 'Beitragende Umstände',
		named: 'nennt eine Person; zu ändern: welcher Zustand es zuließ'
	},
	hotWash: {
		title: 'Sofortauswertung',
		start: 'Anfangen',
		stop: 'Aufhören',
		continue: 'Beibehalten',
		nothing: 'Hier wurde nichts geschrieben.',
		confidence: (values) => `Zuversicht, dass das Team das im Ernstfall meistert, von 5: ${values}.`
	},
	plan: {
		title: 'Verbesserungsplan',
		nothing: 'Nichts ist zu ändern.',
		columns: ['Lücke', 'Maßnahme', 'Bereich', 'Zuständig', 'Beginn', 'Fällig'],
		elements: {
			planning: 'Planung',
			organisation: 'Organisation',
			equipment: 'Ausrüstung',
			training: 'Schulung',
			exercise: 'Übung'
		}
	}
};
