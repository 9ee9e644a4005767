import { clausesOf } from './clauses.ts';
import type { Course, Level } from './course.ts';
import {
	opportunity,
	rounded,
	shareVerdict,
	type LevelInquiry,
	type Obligations
} from './obligations.ts';
import type { GapReport, Opportunity } from './report.ts';

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

export function learningObligations({ course, levels }: LevelInquiry): Obligations {
	const severest = severestOf(levels);
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

const severestOf = (levels: readonly Level[]): number =>
	Math.min(...levels.map(({ level }) => level));

/** By when the process asks for the postmortem: days of the calendar, beside every rating. */
export function postmortemDeadline(course: Course): GapReport['postmortemDeadline'] {
	const severest = severestOf(course.levels);
	const clause = clausesOf(course.script, severest)?.postmortem;
	const ended = course.of('drill-ended').at(-1);
	if (clause?.rule !== 'required' || clause.within === undefined || !ended) return null;
	const [written] = course.of('postmortem-written');
	const dueAt = ended.wall + clause.within * 1000;
	return {
		clause: `severities.${severest}.postmortem`,
		dueAt,
		writtenAt: written?.wall ?? null,
		kept: written ? written.wall <= dueAt : null
	};
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
