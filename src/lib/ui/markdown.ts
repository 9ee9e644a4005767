/*
 * The little Markdown that briefs, injects and evidence are written in: paragraphs, headings, lists,
 * fenced code, **strong**, *emphasis* and `code`. It becomes data, never HTML text, so nothing an
 * author or a participant writes can become markup.
 */

export interface Span {
	readonly kind: 'text' | 'strong' | 'emphasis' | 'code';
	readonly text: string;
}

export type Block =
	| { readonly kind: 'paragraph' | 'heading'; readonly spans: readonly Span[] }
	| {
			readonly kind: 'list';
			readonly ordered: boolean;
			readonly items: readonly (readonly Span[])[];
	  }
	| { readonly kind: 'code'; readonly text: string };

const INLINE = /\*\*(?<strong>.+?)\*\*|\*(?<emphasis>[^\s*][^*]*?)\*|`(?<code>[^`]+)`/g;
const BULLET = /^\s*[-*] +/;
const NUMBER = /^\s*\d+[.)] +/;
const HEADING = /^#{1,6} +/;
const FENCE = /^\s*```/;

export function spansOf(text: string): Span[] {
	const spans: Span[] = [];
	let from = 0;
	const plain = (to: number) => {
		if (to > from) spans.push({ kind: 'text', text: text.slice(from, to) });
	};
	for (const match of text.matchAll(INLINE)) {
		plain(match.index);
		for (const kind of ['strong', 'emphasis', 'code'] as const) {
			const inner = match.groups?.[kind];
			if (inner !== undefined) spans.push({ kind, text: inner });
		}
		from = match.index + match[0].length;
	}
	plain(text.length);
	return spans;
}

/** Lines that belong together; a blank line, a fence or another kind of line ends a block. */
export function blocksOf(markdown: string): Block[] {
	const lines = markdown.replaceAll('\r\n', '\n').split('\n');
	const blocks: Block[] = [];
	let at = 0;
	const takeWhile = (belongs: (line: string) => boolean) => {
		const from = at;
		while (at < lines.length && belongs(lines[at] ?? '')) at += 1;
		return lines.slice(from, at);
	};
	while (at < lines.length) {
		const line = lines[at] ?? '';
		if (line.trim() === '') at += 1;
		else if (FENCE.test(line)) {
			at += 1;
			blocks.push({ kind: 'code', text: takeWhile((inner) => !FENCE.test(inner)).join('\n') });
			at += 1;
		} else if (HEADING.test(line)) {
			at += 1;
			blocks.push({ kind: 'heading', spans: spansOf(line.replace(HEADING, '')) });
		} else if (BULLET.test(line) || NUMBER.test(line)) {
			const mark = BULLET.test(line) ? BULLET : NUMBER;
			blocks.push({
				kind: 'list',
				ordered: mark === NUMBER,
				items: itemsOf(takeWhile(isInList), mark)
			});
		} else {
			blocks.push({ kind: 'paragraph', spans: spansOf(takeWhile(isInParagraph).join('\n')) });
		}
	}
	return blocks;
}

const isInList = (line: string) => line.trim() !== '' && !FENCE.test(line) && !HEADING.test(line);
const isInParagraph = (line: string) => isInList(line) && !BULLET.test(line) && !NUMBER.test(line);

/** A line without a mark goes on with the item above it. */
function itemsOf(lines: readonly string[], mark: RegExp): Span[][] {
	const items: string[] = [];
	for (const line of lines) {
		if (mark.test(line) || items.length === 0) items.push(line.replace(mark, ''));
		else items.push(`${items.pop() ?? ''} ${line.trim()}`);
	}
	return items.map(spansOf);
}
