import { isPair, isScalar, isSeq, visit } from 'yaml';
import type { Document, YAMLMap, YAMLSeq } from 'yaml';

/** What keeps a text from being read as YAML, and where it begins. */
export interface YamlFault {
	readonly code: string;
	readonly what: string;
	readonly mend: string;
	/** Characters into the text. */
	readonly position: number;
}

/** The first fault only: those after it are mostly its consequences. */
export function yamlFault(document: Document, text: string): YamlFault | undefined {
	const [fault] = [...document.errors, ...document.warnings];
	if (!fault) return bareSign(document);
	const position = startOf(document, fault.code, fault.pos[0]);
	return {
		code: fault.code.toLowerCase().replaceAll('_', '-'),
		what:
			fault.message
				.split('\n')[0]
				?.replace(/(?: at line \d+, column \d+:?|; please use .*)$/, '') ?? '',
		mend: mendOf(fault.code, fault.message, lineAt(text, position)),
		position
	};
}

/**
 * `when: ! fired("a")` reads as `fired("a")`: to YAML the sign is a tag, and it is gone. Nobody would
 * notice that a condition says the opposite.
 */
function bareSign(document: Document): YamlFault | undefined {
	let found: YamlFault | undefined;
	visit(document, {
		Node(_, node) {
			if (!('tag' in node) || node.tag !== '!' || found) return undefined;
			const value = isScalar(node) ? String(node.value) : '…';
			found = {
				code: 'bare-sign',
				what: 'to YAML a ! outside of quotes is no part of the text',
				mend: `Put the whole text in quotes: ${quoted(`!${value}`)}.`,
				position: node.range?.[0] ?? 0
			};
			return visit.BREAK;
		}
	});
	return found;
}

/** Where a fault is mended that YAML notices lines later. */
function startOf(document: Document, code: string, position: number): number {
	let start = position;
	visit(document, {
		Collection(_, collection) {
			const { flow, range } = collection;
			if (!range || range[0] >= position) return;
			const isOpen = flow && range[1] === position;
			const isOdd = !flow && isOddOneOut(collection, position);
			if (code === 'BAD_INDENT' ? isOpen || isOdd : isOdd) start = range[0];
		}
	});
	return start;
}

/** One item of a list before nothing but keys, or one key before nothing but items: it is the slip. */
function isOddOneOut({ items, range }: YAMLMap | YAMLSeq, position: number): boolean {
	const [first, second, ...others] = items;
	if (!isPair(first)) return items.length === 1 && range?.[2] === position;
	const list = isPair(second) && others.length === 0 ? second.key : undefined;
	return isSeq(list) && (list.range?.[0] ?? 0) >= position;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

function lineAt(text: string, position: number): string {
	const start = text.lastIndexOf('\n', position - 1) + 1;
	const end = text.indexOf('\n', position);
	return text.slice(start, end === -1 ? text.length : end);
}

const KEY_AND_TEXT = /^\s*(?:- )?(["\w.-]+): +(\S.*?)\s*$/;
/** A text that is in brackets or quotes from its first to its last sign. */
const ENCLOSED = /^(?:\{.*\}|\[.*\]|"[^"]*"|'(?:[^']|'')*')$/;
/** Double quotes around a text that holds double quotes. */
const QUOTED_TWICE = /^"(.*".*)"$/;

function mendOf(code: string, message: string, line: string): string {
	if (code === 'MULTIPLE_DOCS') return 'Remove the line --- in it; one file is one document.';
	if (code === 'DUPLICATE_KEY') return 'Remove one of the two, or give it a name of its own.';
	if (code === 'TAB_AS_INDENT') return 'Indent with spaces instead of tabs.';
	if (code === 'MULTILINE_IMPLICIT_KEY') {
		return 'Write a colon and a space after the key, as in `via: news`.';
	}
	const closing = /must be sufficiently indented and end with an? (.)/.exec(message)?.[1];
	if (closing !== undefined) {
		return `Close the bracket with ${closing}; put quotes around a text that begins with one.`;
	}
	if (code === 'BAD_INDENT') {
		return 'Indent with spaces, alike within a block; items of a list all begin with "- ", keys never do.';
	}
	if (message.includes('block sequence')) {
		return 'Begin every item of a list with "- ", the first one too, all at one indentation.';
	}
	const [, key = '', written = ''] = KEY_AND_TEXT.exec(line) ?? [];
	const value = QUOTED_TWICE.exec(written)?.[1] ?? written;
	if (value !== '' && !ENCLOSED.test(value) && !/[{[,]\s*["\w]+: /.test(value)) {
		return `Put the whole text in quotes: ${key}: ${quoted(value)}.`;
	}
	return (
		'Put quotes around a text that holds ": ", " #", " ? " or a quote, or that begins with a sign; ' +
		'between { } and [ ] also one with a comma or a bracket.'
	);
}
