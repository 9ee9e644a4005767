import type { DrillView } from '../engine/view.ts';
import type { TextsOf } from '../text/load.ts';
import { isAllClear } from './glance.ts';
import type { Words } from './words.ts';

/** What is under way or promised: what a person should know before saying *resolved*. */
export function stillOpen(
	view: DrillView,
	words: Words,
	open: TextsOf<'tools'>['status']['open']
): string[] {
	const running = view.runs
		.filter(({ state }) => state === 'running' || state === 'proposed')
		.map(({ action }) => open.running(words.action(action)));
	const ringing = Object.entries(view.pages)
		.filter(([, { state }]) => state === 'ringing')
		.map(([contact]) => open.ringing(words.contact(contact)));
	const promised = Object.entries(view.updates)
		.filter(([, { nextAt }]) => nextAt !== null)
		.map(([audience]) => open.promised(words.audience(audience)));
	const alerts = Object.values(view.alerts).filter(({ text }) => !isAllClear(text)).length;
	return [...running, ...ringing, ...promised, ...(alerts > 0 ? [open.alerts(alerts)] : [])];
}
