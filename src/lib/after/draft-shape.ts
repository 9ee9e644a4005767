import * as Y from 'yjs';

/*
 * The postmortem while it is written: one text per section and a list of action items, in a document
 * that any number of people change at once (Yjs). Server and browser read it through this file.
 */

export const SECTIONS = [
	'whatHappened',
	'impact',
	'rootCause',
	'contributing',
	'wentWell',
	'wentBadly',
	'prevention'
] as const;
export type Section = (typeof SECTIONS)[number];

const ITEMS = 'items';
/** Far beyond what is handed in, so that nobody's words are refused in the middle of typing. */
const MOST_LETTERS = 40_000;
const MOST_ITEMS = 200;

export const sectionOf = (doc: Y.Doc, section: Section): Y.Text => doc.getText(section);

/** `title` and `owner` are texts that people type in; `due` and `retest` are chosen. */
export type DraftItem = Y.Map<Y.Text | string>;
export const itemsOf = (doc: Y.Doc): Y.Array<DraftItem> => doc.getArray<DraftItem>(ITEMS);

export function newItem(): DraftItem {
	const item: DraftItem = new Y.Map();
	item.set('title', new Y.Text());
	item.set('owner', new Y.Text());
	item.set('due', '');
	item.set('retest', '');
	return item;
}

export type ItemText = 'title' | 'owner';

/** Undefined where a hostile client put something else there. */
export function itemText(item: DraftItem, field: ItemText): Y.Text | undefined {
	const found = item.get(field);
	return found instanceof Y.Text ? found : undefined;
}

export function itemChoice(item: DraftItem, field: 'due' | 'retest'): string {
	const found = item.get(field);
	return typeof found === 'string' ? found : '';
}

export interface DraftContent extends Readonly<Record<Section, string>> {
	readonly items: readonly {
		readonly title: string;
		readonly owner: string;
		readonly due: string | null;
		readonly retest: string;
	}[];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What would be handed in now; items without a title are not there yet. */
export function contentOf(doc: Y.Doc): DraftContent {
	const text = (section: Section) => sectionOf(doc, section).toString().trim();
	const words = (item: DraftItem, field: ItemText) =>
		itemText(item, field)?.toString().trim() ?? '';
	return {
		whatHappened: text('whatHappened'),
		impact: text('impact'),
		rootCause: text('rootCause'),
		contributing: text('contributing'),
		wentWell: text('wentWell'),
		wentBadly: text('wentBadly'),
		prevention: text('prevention'),
		items: itemsOf(doc)
			.toArray()
			.filter((item) => item instanceof Y.Map)
			.map((item) => {
				const due = itemChoice(item, 'due');
				return {
					title: words(item, 'title'),
					owner: words(item, 'owner'),
					due: DAY.test(due) ? due : null,
					retest: itemChoice(item, 'retest')
				};
			})
			.filter(({ title }) => title !== '')
	};
}

/** Letters and nothing else, so that a cursor means the same place to everybody. */
const isPlain = (text: Y.Text): boolean =>
	text.length <= MOST_LETTERS && text.length === text.toString().length;

/** Whether a document is a postmortem's draft and nothing else, and not beyond all measure. */
export function isDraft(doc: Y.Doc): boolean {
	const known = new Set<string>([...SECTIONS, ITEMS]);
	if ([...doc.share.keys()].some((name) => !known.has(name))) return false;
	return (
		SECTIONS.every((section) => isPlain(sectionOf(doc, section))) &&
		itemsOf(doc).length <= MOST_ITEMS
	);
}
