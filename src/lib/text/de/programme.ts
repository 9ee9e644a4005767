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
		first: 'Noch gab es keine volle Übung. Der beste Tag für die erste ist in dieser Woche.',
		due: (day, count) =>
			count === 0 ? `Heute fällig, ${day}.` : `Fällig am ${day}, in ${inDays(count)}.`,
		overdue: (day, count) => `Sie war am ${day} fällig, vor ${inDays(count)}.`,
		plan: 'Die nächste Übung anlegen',
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
		retested: (result, day) => `${result} am ${day} in`,
		earlier: (count) => (count === 1 ? 'eine frühere Übung' : `${count} frühere Übungen`),
		done: 'Erledigt',
		drop: 'Fallenlassen',
		reopen: 'Wieder öffnen',
		doneOf: (title) => `Erledigt: ${title}`,
		dropOf: (title) => `Fallenlassen: ${title}`,
		reopenOf: (title) => `Wieder öffnen: ${title}`,
		explain: 'Erledigt ist ein Wort; nachgewiesen ist, was eine spätere Übung gezeigt hat.'
	},

	postmortems: {
		title: 'Postmortems',
		explain:
			'Vom Entwurf bis zum Abschluss. Weiter geht es im Bericht der Übung; abschließen lässt es sich, wenn seine Maßnahmen erledigt, nachgewiesen oder fallengelassen sind.',
		closed: (count) => (count === 1 ? 'Eines ist abgeschlossen.' : `${count} sind abgeschlossen.`),
		pending: (count) => (count === 1 ? 'eine offene Maßnahme' : `${count} offene Maßnahmen`)
	},

	played: {
		title: 'Bisherige Übungen',
		explain: 'Die neueste zuerst, jede mit dem Satz, der über ihrem Lückenbericht steht.',
		earlier: (count) => `${count} frühere`
	},

	trend: {
		title: 'Entwicklung',
		explain:
			'Jeder Punkt ist eine Übung, und eine Fassung des Maßstabs hat sie alle beurteilt. Szenarien sind verschieden schwer: Ein tieferer Punkt in einer schwereren Übung ist kein Rückschritt.',
		label: (dimension) => `${dimension}, Übung für Übung`,
		drill: 'Übung',
		day: 'Tag',
		difficulty: 'Schwierigkeit',
		credit: 'Punkte',
		rating: 'Bewertung',
		basis: 'n',
		notRated: 'nicht bewertet',
		table: 'Als Tabelle',
		difficulties: {
			introductory: 'zum Einstieg',
			intermediate: 'mittel',
			advanced: 'anspruchsvoll'
		},
		thin: 'hohl: zu wenige Gelegenheiten, um sich darauf zu stützen',
		shapes: 'Kreis: zum Einstieg · Quadrat: mittel · Dreieck: anspruchsvoll'
	},

	rubric: {
		title: 'Maßstab geändert: neu beurteilt',
		explain:
			'Der Maßstab sagt, was zählt und wie viel. Wo er sich geändert hat, wurde jede Übung aus ihrem Protokoll neu beurteilt; was vorher galt, bleibt, wie es festgehalten wurde.',
		fromTo: (from, to) => `Maßstab ${from} → Maßstab ${to}`,
		sameNumbers: 'Keine Zahl des Maßstabs ist anders; geändert hat sich, wie etwas beurteilt wird.',
		choose: 'Beurteilt nach',
		inForce: (version) => `Maßstab ${version}, gültig`,
		older: (version) => `Maßstab ${version}`,
		drill: 'Übung',
		clauses: 'Klauseln, deren schlechtestes Urteil abweicht',
		same: 'keine',
		none: 'nicht beurteilt',
		notRated: 'nicht bewertet',
		grown: 'Dazwischen kam etwas hinzu; nicht der ganze Unterschied liegt am Maßstab.',
		rules: {
			'ratings.P': 'Punkte, ab denen die Bewertung P ist',
			'ratings.S': 'Punkte, ab denen die Bewertung S ist',
			'ratings.M': 'Punkte, ab denen die Bewertung M ist',
			thinBelow: 'Gelegenheiten, unter denen eine Bewertung als dünn gilt',
			'severity.allowance': 'Zeit, den Schweregrad zu berichtigen, sobald er zu erkennen war',
			'severity.overByOne': 'Punkte, solange der Schweregrad um eine Stufe zu hoch ist',
			'severity.overByMore': 'Punkte, solange er um zwei oder mehr Stufen zu hoch ist',
			'roles.answerHandoverWithin': 'Zeit, auf eine Übergabe zu antworten',
			'roles.fillVacancyWithin': 'Zeit, eine freie Rolle zu besetzen',
			'roles.absentAfter': 'Abwesenheit, ab der niemand die Rolle hat',
			'roles.freeLooks': 'Blicke, die eine Rolle frei hat, die sich heraushält',
			'roles.handoverWeight': 'Gewicht einer Übergabe',
			'escalation.nextHopWithin': 'Zeit, den nächsten Kontakt zu rufen, wenn einer schweigt',
			'escalation.unneededPageWeight': 'Gewicht eines Rufs, den nichts verlangte',
			'playbook.stepWeight': 'Gewicht eines Playbook-Schritts',
			'playbook.orderWeight': 'Gewicht der Reihenfolge der Schritte',
			'playbook.untickedCredit': 'Punkte für einen Schritt, der getan und nie abgehakt wurde',
			'story.afterLanding': 'Zeit zu handeln, nachdem die Übungsleitung vorgesprungen ist',
			'overrides.partial': 'Punkte für das, was ein Mensch teilweise nennt',
			'communication.promiseWeight': 'Gewicht einer versprochenen Lagemeldung',
			'communication.canWeight': 'Gewicht vollständiger Lagemeldungen',
			criticality: 'Wievielfach eine kritische Lücke in der Reihenfolge der Lücken zählt'
		}
	},

	clauses: {
		title: 'Klauseln',
		explain:
			'Wie jede Klausel und jedes Playbook ausging, die eine Übung verlangt hat, Übung für Übung, die älteste zuerst. Was am öftesten versäumt wurde, steht oben.',
		counted: (unmet, all) =>
			unmet === 0
				? `Von ${all} Klauseln und Playbooks, die eine Übung verlangt hat, wurden alle immer erfüllt.`
				: `Von ${all} Klauseln und Playbooks, die eine Übung verlangt hat, ${unmet === 1 ? 'wurde eine' : `wurden ${unmet}`} nicht immer erfüllt.`,
		beside:
			'Gezählt wird hier nur, was Ihr Prozess sagt. Ein falscher Schweregrad, was er gar nicht erst verlangen ließ, und was ein Szenario über Ihren Prozess hinaus erwartet, steht als Lücke im Bericht der jeweiligen Übung.',
		only: (count) =>
			count === 1 ? 'Eine, die immer erfüllt wurde' : `${count}, die immer erfüllt wurden`,
		met: (met, asked) => `${met} von ${asked} erfüllt`,
		worst: (verdict) => `am schlechtesten: ${verdict}`,
		gone: 'steht nicht mehr im Prozess',
		words: {
			acknowledge: (level, within) => `SEV-${level}: Alarme werden binnen ${within} bestätigt`,
			lead: (level, within) => `SEV-${level}: eine Leitung binnen ${within}`,
			first: (level, audience, within) =>
				`SEV-${level}: die erste Lagemeldung an ${audience} binnen ${within}`,
			every: (level, audience, every) =>
				`SEV-${level}: danach alle ${every} eine Lagemeldung an ${audience}`,
			escalate: (level, contact, within) =>
				`SEV-${level}: ${contact} wird binnen ${within} gerufen`,
			playbook: (level, within) => `SEV-${level}: ein Playbook ist binnen ${within} offen`,
			postmortem: (level) => `SEV-${level}: ein Postmortem wird geschrieben`,
			definition: (level, name) => `SEV-${level}, ${name}: wann es ausgerufen wird`,
			handsOff: (role) => `${role}: greift nicht ins System ein`,
			next: (contact, next) => `Schweigt ${contact}, wird ${next} gerufen`,
			playbookOf: (title) => `Playbook: ${title}`,
			step: (title, step) => `Playbook ${title}: ${step}`,
			order: (title) => `Playbook ${title}: die Schritte der Reihe nach`
		}
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
