import type { DrillEvent, EventOf, EventType } from './events.ts';

/** Stands where free text was erased. */
export const ERASED = '[erased]';

/** Is kept where a name was erased that no role stands for; screens say it in the reader's words. */
export const ERASED_NAME = 'Erased';

/** The fields of each event that hold what somebody wrote. */
const FREE_TEXT: { readonly [T in EventType]?: readonly (keyof EventOf<T>)[] } = {
	'handover-offered': ['note'],
	'severity-declared': ['reason'],
	'contact-paged': ['message'],
	'step-ticked': ['note'],
	'action-declined': ['reason'],
	'update-posted': ['condition', 'actions', 'needs'],
	'note-added': ['text'],
	'question-asked': ['text'],
	'question-answered': ['asked', 'text'],
	'observation-added': ['text'],
	'verdict-overridden': ['reason'],
	'reflection-written': ['start', 'stop', 'continue'],
	'reflections-shown': ['start', 'stop', 'continue'],
	'question-judged': ['reason'],
	'postmortem-written': [
		'whatHappened',
		'impact',
		'rootCause',
		'prevention',
		'contributing',
		'wentWell',
		'wentBadly'
	]
};

/** Text, or a list of texts; what an older log lacks stays out. */
function blank(text: unknown): unknown {
	if (Array.isArray(text)) return text.map(blank);
	return text === '' || text === undefined ? text : ERASED;
}

/** The facilitator's hand in the story counts as written by people; the scenario's own texts stay. */
function writtenIn(event: DrillEvent): readonly (keyof DrillEvent)[] {
	const fields: readonly string[] = FREE_TEXT[event.type] ?? [];
	const byHand = 'byHand' in event && event.byHand ? ['text'] : [];
	const isImprovised = event.type === 'inject-fired' && event.inject === null;
	const improvised = isImprovised ? ['from', 'text'] : [];
	return [...fields, ...byHand, ...improvised] as (keyof DrillEvent)[];
}

/**
 * An event without what people wrote in it. Facts, times and features stay, so every report comes
 * out as before, but for the words of the postmortem.
 */
export function eraseFreeText(event: DrillEvent): DrillEvent {
	const fields = writtenIn(event);
	const erased = Object.fromEntries(fields.map((field) => [field, blank(event[field])]));
	if (event.type !== 'postmortem-written') return { ...event, ...erased };
	const items = event.items.map((item) => ({
		...item,
		title: ERASED,
		owner: item.owner === '' ? '' : ERASED
	}));
	return { ...event, ...erased, items };
}
