import type { TextsOf } from '../load.ts';

export const editor: TextsOf<'editor'> = {
	hint: 'Strg+Leertaste ergänzt, auf ein Wort zeigen erklärt es; Escape, dann Tab verlässt den Editor.',
	nothing: 'Nichts zu beheben.',
	fault: 'Fehler',
	doubt: 'Zweifel',
	line: (n) => `Zeile ${n}`,

	title: (title) => `${title} bearbeiten`,
	versions: 'Versionen',
	makeDrill: 'Übung anlegen',
	version: (n) => `Version ${n}`,
	takenUp: (from, newest) =>
		`Der Text der Version ${from}. Version ${newest} bleibt; Speichern macht eine neue.`,
	file: 'Szenario-Datei',
	beside: 'Was darüber bekannt ist',
	tabs: 'Was davon zu sehen ist',
	problems: (count) => `Probleme (${count})`,
	timeline: 'Verlauf',
	signals: 'Kurven',
	report: 'Bericht',
	reading: 'Wird gelesen …',
	playing: 'Wird gespielt …',
	noPlay: 'Sobald an der Datei nichts mehr falsch ist, steht hier ein Spiel davon.',
	whatChanged: 'Was sich geändert hat',
	save: 'Speichern',
	saveMine: (n) => `Meinen Text als Version ${n} speichern`,
	unsaved: 'Noch nicht gespeichert',
	saved: (n) => `Als Version ${n} gespeichert`,
	savedWith: (n, faults) => `Als Version ${n} gespeichert, mit ${faults}`,
	backTo: (n) => `Zurück zu Version ${n}`,
	leave: 'Gehen, ohne zu speichern? Was Sie geändert haben, ist dann verloren.',
	textIsHere: 'Ihr Text steht noch hier.',
	signedOut:
		'Sie wurden inzwischen abgemeldet. Melden Sie sich in einem anderen Tab wieder an und speichern Sie dann.',
	tooLarge: 'Die Datei ist zu groß; ein Szenario darf 256 KiB haben.',
	noAnswer: 'Der Server hat nicht geantwortet. Versuchen Sie es gleich noch einmal.'
};
