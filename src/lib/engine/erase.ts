import type { DrillEvent } from './events.ts';

/** Stands where free text was erased. */
export const ERASED = '[erased]';

const blank = (text: string): string => (text === '' ? '' : ERASED);

/**
 * An event without what people wrote in it. Facts, times and features stay, so every report comes
 * out as before, but for the words of the postmortem.
 */
export function eraseFreeText(event: DrillEvent): DrillEvent {
	switch (event.type) {
		case 'handover-offered':
		case 'step-ticked':
			return { ...event, note: blank(event.note) };
		case 'severity-declared':
		case 'action-declined':
			return { ...event, reason: blank(event.reason) };
		case 'contact-paged':
			return { ...event, message: blank(event.message) };
		case 'note-added':
			return { ...event, text: blank(event.text) };
		case 'update-posted': {
			const { condition, actions, needs } = event;
			return {
				...event,
				condition: blank(condition),
				actions: blank(actions),
				needs: blank(needs)
			};
		}
		case 'postmortem-written':
			return {
				...event,
				whatHappened: blank(event.whatHappened),
				impact: blank(event.impact),
				rootCause: blank(event.rootCause),
				prevention: blank(event.prevention),
				items: event.items.map((item) => ({
					...item,
					title: ERASED,
					owner: blank(item.owner)
				}))
			};
		default:
			return event;
	}
}
