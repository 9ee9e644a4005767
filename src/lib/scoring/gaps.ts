import { checkBinding, type BindingGap } from '../scenario/check.ts';
import type { Dimension } from '../scenario/schema.ts';
import type { Course } from './course.ts';
import type { Judgement } from './judge.ts';
import { spoken } from './names.ts';
import { rounded, ruleOf, sum } from './obligations.ts';
import { bindingProposal, causeAndProposal } from './proposals.ts';
import { counting } from './rating.ts';
import type { Gap, Opportunity } from './report.ts';
import { detail, evidenceOf, titleOf, uniqueReasons } from './gap-parts.ts';
import { OVER, severityGaps } from './severity-gaps.ts';
import type { Rubric } from './rubric.ts';
import type { Words } from './words.ts';

/*
 * [SC10] Gaps: what was not there, grouped by the one thing that has to change, the one that cost most
 * first. A gap names a cause in the plan or in its execution, never a person.
 */

/** What a wrong severity did beyond its own minutes. */
interface Misjudged {
	/** What under-declaring kept closed. */
	readonly hidden: readonly Opportunity[];
	/** What over-declaring alone asked for. */
	readonly excess: readonly Opportunity[];
}

export function gapsOf(
	judgement: Judgement,
	{ hidden, excess }: Misjudged,
	course: Course,
	rubric: Rubric
): Gap[] {
	const open = judgement.opportunities.filter(isGap);
	const excessive = open.filter((judged) => excess.includes(judged));
	const byRoot = Map.groupBy(
		open.filter((judged) => !excessive.includes(judged)),
		rootOf
	);
	const expectations = byRoot.get('severity') ?? [];
	const severity = severityGaps(judgement, { hidden, excessive, expectations }, course);
	byRoot.delete('severity');
	const others = [...byRoot].map(([root, group]) => gapOf(root, group, judgement, course));
	const unnamed = checkBinding(course.script).map((gap) => bindingGap(gap, course));
	const followed = sum(excessive.map((judged) => lostBy(judged, judgement)));
	const rank = ({ root, lost, critical }: Gap) =>
		(lost + (root === OVER ? followed : 0)) * (critical ? rubric.criticality : 1);
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
		title: groupTitle(root, worst, group.length, course.words),
		...causeAndProposal(worst, course),
		reasons: uniqueReasons(group),
		critical: group.some(({ critical }) => critical),
		dueAt: worst.dueAt,
		evidence: evidenceOf(group),
		lost: Math.min(1, rounded(sum([...costs.values()]))),
		details: ordered.map((judged) => detail(judged, course.words)),
		consequences: [],
		retest: worst.key
	};
}

function groupTitle(root: string, worst: Opportunity, count: number, words: Words): string {
	if (root === 'pages' && count > 1) return words.gaps.pages(count);
	if (root === 'postmortem' && count > 1) return words.gaps.postmortem(count);
	return titleOf(worst, words);
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
	const { gaps: words, because } = course.words;
	const proposal = bindingProposal(gap, course);
	return {
		root: `unnamed/${gap.kind}/${gap.id}`,
		dimension: BINDING_DIMENSION[gap.kind],
		title: words.unnamed[gap.kind](spoken(gap.id)),
		cause: 'plan',
		reasons: [ruleOf('binding', because.unnamed(gap.kind, gap.id))],
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
