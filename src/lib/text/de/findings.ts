import type { TextsOf } from '../load.ts';
import { numberFormat } from '../numbers.ts';
import { shared } from './shared.ts';

const and = new Intl.ListFormat('de', { type: 'conjunction' });
const number = numberFormat('de');
const isOne = (count: number): boolean => new Intl.PluralRules('de').select(count) === 'one';

/** `1 Eingriff`, `2 Eingriffe` */
const counted = (count: number, one: string, many: string): string =>
	`${number.format(count)} ${isOne(count) ? one : many}`;

const of = (part: number, all: number): string =>
	`${number.format(part)} von ${number.format(all)}`;

/** A sentence inside another does without its full stop. */
const inside = (sentence: string): string => sentence.replace(/\.$/, '');

const NO = {
	role: 'keine Rolle',
	contact: 'keinen Kontakt',
	audience: 'keine Zielgruppe',
	playbook: 'kein Playbook',
	step: 'keinen Schritt'
} as const;

const ONE = {
	role: 'eine',
	contact: 'einen',
	audience: 'eine',
	playbook: 'eines',
	step: 'einen'
} as const;

export const findings: TextsOf<'findings'> = {
	verdict: {
		notPlayed: 'Die Übung wurde noch nicht gespielt.',
		endings: { good: 'ein gutes', acceptable: 'ein annehmbares', bad: 'ein schlechtes' },
		reached: (ending, span) => `Das Team erreichte nach ${span} ${ending} Ende`,
		played: (span) =>
			`Das Team spielte ${span}, bis die Übungsleitung die Übung vor einem Ende des Szenarios beendete`,
		resolved: (span) =>
			`Das Team spielte ${span} und hatte den Vorfall für gelöst erklärt, als die Übungsleitung die Übung vor einem Ende des Szenarios beendete`,
		stillPlaying: (span) => `Das Team kam in bisher ${span} zu keinem Ende`,
		best: (dimensions) => `zeigte bei ${and.format(dimensions)} keine Schwierigkeiten`,
		weakest: (dimension, rating) => `tat sich bei ${dimension} am schwersten (${rating})`,
		worst: (title) => `was am meisten zählt: ${title}`,
		whole: (story, done, worst) =>
			`${[story, ...(done.length === 0 ? [] : [`es ${and.format(done)}`]), ...(worst === null ? [] : [worst])].join('; ')}.`
	},
	dimensions: shared.dimensions,
	ratings: {
		nothing: 'Nichts war gefordert, also gibt es nichts zu bewerten.',
		hidden: 'Der ausgerufene Schweregrad verbarg mehr davon, als zu sehen war.',
		pending: 'Noch nicht fällig: Das Postmortem wird nach der Übung geschrieben.',
		P: 'Ohne Schwierigkeiten geleistet.',
		S: 'Mit einigen Schwierigkeiten geleistet.',
		M: 'Mit großen Schwierigkeiten geleistet.',
		U: 'Nicht geleistet.',
		harm: 'Es entstand Schaden, der sich nicht rückgängig machen lässt.',
		critical: (what) => `Versäumt, und kritisch: ${what}.`
	},

	acts: {
		update: (audience) => `Lagemeldung an ${audience}`,
		cadence: (audience) => `Takt der Lagemeldungen an ${audience}`,
		promise: (audience) => `Zugesagte Zeiten eingehalten gegenüber ${audience}`,
		can: 'Lage, Vorgehen und Bedarf in jeder Lagemeldung',
		escalate: (contact) => `Ruf an ${contact}`,
		reach: (contact) => `Antwort von ${contact}`,
		page: (contact) => `Ruf an ${contact}, den nichts verlangte`,
		open: (playbook) => `Playbook „${playbook}“ geöffnet`,
		tick: (step) => `Schritt „${step}“`,
		order: 'Schritte in der Reihenfolge des Playbooks',
		do: (action) => `Eingriff „${action}“`,
		start: (action) => `Eingriff „${action}“ begonnen`,
		harm: (action) => `„${action}“ ohne Schaden`,
		look: (source) => `Ein Blick auf ${source}`,
		acknowledge: 'Erster Alarm bestätigt',
		hold: (role) => `Jemand in der Rolle ${role}`,
		handovers: 'Übergaben angesagt und bestätigt',
		rightHands: 'Arbeit durch die Rolle, der sie gehört, oder von ihr freigegeben',
		handsOff: (role) => `${role} überlässt das System anderen`,
		present: (role) => `${role} ist da`,
		postmortem: {
			whatHappened: 'Postmortem: Was geschah',
			impact: 'Postmortem: Auswirkung',
			rootCause: 'Postmortem: Ursache',
			prevention: 'Postmortem: Was verhindert, dass es wieder geschieht'
		},
		items: 'Maßnahmen mit Zuständigen, Termin und Nachprüfung',
		ask: (question) => `„${question}“`
	},

	because: {
		within: (level, span) => `Bei SEV-${level} verlangt es Ihr Prozess binnen ${span}.`,
		every: (level, span) => `Bei SEV-${level} verlangt Ihr Prozess alle ${span} eine Lagemeldung.`,
		rhythm: (because, span) => `${because} (alle ${span})`,
		promise: 'Jede Lagemeldung nannte die Zeit der nächsten, und man wartet darauf.',
		can: 'Eine Lagemeldung sagt, was los ist, was getan wird, was gebraucht wird und wann die nächste kommt.',
		nextHop: (contact, span) =>
			`${contact} blieb stumm; Ihr Prozess nennt, wer als Nächstes gerufen wird (binnen ${span}).`,
		page: 'Wer umsonst gerufen wird, antwortet beim nächsten Mal langsamer.',
		tick: 'Es ist ein Schritt des Playbooks, das geöffnet war.',
		order: 'Ihr Playbook nennt seine Schritte der Reihe nach.',
		vacancy: (role) => `Jemand fragte nach der Rolle ${role}, und niemand hatte sie.`,
		handovers: (span) => `Wer eine Rolle abgibt, bekommt binnen ${span} eine Bestätigung.`,
		present: (span) => `Ist jemand länger als ${span} fort, wird die Rolle übergeben.`,
		rightHands: 'Wer für eine Entscheidung zuständig ist, trifft sie; so handelt niemand allein.',
		handsOff: (role) => `Ihr Prozess sagt, dass die Rolle ${role} nicht am System arbeitet.`,
		postmortem: (level) => `Bei SEV-${level} verlangt Ihr Prozess ein Postmortem.`,
		unnamed: (kind, id) =>
			`Ihr Prozess nennt ${NO[kind]} „${id}“; dieses Szenario verwendet ${ONE[kind]}.`
	},

	notes: {
		inTime: 'Rechtzeitig.',
		late: 'Nach der Frist.',
		afterGrace: 'Erst nach der Nachfrist.',
		notDone: 'Nicht geschehen.',
		closed: 'Als es fällig gewesen wäre, war es nicht mehr verlangt.',
		nobody: 'Niemand, der hätte handeln können, war verbunden.',
		ended: 'Die Übung endete, bevor es fällig war.',
		hidden: 'Der ausgerufene Schweregrad verlangte es nicht.',
		unnamed: (names) => `In Ihrem Prozess kommt nicht vor: ${names.join(', ')}.`,
		withheld: 'Die Einspielung, die es verlangt, wurde zurückgehalten.',
		neverAsked: 'Diese Übung verlangte es nie.',
		reachedNobody: 'Was es verlangt, erreichte niemanden, der da war.',
		avoided: 'Durchweg vermieden.',
		happened: 'Es ist geschehen.',
		judged: {
			yes: 'Das Team urteilte: ja.',
			partly: 'Das Team urteilte: teils.',
			no: 'Das Team urteilte: nein.'
		},
		short: (length, every) =>
			`Es war ${length} lang verlangt, nicht länger als die ${every} zwischen zweien.`,
		none: (length) => `Keine in ${length}.`,
		fresh: (count, length, percent) =>
			`${number.format(count)} in ${length}; die neueste war ${number.format(percent)} % dieser Zeit aktuell genug.`,
		promises: (kept, all) =>
			`${of(kept, all)} zugesagten Zeiten ${isOne(kept) ? 'wurde' : 'wurden'} eingehalten.`,
		parts: (updates, filled, all) =>
			`${counted(updates, 'Lagemeldung', 'Lagemeldungen')}, ${of(filled, all)} Teilen ausgefüllt.`,
		empty: (empty, all) =>
			`In ${of(empty, all)} Lagemeldungen fehlt, was los ist oder wann die nächste kommt; so etwas zählt nirgends.`,
		page: 'Weder Ihr Prozess bei diesem Schweregrad noch diese Störung verlangte es.',
		noEvidence: 'Dieses Szenario gibt dafür keinen Beleg.',
		supported: 'Getan, mit Beleg.',
		unsupported: 'Abgehakt ohne den Blick oder Eingriff, für den der Schritt steht: nicht belegt.',
		unticked: 'Getan und nie abgehakt: Die anderen konnten es nicht sehen.',
		lookedNowhere: 'Niemand sah nach, wo das Playbook zuerst nachsehen lässt.',
		unneeded: 'Weder getan noch abgehakt; vielleicht brauchte diese Übung es nicht.',
		order: (followed, all) =>
			`${of(followed, all)} Schritten ${isOne(followed) ? 'folgte' : 'folgten'} auf den davor.`,
		handovers: (kept, all) =>
			`${of(kept, all)} ${isOne(kept) ? 'wurde' : 'wurden'} rechtzeitig übernommen.`,
		gone: (spans) => `Fort für ${and.format(spans)}.`,
		allRight: (all) =>
			isOne(all) ? 'Beim einzigen Eingriff.' : `Bei allen ${number.format(all)} Eingriffen.`,
		wrongHands: (wrong, all, actions) =>
			`Bei ${of(wrong, all)} Eingriffen nicht: ${actions.map((action) => `„${action}“`).join(', ')}.`,
		debugged: (actions, looks) =>
			`${counted(actions, 'Eingriff', 'Eingriffe')} und ${counted(looks, 'Blick', 'Blicke')} von jemandem, der keine andere Rolle hatte.`,
		written: 'Geschrieben.',
		leftEmpty: 'Leer gelassen.',
		namesPerson: 'Geschrieben, und es nennt eine Person. Sagen Sie, welcher Zustand es zuließ.',
		noPostmortem: 'Bisher wurde kein Postmortem geschrieben.',
		notYetDue:
			'Noch nicht fällig: Bewertet wird es, sobald es abgegeben ist, oder mit dem Bericht.',
		noItem: 'Keine Maßnahme wurde geschrieben.',
		items: (complete, all) =>
			`${of(complete, all)} ${isOne(complete) ? 'ist' : 'sind'} vollständig.`,
		decided: 'Von der Übungsleitung entschieden.',
		aloud: {
			inTime: 'Laut getan, rechtzeitig.',
			late: 'Laut getan, nach der Frist.',
			afterGrace: 'Laut getan, erst nach der Nachfrist.'
		}
	},

	outcomes: {
		late: (span) => `${span} zu spät`,
		partial: (percent) => `teilweise, zu ${number.format(percent)} %`,
		violated: 'nicht eingehalten',
		waived: 'nicht geübt, die Übung stand im Weg',
		missed: 'versäumt',
		missing: 'fehlt',
		met: 'erfüllt',
		'not observed': 'nicht beobachtet',
		'not applicable': 'nicht anwendbar'
	},

	strengths: {
		inTime: (what, at, due) => `${what}: um ${at}, fällig um ${due}.`,
		noted: (what, note) => `${what}: ${note}`,
		kept: (what, because) => `${what}. ${because}`,
		severity: (percent) => `Der Schweregrad stimmte in ${number.format(percent)} % der Minuten.`
	},

	gaps: {
		title: (what, outcome) => `${what}: ${outcome}`,
		detail: (title) => `${title}.`,
		due: (at) => `Fällig um ${at}.`,
		done: (at) => `Getan um ${at}.`,
		pages: (count) => `${counted(count, 'Ruf', 'Rufe')}, die nichts verlangte`,
		postmortem: (count) =>
			`Postmortem: ${counted(count, 'Teil fehlt oder ist', 'Teile fehlen oder sind')} unvollständig`,
		unnamed: {
			role: (name) => `Der Prozess nennt ${NO.role} „${name}“`,
			contact: (name) => `Der Prozess nennt ${NO.contact} „${name}“`,
			audience: (name) => `Der Prozess nennt ${NO.audience} „${name}“`,
			playbook: (name) => `Der Prozess nennt ${NO.playbook} „${name}“`,
			step: (name) => `Der Prozess nennt ${NO.step} „${name}“`
		},
		tooHigh: (span) => `Schweregrad ${span} lang zu hoch`,
		tooLow: (span) => `Schweregrad ${span} lang zu niedrig`,
		undeclared: (span) => `${span} lang kein Schweregrad ausgerufen`,
		resolvedEarly: (span) => `${span} zu früh für gelöst erklärt`,
		segment: (from, to, said, range) => `${from} bis ${to}: ${said}; verlangt war ${range}.`,
		declaredNothing: 'nicht ausgerufen',
		declaredResolved: 'für gelöst erklärt',
		range: (severest, mildest) => `${severest} bis ${mildest}`
	},

	proposals: {
		artefact: (note, what) =>
			`Die Übung selbst stand im Weg: ${inside(note)}. Spielen Sie diesen Teil noch einmal: ${what}.`,
		practise: (what) => `Üben Sie es: ${what}.`,
		covered: (clause, advice) => `Ihr Prozess regelt es in ${clause}. ${advice}`,
		tooSlow: (what) => `Ihr Prozess wurde befolgt und lässt zu viel Zeit: ${what}.`,
		addUpdates: (level) => `Sehen Sie bei SEV-${level} Lagemeldungen für diese Zielgruppe vor.`,
		sayWhenPaged: (level) => `Schreiben Sie, wann dieser Kontakt bei SEV-${level} gerufen wird.`,
		sayWhenTaken: 'Schreiben Sie, wann und durch wen die Rolle übernommen wird.',
		write: (what) => `Schreiben Sie es in den Prozess: ${what}.`,
		writePlaybook: 'Schreiben Sie ein Playbook für diese Art von Störung.',
		addStep: (what) => `Nehmen Sie es in das Playbook auf: ${what}.`,
		add: (path) => `Nehmen Sie ${path} in den Prozess auf.`,
		define: (level) =>
			`Schreiben Sie in die Definition von SEV-${level}, woran man diese Störung erkennt, und üben Sie, im Zweifel den höheren Schweregrad zu nehmen.`,
		lower: (level) =>
			`Lesen Sie die Definitionen laut vor, bevor Sie SEV-${level} ausrufen, und senken Sie den Schweregrad, sobald er nicht mehr passt.`
	},

	advice: {
		acknowledge:
			'Bestätigen Sie einen Alarm, bevor Sie ihm nachgehen; so wissen die anderen, dass ihn jemand sieht.',
		hold: 'Sagen Sie beim Ausrufen laut, wer welche Rolle hat.',
		handovers:
			'Übergeben Sie eine Rolle laut, und lassen Sie erst los, wenn die andere Seite angenommen hat.',
		right_hands:
			'Schlagen Sie vor, was gewagt ist, und beginnen Sie mit der Freigabe der Rolle, die entscheidet.',
		hands_off:
			'Wer leitet und nachsehen oder eingreifen will, bittet die technische Leitung und bleibt frei zu entscheiden.',
		present: 'Übergeben Sie die Rolle, bevor Sie gehen; ist jemand fort, nimmt sie jemand anderes.',
		update:
			'Geben Sie einer Rolle die Uhr: Eine kurze Lagemeldung zur rechten Zeit hilft mehr als eine vollständige zu spät.',
		cadence:
			'Stellen Sie mit jeder Lagemeldung einen Wecker; „nichts Neues“ ist auch eine Lagemeldung.',
		promise: 'Sagen Sie eine Zeit zu, die sich halten lässt, und stellen Sie einen Wecker.',
		can: 'Füllen Sie alle Teile der Lagemeldung aus: Lage, Vorgehen, Bedarf und die Zeit der nächsten.',
		escalate:
			'Rufen Sie zuerst, und sehen Sie weiter nach, während es klingelt; einen frühen Ruf, der verlangt war, nimmt niemand übel.',
		reach:
			'Ein Ruf ohne Antwort ist kein Ruf: Gehen Sie zum nächsten Kontakt, wenn es stumm bleibt.',
		page: 'Lesen Sie nach, wann welcher Kontakt einbezogen wird, und rufen Sie nur, wen etwas verlangt.',
		open: 'Öffnen Sie das Playbook zugleich mit dem Ausrufen, bevor die erste Idee alles bestimmt.',
		tick: 'Haken Sie jeden Schritt ab, wenn der Blick oder Eingriff getan ist; so sehen alle, wo Sie sind.',
		order: 'Folgen Sie der Reihenfolge des Playbooks, oder sagen Sie laut, warum nicht.',
		harm: 'Fragen Sie vor einem Eingriff, was er zerstören kann und ob er sich rückgängig machen lässt.',
		postmortem:
			'Schreiben Sie es gemeinsam gleich nach der Übung; jede Maßnahme mit Zuständigen, Termin und Nachprüfung.'
	},

	retests: {
		verdicts: {
			met: 'erfüllt',
			late: 'verspätet',
			partial: 'teilweise',
			missed: 'versäumt',
			violated: 'nicht eingehalten'
		},
		told: (what, verdict) => `${what}: ${verdict}.`,
		notPaged: 'Es wurde nicht umsonst gerufen.',
		paged: 'Es wurde umsonst gerufen.',
		unasked: 'Diese Übung verlangte es nicht.',
		uncalled: (level) => `Nichts verlangte SEV-${level}.`,
		right: (level) => `Der Schweregrad stimmte überall, wo SEV-${level} verlangt war.`,
		wrong: (level) => `Der Schweregrad stimmte nicht, wo es um SEV-${level} ging.`
	},

	timeline: {
		started: 'Die Übung beginnt.',
		paused: {
			facilitator: 'Die Übung wird angehalten.',
			discussion: 'Die Übung wird zum Besprechen angehalten.',
			'time-out': 'Das Team nimmt eine Auszeit.',
			restart: 'Die Übung wird unterbrochen.',
			sleep: 'Die Übung wird unterbrochen.'
		},
		resumed: 'Die Übung geht weiter.',
		ended: 'Die Übung endet.',
		skippedAhead: (from) => `Die Übungsleitung springt von ${from} nach vorn.`,
		hint: (text) => `Ein Hinweis wird gegeben: ${text}`,
		callTaken: (contact) => `Die Übungsleitung antwortet für ${contact}.`,
		held: (inject) => `Die Übungsleitung hält „${inject}“ zurück.`,
		released: (inject) => `Die Übungsleitung gibt „${inject}“ frei.`,
		delayed: (inject, to) => `Die Übungsleitung verschiebt „${inject}“ auf ${to}.`,
		skipped: (inject) => `Die Übungsleitung lässt „${inject}“ aus.`,
		restored: (inject) => `Die Übungsleitung nimmt „${inject}“ wieder auf.`,
		gone: (seat) => `Platz ${seat} ist fort.`,
		joined: (seat) => `Platz ${seat} kommt dazu.`,
		back: (seat) => `Platz ${seat} ist wieder da.`,
		role: {
			claimed: (role, seat) => `${role} liegt jetzt bei Platz ${seat}.`,
			released: (role) => `${role} wird frei.`,
			offered: (role, seat) => `${role} wird Platz ${seat} angeboten.`,
			accepted: (role, seat) => `${role} wird an Platz ${seat} übergeben.`,
			declined: (role, seat) => `${role} wird von Platz ${seat} abgelehnt.`
		},
		declared: (level) => `SEV-${level} wird ausgerufen.`,
		statuses: {
			investigating: `Status: ${shared.statuses.investigating}.`,
			identified: `Status: ${shared.statuses.identified}.`,
			monitoring: `Status: ${shared.statuses.monitoring}.`,
			resolved: `Status: ${shared.statuses.resolved}.`
		},
		acknowledged: 'Ein Alarm wird bestätigt.',
		paged: (contact) => `${contact} wird gerufen.`,
		pagedAgain: (contact) => `${contact} wird noch einmal gerufen.`,
		answered: (contact) => `${contact} antwortet.`,
		silent: (contact) => `${contact} bleibt stumm.`,
		opened: (playbook) => `Playbook „${playbook}“ wird geöffnet.`,
		ticked: (step) => `Schritt „${step}“ wird abgehakt.`,
		looked: (source) => `${source} wird angesehen.`,
		action: {
			proposed: (action) => `„${action}“ wird vorgeschlagen.`,
			declined: 'Ein Vorschlag wird abgelehnt.',
			started: (action) => `„${action}“ wird begonnen.`,
			cancelled: (action) => `„${action}“ wird abgebrochen.`,
			done: (action) => `„${action}“ ist getan.`
		},
		update: (audience) => `Lagemeldung an ${audience}.`,
		lost: 'Sie kam nicht durch.',
		inject: (from, channel, title) => `${from} (${channel}): ${title}`,
		channels: shared.channels,
		improvised: (channel) => `Die Übungsleitung improvisiert (${channel}).`,
		nothingDemanded: 'Nichts wird verlangt.',
		ending: (ending) => `Ende: ${ending}.`,
		postmortem: 'Ein Postmortem wird geschrieben.'
	}
};
