/*
 * What a half-written YAML file is made of, found by indentation and brackets alone: while somebody
 * types, hardly a moment goes by in which a parser could read the file. It knows the YAML people
 * write by hand; what it does not know, it passes over.
 */

/** A key of the file, and where it stands. */
export interface Key {
	/** Keys from the root, itself last; `[]` for an item of a list. */
	readonly path: readonly string[];
	/** Offset of its first character. */
	readonly from: number;
	readonly name: string;
	/** What stands behind it on its line. */
	readonly value: string;
}

/** Where a text breaks off. */
export interface Spot {
	/** What is open there; a key whose value is being written stands last. */
	readonly path: readonly string[];
	/** `text` in a block text, `none` in a comment. */
	readonly kind: 'key or value' | 'value' | 'text' | 'none';
	/** What was typed of it so far. */
	readonly typed: string;
}

export interface Outline {
	readonly keys: readonly Key[];
	readonly end: Spot;
}

interface Level {
	/** Column of a key or dash; `null` within brackets. */
	readonly indent: number | null;
	readonly step: string;
}

const KEY = /^("[^"]*"|'[^']*'|[\w$][^:#{}[\],'"]*?)\s*:(?=\s|$)/;
const BLOCK_TEXT = /^[|>][+-]?\d?[+-]?\s*(#.*)?$/;

export function outlineOf(text: string): Outline {
	const reader = new Reader();
	let from = 0;
	for (const line of text.split('\n')) {
		reader.line(line, from);
		from += line.length + 1;
	}
	return reader;
}

class Reader implements Outline {
	readonly keys: Key[] = [];
	end: Spot = { path: [], kind: 'key or value', typed: '' };
	#levels: Level[] = [];
	/** Column of the key whose block text is being read. */
	#blockText: number | null = null;
	/** The quote a text began with that goes on over lines. */
	#quote = '';
	/** Open brackets. */
	#brackets: string[] = [];

	line(line: string, from: number) {
		const indent = line.length - line.trimStart().length;
		if (this.#blockText !== null) {
			if (line.trim() === '' || indent > this.#blockText) {
				this.#stop('text', line.trimStart());
				return;
			}
			this.#blockText = null;
		}
		if (this.#quote !== '' && this.#brackets.length === 0) this.#quoted(line.trimStart(), '');
		else if (this.#brackets.length > 0) this.#flow(line.slice(indent), from + indent);
		else if (indent === line.length) this.#blank(indent);
		else this.#block(line.slice(indent), indent, from + indent);
	}

	/** An empty line ends nothing; somebody who stands in it may be about to go on further out. */
	#blank(indent: number) {
		const path = this.#levels.filter(({ indent: open }) => open !== null && open < indent);
		this.end = { path: path.map(({ step }) => step), kind: 'key or value', typed: '' };
	}

	#block(text: string, indent: number, from: number) {
		if (text.startsWith('#')) {
			this.#stop('none', '');
			return;
		}
		let [rest, column, at] = [text, indent, from];
		for (;;) {
			const dash = /^-(\s+|$)/.exec(rest);
			this.#close(column, dash !== null);
			if (!dash) break;
			this.#levels.push({ indent: column, step: '[]' });
			[rest, column, at] = [
				rest.slice(dash[0].length),
				column + dash[0].length,
				at + dash[0].length
			];
			if (rest === '') break;
		}
		const key = KEY.exec(rest);
		if (!key) {
			if (BLOCK_TEXT.test(rest)) this.#blockText = indent;
			this.#value(rest, at, 'key or value');
			return;
		}
		const value = rest.slice(key[0].length);
		this.#levels.push({ indent: column, step: unquoted(key[1] ?? '') });
		this.#keep(at, value.trim());
		const space = value.length - value.trimStart().length;
		if (BLOCK_TEXT.test(value.trim())) this.#blockText = column;
		this.#value(value.trimStart(), at + key[0].length + space, 'value');
	}

	#value(value: string, from: number, kind: Spot['kind']) {
		const [, quote, rest] = /^(["'])(.*)$/.exec(value) ?? [];
		if (/^[{[]/.test(value)) this.#flow(value, from);
		else if (quote !== undefined && rest !== undefined) this.#quoted(rest, quote, kind);
		else this.#stop(/(^|\s)#/.test(withoutQuotes(value)) ? 'none' : kind, value);
	}

	/** A quoted text; whatever follows its last quote is none. */
	#quoted(text: string, begun: string, kind: Spot['kind'] = 'value') {
		const quote = begun || this.#quote;
		const bare = text.replaceAll(quote === "'" ? "''" : /\\./g, '');
		const closed = bare.includes(quote);
		this.#quote = closed ? '' : quote;
		const isComment = closed && bare.slice(bare.indexOf(quote)).includes('#');
		this.#stop(isComment ? 'none' : kind, begun + text);
	}

	/** Reads within brackets, which may stay open at the end of the line. */
	#flow(text: string, from: number) {
		let begin = 0;
		for (let at = 0; at < text.length; at += 1) {
			const sign = text.charAt(at);
			if (this.#quote !== '') {
				const isEscape = this.#quote === '"' ? sign === '\\' : text.startsWith("''", at);
				if (isEscape) at += 1;
				else if (sign === this.#quote) this.#quote = '';
			} else if ((sign === '"' || sign === "'") && text.slice(begin, at).trim() === '') {
				this.#quote = sign;
			} else if (sign === '{' || sign === '[') {
				this.#brackets.push(sign);
				this.#levels.push({ indent: null, step: sign === '[' ? '[]' : '{' });
				begin = at + 1;
			} else if (
				sign === ':' &&
				this.#brackets.at(-1) === '{' &&
				/\s|^$/.test(text.charAt(at + 1))
			) {
				const written = text.slice(begin, at);
				this.#levels.push({ indent: null, step: unquoted(written.trim()) });
				const space = written.length - written.trimStart().length;
				this.#keep(from + begin + space, text.slice(at + 1).trim());
				begin = at + 1;
			} else if (sign === ',') {
				this.#closeEntry();
				begin = at + 1;
			} else if (sign === '}' || sign === ']') {
				this.#closeEntry();
				this.#levels.pop();
				this.#brackets.pop();
				begin = at + 1;
				if (this.#brackets.length === 0) break;
			}
		}
		const inValue = this.#brackets.at(-1) === '[' || !this.#levels.at(-1)?.step.startsWith('{');
		const closed = this.#brackets.length === 0;
		this.#stop(closed ? 'none' : inValue ? 'value' : 'key or value', text.slice(begin).trimStart());
	}

	/** A comma ends the entry of a bracketed mapping, not the mapping. */
	#closeEntry() {
		const top = this.#levels.at(-1);
		if (this.#brackets.at(-1) === '{' && top?.step !== '{') this.#levels.pop();
	}

	/** Leaves what does not reach as far in; a list may stand as far out as its key. */
	#close(indent: number, isItem: boolean) {
		const goesOn = ({ indent: open, step }: Level) =>
			open !== null && (open < indent || (isItem && open === indent && step !== '[]'));
		while (this.#levels.length > 0) {
			const top = this.#levels.at(-1);
			if (!top || goesOn(top)) return;
			this.#levels.pop();
		}
	}

	#keep(from: number, value: string) {
		const path = this.#path();
		this.keys.push({ path, from, name: path.at(-1) ?? '', value });
	}

	#stop(kind: Spot['kind'], typed: string) {
		this.end = { path: this.#path(), kind, typed };
	}

	#path = (): string[] => this.#levels.map(({ step }) => step).filter((step) => step !== '{');
}

const unquoted = (key: string): string => key.replace(/^(["'])(.*)\1$/, '$2');

const withoutQuotes = (value: string): string => value.replace(/"[^"]*"?|'[^']*'?/g, '');
