import { readdirSync, readFileSync } from 'node:fs';
import { parse, type AST } from 'svelte/compiler';
import { describe, expect, test } from 'vitest';

/** What screens read out or show, besides the text between tags. */
const SPOKEN = new Set(['aria-label', 'title', 'placeholder', 'alt', 'label', 'hint', 'submit']);
/** Names that are the same in every language. */
const NAMES = /^(Muster|SEV|CSV|JSON|YAML|PDF|Markdown)?$/;
const hasWords = (text: string) =>
	text.split(/[^\p{L}]+/u).some((word) => word.length > 1 && !NAMES.test(word));

const components = ['src/lib', 'src/routes'].flatMap((folder) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.svelte'))
		.map((file) => `${folder}/${file}`)
);

/** Every literal that somebody reads or hears, with the line it stands on. */
function literalsOf(source: string): string[] {
	const found: string[] = [];
	const lineOf = (at: number) => source.slice(0, at).split('\n').length;
	const look = (node: unknown): void => {
		if (Array.isArray(node)) return node.forEach(look);
		if (typeof node !== 'object' || node === null) return;
		const { type } = node as { type?: string };
		if (type === 'Text') {
			const { data, start } = node as AST.Text;
			if (hasWords(data)) found.push(`${lineOf(start)}: ${data.trim()}`);
			return;
		}
		if (type === 'Attribute') {
			const attribute = node as AST.Attribute;
			if (!SPOKEN.has(attribute.name)) return;
		}
		if (type === 'Comment' || type === 'StyleDirective') return;
		for (const value of Object.values(node)) look(value);
	};
	look(parse(source, { modern: true }).fragment);
	return found;
}

describe('all texts stand in one place', () => {
	test.each(components)('no words are written into %s', (file) => {
		expect(literalsOf(readFileSync(file, 'utf8'))).toEqual([]);
	});
});
