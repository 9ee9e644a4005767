import type { DrillEvent } from '../engine/events.ts';
import { actorOf, type Course } from './course.ts';
import { clockOf, spoken, type Names } from './names.ts';
import type { TimelineEntry } from './report.ts';

type Line = readonly [TimelineEntry['kind'], string];

/** What happened, in order, in words that hold no free text: texts may be erased, a report stays. */
export function timelineOf(course: Course): TimelineEntry[] {
	return course.events.flatMap((event) => {
		const line = lineOf(event, course, course.names);
		if (!line) return [];
		const [kind, text] = line;
		const seat = actorOf(event);
		const by = seat === null ? [] : course.tenures.rolesOf(seat, event.n);
		const roles = by.map((role) => course.names.role(role));
		return { t: event.t, event: event.n, kind, text, by: roles };
	});
}

function lineOf(event: DrillEvent, { script }: Course, names: Names): Line | null {
	const { scenario } = script;
	switch (event.type) {
		case 'drill-started':
			return ['life', 'The drill starts.'];
		case 'drill-paused':
			return ['life', PAUSES[event.reason]];
		case 'drill-resumed':
			return ['life', 'The drill goes on.'];
		case 'time-skipped':
			return ['guidance', `The facilitator skips ahead from ${clockOf(event.from)}.`];
		case 'hint-given':
			return ['guidance', `A hint is given: ${event.text}`];
		case 'call-taken':
			return ['guidance', `The facilitator answers for ${names.contact(event.contact)}.`];
		case 'inject-held':
			return ['guidance', `The facilitator holds “${spoken(event.inject)}” back.`];
		case 'inject-released':
			return ['guidance', `The facilitator lets “${spoken(event.inject)}” go.`];
		case 'inject-delayed':
			return [
				'guidance',
				`The facilitator moves “${spoken(event.inject)}” to ${clockOf(event.due)}.`
			];
		case 'inject-skipped':
			return ['guidance', `The facilitator skips “${spoken(event.inject)}”.`];
		case 'inject-restored':
			return ['guidance', `The facilitator takes “${spoken(event.inject)}” back in.`];
		case 'drill-ended':
			return ['life', 'The drill ends.'];
		case 'seat-disconnected':
		case 'seat-left':
			return ['connection', `Seat ${event.seat} is gone.`];
		case 'seat-joined':
			return event.t > 0 ? ['connection', `Seat ${event.seat} joins.`] : null;
		case 'seat-connected':
			return ['connection', `Seat ${event.seat} is back.`];
		case 'role-claimed':
			return ['role', `${names.role(event.role)} is taken by seat ${event.seat}.`];
		case 'role-released':
			return ['role', `${names.role(event.role)} is released.`];
		case 'handover-offered':
			return ['role', `${names.role(event.role)} is offered to seat ${event.to}.`];
		case 'handover-accepted':
			return ['role', `${names.role(event.role)} is handed over to seat ${event.to}.`];
		case 'handover-declined':
			return ['role', `${names.role(event.role)} is declined by seat ${event.to}.`];
		case 'severity-declared':
			return ['severity', `SEV-${event.severity} is declared.`];
		case 'status-changed':
			return ['status', `Status: ${event.status}.`];
		case 'alert-acknowledged':
			return ['acknowledge', 'An alert is acknowledged.'];
		case 'contact-paged': {
			const again = event.attempt > 1 ? ' again' : '';
			return ['page', `${names.contact(event.contact)} is paged${again}.`];
		}
		case 'contact-answered':
			return ['answer', `${names.contact(event.contact)} answers.`];
		case 'contact-silent':
			return ['answer', `${names.contact(event.contact)} stays silent.`];
		case 'playbook-opened':
			return ['playbook', `Playbook “${names.playbook(event.family)}” is opened.`];
		case 'step-ticked':
			return ['playbook', `Step “${names.step(event.step)}” is ticked.`];
		case 'source-opened':
			return ['look', `${names.source(event.source)} is looked at.`];
		case 'action-proposed':
			return ['action', `“${names.action(event.action)}” is proposed.`];
		case 'action-declined':
			return ['action', 'A proposal is declined.'];
		case 'action-started':
			return ['action', `“${names.action(event.action)}” is started.`];
		case 'action-cancelled':
			return ['action', `“${names.action(event.action)}” is called off.`];
		case 'action-ended': {
			const harm = event.harm === null ? '' : ` ${event.harm}`;
			return ['action', `“${names.action(event.action)}” is done.${harm}`];
		}
		case 'update-posted': {
			const lost = event.delivered ? '' : ' It did not get through.';
			return ['update', `Update to ${names.audience(event.audience)}.${lost}`];
		}
		case 'inject-fired': {
			const title = event.title ?? (event.inject === null ? 'improvised' : firstLine(event.text));
			return ['inject', `${event.from} (${event.via}): ${title}`];
		}
		case 'truth-changed': {
			const rule = event.rule === null ? undefined : scenario.truth[event.rule];
			return ['truth', rule ? `SEV-${rule.severity}: ${rule.because}` : 'Nothing is demanded.'];
		}
		case 'ending-reached':
			return ['ending', event.text || `Ending: ${event.ending}.`];
		case 'postmortem-written':
			return ['life', 'A postmortem is written.'];
		case 'drill-created':
		case 'lobby-opened':
		case 'stage-begun':
		case 'speed-changed':
		case 'comms-check-asked':
		case 'comms-check-answered':
		case 'note-added':
		case 'inject-armed':
		case 'inject-lapsed':
		case 'inject-reset':
		case 'call-returned':
		case 'question-asked':
		case 'question-answered':
		case 'observation-added':
		case 'observation-withdrawn':
		case 'verdict-overridden':
		case 'override-withdrawn':
		case 'clock-jumped':
		case 'truth-held':
		case 'flows-moved':
		case 'source-shown':
		case 'offers-changed':
		case 'stage-entered':
		case 'reflection-written':
		case 'reflections-shown':
		case 'vote-cast':
		case 'question-judged':
		case 'cause-revealed':
		case 'report-published':
			return null;
	}
}

const PAUSES = {
	facilitator: 'The drill is paused.',
	discussion: 'The drill is paused to talk.',
	'time-out': 'The team takes a time-out.',
	restart: 'The drill is interrupted.',
	sleep: 'The drill is interrupted.'
} as const;

/** Enough of a scripted text to recognise it by. */
const LONGEST = 120;

function firstLine(text: string): string {
	const [line = ''] = text.split('\n');
	return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`;
}
