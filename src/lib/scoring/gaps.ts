import type { BindingGap } from '../scenario/check.ts';
import { checkBinding } from '../scenario/check.ts';
import type { Dimension } from '../scenario/schema.ts';
import type { Course } from './course.ts';
import type { Judgement } from './judge.ts';
import { clockOf, Names, spanOf, spoken } from './names.ts';
import { rounded, sum } from './obligations.ts';
import { bindingProposal, causeAndProposal } from './proposals.ts';
import { counting } from './rating.ts';
import type { Gap, Opportunity, SeveritySegment } from './report.ts';
import type { Rubric } from './rubric.ts';

/*
 * [SC10] Gaps: what was not there, grouped by the one thing that has to change, the one that cost most
 * first. A gap names a cause in the plan or in its execution, never a person.
 */

export function gapsOf(
	judgement: Judgement,
	hidden: readonly Opportunity[],
	course: Course,
	rubric: Rubric
): Gap[] {
	const open = judgement.opportunities.filter(isGap);
	const byRoot = Map.groupBy(open, rootOf);
	const severity = severityGaps(judgement, hidden, byRoot.get('severity') ?? [], course);
	byRoot.delete('severity');
	const others = [...byRoot].map(([root, group]) => gapOf(root, group, judgement, course));
	const unnamed = checkBinding(course.script).map((gap) => bindingGap(gap, course));
	const rank = ({ lost, critical }: Gap) => lost * (critical ? rubric.criticality : 1);
	return [...severity, ...others, ...unnamed].sort(
		(a, b) => rank(b) - rank(a) || (a.root < b.root ? -1 : 1)
	);
}

const isGap = ({ verdict }: Opportunity): boolean =>
	verdict === 'late' ||
	verdict === 'partial' ||
	verdict === 'missed' ||
	verdict === 'violated' ||
	verdict === 'waived';

/** What has to change so that this does not happen again; several opportunities share it. */
function rootOf({ key, dimension }: Opportunity): string {
	if (dimension === 'severity') return 'severity';
	const [kind = '', id = ''] = key.split('/');
	switch (kind) {
		case 'update':
		case 'cadence':
		case 'promise':
			return `audience/${id}`;
		case 'escalate':
		case 'reach':
			return `contact/${id}`;
		case 'page':
			return 'pages';
		case 'postmortem':
			return 'postmortem';
		case 'tick':
		case 'order':
			return `steps/${id.split('.')[0] ?? ''}`;
		default:
			return key;
	}
}

/** Share of its dimension that an opportunity cost. */
function lostBy({ dimension, weight, credit }: Opportunity, judgement: Judgement): number {
	if (credit === null) return 0;
	const counted = counting(judgement.opportunities, dimension);
	const total = sum(counted.map((judged) => judged.weight));
	return total === 0 ? 0 : (weight * (1 - credit)) / total;
}

function gapOf(root: string, group: Opportunity[], judgement: Judgement, course: Course): Gap {
	const costs = new Map(group.map((judged) => [judged, lostBy(judged, judgement)]));
	const ordered = group.slice().sort((a, b) => (costs.get(b) ?? 0) - (costs.get(a) ?? 0));
	const [worst] = ordered;
	if (!worst) throw new Error('a group of opportunities is never empty');
	return {
		root,
		dimension: worst.dimension,
		title: titleOf(root, worst, group.length),
		...causeAndProposal(worst, course),
		reasons: uniqueReasons(group),
		critical: group.some(({ critical }) => critical),
		dueAt: worst.dueAt,
		evidence: evidenceOf(group),
		lost: Math.min(1, rounded(sum([...costs.values()]))),
		details: ordered.map(detail),
		consequences: [],
		retest: worst.key
	};
}

function titleOf(root: string, worst: Opportunity, count: number): string {
	if (root === 'pages' && count > 1) return `${count} pages that nothing called for`;
	if (root === 'postmortem' && count > 1) return `Postmortem: ${count} parts missing or incomplete`;
	return `${worst.what}: ${outcomeOf(worst)}`;
}

function outcomeOf({ verdict, dueAt, metAt, credit, dimension }: Opportunity): string {
	switch (verdict) {
		case 'late':
			return `${spanOf((metAt ?? 0) - (dueAt ?? 0))} late`;
		case 'partial':
			return `in part, ${Math.floor((credit ?? 0) * 100)} %`;
		case 'violated':
			return 'not kept';
		case 'waived':
			return 'not practised, the drill was in the way';
		case 'missed':
			return dimension === 'learning' ? 'missing' : 'missed';
		case 'met':
		case 'not observed':
		case 'not applicable':
			return verdict;
	}
}

function detail(judged: Opportunity): string {
	const due = judged.dueAt === null ? '' : ` Due ${clockOf(judged.dueAt)}.`;
	const met =
		judged.metAt === null || judged.verdict !== 'late' ? '' : ` Done ${clockOf(judged.metAt)}.`;
	return `${judged.what}: ${outcomeOf(judged)}.${due}${met} ${judged.note}`;
}

const uniqueReasons = (group: readonly Opportunity[]): Gap['reasons'] =>
	group
		.flatMap(({ reasons }) => reasons)
		.filter((reason, index, all) => all.findIndex(({ id }) => id === reason.id) === index);

const evidenceOf = (group: readonly Opportunity[]): number[] =>
	[...new Set(group.flatMap(({ evidence }) => evidence))].sort((a, b) => a - b);

/** [SC6] A severity that was too mild is one gap with everything it kept closed; too severe another. */
function severityGaps(
	{ severity }: Judgement,
	hidden: readonly Opportunity[],
	expectations: readonly Opportunity[],
	course: Course
): Gap[] {
	const { segments, scored } = severity;
	const under = segments.filter(({ credit }) => credit === 0);
	const over = segments.filter(({ credit }) => credit !== null && credit > 0 && credit < 1);
	const gaps: Gap[] = [];
	const base = {
		dimension: 'severity' as const,
		cause: 'execution' as const,
		dueAt: null,
		lost: 0,
		consequences: [] as string[]
	};
	if (under.length > 0 || expectations.length > 0) {
		const level = demandedIn(under);
		const waived = expectations.every(({ verdict }) => verdict === 'waived');
		gaps.push({
			...base,
			root: 'severity/under',
			title: underTitle(under, expectations),
			cause: under.length === 0 && waived ? 'artefact' : 'execution',
			reasons: [
				...(under.length === 0 ? [] : clausesFor(level, course)),
				...uniqueReasons(expectations)
			],
			critical: expectations.some(({ critical }) => critical),
			dueAt: expectations[0]?.dueAt ?? null,
			evidence: evidenceOf(expectations),
			lost: lostIn(under, scored),
			details: [...under.map(segmentDetail), ...expectations.map(detail)],
			consequences: hidden.map(({ what, reasons }) => `${what} (${reasons[0]?.id ?? ''})`),
			proposal: {
				kind: 'change-text',
				text:
					improvementFor(expectations, course) ??
					`Say in the definition of SEV-${level} how to recognise this failure, and practise to take the severer level when unsure.`,
				patch: null
			},
			retest: expectations[0]?.key ?? `severities.${level}.definition`
		});
	}
	if (over.length > 0) {
		const level = over[0]?.declared ?? 1;
		gaps.push({
			...base,
			root: 'severity/over',
			title: `Severity too high for ${spanOf(sum(over.map(({ from, to }) => to - from)))}`,
			reasons: clausesFor(level, course),
			critical: false,
			evidence: course.of('severity-declared').map(({ n }) => n),
			lost: lostIn(over, scored),
			details: over.map(segmentDetail),
			proposal: {
				kind: 'practice',
				text: `Read the definitions aloud before declaring SEV-${level}, and lower the level as soon as it no longer fits.`,
				patch: null
			},
			retest: `severities.${level}.definition`
		});
	}
	return gaps;
}

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
	expectations: readonly Opportunity[]
): string {
	const [first] = under;
	if (!first) return expectations.map(({ what }) => what).join('; ');
	const length = spanOf(sum(under.map(({ from, to }) => to - from)));
	if (under.every(({ resolved }) => resolved)) return `Said to be resolved ${length} too early`;
	if (under.every(({ declared }) => declared === null)) return `No severity declared for ${length}`;
	return `Severity too low for ${length}`;
}

function segmentDetail({ from, to, declared, resolved, accepted }: SeveritySegment): string {
	const said = declared === null ? (resolved ? 'resolved' : 'undeclared') : `SEV-${declared}`;
	const [severest, mildest] = accepted;
	const range =
		severest === mildest ? `SEV-${severest ?? ''}` : `SEV-${severest ?? ''} to ${mildest ?? ''}`;
	return `${clockOf(from)} to ${clockOf(to)}: ${said}, where ${range} was called for.`;
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

const BINDING_DIMENSION: Readonly<Record<BindingGap['kind'], Dimension>> = {
	role: 'roles',
	contact: 'escalation',
	audience: 'communication',
	playbook: 'playbook',
	step: 'playbook'
};

/** [SC10] What the process does not name is one gap of the plan, whatever else it made impossible. */
function bindingGap(gap: BindingGap, course: Course): Gap {
	const proposal = bindingProposal(gap, new Names(course.script));
	return {
		root: `unnamed/${gap.kind}/${gap.id}`,
		dimension: BINDING_DIMENSION[gap.kind],
		title: `The process names no ${gap.kind} “${spoken(gap.id)}”`,
		cause: 'plan',
		reasons: [{ source: 'rubric', id: 'binding', because: gap.message, dueAt: null }],
		critical: false,
		dueAt: null,
		evidence: [],
		lost: 0,
		details: [],
		consequences: [],
		proposal,
		retest: proposal.patch?.path ?? gap.id
	};
}
