import type { Script } from '../scenario/script.ts';
import type { TextsOf } from '../text/load.ts';

type ConditionTexts = TextsOf<'console'>['conditions'];

const spoken = (id: string): string => id.replaceAll('_', ' ');

/** Ids share one namespace, so whatever knows the id names it. */
export function nameOf(id: string, { scenario, process }: Script): string {
	return (
		scenario.injects[id]?.title ??
		scenario.actions?.[id]?.title ??
		scenario.sources?.[id]?.title ??
		scenario.facts?.[id] ??
		process.contacts[id]?.title ??
		process.audiences[id]?.title ??
		process.roles[id]?.title ??
		process.playbooks[id]?.title ??
		spoken(id)
	);
}

/** What a condition is made of, as far as it has words: calls, texts, signs, names, whole numbers. */
const PART =
	/(?<no>!\s*)?\b(?<call>\w+)\("(?<first>[^"]*)"(?:,\s*"(?<second>[^"]*)")?\)|"(?<text>[^"]*)"|(?<sign>&&|\|\||[!=<>]=|[!<>])|\b(?:state|draw)\.(?<field>\w+)|\b(?<number>\d+)\.0\b|\b(?<variable>[a-z]\w*)\b/g;

/** A condition as a facilitator can read it aloud; what has no words stays as it was written. */
export function inWords(condition: string, script: Script, texts: ConditionTexts): string {
	return condition
		.replaceAll(PART, (whole: string, ...rest: unknown[]) => {
			const part = rest.at(-1) as Readonly<Record<string, string | undefined>>;
			const { call, text, sign, field, number, variable } = part;
			if (call !== undefined) return callInWords(whole, part, script, texts);
			if (text !== undefined) return spoken(text);
			if (sign !== undefined) return ` ${signInWords(sign, texts)} `;
			if (field !== undefined) return spoken(field);
			return number ?? texts.variables[variable ?? ''] ?? whole;
		})
		.replaceAll(/\s+/g, ' ')
		.replaceAll('( ', '(')
		.trim();
}

function callInWords(
	whole: string,
	{ no, call = '', first = '', second }: Readonly<Record<string, string | undefined>>,
	script: Script,
	texts: ConditionTexts
): string {
	const name = nameOf(first, script);
	if (second !== undefined && call === 'chosen') return texts.chosen(name, spoken(second));
	if (second !== undefined) return texts.before(name, nameOf(second, script));
	const negated = texts.negated[call];
	if (no && negated) return negated(name);
	const positive = texts.calls[call];
	if (!positive) return whole;
	return no ? `${texts.not} ${positive(name)}` : positive(name);
}

function signInWords(sign: string, { and, or, not, operators }: ConditionTexts): string {
	if (sign === '&&') return and;
	if (sign === '||') return or;
	return sign === '!' ? not : operators[sign as keyof typeof operators];
}
