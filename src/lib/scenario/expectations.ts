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

/** Fields that belong to one form or another; every other field goes with all of them. */
const FIELDS = {
	response: ['after', 'see', 'within', 'grace', 'clock'],
	absence: ['avoid', 'while'],
	recurrence: ['while', 'see', 'every'],
	asked: ['ask']
} as const satisfies Record<ExpectationForm, readonly (keyof Expectation)[]>;

/** Fields that say nothing in the form this expectation has. */
function idleFields(spec: Expectation, form: ExpectationForm): string[] {
	const own: readonly string[] = FIELDS[form];
	const fields = new Set(Object.values(FIELDS).flat());
	return [...fields].filter((field) => spec[field] !== undefined && !own.includes(field));
}

export function expectationFindings(
	document: Located,
	compiled: CompiledScenario,
	file: string
): Finding[] {
	const seen = new Set<string>();
	return compiled.expectations.flatMap(({ spec }, index) => {
		const findings: Finding[] = [];
		const report = (code: string, what: string, why: string, mend: string) => {
			const place = document.place(['expect', index]);
			findings.push({ file, ...place, level: 'error', code, what, why, mend });
		};
		/** It can be played, though not as it reads. */
		const warn = (field: string, code: string, what: string, why: string, mend: string) => {
			const place = document.place(['expect', index, field]);
			findings.push({ file, ...place, level: 'warning', code, what, why, mend });
		};
		const form = formOf(spec);
		const idle = form === undefined ? [] : idleFields(spec, form);
		if (form !== undefined && idle.length > 0) {
			warn(
				idle[0] ?? 'id',
				'expect/mixed',
				`the expectation "${spec.id}" reads as \`${FIELDS[form].join(' … ')}\`; ${idle.join(' and ')} would be ignored`,
				'It would ask for less, or for something else, than it seems to.',
				`Leave out ${idle.join(' and ')}, or make a second expectation of it.`
			);
		}
		if (form === undefined) {
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
		if ((spec.grace ?? 0) > compiled.scenario.length) {
			warn(
				'grace',
				'expect/after-end',
				`the grace of the expectation "${spec.id}" is longer than the drill`,
				'However late the team was, it would lose next to nothing.',
				'Shorten grace: it is exercise time on either clock. Left out, it is as long as the team had.'
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
