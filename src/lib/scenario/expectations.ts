import type { Finding } from '../document/finding.ts';
import type { CompiledScenario, Located } from './compiled.ts';
import type { Expectation, Scenario } from './schema.ts';

/** The forms an expectation can take; the first two with a deadline, after Dwyer's patterns. */
export type ExpectationForm = 'response' | 'absence' | 'recurrence' | 'asked';

/** The form a complete expectation has, or `undefined` where parts are missing or too many. */
export function formOf(spec: Expectation): ExpectationForm | undefined {
	if (spec.ask !== undefined) return 'asked';
	if (spec.avoid !== undefined) return 'absence';
	if (spec.see === undefined) return undefined;
	if (spec.while !== undefined && spec.every !== undefined) return 'recurrence';
	if (spec.after !== undefined && spec.within !== undefined) return 'response';
	return undefined;
}

export function expectationFindings(
	document: Located,
	compiled: CompiledScenario,
	file: string
): Finding[] {
	const seen = new Set<string>();
	return compiled.expectations.flatMap(({ spec }, index) => {
		const findings: Finding[] = [];
		const report = (code: string, what: string, why: string, mend: string) =>
			findings.push({
				file,
				...document.place(['expect', index]),
				level: 'error',
				code,
				what,
				why,
				mend
			});
		if (formOf(spec) === undefined) {
			report(
				'expect/incomplete',
				`the expectation "${spec.id}" has no complete form`,
				'Nothing could ever be said about it in the gap report.',
				'Use `after … see … within`, `avoid … [while]`, `while … see … every`, or `ask`.'
			);
		}
		if ((spec.within ?? 0) > timeOn(spec.clock, compiled.scenario)) {
			report(
				'expect/after-end',
				`the expectation "${spec.id}" leaves more time than the drill has`,
				'It could never be missed, so it would prove nothing.',
				'Shorten within, or lengthen the scenario.'
			);
		}
		if (seen.has(spec.id)) {
			report(
				'id/taken',
				`two expectations are called "${spec.id}"`,
				'Their verdicts could not be told apart.',
				'Give one of them another id.'
			);
		}
		seen.add(spec.id);
		return findings;
	});
}

/** Seconds a drill has on this clock; a story that leaps may have as many as it likes. */
function timeOn(clock: Expectation['clock'], { length, injects }: Scenario): number {
	const leaps = Object.values(injects).some(({ jump }) => jump !== undefined);
	return clock === 'story' && leaps ? Infinity : length;
}
