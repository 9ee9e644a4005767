import { isRuleName, RULE_UNITS } from '../scoring/rules.ts';
import type { TextsOf } from '../text/load.ts';
import { spanText, type TimeWords } from '../ui/time.ts';

type RubricTexts = TextsOf<'programme'>['rubric'];

/** What a number of the rubric says; one that this version no longer knows keeps its own name. */
export const ruleText = (rule: string, { rules }: RubricTexts): string =>
	isRuleName(rule) ? rules[rule] : rule;

export function ruleValue(
	rule: string,
	value: number | null,
	{ none }: RubricTexts,
	time: TimeWords,
	number: Intl.NumberFormat
): string {
	if (value === null) return none;
	const unit = isRuleName(rule) ? RULE_UNITS[rule] : 'number';
	if (unit === 'seconds') return spanText(value, time);
	return unit === 'credit' ? `${Math.round(value * 100)} %` : number.format(value);
}
