import type { DrillEvent } from '../engine/events.ts';
import { actorOf, type Course } from './course.ts';
import { clockOf, seatNumber, spoken } from './names.ts';
import type { TimelineEntry } from './report.ts';

type Line = readonly [TimelineEntry['kind'], string];

/** What happened, in order, in words that hold no free text: texts may be erased, a report stays. */
export function timelineOf(course: Course): TimelineEntry[] {
	return course.events.flatMap((event) => {
		const line = lineOf(event, course);
		if (!line) return [];
		const [kind, text] = line;
		const seat = actorOf(event);
		const by = seat === null ? [] : course.tenures.rolesOf(seat, event.n);
		const roles = by.map((role) => course.names.role(role));
		return { t: event.t, event: event.n, kind, text, by: roles };
	});
}

function lineOf(event: DrillEvent, course: Course): Line | null {
	const { script, names, words } = course;
	const { scenario } = script;
	const { timeline: said } = words;
	switch (event.type) {
		case 'drill-started':
			return ['life', said.started];
		case 'drill-paused':
			return ['life', said.paused[event.reason]];
		case 'drill-resumed':
			return ['life', said.resumed];
		case 'time-skipped':
			return ['guidance', said.skippedAhead(clockOf(event.from))];
		case 'hint-given':
			return ['guidance', said.hint(event.text)];
		case 'call-taken':
			return ['guidance', said.callTaken(names.contact(event.contact))];
		case 'inject-held':
			return ['guidance', said.held(spoken(event.inject))];
		case 'inject-released':
			return ['guidance', said.released(spoken(event.inject))];
		case 'inject-delayed':
			return ['guidance', said.delayed(spoken(event.inject), clockOf(event.due))];
		case 'inject-skipped':
			return ['guidance', said.skipped(spoken(event.inject))];
		case 'inject-restored':
			return ['guidance', said.restored(spoken(event.inject))];
		case 'drill-ended':
			return ['life', said.ended];
		case 'seat-disconnected':
		case 'seat-left':
			return ['connection', said.gone(present(event, course))];
		case 'seat-joined':
			return event.t > 0 ? ['connection', said.joined(present(event, course))] : null;
		case 'seat-connected':
			return ['connection', said.back(present(event, course))];
		case 'role-claimed':
			return ['role', said.role.claimed(names.role(event.role), taking(event, event.seat, course))];
		case 'role-released':
			return ['role', said.role.released(names.role(event.role))];
		case 'handover-offered':
			return ['role', said.role.offered(names.role(event.role), taking(event, event.to, course))];
		case 'handover-accepted':
			return ['role', said.role.accepted(names.role(event.role), taking(event, event.to, course))];
		case 'handover-declined':
			return ['role', said.role.declined(names.role(event.role), taking(event, event.to, course))];
		case 'severity-declared':
			return ['severity', said.declared(event.severity)];
		case 'status-changed':
			return ['status', said.statuses[event.status]];
		case 'alert-acknowledged':
			return ['acknowledge', said.acknowledged];
		case 'contact-paged': {
			const paged = event.attempt > 1 ? said.pagedAgain : said.paged;
			return ['page', paged(names.contact(event.contact))];
		}
		case 'contact-answered':
			return ['answer', said.answered(names.contact(event.contact))];
		case 'contact-silent':
			return ['answer', said.silent(names.contact(event.contact))];
		case 'playbook-opened':
			return ['playbook', said.opened(names.playbook(event.family))];
		case 'step-ticked':
			return ['playbook', said.ticked(names.step(event.step))];
		case 'source-opened':
			return ['look', said.looked(names.source(event.source))];
		case 'action-proposed':
			return ['action', said.action.proposed(names.action(event.action))];
		case 'action-declined':
			return ['action', said.action.declined];
		case 'action-started':
			return ['action', said.action.started(names.action(event.action))];
		case 'action-cancelled':
			return ['action', said.action.cancelled(names.action(event.action))];
		case 'action-ended': {
			const harm = event.harm === null ? '' : ` ${event.harm}`;
			return ['action', `${said.action.done(names.action(event.action))}${harm}`];
		}
		case 'update-posted': {
			const lost = event.delivered ? '' : ` ${said.lost}`;
			return ['update', `${said.update(names.audience(event.audience))}${lost}`];
		}
		case 'inject-fired': {
			const channel = said.channels[event.via];
			if (event.inject === null) return ['inject', said.improvised(channel)];
			const named = event.byHand ? spoken(event.inject) : firstLine(event.text);
			return ['inject', said.inject(event.from, channel, event.title ?? named)];
		}
		case 'truth-changed': {
			const rule = event.rule === null ? undefined : scenario.truth[event.rule];
			return ['truth', rule ? `SEV-${rule.severity}: ${rule.because}` : said.nothingDemanded];
		}
		case 'ending-reached':
			return ['ending', event.text || said.ending(event.ending)];
		case 'postmortem-written':
			return ['life', said.postmortem];
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
		case 'skip-begun':
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

/** A seat by its number and by what its holder does, never by a name: `2 (Technical lead)`. */
function seatOf(seat: string, roles: readonly string[], { names }: Course): string {
	const titles = roles.map((role) => names.role(role)).join(', ');
	return titles === '' ? seatNumber(seat) : `${seatNumber(seat)} (${titles})`;
}

/** Whoever comes or goes, by the roles held then, or else at any time. */
function present({ n, seat }: { n: number; seat: string }, course: Course): string {
	const then = course.tenures.rolesOf(seat, n);
	const ever = course.tenures.all.filter((tenure) => tenure.seat === seat);
	const roles = then.length > 0 ? then : [...new Set(ever.map(({ role }) => role))];
	return seatOf(seat, roles, course);
}

/** Whoever is to have a role, by the others held then. */
function taking({ n, role }: { n: number; role: string }, seat: string, course: Course): string {
	const others = course.tenures.rolesOf(seat, n).filter((held) => held !== role);
	return seatOf(seat, others, course);
}

/** Enough of a scripted text to recognise it by. */
const LONGEST = 120;

function firstLine(text: string): string {
	const [line = ''] = text.split('\n');
	return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`;
}
