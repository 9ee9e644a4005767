import { ENGINE_VERSION } from '../engine/events.ts';
import { checkBinding } from '../scenario/check.ts';
import type { Course } from './course.ts';
import { escalationsOf } from './escalation.ts';
import { followThrough } from './follow-through.ts';
import { gapsOf } from './gaps.ts';
import { commonOf, excessOf, hiddenBy, isOver, judge, judgeMilder, judgeSeverer } from './judge.ts';
import { postmortemDeadline } from './learning.ts';
import { sum } from './obligations.ts';
import { rate } from './rating.ts';
import { REPORT_FORMAT, type GapReport, type Opportunity } from './report.ts';
import type { Rubric } from './rubric.ts';
import { sentenceOf } from './sentence.ts';
import { strengthsOf } from './strengths.ts';
import { timelineOf } from './timeline.ts';

/** The whole report of a course. */
export function reportOf(course: Course, rubric: Rubric): GapReport {
	const { script, state, words } = course;
	const common = commonOf(course, rubric);
	const judgement = judge(common);
	const hidden = hiddenBy(judgement, judgeSeverer(common), words);
	const opportunities = [
		...judgement.opportunities.filter((judged) => !supersedes(hidden, judged)),
		...hidden
	];
	const ratings = rate(judgement, hidden, course, rubric);
	const excess = isOver(judgement) ? excessOf(judgement, judgeMilder(common)) : [];
	const gaps = gapsOf(judgement, { hidden, excess }, course, rubric);
	const { severity } = judgement;
	const escalations = escalationsOf(judgement.needed, opportunities);
	const [created] = course.of('drill-created');
	return {
		format: REPORT_FORMAT,
		engine: created?.engine ?? ENGINE_VERSION,
		rubric: rubric.version,
		drill: drillOf(course),
		sentence: sentenceOf(course, ratings, gaps),
		ratings,
		opportunities,
		severity,
		status: state.status,
		escalations,
		strengths: strengthsOf(judgement, course, rubric),
		gaps,
		observations: observationsOf(course),
		ask: askOf(course),
		discuss: script.scenario.debrief?.discuss ?? [],
		confidence: course.of('reflections-shown').at(-1)?.confidence ?? [],
		hotWash: hotWashOf(course),
		followThrough: followThrough(
			created?.openItems ?? [],
			{ opportunities, severity, escalations },
			words
		),
		postmortem: postmortemOf(course),
		postmortemDeadline: postmortemDeadline(course),
		participants: participantsOf(course),
		processGaps: checkBinding(script).map(({ kind, id }) => words.because.unnamed(kind, id)),
		timeline: timelineOf(course)
	};
}

/** What was closed before it was due is told once, as hidden. */
const supersedes = (hidden: readonly Opportunity[], { key, verdict }: Opportunity): boolean =>
	verdict === 'not observed' && hidden.some((other) => other.key === key);

function drillOf(course: Course): GapReport['drill'] {
	const { script, state } = course;
	const { scenario, process } = script;
	const [created] = course.of('drill-created');
	const [reached] = course.of('ending-reached');
	return {
		scenario: {
			id: scenario.id,
			title: scenario.title,
			family: scenario.family,
			hash: created?.scenario.hash ?? ''
		},
		process: { id: process.id, title: process.title, hash: created?.process.hash ?? '' },
		objectives: scenario.objectives,
		seed: created?.seed ?? '',
		draws: { ...created?.draws },
		startedAt: state.startedAt,
		length: course.now,
		planned: scenario.length,
		ended: course.ended,
		ending: reached
			? { id: reached.ending, outcome: reached.outcome, text: reached.text, at: reached.t }
			: null
	};
}

/** [SC15] The questions for people, each with what the team agreed on. */
function askOf(course: Course): GapReport['ask'] {
	const { script, state } = course;
	return script.expectations.flatMap(({ id, spec }) => {
		if (spec.ask === undefined) return [];
		const judged = course.of('question-judged').findLast(({ question }) => question === id);
		const question = script.render(spec.ask, state.draws);
		if (!judged) return { id, dimension: spec.dimension, question, answer: null };
		const { verdict, reason, votes, n: event } = judged;
		return {
			id,
			dimension: spec.dimension,
			question,
			answer: { verdict, reason, votes, event }
		};
	});
}

function observationsOf(course: Course): GapReport['observations'] {
	const withdrawn = new Set(
		course.of('observation-withdrawn').map(({ observation }) => observation)
	);
	return course
		.of('observation-added')
		.filter(({ n }) => !withdrawn.has(n))
		.map(({ n, at, by, dimension, text }) => ({
			at,
			event: n,
			by: by === 'facilitator' ? ('facilitator' as const) : ('observer' as const),
			dimension,
			text
		}))
		.sort((a, b) => a.at - b.at || a.event - b.event);
}

/** Only what was shown to all; what somebody wrote and nobody showed stays theirs. */
function hotWashOf(course: Course): GapReport['hotWash'] {
	const shown = course.of('reflections-shown').at(-1);
	if (!shown) return null;
	const { n: event, start, stop, continue: goOn } = shown;
	return { event, start, stop, continue: goOn };
}

function postmortemOf(course: Course): GapReport['postmortem'] {
	const written = course.of('postmortem-written').at(-1);
	if (!written) return null;
	const { wall, n, whatHappened, impact, rootCause, prevention, items } = written;
	const { contributing = '', wentWell = '', wentBadly = '' } = written;
	const more = { contributing, wentWell, wentBadly, named: written.has.named ?? [] };
	return { wall, event: n, whatHappened, impact, rootCause, prevention, ...more, items };
}

function participantsOf(course: Course): GapReport['participants'] {
	const { state, tenures, names, presence, now } = course;
	const joined = new Map(course.of('seat-joined').map(({ seat, t }) => [seat, t]));
	return [...state.seats.values()].map(({ id, kind }) => ({
		seat: id,
		kind,
		roles: [
			...new Set(tenures.all.filter(({ seat }) => seat === id).map(({ role }) => names.role(role)))
		],
		joinedAt: joined.get(id) ?? 0,
		away: sum(
			presence.absences.filter(({ seat }) => seat === id).map(({ from, to }) => (to ?? now) - from)
		)
	}));
}
