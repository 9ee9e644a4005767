import { Document, isMap, isScalar, parseDocument, stringify } from 'yaml';
import type { Pair, YAMLMap } from 'yaml';
import type { Path } from './places.ts';

/*
 * Changes of one value in a YAML text. Everything else stays as its author wrote it, comments, order
 * and line breaks included: the text is spliced where the value stands, and only where that does not
 * give what was meant (rare styles) is the file written anew from what was read.
 */

export type Value =
	string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

/** The longest line that is written, in characters. */
const WIDTH = 100;

/** The value at a path as plain data; `undefined` where nothing stands there. */
export function valueIn(text: string, path: Path): unknown {
	const document = parseDocument(text);
	const { pair, rest } = walk(document, path);
	if (!pair || rest.length > 0) return undefined;
	return plain(pair.value, document);
}

/**
 * The text with `value` at `path`; keys that are missing on the way are added, each at the end of
 * its map. `undefined` where the way leads through something that has no keys.
 */
export function writeIn(text: string, path: Path, value: Value): string | undefined {
	const document = parseDocument(text);
	const { pair, map, rest } = walk(document, path);
	if (!map) return undefined;
	if (pair && rest.length === 0) {
		return checked(document, pair, value, replaced(text, pair, map, value));
	}
	const [key, ...deeper] = rest;
	if (key === undefined) return undefined;
	const whole = deeper.reduceRight<Value>((inside, name) => ({ [name]: inside }), value);
	const added = document.createPair(key, whole);
	map.items.push(added as Pair);
	return verified(document, spliced(text, map, String(key), whole));
}

/** The text without what stands at `path`; the same text where nothing does. */
export function removeIn(text: string, path: Path): string | undefined {
	const document = parseDocument(text);
	const { pair, map, rest } = walk(document, path);
	if (!pair || !map || rest.length > 0) return text;
	const index = map.items.indexOf(pair);
	if (map.items.length === 1 && path.length > 1) return writeIn(text, path.slice(0, -1), {});
	map.items.splice(index, 1);
	return verified(document, cutOut(text, map, pair, index));
}

interface Walked {
	/** What stands at the path, or on the way to it. */
	readonly pair: Pair | undefined;
	/** The map the pair is in, or the key that is missing belongs into. */
	readonly map: YAMLMap | undefined;
	/** Keys that are not there yet. */
	readonly rest: Path;
}

/** Keys are compared as they are spoken: `1` and `"1"` are one. */
function walk(document: Document, path: Path): Walked {
	let at: unknown = document.contents;
	let pair: Pair | undefined;
	for (const [index, key] of path.entries()) {
		if (!isMap(at)) return { pair: undefined, map: undefined, rest: path.slice(index) };
		const map: YAMLMap = at;
		pair = map.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
		if (!pair) return { pair, map, rest: path.slice(index) };
		if (index === path.length - 1) return { pair, map, rest: [] };
		at = pair.value;
	}
	return { pair, map: undefined, rest: path };
}

const plain = (node: unknown, document: Document): unknown =>
	node !== null && typeof node === 'object' && 'toJS' in node && typeof node.toJS === 'function'
		? (node.toJS(document) as unknown)
		: node;

function checked(document: Document, pair: Pair, value: Value, text: string | undefined): string {
	pair.value = document.createNode(value);
	return verified(document, text);
}

/** What was spliced, if it reads as meant; else the whole document written out. */
function verified(meant: Document, text: string | undefined): string {
	if (text !== undefined) {
		const read = parseDocument(text);
		if (read.errors.length === 0 && same(read, meant)) return text;
	}
	return meant.toString({ lineWidth: WIDTH });
}

const same = (one: Document, other: Document): boolean =>
	JSON.stringify(one.toJS()) === JSON.stringify(other.toJS());

interface Range {
	readonly start: number;
	readonly end: number;
}

const rangeOf = (node: unknown): Range | undefined => {
	if (node === null || typeof node !== 'object' || !('range' in node)) return undefined;
	const range = node.range as readonly [number, number, number] | null | undefined;
	return range ? { start: range[0], end: range[1] } : undefined;
};

/** From the key to the end of its value; a block's last line break is not part of it. */
function extentOf(text: string, pair: Pair): Range | undefined {
	const key = rangeOf(pair.key);
	if (!key) return undefined;
	const value = rangeOf(pair.value);
	let end = value && value.end > key.end ? value.end : text.indexOf(':', key.end) + 1;
	while (end > key.start && /\s/.test(text.charAt(end - 1))) end -= 1;
	return { start: key.start, end };
}

const columnOf = (text: string, position: number): number =>
	position - (text.lastIndexOf('\n', position - 1) + 1);

function replaced(text: string, pair: Pair, map: YAMLMap, value: Value): string | undefined {
	const extent = extentOf(text, pair);
	const key = rangeOf(pair.key);
	if (!extent || !key) return undefined;
	const name = text.slice(key.start, key.end);
	const written = map.flow
		? `${name}: ${flow(value)}`
		: block(name, value, columnOf(text, extent.start));
	return text.slice(0, extent.start) + written + text.slice(extent.end);
}

/** A new key at the end of a map; the map is the one that was read, the pair already pushed to it. */
function spliced(text: string, map: YAMLMap, key: string, value: Value): string | undefined {
	const before = map.items.slice(0, -1);
	const last = before.at(-1);
	const range = rangeOf(map);
	if (map.flow) {
		if (!range) return undefined;
		const inside = text.slice(range.start + 1, range.end - 1).trimEnd();
		const head = text.slice(0, range.start + 1);
		const pair = `${key}: ${flow(value)}`;
		return `${head}${inside === '' ? ' ' : `${inside}, `}${pair} ${text.slice(range.end - 1)}`;
	}
	const extent = last && extentOf(text, last);
	if (!extent) return undefined;
	const column = columnOf(text, rangeOf(before[0]?.key)?.start ?? extent.start);
	const lineEnd = text.indexOf('\n', extent.end);
	const at = lineEnd === -1 ? text.length : lineEnd;
	return `${text.slice(0, at)}\n${' '.repeat(column)}${block(key, value, column)}${text.slice(at)}`;
}

function cutOut(text: string, map: YAMLMap, pair: Pair, index: number): string | undefined {
	const extent = extentOf(text, pair);
	if (!extent) return undefined;
	if (map.flow) {
		const ahead = text.slice(extent.end);
		const comma = /^\s*,\s*/.exec(ahead)?.[0].length;
		if (comma !== undefined) return text.slice(0, extent.start) + ahead.slice(comma);
		const behind = text.slice(0, extent.start).replace(/,\s*$/, '');
		return index === 0 ? undefined : behind + ahead;
	}
	const start = text.lastIndexOf('\n', extent.start - 1) + 1;
	const lineEnd = text.indexOf('\n', extent.end);
	return text.slice(0, start) + (lineEnd === -1 ? '' : text.slice(lineEnd + 1));
}

const isFlat = (value: Value): boolean =>
	typeof value === 'object' &&
	!Array.isArray(value) &&
	Object.values(value as Record<string, Value>).every((inside) => typeof inside !== 'object');

const flow = (value: Value): string => {
	const node = new Document(value, { version: '1.2' });
	return node
		.toString({ collectionStyle: 'flow', lineWidth: 0 })
		.trim()
		.replace(/\s*\n\s*/g, ' ');
};

/** `key: value` as a block whose key stands at `column`; what is short and flat is on one line. */
function block(key: string, value: Value, column: number): string {
	const short = isFlat(value) ? `${key}: ${flow(value)}` : '';
	if (short !== '' && column + short.length <= WIDTH) return short;
	const width = Math.max(40, WIDTH - column);
	const written = stringify({ [BARE]: value }, { version: '1.2', lineWidth: width });
	const lines = written.trimEnd().split('\n');
	return lines
		.map((line, n) =>
			n === 0 ? line.replace(BARE, key) : line === '' ? '' : ' '.repeat(column) + line
		)
		.join('\n');
}

/** Stands for a key whose own quotes are kept. */
const BARE = 'key';
