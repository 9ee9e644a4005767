import { opened } from './acts.ts';
import type { Course } from './course.ts';
import { clauseOf } from './names.ts';
import {
	opportunity,
	rounded,
	ruleOf,
	shareVerdict,
	type Inquiry,
	type Obligations
} from './obligations.ts';
import type { Opportunity } from './report.ts';
import type { Rubric } from './rubric.ts';

/*
 * [SC8] Playbook: steps of the one that fits, with evidence, in order, and harm avoided. That it was
 * opened in time is a clause.
 */

export function playbookObligations({ course, rubric }: Inquiry): Obligations {
	return { judged: [...steps(course, rubric), ...harms(course)] };
}

/** The steps of the playbook for this failure, in their order; none where nobody opened it. */
function stepsOf(course: Course): string[] {
	const { family } = course.script.scenario;
	const playbook = course.script.process.playbooks[family];
	if (!playbook || opened(course, family).length === 0) return [];
	return ['look_first', ...Object.keys(playbook.actions)].map((name) => `${family}.${name}`);
}

function steps(course: Course, rubric: Rubric): Opportunity[] {
	const evident = evidentSteps(course);
	const judged = stepsOf(course).map((step) => judgeStep(step, evident, course, rubric));
	return [...judged, ...order(course, rubric)];
}

/** Steps that some look or action of this scenario gives evidence for. */
function evidentSteps({ script }: Course): ReadonlySet<string> {
	const { sources, actions } = script.scenario;
	const covering = [...Object.values(sources ?? {}), ...Object.values(actions ?? {})];
	return new Set(covering.flatMap(({ covers }) => covers ?? []));
}

function judgeStep(
	step: string,
	evident: ReadonlySet<string>,
	course: Course,
	rubric: Rubric
): Opportunity {
	const [family = '', name = ''] = step.split('.');
	const { because, notes } = course.words;
	const base = {
		key: `tick/${step}`,
		dimension: 'playbook' as const,
		what: course.names.act(`tick/${step}`),
		reasons: [
			{
				source: 'clause' as const,
				id: clauseOf(step),
				because: because.tick,
				dueAt: null
			}
		],
		openedAt: opened(course, family)[0]?.t ?? null,
		weight: rubric.playbook.stepWeight,
		evidence: evidenceFor(step, course)
	};
	if (!evident.has(step)) {
		return opportunity({ ...base, verdict: 'not applicable', note: notes.noEvidence });
	}
	const ticked = course.state.tickedAt.has(step);
	const coveredAt = course.state.coveredAt.get(step);
	if (ticked && coveredAt !== undefined) {
		const note = notes.supported;
		return opportunity({ ...base, verdict: 'met', credit: 1, metAt: coveredAt, note });
	}
	if (ticked) {
		const note = notes.unsupported;
		return opportunity({ ...base, verdict: 'missed', credit: 0, marks: ['unsupported'], note });
	}
	if (coveredAt !== undefined) {
		const note = notes.unticked;
		const credit = rubric.playbook.untickedCredit;
		return opportunity({ ...base, verdict: 'partial', credit, metAt: coveredAt, note });
	}
	if (name === 'look_first') {
		return opportunity({ ...base, verdict: 'missed', credit: 0, note: notes.lookedNowhere });
	}
	return opportunity({ ...base, verdict: 'not observed', note: notes.unneeded });
}

function evidenceFor(step: string, course: Course): number[] {
	const ticks = course.of('step-ticked').filter((tick) => tick.step === step);
	const looks = course.of('source-shown').filter(({ covers }) => covers === step);
	const actions = course.of('action-ended').filter(({ covers }) => covers === step);
	return [...ticks, ...looks.slice(0, 1), ...actions.slice(0, 1)]
		.map(({ n }) => n)
		.sort((a, b) => a - b);
}

/** [SC8] Of the steps done one after the other, the share that followed the playbook's order. */
function order(course: Course, rubric: Rubric): Opportunity[] {
	const { family } = course.script.scenario;
	const moments = stepsOf(course).flatMap((step) => course.state.coveredAt.get(step) ?? []);
	const pairs = moments.slice(1).map((moment, index) => moment >= (moments[index] ?? 0));
	if (pairs.length === 0) return [];
	const followed = pairs.filter(Boolean).length;
	const share = rounded(followed / pairs.length);
	const { acts, because, notes } = course.words;
	return [
		opportunity({
			key: `order/${family}`,
			dimension: 'playbook',
			what: acts.order,
			reasons: [
				{
					source: 'clause',
					id: `playbooks.${family}.actions`,
					because: because.order,
					dueAt: null
				}
			],
			verdict: shareVerdict(share),
			credit: share,
			weight: rubric.playbook.orderWeight,
			evidence: stepsOf(course).flatMap((step) => evidenceFor(step, course)),
			note: notes.order(followed, pairs.length)
		})
	];
}

/** [SC8] Harm that an action did, unless the scenario asks to avoid that very action. */
function harms(course: Course): Opportunity[] {
	const { script, names, words } = course;
	const forbidden = new Set(
		script.expectations.flatMap(({ avoid }) =>
			(avoid?.mentions ?? [])
				.filter(({ call }) => call === 'did' || call === 'started')
				.map(({ id }) => id)
		)
	);
	return course
		.of('action-ended')
		.filter(({ harm, action }) => harm !== null && !forbidden.has(action))
		.map(({ action, harm, t, n }) =>
			opportunity({
				key: `harm/${action}`,
				dimension: 'playbook',
				what: words.acts.harm(names.action(action)),
				reasons: [ruleOf('harm', harm ?? '')],
				openedAt: t,
				metAt: t,
				verdict: 'violated',
				credit: 0,
				evidence: [n],
				note: harm ?? ''
			})
		);
}

/** The action that did harm which cannot be undone, if any: it caps the dimension. */
export const irreversibleHarm = (
	course: Course,
	opportunities: readonly Opportunity[]
): string | null =>
	course
		.of('action-ended')
		.filter(({ irreversible, harm }) => irreversible && harm !== null)
		.find(({ n }) => !isForgiven(n, opportunities))?.action ?? null;

/** Whether a person decided that it was no harm of the team's. */
const isForgiven = (n: number, opportunities: readonly Opportunity[]): boolean =>
	opportunities.some(
		({ evidence, overridden, verdict }) =>
			overridden !== null && verdict !== 'violated' && evidence.includes(n)
	);
