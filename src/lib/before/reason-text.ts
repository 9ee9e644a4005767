import type { SuggestionReason } from '../library/suggest.ts';
import type { Texts } from '../text/load.ts';

/** Why a scenario is suggested, as one sentence. */
export function reasonText(
	reasons: readonly SuggestionReason[],
	{ suggestion }: Pick<Texts['before'], 'suggestion'>,
	{ dimensions }: Pick<Texts['shared'], 'dimensions'>,
	dayText: (at: number) => string
): string {
	const clause = (reason: SuggestionReason): string => {
		switch (reason.kind) {
			case 'retests':
				return suggestion.retests(reason.count);
			case 'dimension':
				return suggestion.dimension(dimensions[reason.dimension]);
			case 'new-family':
				return suggestion.newFamily;
			case 'old-family':
				return suggestion.oldFamily;
			case 'unplayed':
				return suggestion.unplayed;
			case 'played':
				return suggestion.played(dayText(reason.at));
			case 'first':
				return suggestion.first;
			case 'tutorial':
				return suggestion.tutorial;
		}
	};
	const sentence = reasons.map(clause).join('; ');
	return sentence === '' ? '' : `${sentence[0]?.toUpperCase()}${sentence.slice(1)}.`;
}
