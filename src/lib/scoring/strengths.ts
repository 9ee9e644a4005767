import type { Judgement } from './judge.ts';
import { clockOf } from './names.ts';
import type { Opportunity, Strength } from './report.ts';
import type { Rubric } from './rubric.ts';

/** What went well: the severity, acts in time by weight, then what was rightly left alone. */
export function strengthsOf({ opportunities, severity }: Judgement, rubric: Rubric): Strength[] {
	const met = opportunities.filter(({ verdict }) => verdict === 'met');
	const done = met
		.filter(({ credit }) => credit !== null)
		.sort((a, b) => b.weight - a.weight)
		.map((judged) => strength(judged, doneText(judged)));
	const kept = met
		.filter(({ credit }) => credit === null)
		.map((judged) => strength(judged, `${judged.what}. ${judged.reasons[0]?.because ?? ''}`));
	return [...rightSeverity(severity.credit, rubric), ...done, ...kept];
}

const strength = ({ dimension, key, metAt, evidence }: Opportunity, text: string): Strength => ({
	dimension,
	key,
	text,
	at: metAt,
	evidence
});

function doneText({ what, metAt, dueAt, note }: Opportunity): string {
	if (metAt === null || dueAt === null) return `${what}: ${note}`;
	return `${what} at ${clockOf(metAt)}, due ${clockOf(dueAt)}.`;
}

function rightSeverity(credit: number | null, { ratings }: Rubric): Strength[] {
	if (credit === null || credit < ratings.P) return [];
	const text = `The severity was right for ${Math.floor(credit * 100)} % of the minutes.`;
	return [{ dimension: 'severity', key: 'severity', text, at: null, evidence: [] }];
}
