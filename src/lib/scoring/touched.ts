import type { DrillEvent } from '../engine/events.ts';
import type { Condition } from '../scenario/conditions.ts';

/*
 * Which conditions an event may change, by name: ids share one namespace with the variables of the
 * condition language, so a condition is looked at again only when a name it reads was touched.
 */

const ACTED = ['state', 'known_severity'];

/** Names that conditions read and this event may have changed. */
export function touchedBy(event: DrillEvent): readonly string[] {
	switch (event.type) {
		case 'inject-fired':
			return [...(event.inject === null ? [] : [event.inject]), ...event.reveals, ...ACTED];
		case 'truth-changed':
			return ['true_severity', 'known_severity'];
		case 'flows-moved':
			return ['state'];
		case 'severity-declared':
		case 'status-changed':
			return ['severity', 'status'];
		case 'source-shown':
			return [event.source, ...event.reveals, ...covered(event.covers), 'known_severity'];
		case 'action-started':
			return [event.action];
		case 'action-cancelled':
			return [event.action, ...event.reveals, ...ACTED];
		case 'action-ended':
			return [event.action, ...event.reveals, ...covered(event.covers), ...ACTED];
		case 'contact-paged':
			return [event.contact];
		case 'contact-answered':
			return [event.contact, ...event.reveals, ...ACTED];
		case 'update-posted':
			return [event.audience];
		case 'playbook-opened':
			return [event.family];
		case 'step-ticked':
			return [event.step];
		case 'role-claimed':
		case 'handover-accepted':
			return [event.role, 'known_severity'];
		case 'role-released':
			return [event.role];
		case 'seat-joined':
		case 'seat-connected':
			return ['known_severity'];
		case 'ending-reached':
			return [event.ending];
		case 'drill-created':
		case 'lobby-opened':
		case 'stage-begun':
		case 'drill-started':
		case 'drill-paused':
		case 'drill-resumed':
		case 'speed-changed':
		case 'drill-ended':
		case 'comms-check-asked':
		case 'comms-check-answered':
		case 'seat-left':
		case 'seat-disconnected':
		case 'handover-offered':
		case 'handover-declined':
		case 'alert-acknowledged':
		case 'source-opened':
		case 'action-proposed':
		case 'action-declined':
		case 'note-added':
		case 'inject-armed':
		case 'inject-lapsed':
		case 'inject-reset':
		case 'inject-skipped':
		case 'inject-restored':
		case 'inject-held':
		case 'inject-released':
		case 'inject-delayed':
		case 'hint-given':
		case 'call-taken':
		case 'call-returned':
		case 'question-asked':
		case 'question-answered':
		case 'observation-added':
		case 'observation-withdrawn':
		case 'verdict-overridden':
		case 'override-withdrawn':
		case 'skip-begun':
		case 'time-skipped':
		case 'clock-jumped':
		case 'truth-held':
		case 'contact-silent':
		case 'offers-changed':
		case 'stage-entered':
		case 'reflection-written':
		case 'reflections-shown':
		case 'vote-cast':
		case 'question-judged':
		case 'cause-revealed':
		case 'report-published':
		case 'postmortem-written':
			return [];
	}
}

const covered = (step: string | null) => (step === null ? [] : [step]);

/** Names that decide what this condition says; the clock is not among them. */
export const namesIn = ({ mentions, variables }: Condition): ReadonlySet<string> =>
	new Set([...mentions.map(({ id }) => id), ...variables]);
