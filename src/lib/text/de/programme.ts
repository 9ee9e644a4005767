import type { TextsOf } from '../load.ts';

const days = (count: number) => `${count} ${count === 1 ? 'Tag' : 'Tage'}`;
const inDays = (count: number) => `${count} ${count === 1 ? 'Tag' : 'Tagen'}`;

export const programme: TextsOf<'programme'> = {
	title: 'Programm',
	home: 'Übungen',
	lead: 'Was Ihre Übungen zusammen sagen: was ansteht, was noch offen ist und was nie geübt wurde.',
	never: 'nie',
	nothingYet: 'Sobald eine Übung vorbei ist, zählt sie hier.',

	next: {
		title: 'Die nächste Übung',
		first: 'Noch wurde nicht geübt. Der beste Tag für die erste Übung ist in dieser Woche.',
		due: (day, count) =>
			count === 0 ? `Heute fällig, ${day}.` : `Fällig am ${day}, in ${inDays(count)}.`,
		overdue: (day, count) => `Sie war am ${day} fällig, vor ${inDays(count)}.`,
		plan: 'Übung planen',
		every: 'Tage zwischen zwei Übungen',
		everyHint: '91 ist einmal im Vierteljahr.',
		save: 'Speichern',
		saved: 'Gespeichert.',
		calendar: 'Kalender',
		calendarHint:
			'Abonnieren Sie diese Adresse in Ihrem Kalender: die nächste Übung, Maßnahmen und Prüfungen des Prozesses kommen mit. Wer sie hat, kann sie lesen.',
		address: 'Adresse des Kalenders',
		renew: 'Neue Adresse machen',
		renewHint: 'Die alte antwortet dann niemandem mehr.'
	},

	items: {
		title: 'Maßnahmen',
		none: 'Noch hat kein Postmortem eine Maßnahme genannt.',
		item: 'Was sich ändert',
		owner: 'Zuständig',
		due: 'Fällig',
		age: 'Alter',
		state: 'Stand',
		retest: 'Nachprüfung',
		acts: 'Was zu tun ist',
		days,
		overdue: 'überfällig',
		states: {
			open: 'offen',
			done: 'erledigt, nicht nachgeprüft',
			regressed: 'rückfällig',
			verified: 'nachgewiesen',
			dropped: 'fallengelassen'
		},
		results: {
			verified: 'nachgewiesen',
			regressed: 'rückfällig',
			'not retested': 'nicht nachgeprüft'
		},
		noOwner: 'niemand',
		noRetest: 'Keine Übung prüft sie',
		from: (title) => `aus ${title}`,
		retested: (result, title) => `${result} in ${title}`,
		done: 'Erledigt',
		drop: 'Fallenlassen',
		reopen: 'Wieder öffnen',
		doneOf: (title) => `Erledigt: ${title}`,
		dropOf: (title) => `Fallenlassen: ${title}`,
		reopenOf: (title) => `Wieder öffnen: ${title}`,
		explain: 'Erledigt ist ein Wort; nachgewiesen ist, was eine spätere Übung gezeigt hat.'
	},

	trend: {
		title: 'Entwicklung',
		explain:
			'Jeder Punkt ist eine Übung; eine Linie verbindet Übungen, die dieselbe Fassung des Maßstabs beurteilt hat. Szenarien sind verschieden schwer: Ein tieferer Punkt in einer schwereren Übung ist kein Rückschritt.',
		label: (dimension) => `${dimension}, Übung für Übung`,
		drill: 'Übung',
		day: 'Tag',
		difficulty: 'Schwierigkeit',
		credit: 'Punkte',
		rating: 'Bewertung',
		basis: 'n',
		rubric: 'Maßstab',
		notRated: 'nicht bewertet',
		table: 'Als Tabelle',
		difficulties: {
			introductory: 'zum Einstieg',
			intermediate: 'mittel',
			advanced: 'anspruchsvoll'
		},
		thin: 'hohl: zu wenige Gelegenheiten, um sich darauf zu stützen',
		shapes: 'Kreis: zum Einstieg · Quadrat: mittel · Dreieck: anspruchsvoll',
		newRubric: 'eine neue Fassung des Maßstabs'
	},

	clauses: {
		title: 'Klauseln',
		explain:
			'Wie jede Klausel ausging, Übung für Übung; was am öftesten versäumt wurde, steht oben.',
		clause: 'Klausel',
		went: 'Wie es ausging',
		only: (count) => `${count} weitere, die immer erfüllt wurden`
	},

	coverage: {
		title: 'Abdeckung',
		explain: 'Was keine Übung berührt hat, findet vielleicht zuerst ein echter Vorfall.',
		clauses: 'Klauseln des Prozesses',
		playbooks: 'Playbooks',
		families: 'Familien von Ausfällen',
		rotation: 'Wer die Rollen hat',
		exercised: (done, all) => `${done} von ${all} geübt`,
		what: 'Was',
		times: 'Übungen',
		last: 'Zuletzt',
		how: 'Wie es ausging',
		neverTouched: (count) => `Nie geübt (${count})`,
		people: (people, drills) =>
			people === 0
				? 'noch niemand'
				: `${people} ${people === 1 ? 'Mensch' : 'Menschen'} in ${drills} ${drills === 1 ? 'Übung' : 'Übungen'}`,
		rotationHint: 'Eine Rolle, die immer derselbe Mensch hat, hat sonst niemand geübt.'
	},

	compare: {
		title: 'Zwei Übungen vergleichen',
		heading: (before, after) => `${before}, dann ${after}`,
		before: 'Vorher',
		after: 'Nachher',
		submit: 'Vergleichen',
		pick: 'Vergleichen lassen sich zwei Übungen, die vorbei sind.',
		ratings: 'Bewertungen',
		dimension: 'Dimension',
		gaps: 'Lücken',
		none: 'Keine der beiden Übungen zeigte eine Lücke.',
		incomparable:
			'Zwei Fassungen des Maßstabs haben diese Übungen beurteilt; ihre Punkte messen nicht dasselbe.',
		changes: {
			closed: 'geschlossen',
			'still open': 'noch offen',
			regressed: 'rückfällig',
			'not retested': 'nicht nachgeprüft',
			new: 'neu'
		}
	},

	hooks: {
		title: 'Nachrichten an andere Werkzeuge',
		lead: 'Muster sagt einem anderen Programm, wenn ein Bericht veröffentlicht ist und wenn etwas fällig wird. Was nicht ankommt, wird etwa einen Tag lang wieder versucht.',
		open: 'Nachrichten an andere Werkzeuge einrichten',
		none: 'Noch erfährt niemand etwas.',
		url: 'Adresse',
		urlHint: 'Sie bekommt ein POST mit JSON.',
		form: 'Form',
		forms: { json: 'JSON, für Programme', chat: 'Eine Zeile Text, für Chat-Werkzeuge' },
		add: 'Hinzufügen',
		remove: 'Entfernen',
		removeOf: (url) => `${url} entfernen`,
		greet: 'Einen Gruß senden',
		greetOf: (url) => `Einen Gruß senden an ${url}`,
		secret: 'Schlüssel der Signatur, nur jetzt zu sehen',
		secretHint:
			'x-muster-signature ist sha256= und der HMAC-SHA256, hexadezimal, von x-muster-timestamp, einem Punkt und dem Inhalt.',
		deliveries: 'Die letzten Sendungen',
		noDeliveries: 'Noch wurde nichts gesendet.',
		about: 'Worüber',
		tries: 'Versuche',
		state: 'Stand',
		arrived: (when) => `angekommen ${when}`,
		again: (when, trouble) => `nächster Versuch ${when}. ${trouble}`,
		waiting: 'wartet',
		givenUp: (trouble) => `aufgegeben. ${trouble}`
	},

	calendar: {
		name: 'Muster',
		drill: 'Eine Übung ist fällig',
		item: (title) => `Eine Maßnahme ist fällig: ${title}`,
		review: (title) => `Eine Prüfung des Prozesses ist fällig: ${title}`
	}
};
