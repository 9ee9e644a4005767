import { formatDuration } from '../document/duration.ts';
import { UNDECLARED } from '../engine/state.ts';
import type { BindingGap } from '../scenario/check.ts';
import { hasStep, type BoundExpectation } from '../scenario/script.ts';
import { clausesOf, leadOf } from './clauses.ts';
import type { Course } from './course.ts';
import { clauseOf, spoken } from './names.ts';
import type { Gap, Opportunity, Proposal } from './report.ts';
import type { Words } from './words.ts';

/*
 * [SC10] Why something was not there, and what to change: the plan where no clause covers it or its
 * clause is too slow, the execution where a clause covers it and was not followed.
 */

type CauseAndProposal = Pick<Gap, 'cause' | 'proposal'>;

export function causeAndProposal(judged: Opportunity, course: Course): CauseAndProposal {
	const { words } = course;
	if (judged.verdict === 'waived') return artefact(judged, words);
	const clauses = judged.reasons.filter(({ source }) => source === 'clause');
	const expectation = expectationOf(judged, course);
	if (clauses.length > 0) {
		const slow = clauseWasKept(judged) ? clauses[0] : undefined;
		return slow && expectation
			? tighten(slow.id, expectation, judged, words)
			: practice(judged, words);
	}
	return expectation ? planFor(expectation, judged, course) : practice(judged, words);
}

const artefact = ({ what, note }: Opportunity, { proposals }: Words): CauseAndProposal => ({
	cause: 'artefact',
	proposal: { kind: 'practice', text: proposals.artefact(note, what), patch: null }
});

/** @param clause the clause that covers it, where the reasons do not cite one */
function practice(
	{ key, what, reasons }: Opportunity,
	{ proposals, advice: known }: Words,
	clause?: string
): CauseAndProposal {
	const cited = clause ?? reasons.find(({ source }) => source === 'clause')?.id;
	const kinds: Readonly<Record<string, string>> = known;
	const advice = kinds[key.split('/')[0] ?? ''] ?? proposals.practise(what);
	const text = cited === undefined ? advice : proposals.covered(cited, advice);
	return { cause: 'execution', proposal: { kind: 'practice', text, patch: null } };
}

const expectationOf = ({ reasons }: Opportunity, { script }: Course) =>
	script.expectations.find(({ id }) =>
		reasons.some((reason) => reason.source === 'expectation' && reason.id === id)
	);

/** Whether the team did all that its own process asks, and this failure asks for more. */
function clauseWasKept({ reasons, metAt, verdict }: Opportunity): boolean {
	if (metAt === null) return false;
	const dues = reasons.filter(({ source }) => source === 'clause').map(({ dueAt }) => dueAt ?? 0);
	if (verdict === 'late') return dues.every((due) => metAt <= due);
	const expected = reasons.filter(({ source }) => source === 'expectation');
	const soonest = Math.min(...expected.map(({ dueAt }) => dueAt ?? Infinity));
	return verdict === 'partial' && dues.every((due) => soonest < due);
}

function tighten(
	path: string,
	{ spec }: BoundExpectation,
	{ what }: Opportunity,
	{ proposals }: Words
): CauseAndProposal {
	const time = formatDuration(spec.every ?? spec.within ?? 0);
	return {
		cause: 'plan',
		proposal: {
			kind: 'change-time',
			text: spec.improve ?? proposals.tooSlow(what),
			patch: { op: 'replace', path, value: time }
		}
	};
}

function planFor(
	expectation: BoundExpectation,
	judged: Opportunity,
	course: Course
): CauseAndProposal {
	const { script, words } = course;
	const { proposals } = words;
	const { spec } = expectation;
	const slash = judged.key.indexOf('/');
	const [kind, id] = [judged.key.slice(0, slash), judged.key.slice(slash + 1)];
	const level = levelAt(course, judged.openedAt ?? 0);
	const clauses = clausesOf(script, level);
	const plan = (
		proposal: Proposal['kind'],
		text: string,
		patch: Proposal['patch']
	): CauseAndProposal => ({
		cause: 'plan',
		proposal: { kind: proposal, text: spec.improve ?? text, patch }
	});
	switch (kind) {
		case 'update':
		case 'cadence': {
			if (clauses?.updates?.[id])
				return practice(judged, words, `severities.${level}.updates.${id}`);
			const first = formatDuration(spec.within ?? spec.every ?? 0);
			const value =
				spec.every === undefined ? { first } : { first, every: formatDuration(spec.every) };
			const path = `severities.${level}.updates.${id}`;
			return plan('add-clause', proposals.addUpdates(level), {
				op: 'add',
				path,
				value
			});
		}
		case 'escalate':
		case 'reach': {
			if (clauses?.escalate?.[id] !== undefined) {
				return practice(judged, words, `severities.${level}.escalate.${id}`);
			}
			const path = `severities.${level}.escalate.${id}`;
			return plan('add-clause', proposals.sayWhenPaged(level), {
				op: 'add',
				path,
				value: formatDuration(spec.within ?? 0)
			});
		}
		case 'hold':
			if (id === leadOf(script) && clauses?.lead !== undefined) {
				return practice(judged, words, `severities.${level}.lead`);
			}
			return plan('change-text', proposals.sayWhenTaken, null);
		case 'do':
		case 'start':
		case 'look':
			return stepFor(id, judged, course, plan);
		default:
			return plan('change-text', proposals.write(judged.what), null);
	}
}

type Plan = (kind: Proposal['kind'], text: string, patch: Proposal['patch']) => CauseAndProposal;

/** An action or a look that a playbook's step stands for is covered by the process; others are not. */
function stepFor(
	id: string,
	judged: Opportunity,
	{ script, words }: Course,
	plan: Plan
): CauseAndProposal {
	const { scenario, process } = script;
	const spec = scenario.actions?.[id] ?? scenario.sources?.[id];
	if (spec?.covers !== undefined && hasStep(process, spec.covers)) {
		return practice(judged, words, clauseOf(spec.covers));
	}
	if (!process.playbooks[scenario.family]) {
		return plan('add-playbook', words.proposals.writePlaybook, null);
	}
	const path = `playbooks.${scenario.family}.actions.${id}`;
	const text = words.proposals.addStep(judged.what);
	return plan('add-playbook-step', text, { op: 'add', path, value: spec?.title ?? spoken(id) });
}

/** The severity to write a new clause under: the severer of declared and called for. */
function levelAt({ levels, truths, script }: Course, t: number): number {
	const declared = levels.findLast(({ from }) => from <= t)?.level ?? UNDECLARED;
	const rule = truths.findLast(({ from }) => from <= t)?.rule ?? null;
	const called = rule === null ? undefined : script.scenario.truth[rule]?.severity;
	const level = Math.min(declared, called ?? UNDECLARED);
	return level === UNDECLARED ? 2 : level;
}

export function bindingProposal({ kind, id }: BindingGap, { names, words }: Course): Proposal {
	const add = (
		proposal: Proposal['kind'],
		path: string,
		value: Record<string, string> | string
	) => ({
		kind: proposal,
		text: words.proposals.add(path),
		patch: { op: 'add' as const, path, value }
	});
	switch (kind) {
		case 'role':
			return add('add-role', `roles.${id}`, { title: names.role(id) });
		case 'contact':
			return add('add-contact', `contacts.${id}`, { title: names.contact(id), how: 'pager' });
		case 'audience':
			return add('add-audience', `audiences.${id}`, { title: names.audience(id) });
		case 'playbook':
			return add('add-playbook', `playbooks.${id}`, { title: names.playbook(id) });
		case 'step': {
			const [family = '', name = ''] = id.split('.');
			return add('add-playbook-step', `playbooks.${family}.actions.${name}`, spoken(name));
		}
	}
}
