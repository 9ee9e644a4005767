import type { GapReport } from '../scoring/report.ts';
import type { TextsOf } from '../text/load.ts';

/** What a later drill checks, in words: an act, or what a clause asks for. Null where the report has none. */
export function checkedWords(
	key: string,
	{ opportunities }: Pick<GapReport, 'opportunities'>,
	{ definition }: Pick<TextsOf<'report'>['gaps'], 'definition'>
): string | null {
	const level = DEFINITION.exec(key)?.[1];
	if (level !== undefined) return definition(level);
	const found =
		opportunities.find((asked) => asked.key === key) ??
		opportunities.find(({ reasons }) => reasons.some(({ id }) => id === key));
	return found?.what ?? null;
}

const DEFINITION = /^severities\.([1-4])\.definition$/;
