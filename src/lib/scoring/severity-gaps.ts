import type { Course } from './course.ts';
import { detail, evidenceOf, uniqueReasons } from './gap-parts.ts';
import type { Judgement } from './judge.ts';
import { clockOf, spanOf } from './names.ts';
import { rounded, sum } from './obligations.ts';
import type { Gap, Opportunity, SeveritySegment } from './report.ts';
import type { Words } from './words.ts';

/** Roots of gaps of the severity. */
export const OVER = 'severity/over';
const UNDER = 'severity/under';

/** What belongs to a wrong severity, beside its own minutes. */
interface Around {
	readonly hidden: readonly Opportunity[];
	/** What was not met and would not have been asked for at a severity one could defend. */
	readonly excessive: readonly Opportunity[];
	/** What the scenario expects of the severity. */
	readonly expectations: readonly Opportunity[];
}

/** [SC6] A severity that was too mild is one gap with everything it kept closed; too severe another. */
export function severityGaps(
	judgement: Judgement,
	{ hidden, excessive, expectations }: Around,
	course: Course
): Gap[] {
	const { segments, scored } = judgement.severity;
	const under = segments.filter(({ credit }) => credit === 0);
	const over = segments.filter(({ credit }) => credit !== null && credit > 0 && credit < 1);
	return [
		...(under.length > 0 || expectations.length > 0
			? [tooMild({ under, scored, hidden, expectations, course })]
			: []),
		...(over.length > 0 ? [tooSevere(over, scored, excessive, course)] : [])
	];
}

interface TooMild {
	readonly under: readonly SeveritySegment[];
	readonly scored: number;
	readonly hidden: readonly Opportunity[];
	readonly expectations: readonly Opportunity[];
	readonly course: Course;
}

function tooMild({ under, scored, hidden, expectations, course }: TooMild): Gap {
	const level = demandedIn(under);
	const onlyWaived =
		under.length === 0 && expectations.every(({ verdict }) => verdict === 'waived');
	const { gaps: words, proposals } = course.words;
	return {
		root: UNDER,
		dimension: 'severity',
		title: underTitle(under, expectations, words),
		cause: onlyWaived ? 'artefact' : 'execution',
		reasons: [
			...(under.length === 0 ? [] : clausesFor(level, course)),
			...uniqueReasons(expectations)
		],
		critical: expectations.some(({ critical }) => critical),
		dueAt: expectations[0]?.dueAt ?? null,
		evidence: [...new Set([...evidenceOf(expectations), ...declarations(course)])].sort(
			(a, b) => a - b
		),
		lost: lostIn(under, scored),
		details: [
			...under.map((segment) => segmentDetail(segment, words)),
			...expectations.map((judged) => detail(judged, course.words))
		],
		consequences: hidden.map(consequence),
		proposal: {
			kind: 'change-text',
			text: improvementFor(expectations, course) ?? proposals.define(level),
			patch: null
		},
		retest: expectations[0]?.key ?? `severities.${level}.definition`
	};
}

function tooSevere(
	over: readonly SeveritySegment[],
	scored: number,
	excessive: readonly Opportunity[],
	course: Course
): Gap {
	const level = over[0]?.declared ?? 1;
	const { gaps: words, proposals } = course.words;
	return {
		root: OVER,
		dimension: 'severity',
		title: words.tooHigh(spanOf(lengthOf(over))),
		cause: 'execution',
		reasons: clausesFor(level, course),
		critical: false,
		dueAt: null,
		evidence: declarations(course),
		lost: lostIn(over, scored),
		details: over.map((segment) => segmentDetail(segment, words)),
		consequences: excessive.map(consequence),
		proposal: {
			kind: 'practice',
			text: proposals.lower(level),
			patch: null
		},
		retest: `severities.${level}.definition`
	};
}

const consequence = ({ what, reasons }: Opportunity): string => `${what} (${reasons[0]?.id ?? ''})`;

const declarations = (course: Course): number[] => course.of('severity-declared').map(({ n }) => n);

const lengthOf = (segments: readonly SeveritySegment[]): number =>
	sum(segments.map(({ from, to }) => to - from));

const demandedIn = (under: readonly SeveritySegment[]): number =>
	Math.min(4, ...under.flatMap(({ accepted }) => accepted[1] ?? []));

const lostIn = (segments: readonly SeveritySegment[], scored: number): number =>
	scored === 0
		? 0
		: rounded(
				sum(segments.map(({ from, to, credit }) => (to - from) * (1 - (credit ?? 1)))) / scored
			);

function underTitle(
	under: readonly SeveritySegment[],
	expectations: readonly Opportunity[],
	words: Words['gaps']
): string {
	const [first] = under;
	if (!first) return expectations.map(({ what }) => what).join('; ');
	const length = spanOf(lengthOf(under));
	if (under.every(({ resolved }) => resolved)) return words.resolvedEarly(length);
	if (under.every(({ declared }) => declared === null)) return words.undeclared(length);
	return words.tooLow(length);
}

function segmentDetail(
	{ from, to, declared, resolved, accepted }: SeveritySegment,
	words: Words['gaps']
): string {
	const nothing = resolved ? words.declaredResolved : words.declaredNothing;
	const said = declared === null ? nothing : `SEV-${declared}`;
	const [severest, mildest] = accepted;
	const least = `SEV-${severest ?? ''}`;
	const range = severest === mildest ? least : words.range(least, String(mildest ?? ''));
	return words.segment(clockOf(from), clockOf(to), said, range);
}

const clausesFor = (level: number, { script }: Course): Gap['reasons'] => [
	{
		source: 'clause',
		id: `severities.${level}.definition`,
		because: script.process.severities[asLevel(level)].definition,
		dueAt: null
	}
];

const asLevel = (level: number): 1 | 2 | 3 | 4 =>
	level === 1 || level === 2 || level === 3 ? level : 4;

function improvementFor(group: readonly Opportunity[], { script }: Course): string | undefined {
	const ids = new Set(group.flatMap(({ reasons }) => reasons.map(({ id }) => id)));
	return script.expectations.find(({ id, spec }) => ids.has(id) && spec.improve)?.spec.improve;
}
