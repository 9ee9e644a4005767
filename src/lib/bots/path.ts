import type { SeatCommand } from '../engine/actions/index.ts';
import type { DrillView } from '../engine/view.ts';
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
		const key = moveKey(index);
		if (glance.done.has(key)) continue;
		if (when && !when.holds(reading)) {
			glance.later(when.nextChange(reading));
			continue;
		}
		return [{ key, role: roleOf(item, briefing), command: commandOf(item, briefing, glance) }];
	}
	return [];
}

const moveKeys: string[] = [];

/** Made once: stand-ins go over the whole path whenever they look. */
const moveKey = (index: number): string => (moveKeys[index] ??= `path/${index}`);

/** Whose job an item of the model answer is. */
function roleOf(item: PathItem, { scenario, roles }: Briefing): string {
	if (item.do !== undefined) return scenario.actions?.[item.do]?.role ?? roles.technical;
	if (item.update !== undefined) return roles.communications;
	const hands = item.look ?? item.open ?? item.tick;
	return hands === undefined ? roles.lead : roles.technical;
}

function commandOf(item: PathItem, briefing: Briefing, { view }: Glance): SeatCommand {
	if (item.look !== undefined) return { type: 'look', source: item.look };
	if (item.do !== undefined) {
		const options = item.choose ?? {};
		return { type: 'start-action', action: item.do, options, withoutApproval: false };
	}
	if (item.declare !== undefined) {
		const reason = 'By the definitions of our process.';
		return { type: 'declare-severity', severity: item.declare, reason };
	}
	if (item.escalate !== undefined) {
		const message = 'We need your help with this incident.';
		return { type: 'escalate', contact: item.escalate, message };
	}
	if (item.update !== undefined) return updateCommand(briefing, view, item.update, undefined);
	if (item.open !== undefined) return { type: 'open-playbook', family: item.open };
	if (item.tick !== undefined) return { type: 'tick-step', step: item.tick, note: '' };
	return { type: 'set-status', status: item.status ?? 'resolved' };
}

type Signs = {
	readonly [Type in SeatCommand['type']]?: (
		command: Extract<SeatCommand, { type: Type }>,
		view: DrillView
	) => boolean;
};

/** How one sees that a move of the model answer was made; the path has no other moves. */
const signs: Signs = {
	look: ({ source }, view) => view.evidence[source] !== undefined,
	'start-action': ({ action: wanted }, view) =>
		view.runs.some(
			({ action, state }) => action === wanted && state !== 'declined' && state !== 'cancelled'
		),
	'declare-severity': ({ severity }, view) => view.severity === severity,
	escalate: ({ contact }, view) => view.pages[contact] !== undefined,
	'post-update': ({ audience }, view) => view.updates[audience] !== undefined,
	'open-playbook': ({ family }, view) => view.opened[family] !== undefined,
	'tick-step': ({ step }, view) => view.ticked[step] !== undefined,
	'set-status': ({ status }, view) => view.status === status
};

/** Whether somebody has done already what an item of the model answer asks for. */
export function isDone({ command }: Wish, view: DrillView): boolean {
	const shows = signs[command.type] as
		((command: SeatCommand, view: DrillView) => boolean) | undefined;
	return shows?.(command, view) ?? false;
}

/** Moves that bring something about once: asked for again, the engine has nothing to do. */
const ONCE = new Set<SeatCommand['type']>([
	'declare-severity',
	'open-playbook',
	'tick-step',
	'set-status'
]);

/** Whether what a move asks for is so already, because the process asked for the same a moment before. */
export function isSo(wish: Wish, view: DrillView): boolean {
	const { command } = wish;
	if (command.type === 'escalate') return view.pages[command.contact]?.state === 'ringing';
	return ONCE.has(command.type) && isDone(wish, view);
}
