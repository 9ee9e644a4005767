import type { TextsOf } from '../load.ts';

export const lobby: TextsOf<'lobby'> = {
	join: {
		title: 'An einer Übung teilnehmen',
		code: 'Code',
		codeHint: 'Die Übungsleitung hat ihn. Mit einem Link brauchen Sie keinen.',
		goOn: 'Weiter',
		typeCode: 'Tippen Sie den Code aus Ihrer Einladung ein.',
		broken: 'Diese Einladung gilt nicht',
		over: 'Diese Übung ist vorbei.',
		askForCode: 'Einen Code eintippen',
		here: 'An der Übung teilnehmen',
		underWay: 'Sie läuft schon. Sie können noch dazukommen.',
		noAccount: 'Ohne Konto. Ihr Team sieht den Namen; Berichte nennen nur Rollen.',
		name: 'Ihr Name',
		typeName: 'Schreiben Sie den Namen, unter dem Ihr Team Sie kennt.',
		comeTo: 'Sie möchten',
		play: 'mitspielen',
		playHint: 'Rollen übernehmen und handeln',
		observe: 'beobachten',
		observeHint: 'sehen, was das Team sieht, und notieren',
		submit: 'Teilnehmen'
	},

	device: {
		title: 'Auf diesem Gerät weitermachen',
		what: (name) =>
			`Sie nehmen den Platz von ${name} auf dieses Gerät mit. Das andere Gerät behält ihn auch.`,
		leaves: (name) => `Dieses Gerät verlässt dann den Platz von ${name}.`,
		submit: 'Hier weitermachen',
		gone: 'Dieser Link wurde benutzt oder ist zu alt. Wählen Sie auf dem Gerät, das den Platz hat, „Mehr“ und dann „Auf anderem Gerät weitermachen“.'
	},

	waiting: 'Die Übungsleitung startet gleich',
	facts: (starts, length) => `Beginnt ${starts} in der Geschichte · etwa ${length}`,
	how: 'Wie es geht',
	howText:
		'Alarme, Nachrichten und Anrufe erreichen Sie hier. Handeln Sie wie an einem echten Tag: Rufen Sie einen Schweregrad aus, rufen Sie Leute, sehen Sie in Kurven und Protokolle, greifen Sie ein, informieren Sie die Kundschaft. Nichts davon berührt ein echtes System, und niemand wird benotet: Im Bericht geht es um den Prozess des Teams.',

	comms: {
		title: 'Verständigung',
		question: 'Können Sie das lesen?',
		answer: 'Ich kann mitlesen',
		thanks: 'Ihre Antwort ist angekommen.',
		answered: 'liest mit',
		silent: 'noch keine Antwort',
		count: (answered, all) => `${answered} von ${all} haben geantwortet`
	},

	agenda: {
		title: 'Ablauf',
		total: (minutes) => `${minutes} Minuten`,
		stages: {
			brief: 'Einweisung',
			roles: 'Rollen und Verständigung',
			play: 'Spiel',
			'hot-wash': 'Sofortauswertung',
			'action-items': 'Maßnahmen'
		},
		minutes: (count) => `${count} min`,
		left: (clock) => `noch ${clock}`,
		over: (clock) => `${clock} darüber`,
		now: 'jetzt',
		begin: 'Beginnen',
		none: 'Diese Übung hat keinen Ablauf: Sie entstand, bevor man ihn wählen konnte.'
	},

	nobodyYet: 'Noch niemand',
	observer: 'Beobachtung',
	standIn: 'Vertretung',
	away: 'Nicht verbunden',
	here: 'Verbunden'
};
