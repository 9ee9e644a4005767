import { minutesFor, type Agenda } from '../engine/agenda.ts';
import type { Stage } from '../engine/events.ts';

/** Of the agenda's time for action items, what the postmortem takes before them. */
const SHARE_OF_POSTMORTEM = 0.6;

/** Drills made before there was a choice. */
const USUAL: Agenda = 90;

/** Minutes the agenda gives a stage after play; null where none are set: a report is read in peace. */
export function minutesOf(stage: Stage, agenda: Agenda | null): number | null {
	const whole = minutesFor(agenda ?? USUAL, 'action-items');
	const postmortem = Math.round(whole * SHARE_OF_POSTMORTEM);
	switch (stage) {
		case 'hot-wash':
			return minutesFor(agenda ?? USUAL, 'hot-wash');
		case 'postmortem':
			return postmortem;
		case 'action-items':
			return whole - postmortem;
		case 'report':
			return null;
	}
}
