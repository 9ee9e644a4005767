import { isMap, isNode, isScalar, visit } from 'yaml';
import type { Alias, Document, LineCounter, Scalar } from 'yaml';
import type { Place } from './finding.ts';

/** Keys and indexes from the root of a document to one value. */
export type Path = readonly (string | number)[];

/** Where the parts of a parsed file stand in its text. */
export class Places {
	readonly #document: Document;
	readonly #lines: LineCounter;
	readonly #text: string;

	constructor(document: Document, lines: LineCounter, text: string) {
		this.#document = document;
		this.#lines = lines;
		this.#text = text;
	}

	/** A position in the text, both counted from 1. */
	at(position: number): Place {
		const { line, col } = this.#lines.linePos(position);
		return { line: Math.max(1, line), column: Math.max(1, col) };
	}

	/** Whether anything stands at this path. */
	has(path: Path): boolean {
		return this.#nodeAt(path) !== undefined;
	}

	/** The value at `path`, `offset` characters into it; the nearest parent if absent. */
	of(path: Path, offset = 0): Place {
		for (let length = path.length; length >= 0; length -= 1) {
			const node = this.#nodeAt(path.slice(0, length));
			if (!isNode(node) || !node.range) continue;
			const [start] = node.range;
			const exact = length === path.length && isScalar(node);
			return this.at(exact && offset > 0 ? this.#inside(node, start, offset) : start);
		}
		return { line: 1, column: 1 };
	}

	/** The key itself rather than its value. */
	ofKey(path: Path, key: string): Place {
		const map = this.#nodeAt(path);
		for (const pair of isMap(map) ? map.items : []) {
			if (isScalar(pair.key) && String(pair.key.value) === key && pair.key.range) {
				return this.at(pair.key.range[0]);
			}
		}
		return this.of(path);
	}

	/** The first alias that `wanted` picks. */
	ofAlias(wanted: (alias: Alias) => boolean): { place: Place; name: string } | undefined {
		const found: Alias[] = [];
		visit(this.#document, {
			Alias: (_, alias) => {
				if (wanted(alias)) found.push(alias);
			}
		});
		const [first] = found;
		return first && { place: this.at(first.range?.[0] ?? 0), name: first.source };
	}

	#nodeAt(path: Path): unknown {
		return path.length === 0 ? this.#document.contents : this.#document.getIn(path, true);
	}

	/** An offset counts characters of the value; a line fold and its indentation are one of them. */
	#inside(node: Scalar, start: number, offset: number): number {
		let position = start + openingWidth(node, this.#text.slice(start));
		for (let left = offset; left > 0 && position < this.#text.length; left -= 1) {
			const fold = /^[ \t]*\n\s*/.exec(this.#text.slice(position));
			position += fold ? fold[0].length : 1;
		}
		return position;
	}
}

/** Characters of a scalar before its value: a quote, or a block's header and first indentation. */
function openingWidth(node: Scalar, text: string): number {
	if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') return 1;
	if (node.type !== 'BLOCK_FOLDED' && node.type !== 'BLOCK_LITERAL') return 0;
	return /^[^\n]*\n\s*/.exec(text)?.[0].length ?? 0;
}
