import type { TextsOf } from '../load.ts';

const WAIT = 'Warten Sie eine Minute und versuchen Sie es dann wieder.';
const NO_DRILL = 'Diese Übung gibt es nicht. Prüfen Sie den Link.';

export const refusals: TextsOf<'refusals'> = {
	'access/first-run': 'Öffnen Sie den Link im Terminal und wählen Sie ein Passwort.',
	'access/join': 'Nehmen Sie zuerst teil: über den Link oder den Code der Übung.',
	'access/link':
		'Dieser Link wurde schon benutzt oder stammt von einem früheren Start. Nehmen Sie den neuesten im Terminal.',
	'access/long': 'Das Passwort ist zu lang: höchstens 500 Zeichen.',
	'access/short': 'Das Passwort ist zu kurz: mindestens 8 Zeichen.',
	'access/sign-in': 'Melden Sie sich zuerst als Übungsleitung an.',
	'access/too-fast': `Zu viele Versuche. ${WAIT}`,
	'access/wrong': 'Das ist nicht das Passwort. Versuchen Sie es noch einmal.',

	'action/no-proposal': 'Über diesen Vorschlag ist schon entschieden.',
	'action/not-yours': 'Das entscheidet eine andere Rolle.',
	'action/options': 'Wählen Sie zuerst aus, worauf sich die Maßnahme bezieht.',
	'action/over': 'Das läuft nicht mehr.',
	'action/proposed': 'Das ist schon vorgeschlagen und wartet auf Freigabe.',
	'action/running': 'Das läuft schon.',
	'action/spent': 'Das wurde so oft getan, wie es geht.',
	'action/unknown': 'Das geht im Augenblick nicht.',
	'alert/acknowledged': 'Jemand hat das schon bestätigt.',
	'alert/unknown': 'Das ist kein Alarm.',
	'audience/unknown': 'Diese Zielgruppe kommt in Ihrem Prozess nicht vor.',

	'code/over': 'Diese Übung ist vorbei; man kann nicht mehr dazukommen.',
	'code/too-fast': `Zu viele Codes wurden versucht. ${WAIT}`,
	'code/unknown': 'Keine Übung hat diesen Code. Prüfen Sie ihn und versuchen Sie es noch einmal.',
	'comms/answered': 'Ihre Antwort ist schon angekommen.',
	'comms/not-asked': 'Noch hat niemand nach der Verständigung gefragt.',
	'command/not-yours': 'Das steht Ihnen in dieser Übung nicht offen.',
	'console/away': 'Wählen Sie jemanden, der am Leitstand ist.',
	'console/full':
		'Über diesen Link kamen zu viele. Schließen Sie ihn und erzeugen Sie einen neuen.',
	'console/guest': 'Das kann nur, wer sich angemeldet hat.',
	'console/link':
		'Dieser Link wurde geschlossen. Bitten Sie, wer ihn geschickt hat, um einen neuen.',
	'console/not-in-charge':
		'Jemand anders leitet. Bitten Sie um den Leitstand, oder übernehmen Sie die Leitung.',
	'console/not-yours': 'Sie leiten nicht.',
	'contact/ringing': 'Es klingelt schon. Warten Sie, oder rufen Sie den nächsten Kontakt.',
	'contact/unknown': 'Dieser Kontakt kommt in Ihrem Prozess nicht vor.',

	'cadence/range': 'Wählen Sie eine ganze Zahl von Tagen, 1 bis 730.',
	'drill/draft': 'Der Warteraum ist noch nicht offen.',
	'drill/ended': 'Die Übung ist vorbei. Schreiben Sie jetzt gemeinsam das Postmortem.',
	'drill/lobby': 'Die Übung hat nicht begonnen. Die Übungsleitung startet sie.',
	'drill/nobody-here': 'Noch ist niemand da. Teilen Sie den Link und starten Sie dann.',
	'drill/paused':
		'Die Übung ruht. Lesen und notieren geht; gehandelt wird erst wieder, wenn sie weiterläuft.',
	'drill/running': 'Die Übung läuft; das geht vorher, nachher oder während einer Pause.',
	'drill/unknown': NO_DRILL,

	'hint/unknown': 'Diesen Hinweis gibt es im Drehbuch nicht.',
	'hook/form': 'Wählen Sie JSON oder Chat.',
	'hook/url': 'Schreiben Sie die ganze Adresse, beginnend mit https://.',
	'inject/held': 'Sie wird schon zurückgehalten.',
	'inject/not-due': 'Sie hat noch keinen Zeitpunkt. Halten Sie sie stattdessen zurück.',
	'inject/not-held': 'Sie wird nicht zurückgehalten.',
	'inject/not-skipped': 'Sie wurde nicht übersprungen.',
	'inject/skipped': 'Sie ist schon übersprungen.',
	'inject/unknown': 'Diese Einspielung gibt es im Drehbuch nicht.',

	'message/malformed': 'Diese Nachricht war nicht zu verstehen. Laden Sie die Seite neu.',
	'message/unknown': 'Diese Art von Nachricht gibt es nicht. Laden Sie die Seite neu.',
	'name/long': 'Der Name ist zu lang: höchstens 60 Zeichen.',
	'name/missing': 'Schreiben Sie den Namen, unter dem die anderen Sie kennen.',
	'note/long': 'Die Notiz ist zu lang.',
	'observation/future': 'Wählen Sie einen Zeitpunkt, der schon war.',
	'override/future': 'Wählen Sie einen Zeitpunkt, der schon war.',
	'override/one': 'Wählen Sie ein Urteil oder den Zeitpunkt, zu dem es laut gesagt wurde.',

	'page/not-taken': 'Übernehmen Sie den Anruf, bevor Sie antworten.',
	'page/over': 'Dieser Ruf ist schon beantwortet.',
	'page/taken': 'Sie spielen diesen Kontakt schon.',
	'playbook/open': 'Es ist schon geöffnet.',
	'playbook/unknown': 'Dieses Playbook kommt in Ihrem Prozess nicht vor.',
	'process/clause-changed':
		'Diese Klausel wurde seit der Übung geändert. Vergleichen Sie die Versionen und ändern Sie sie von Hand.',
	'process/clause-gone': 'Diese Klausel steht nicht mehr im Prozess.',
	'process/clause-there': 'Diese Klausel gibt es schon; ändern Sie sie von Hand.',
	'process/conflict':
		'Jemand hat inzwischen eine Version gespeichert. Ihr Text ist nicht verloren.',
	'process/does-not-fit':
		'Damit wäre der Prozess in sich nicht mehr stimmig. Ändern Sie ihn von Hand.',
	'process/gone': 'Diesen Prozess gibt es nicht.',
	'process/id':
		'Übungen verweisen mit der id auf diesen Prozess; sie bleibt, wie sie ist. Oder lesen Sie die Datei als weiteren Prozess ein.',
	'process/no-place': 'Im Prozess ist kein Platz für diese Klausel.',
	'process/says-so': 'Der Prozess sagt das schon.',
	'process/unreadable':
		'Der Prozess lässt sich nicht lesen und wird darum nicht gespeichert. Beheben Sie zuerst die Fehler in der Datei.',
	'process/unsigned':
		'Schreiben Sie Ihren Namen: Andere möchten wissen, wen sie dazu fragen können.',
	'process/unknown': 'Wählen Sie einen der Prozesse aus der Liste.',
	'proposal/applied': 'Dieser Vorschlag wurde schon übernommen.',
	'proposal/none': 'Der Bericht schlägt keine solche Änderung des Prozesses vor.',
	'protocol/handshake': 'Die Verbindung kam nicht zustande. Laden Sie die Seite neu.',
	'protocol/version': 'Muster wurde inzwischen erneuert. Laden Sie die Seite neu.',
	'question/answered': 'Diese Frage ist schon beantwortet.',
	'rate/too-fast': 'Das war zu viel auf einmal. Warten Sie eine Sekunde, dann geht es weiter.',

	'role/held': 'Jemand anders hat diese Rolle. Bitten Sie um eine Übergabe.',
	'role/no-offer': 'Niemand übergibt Ihnen diese Rolle mehr.',
	'role/nobody-there': 'Wählen Sie jemanden, der da ist.',
	'role/not-yours': 'Sie haben diese Rolle nicht.',
	'role/offered': 'Die Antwort steht noch aus.',
	'role/unknown': 'Diese Rolle kommt in Ihrem Prozess nicht vor.',
	'role/yours': 'Sie haben diese Rolle schon.',

	'scenario/binary': 'Das ist keine Textdatei. Wählen Sie die YAML-Datei eines Szenarios.',
	'scenario/conflict': 'Jemand hat inzwischen gespeichert. Ihr Text ist nicht verloren.',
	'scenario/empty': 'Die Datei ist leer. Schreiben Sie das Szenario und speichern Sie es dann.',
	'scenario/id':
		'Die `id` eines Szenarios bleibt. Stellen Sie sie wieder her, oder machen Sie ein neues daraus.',
	'scenario/large': 'Die Datei ist zu groß. Nehmen Sie heraus, was nur hineinkopiert wurde.',
	'scenario/unknown': 'Dieses Szenario gibt es nicht. Wählen Sie eines aus der Bibliothek.',
	'seat/connected': 'Schon verbunden.',
	'seat/gone': 'Sie haben diese Übung verlassen. Nehmen Sie wieder teil, um zu handeln.',
	'seat/not-observer': 'Beobachtungen halten Beobachtende fest; Sie schreiben Notizen.',
	'seat/observer': 'Beobachtende sehen zu und notieren; sie handeln nicht.',
	'seat/taken': 'Dieser Platz ist besetzt. Nehmen Sie noch einmal teil.',
	'seat/unknown': 'Diesen Platz gibt es nicht.',
	'severity/unchanged': 'Der Vorfall hat diesen Schweregrad schon.',
	'source/looking': 'Dort sehen Sie schon nach.',
	'source/not-looked': 'Sehen Sie zuerst dort nach; dann erscheinen die Kurven.',
	'source/unknown': 'Dort kann man im Augenblick nicht nachsehen.',
	'share/days': 'Ein Link gilt für 1 bis 365 Tage.',
	'share/over': 'Dieser Link ist abgelaufen oder wurde widerrufen.',
	'stress/running': 'Ein Belastungstest läuft. Halten Sie ihn an oder warten Sie, bis er endet.',
	'stress/runs': 'Spielen Sie 1 bis 2000 Übungen; mehr im Terminal.',
	'share/too-fast': `Zu viele Links wurden versucht. ${WAIT}`,
	'speed/range': 'Wählen Sie ein Tempo von 0,25 bis 600.',
	'stand-in/gone': 'Diese Vertretung ist schon gegangen.',
	'stand-in/held': 'Diese Rolle hat schon jemand.',
	'stage/begun': 'Das hat schon begonnen.',
	'status/unchanged': 'Der Vorfall hat diesen Status schon.',
	'status/undeclared': 'Rufen Sie zuerst einen Schweregrad aus; dann gibt es einen Vorfall.',
	'step/closed': 'Öffnen Sie dieses Playbook, bevor Sie Schritte abhaken.',
	'step/ticked': 'Dieser Schritt ist schon abgehakt.',
	'step/unknown': 'Diesen Schritt gibt es in keinem Playbook.',
	'update/empty': 'Sagen Sie wenigstens, wie die Lage ist.',

	'watch/only': 'Diese Seite schaut nur zu. Um mitzumachen, nehmen Sie über den Link teil.',
	'watch/seat': 'Wählen Sie, wem Sie zusehen.'
};
