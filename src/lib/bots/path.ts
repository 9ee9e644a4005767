import type { SeatCommand } from '../engine/actions/index.ts';
import type { PathItem } from '../scenario/schema.ts';
import type { Briefing } from './briefing.ts';
import { updateCommand } from './updates.ts';
import type { Glance, Wish } from './wish.ts';

/** The first item of the model answer that is undone and whose time has come. */
export function pathWishes(briefing: Briefing, glance: Glance): Wish[] {
	const { reading, path } = briefing;
	reading.view = glance.view;
	reading.t = glance.t;
	for (const [index, { item, when }] of path.entries()) {
		const key = `path/${index}`;
		if (glance.done.has(key)) continue;
		if (when && !when.holds(reading)) {
			glance.later(when.nextChange(reading));
			continue;
		}
		const move = moveOf(item, briefing, glance);
		return [{ key, ...move }];
	}
	return [];
}

function moveOf(
	item: PathItem,
	briefing: Briefing,
	{ view }: Glance
): { role: string; command: SeatCommand } {
	const { lead, technical, communications } = briefing.roles;
	if (item.look !== undefined) {
		return { role: technical, command: { type: 'look', source: item.look } };
	}
	if (item.do !== undefined) {
		const role = briefing.scenario.actions?.[item.do]?.role ?? technical;
		const options = item.choose ?? {};
		return {
			role,
			command: { type: 'start-action', action: item.do, options, withoutApproval: false }
		};
	}
	if (item.declare !== undefined) {
		const reason = 'By the definitions of our process.';
		return { role: lead, command: { type: 'declare-severity', severity: item.declare, reason } };
	}
	if (item.escalate !== undefined) {
		const message = 'We need your help with this incident.';
		return { role: lead, command: { type: 'escalate', contact: item.escalate, message } };
	}
	if (item.update !== undefined) {
		return {
			role: communications,
			command: updateCommand(briefing, view, item.update, undefined)
		};
	}
	if (item.open !== undefined) {
		return { role: technical, command: { type: 'open-playbook', family: item.open } };
	}
	if (item.tick !== undefined) {
		return { role: technical, command: { type: 'tick-step', step: item.tick, note: '' } };
	}
	const status = item.status ?? 'resolved';
	return { role: lead, command: { type: 'set-status', status } };
}
