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
import type { Words } from './words.ts';

/*
 * [SC5] Learning: a postmortem that is complete, where the severest level asks for one. It is written
 * after play, so it is due once it is handed in, or once the team has gone on to the report without
 * one. Its deadline in days is tracked elsewhere. What was written is recorded as features; the text is
 * never read.
 */

const SECTIONS = [
	['whatHappened', 'what_happened'],
	['impact', 'impact'],
	['rootCause', 'root_cause'],
	['prevention', 'prevention']
] as const;

const POSTMORTEM = 'postmortem/';

type Base = Pick<Opportunity, 'dimension' | 'reasons' | 'openedAt' | 'evidence'>;

/** A name is found by its letters, so it takes nothing away; but it is no strength either. */
export const NAMES_PERSON = 'names a person';

export function learningObligations({ course, levels }: LevelInquiry): Obligations {
	const severest = severestOf(levels);
	const rule = clausesOf(course.script, severest)?.postmortem?.rule;
	if (rule !== 'required' || !course.ended) return {};
	const ended = course.of('drill-ended').at(-1);
	const written = course.of('postmortem-written').at(-1);
	const { acts, because, notes } = course.words;
	const base = {
		dimension: 'learning' as const,
		reasons: [
			{
				source: 'clause' as const,
				id: `severities.${severest}.postmortem`,
				because: because.postmortem(severest),
				dueAt: null
			}
		],
		openedAt: ended?.t ?? course.now,
		evidence: written ? [written.n] : []
	};
	if (!written && !hasReport(course)) return { judged: pending(base, course.words) };
	const sections = SECTIONS.map(([feature, id]): Opportunity => {
		const there = written?.has[feature] ?? false;
		const blames = there && (written?.has.named ?? []).some((cause) => cause === feature);
		return opportunity({
			...base,
			key: `${POSTMORTEM}${id}`,
			what: acts.postmortem[feature],
			verdict: there ? 'met' : 'missed',
			credit: there ? 1 : 0,
			metAt: there ? (ended?.t ?? null) : null,
			note: blames
				? notes.namesPerson
				: there
					? notes.written
					: written
						? notes.leftEmpty
						: notes.noPostmortem,
			marks: blames ? [NAMES_PERSON] : []
		});
	});
	return { judged: [...sections, items(base, written?.has, course.words)] };
}

/** Whether the team has come to the report, or has read it. */
const hasReport = (course: Course): boolean =>
	course.of('report-published').length > 0 ||
	course.of('stage-entered').some(({ stage }) => stage === 'report');

const pending = (base: Base, { acts, notes }: Words): Opportunity[] =>
	[
		...SECTIONS.map(([feature, id]) => ({ id, what: acts.postmortem[feature] })),
		{ id: 'items', what: acts.items }
	].map(({ id, what }) =>
		opportunity({
			...base,
			key: `${POSTMORTEM}${id}`,
			what,
			verdict: 'not observed',
			note: notes.notYetDue
		})
	);

/** What is asked for, and not yet due. */
export const isPending = ({ key, verdict, marks }: Opportunity): boolean =>
	key.startsWith(POSTMORTEM) && verdict === 'not observed' && marks.length === 0;

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
	base: Base,
	has: { readonly items: number; readonly completeItems: number } | undefined,
	{ acts, notes }: Words
): Opportunity {
	const { items: all, completeItems: complete } = has ?? { items: 0, completeItems: 0 };
	const share = all === 0 ? 0 : rounded(complete / all);
	return opportunity({
		...base,
		key: `${POSTMORTEM}items`,
		what: acts.items,
		verdict: shareVerdict(share),
		credit: share,
		note: all === 0 ? notes.noItem : notes.items(complete, all)
	});
}
