import { describe, expect, test } from 'vitest';
import { foreignLanguage, LANGUAGES, languageOf, type Language } from '#lib/text/languages.ts';
import { areas, loadTexts } from '#lib/text/load.ts';

describe('the language of a reader', () => {
	test.each([
		['de', 'en', 'de'],
		[undefined, 'de-AT,de;q=0.9,en;q=0.8', 'de'],
		[undefined, 'fr,en;q=0.5,de;q=0.4', 'en'],
		[undefined, 'en;q=0.2, de;q=0.9', 'de'],
		[undefined, 'de;q=0', 'en'],
		['xx', 'de', 'de'],
		['constructor', null, 'en'],
		[undefined, null, 'en']
	] as const)('chosen %s, accepted %s: %s', (chosen, accepted, language) => {
		expect(languageOf(chosen, accepted)).toBe(language);
	});
});

describe('what a text is written in', () => {
	test.each([
		['en', 'de', 'Englisch'],
		['pt-BR', 'en', 'Brazilian Portuguese'],
		['en-GB', 'en', undefined],
		[undefined, 'de', undefined]
	] as const)('%s, for a reader of %s: %s', (written, reads, name) => {
		expect(foreignLanguage(written, reads)).toBe(name);
	});
});

/** Paths of all sentences, whatever their depth. */
function sentences(texts: object, path = ''): [string, string][] {
	return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
		const here = path === '' ? key : `${path}.${key}`;
		if (typeof value === 'string') return [[here, value] as [string, string]];
		return typeof value === 'object' && value !== null ? sentences(value, here) : [];
	});
}

describe.each(Object.keys(LANGUAGES) as Language[])('in %s', (language) => {
	// That every key is there is a matter of types; these are not.
	test.each(areas)('nothing of %s is empty or left over', async (area) => {
		const { [area]: texts } = await loadTexts(language, area);
		for (const [path, sentence] of sentences(texts)) {
			expect(sentence.trim(), path).toBe(sentence);
			expect(sentence, path).not.toBe('');
		}
	});
});
