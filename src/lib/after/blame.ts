import { CAUSES, type Cause } from '../engine/events.ts';

/** Words of one letter are initials and many other things. */
const SHORTEST_NAME = 2;

/** Words of this length are names only where they are written like one. */
const SHORT_NAME = 2;

/** Short words, English and German, that are written like a name where they begin a sentence. */
const COMMON: ReadonlySet<string> = new Set(
	(
		'ab ah am an as at be by da do du ei er es go he hi if im in is it ja je me my na no ob of ' +
		'oh ok on or pm so to um up us we wo zu'
	).split(' ')
);

const WORD = /[\p{L}\p{N}]+/gu;
const NEW_SENTENCE = /[.!?:…\n"„“”«»]/u;

/** The words of a text that may be names, in lower case. */
function namesakes(text: string): ReadonlySet<string> {
	const found = new Set<string>();
	let end = 0;
	for (const { 0: word, index } of text.matchAll(WORD)) {
		const begins = end === 0 || NEW_SENTENCE.test(text.slice(end, index));
		end = index + word.length;
		const lower = word.toLowerCase();
		const isShort = lower.length <= SHORT_NAME;
		if (!isShort || (isCapitalised(word) && !(begins && COMMON.has(lower)))) found.add(lower);
	}
	return found;
}

/** Like `Bo`, and neither like `it` nor like `IT`. */
const isCapitalised = (word: string): boolean =>
	/^\p{Lu}/u.test(word) && word.slice(1) === word.slice(1).toLowerCase();

/** The first of these names that a text about causes mentions; a cause is a condition, never a person. */
export function nameIn(text: string, names: readonly string[]): string | undefined {
	const words = namesakes(text);
	return names.find((name) =>
		(name.toLowerCase().match(WORD) ?? []).some(
			(word) => word.length >= SHORTEST_NAME && words.has(word)
		)
	);
}

/** The causes of a postmortem in which one of these names stands. */
export const blamed = (
	causes: { readonly [C in Cause]?: string | undefined },
	names: readonly string[]
): Cause[] => CAUSES.filter((cause) => nameIn(causes[cause] ?? '', names) !== undefined);
