import type { TextsOf } from '../load.ts';

export const facilitators: TextsOf<'facilitators'> = {
	title: 'An diesem Leitstand',
	unnamed: (n) => `Übungsleitung ${n}`,
	you: 'Sie',
	inCharge: 'leitet',
	guest: 'per Link',
	away: 'weg',
	yourName: 'Ihr Name',
	saveName: 'Speichern',
	handOver: 'Übergeben',
	handOverName: (who) => `(den Leitstand an ${who})`,
	handed: (who) => `${who} leitet jetzt.`,
	assist: (who) =>
		`${who} leitet. Sie können beobachten, Fragen beantworten, Kontakte spielen und urteilen.`,
	ask: 'Um den Leitstand bitten',
	asked: 'Sie haben um den Leitstand gebeten.',
	asks: (who) => `${who} bittet um den Leitstand.`,
	notNow: 'Jetzt nicht',
	take: 'Leitung übernehmen',
	takeTitle: 'Die Leitung übernehmen?',
	takeWhat: (who) =>
		`${who} ist da und leitet. Besser, Sie bitten erst darum; nehmen Sie sie, wenn dafür keine Zeit ist.`,
	free: (who) => `${who} ist weg. Wer als Nächstes handelt, leitet.`,
	invite: 'Zweite Übungsleitung einladen',
	inviteWhat:
		'Wer diesen Link öffnet, sieht alles von dieser Übung und sonst nichts von Muster. Er wird einmal gezeigt.',
	copy: 'Link kopieren',
	copied: 'Kopiert',
	notCopied: 'Der Link ließ sich nicht kopieren. Markieren Sie ihn und kopieren Sie ihn von Hand.',
	newLink: 'Link erzeugen',
	revoke: 'Link schließen',
	revokeTitle: 'Link schließen?',
	revokeWhat:
		'Wer darüber hereinkam, verlässt den Leitstand sofort und kommt darüber nicht wieder herein.',
	open: 'Ein Link ist offen.',
	joinTitle: 'Eine Übung mit leiten',
	joinWhat:
		'Sie sehen, was das Team nicht sieht: das Drehbuch, und was von den Teilnehmenden verlangt ist.',
	joinName: 'Ihr Name',
	join: 'Leitstand öffnen',
	joinGone: 'Dieser Link wurde geschlossen. Bitten Sie, wer ihn geschickt hat, um einen neuen.'
};
