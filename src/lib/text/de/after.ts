import type { TextsOf } from '../load.ts';

export const after: TextsOf<'after'> = {
	over: 'Die Übung ist vorbei',
	whatNow:
		'Das Team schreibt jetzt im Lageraum sein Postmortem: was geschah, Auswirkung, Ursache und was eine Wiederholung verhindert. Danach lesen Sie gemeinsam den Lückenbericht.',
	postmortemWritten: 'Das Postmortem ist geschrieben.',
	postmortemMissing: 'Noch ist kein Postmortem geschrieben.',
	openReport: 'Lückenbericht öffnen'
};
