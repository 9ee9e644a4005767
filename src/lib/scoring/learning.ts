import { clausesOf } from './clauses.ts';
import {
	opportunity,
	rounded,
	shareVerdict,
	type Inquiry,
	type Obligations
} from './obligations.ts';
import type { Opportunity } from './report.ts';

/*
 * [SC5] Learning: a postmortem that is complete, where the severest level asks for one. Its deadline
 * in days is tracked elsewhere. What was written is recorded as features; the text is never read.
 */

const SECTIONS = [
	['whatHappened', 'what_happened', 'What happened'],
	['impact', 'impact', 'Impact'],
	['rootCause', 'root_cause', 'Root cause'],
	['prevention', 'prevention', 'What prevents it']
] as const;

export function learningObligations({ course, levels }: Inquiry): Obligations {
	const severest = Math.min(...levels.map(({ level }) => level));
	const rule = clausesOf(course.script, severest)?.postmortem?.rule;
	if (rule !== 'required' || !course.ended) return {};
	const ended = course.of('drill-ended').at(-1);
	const written = course.of('postmortem-written').at(-1);
	const base = {
		dimension: 'learning' as const,
		reasons: [
			{
				source: 'clause' as const,
				id: `severities.${severest}.postmortem`,
				because: `At SEV-${severest} your process asks for a postmortem.`,
				dueAt: null
			}
		],
		openedAt: ended?.t ?? course.now,
		evidence: written ? [written.n] : []
	};
	const sections = SECTIONS.map(([feature, id, title]): Opportunity => {
		const there = written?.has[feature] ?? false;
		return opportunity({
			...base,
			key: `postmortem/${id}`,
			what: `Postmortem: ${title}`,
			verdict: there ? 'met' : 'missed',
			credit: there ? 1 : 0,
			metAt: there ? (ended?.t ?? null) : null,
			note: there ? 'Written.' : written ? 'Left empty.' : 'No postmortem has been written so far.'
		});
	});
	return { judged: [...sections, items(base, written?.has)] };
}

function items(
	base: Pick<Opportunity, 'dimension' | 'reasons' | 'openedAt' | 'evidence'>,
	has: { readonly items: number; readonly completeItems: number } | undefined
): Opportunity {
	const { items: all, completeItems: complete } = has ?? { items: 0, completeItems: 0 };
	const share = all === 0 ? 0 : rounded(complete / all);
	return opportunity({
		...base,
		key: 'postmortem/items',
		what: 'Action items with owner, date and retest',
		verdict: shareVerdict(share),
		credit: share,
		note: all === 0 ? 'No action item was written.' : `${complete} of ${all} are complete.`
	});
}
