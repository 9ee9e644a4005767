import type { TextsOf } from '../load.ts';

export const before: TextsOf<'before'> = {
	home: {
		title: 'Muster – den Ernstfall üben',
		lead: 'Üben Sie gemeinsam den Ernstfall, bevor er eintritt.',
		signOut: 'Abmelden',
		join: 'An einer Übung teilnehmen',
		joinHint:
			'Sie haben einen Link? Öffnen Sie ihn. Sie haben einen Code? Tippen Sie ihn ein. Ein Konto brauchen Sie nicht.',
		joinWithCode: 'Mit Code teilnehmen',
		run: 'Eine Übung leiten',
		firstRun:
			'Öffnen Sie den Link, den der Server beim Start im Terminal gezeigt hat, und wählen Sie ein Passwort.',
		runHint: 'Die Übungsleitung meldet sich mit dem Passwort an.',
		signIn: 'Anmelden',
		about: 'Was in einer Übung geschieht',
		steps: [
			'Ein Ausfall nach Drehbuch erreicht das Team: Alarme, Anrufe, Kundschaft, Kurven.',
			'Alle spielen ihre Rollen: Sie rufen einen Schweregrad aus, rufen Kontakte, arbeiten Playbooks ab, greifen ein und informieren die Kundschaft.',
			'Ein Lückenbericht vergleicht das, was geschah, mit dem Prozess des Teams und sagt, was zu ändern ist, bevor ein echter Vorfall es findet.'
		],
		scenarios: 'Sehen Sie, welche Szenarien es gibt',
		drills: 'Übungen',
		library: 'Bibliothek',
		programme: 'Programm',
		programmeHint: 'Was fällig ist, und was Ihre Übungen zusammen sagen',
		nextDue: (day) => `Nächste Übung fällig am ${day}`,
		nextOverdue: (day) => `Die nächste Übung war am ${day} fällig`,
		newDrill: 'Neue Übung',
		none: 'Noch keine Übung',
		how: [
			'Legen Sie eine Übung an. Vorgeschlagen ist die Einführung: ein Alarm, zehn Minuten; der Rest ist eingestellt.',
			'Schicken Sie dem Team den Link. Man nimmt mit einem Namen teil, ohne Konto.',
			'Starten Sie, wenn alle da sind. Das Drehbuch läuft von selbst und sagt Ihnen, worauf zu achten ist.',
			'Sprechen Sie darüber, schreiben Sie gemeinsam das Postmortem und lesen Sie den Lückenbericht.'
		],
		takes:
			'Danach kommt eine volle Übung: 90 Minuten, das Gespräch inbegriffen; 60, wenn die Zeit knapp ist.',
		alone:
			'Noch niemand da? Öffnen Sie den Link in einem privaten Fenster und spielen Sie selbst; Vertretungen übernehmen die anderen Rollen.',
		first: 'Mit der Einführung beginnen',
		firstOther: 'Ein anderes Szenario wählen',
		people: (count) => (count === 1 ? '1 Person' : `${count} Personen`),
		report: 'Lückenbericht'
	},

	phases: {
		draft: 'Entwurf',
		lobby: 'Warteraum',
		running: 'Läuft',
		paused: 'Ruht',
		ended: 'Vorbei'
	},

	setup: {
		title: 'Ein Passwort wählen',
		lead: 'Wer es kennt, kann hier Übungen leiten und ihre Berichte lesen. Teilnehmende brauchen es nie.',
		hint: 'Mindestens 8 Zeichen; ein paar Wörter merkt man sich leicht.',
		again: 'Noch einmal dasselbe',
		submit: 'Wählen und anmelden',
		differs: 'Die beiden sind nicht gleich. Tippen Sie beide noch einmal.'
	},

	create: {
		title: 'Neue Übung',
		drills: 'Übungen',
		lead: 'Drei Entscheidungen. Jede ist schon getroffen; ändern Sie, was nicht passt.',
		scenario: '1. Szenario',
		suggested: 'Vorschlag',
		fromLibrary: 'In der Bibliothek gewählt',
		others: (count) => `Ein anderes wählen (${count})`,
		filter: 'Szenarien filtern',
		noneFits: 'Kein Szenario passt.',
		showAll: 'Alle zeigen',
		library: 'Mehr über jedes, und was darin steckt, steht in der Bibliothek',
		people: '2. Menschen',
		peopleHint:
			'Niemand muss benannt werden. Sie bekommen einen Link, einen Code und einen QR-Code; wer ihn öffnet, nimmt mit einem Namen teil. Die Übung kann tagelang warten: Nichts läuft, bevor Sie sie starten.',
		roles: (titles) =>
			`Zu besetzende Rollen: ${titles}. Eine Person darf mehrere haben; wer keine hat, sieht nach, notiert und hilft. Sie leiten die Übung und spielen keine Rolle.`,
		process: 'Prozess',
		processHint: 'Woran das Team gemessen wird:',
		pace: '3. Zeit und Tempo',
		session: 'Verfügbare Zeit',
		minutes: (count) => `${count} Minuten`,
		sessionHint: {
			90: 'Zeit für Einweisung, Spiel und Gespräch. Die bessere Wahl.',
			60: 'Alles kürzer. Am besten mit einem Szenario, das das Team zügig spielt.'
		},
		paces: {
			real: { name: 'Echtzeit', hint: 'Wie es wäre. Die beste Wahl für die Übung im Quartal.' },
			brisk: { name: 'Zügig', hint: 'Anderthalbmal so schnell, für ein Team, das es schon kennt.' },
			fast: { name: 'Schnell', hint: 'Fünfmal so schnell, um ein Szenario auszuprobieren.' }
		},
		pacing: 'Tempo',
		plays: (span) => `Das Spiel dauert ${span}.`,
		tooLong: (plays, has) =>
			`Dieses Szenario dauert bei diesem Tempo ${plays}; die Sitzung hat ${has} dafür. Nehmen Sie mehr Zeit oder ein anderes Tempo, oder beenden Sie es früher.`,
		shorter: (plays, minutes) =>
			`Bei diesem Tempo dauert das Szenario ${plays}, die ganze Sitzung also nur etwa ${minutes} Minuten.`,
		advanced: 'Weiteres',
		seed: 'Startwert',
		seedHint:
			'Derselbe Startwert zieht dieselben Tatsachen. Leer entsteht eine Übung, die niemand gesehen hat.',
		submit: 'Übung anlegen',
		noScenario: 'Wählen Sie ein Szenario.',
		longSeed: (most) => `Nehmen Sie einen Startwert von höchstens ${most} Zeichen.`
	},

	suggestion: {
		retests: (count) =>
			count === 1
				? 'prüft eine Ihrer offenen Maßnahmen nach'
				: `prüft ${count} Ihrer offenen Maßnahmen nach`,
		dimension: (name) => `bisher am schwächsten: ${name}`,
		newFamily: 'einen Ausfall dieser Art hat Ihr Team noch nicht geübt',
		oldFamily: 'ein Ausfall dieser Art ist am längsten nicht geübt',
		unplayed: 'noch nicht gespielt',
		played: (day) => `zuletzt gespielt am ${day}`,
		first: 'gut für die erste Übung mit dem ganzen Team',
		tutorial: 'die Einführung: zehn Minuten, um eine Übung kennenzulernen, allein oder mit dem Team'
	},

	check: {
		title: 'Ihr Prozess und dieses Szenario',
		complete: 'Ihr Prozess nennt alles, was dieses Szenario braucht.',
		lacks: 'Spielen können Sie trotzdem; der Bericht zeigt, was daraus folgt.',
		role: (name) => `Ihr Prozess nennt keine Rolle „${name}“; dieses Szenario braucht eine.`,
		contact: (name) => `Ihr Prozess nennt keinen Kontakt „${name}“; dieses Szenario braucht einen.`,
		audience: (name) =>
			`Ihr Prozess nennt keine Zielgruppe „${name}“; dieses Szenario braucht eine.`,
		playbook:
			'Ihr Prozess hat kein Playbook für diese Art von Ausfall; dieses Szenario braucht eines.',
		step: 'Einem Playbook Ihres Prozesses fehlt ein Schritt, den dieses Szenario verlangt.'
	},

	invite: {
		title: 'Das Team einladen',
		lead: 'Wer diesen Link öffnet, nimmt mit einem Namen teil. Ein Konto braucht es nicht.',
		ownComputerOnly:
			'Dieser Link geht nur auf diesem Computer auf. Damit andere teilnehmen können, starten Sie mit',
		andOpen: 'und öffnen Sie diese Seite unter der Adresse, die dann erscheint.',
		copy: 'Link kopieren',
		copied: 'Kopiert',
		notCopied:
			'Der Link ließ sich nicht kopieren. Markieren Sie ihn und kopieren Sie ihn von Hand.',
		orCode: (address) => `Oder öffnen Sie ${address} und tippen Sie diesen Code ein:`,
		qr: 'QR-Code des Links',
		large: 'Groß zeigen',
		largeTitle: 'An der Übung teilnehmen',
		largeHint: 'Scannen Sie das Bild, oder öffnen Sie den Link.'
	},

	lobby: {
		brief: 'Die Einweisung',
		read: 'Lesen Sie sie vor, und sagen Sie, dass der Prozess geprüft wird, nicht die Menschen.',
		purpose: 'Wozu diese Übung dient',
		purposeHint: 'Das sollten nur Sie sehen; es würde dem Team sagen, was zu tun ist.',
		start: 'Übung starten',
		nobody: 'Sie kann beginnen, sobald jemand zum Spielen da ist.',
		missing: 'Was fehlt',
		nothingMissing: 'Nichts. Alle sind da, jede Rolle ist besetzt, und alle können mitlesen.',
		startAnyway: 'Nichts davon hindert Sie am Start.',
		noPlayer: 'Niemand ist zum Spielen da.',
		noPlayerHint: 'Verschicken Sie den Link oder den Code.',
		vacant: (role) => `Unbesetzt: ${role}.`,
		vacantHint:
			'Fragen Sie, wer sie übernimmt; eine Person darf mehrere Rollen haben. Oder setzen Sie eine Vertretung ein.',
		notAsked: 'Noch weiß niemand, ob alle mitlesen können.',
		notAskedHint: 'Prüfen Sie die Verständigung.',
		silent: (names) => `Auf die Prüfung der Verständigung fehlt die Antwort von ${names}.`,
		silentHint: 'Fragen Sie laut, ob die Seite offen ist, und prüfen Sie dann noch einmal.',
		processHint:
			'Verabreden Sie, wer das wäre, oder ergänzen Sie den Prozess und legen Sie die Übung neu an.',
		roles: 'Rollen',
		people: 'Menschen',
		noPeople: 'Noch ist niemand da. Wer den Link öffnet, erscheint sofort hier.',
		ask: 'Verständigung prüfen',
		askAgain: 'Noch einmal prüfen',
		askHint: 'Alle werden gebeten, einen Knopf zu drücken; so wissen Sie, dass ihre Seite geht.'
	}
};
