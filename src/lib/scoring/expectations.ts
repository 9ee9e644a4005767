import type { Condition } from '../scenario/conditions.ts';
import type { BoundExpectation } from '../scenario/script.ts';
import { actsFor } from './acts.ts';
import type { Course } from './course.ts';
import { spanOf, spoken } from './names.ts';
import { opportunity, type Inquiry, type Obligations, type Opening } from './obligations.ts';
import type { Opportunity, Reason } from './report.ts';
import type { Rubric } from './rubric.ts';
import { spanFrom, type Span } from './watches.ts';

/* [SC2] Expectations of the scenario. They open on what the team could know. */

export function expectationObligations({ course, rubric }: Inquiry): Obligations {
	const found = course.script.expectations.map((expectation) => {
		if (expectation.unbound.length > 0) return { judged: [notApplicable(expectation, course)] };
		switch (expectation.form) {
			case 'response':
				return response(expectation, course, rubric);
			case 'recurrence':
				return recurrence(expectation, course);
			case 'absence':
				return { judged: [absence(expectation, course)] };
			case 'asked':
				return { judged: judgedByTeam(expectation, course) };
		}
	});
	return {
		openings: found.flatMap(({ openings = [] }: Obligations) => openings),
		recurrences: found.flatMap(({ recurrences = [] }: Obligations) => recurrences),
		judged: found.flatMap(({ judged = [] }: Obligations) => judged)
	};
}

/** [SC6] What is expected of the severity is measured minute by minute; it adds no second credit. */
const weightOf = ({ spec }: BoundExpectation): number =>
	spec.dimension === 'severity' ? 0 : (spec.weight ?? 1);

const reasonOf = ({ id, spec }: BoundExpectation, dueAt: number | null = null): Reason => ({
	source: 'expectation',
	id,
	because: spec.because ?? spoken(id),
	dueAt
});

const baseOf = (expectation: BoundExpectation, course: Course) => ({
	key: expectation.key,
	dimension: expectation.spec.dimension,
	what: course.names.act(expectation.key),
	weight: weightOf(expectation),
	critical: expectation.spec.critical ?? false
});

const spansOf = (condition: Condition | null, course: Course): readonly Span[] =>
	condition ? course.watches.over(condition).spans : [];

function notApplicable(expectation: BoundExpectation, course: Course): Opportunity {
	const { unbound } = expectation;
	return opportunity({
		...baseOf(expectation, course),
		reasons: [reasonOf(expectation)],
		verdict: 'not applicable',
		note: course.words.notes.unnamed(unbound.map(spoken))
	});
}

/** The second from which somebody who can act could see what made a condition true; null: nobody could. */
function visibleFrom({ from, evidence }: Span, course: Course): number | null {
	const injects = evidence.filter((n) => course.events[n - 1]?.type === 'inject-fired');
	const seen = injects.map((n) => course.mail.seenAt(n));
	return seen.includes(null) ? null : Math.max(from, ...seen.map(Number));
}

/** Times in which a condition held that somebody could see, from that moment on. */
const visibleSpans = (condition: Condition | null, course: Course): Span[] =>
	spansOf(condition, course).flatMap((span) => {
		const from = visibleFrom(span, course);
		return from === null || from >= (span.to ?? Infinity) ? [] : { ...span, from };
	});

function response(expectation: BoundExpectation, course: Course, rubric: Rubric): Obligations {
	const { after, see } = expectation;
	const opened = visibleSpans(after, course);
	if (opened.length === 0) return { judged: [neverOpened(expectation, course)] };
	const seen = spansOf(see, course);
	const openings = opened.map(({ from, evidence }): Opening => {
		const met = spanFrom(seen, from);
		const dueAt = deadline(expectation, from, course, rubric);
		return {
			...baseOf(expectation, course),
			reason: reasonOf(expectation, dueAt),
			openedBy: evidence,
			openedAt: from,
			dueAt,
			graceEndsAt: course.presence.after(dueAt, graceOf(expectation, dueAt - from)),
			closesAt: null,
			met: met ? { t: Math.max(met.from, from), evidence: met.evidence } : null
		};
	});
	return { openings };
}

/** As long again as the team had: of 72 hours that a jump brought to an end, that is minutes. */
function graceOf({ spec }: BoundExpectation, had: number): number {
	const { grace, within = 0, clock } = spec;
	return grace ?? (clock === 'story' ? Math.min(within, had) : within);
}

/** Where the clock is the story's, a jump brings the deadline nearer. */
function deadline(
	{ spec }: BoundExpectation,
	from: number,
	course: Course,
	{ story: { afterLanding } }: Rubric
): number {
	let due = course.presence.after(from, spec.within ?? 0);
	if (spec.clock !== 'story') return due;
	let story = 0;
	for (const jump of course.of('clock-jumped')) {
		const gained = jump.story - story;
		story = jump.story;
		if (jump.t <= from || jump.t >= due) continue;
		if (due - gained <= jump.t) return course.presence.after(jump.t, afterLanding);
		due -= gained;
	}
	return due;
}

/** Nothing was asked; where the inject that would have asked was withheld, the drill was in the way. */
function neverOpened(expectation: BoundExpectation, course: Course): Opportunity {
	const { after, while: during } = expectation;
	const { notes } = course.words;
	const injects = ((after ?? during)?.mentions ?? []).filter(({ call }) => call === 'fired');
	const base = { ...baseOf(expectation, course), reasons: [reasonOf(expectation)] };
	const artefact = (note: string) =>
		opportunity({ ...base, verdict: 'waived', marks: ['artefact'], note });
	if (injects.some(({ id }) => course.withheld(id))) {
		return artefact(notes.withheld);
	}
	const [unseen] = spansOf(after ?? during, course);
	if (!unseen) {
		return opportunity({ ...base, verdict: 'not observed', note: notes.neverAsked });
	}
	const evidence = [...unseen.evidence];
	if (course.presence.isEmptySince(unseen.from)) {
		return { ...artefact(notes.nobody), evidence };
	}
	return opportunity({ ...base, verdict: 'not observed', evidence, note: notes.reachedNobody });
}

function recurrence(expectation: BoundExpectation, course: Course): Obligations {
	const { spec, see, while: asked } = expectation;
	const windows = visibleSpans(asked, course);
	if (windows.length === 0 || !see) return { judged: [neverOpened(expectation, course)] };
	const base = baseOf(expectation, course);
	const key = base.key.replace(/^update\//, 'cadence/');
	const every = spec.every ?? 0;
	const reason = reasonOf(expectation);
	const because = course.words.because.rhythm(reason.because, spanOf(every));
	return {
		recurrences: windows.map(({ from, to, evidence }) => ({
			...base,
			key,
			what: course.names.act(key),
			reason: { ...reason, because, dueAt: from + every },
			openedBy: evidence,
			from,
			to: to ?? course.now,
			every,
			acts: actsFor(see, course)
		}))
	};
}

/** [SC4] Kept, it is a strength and does not count; violated, it is 0 with its weight. */
function absence(expectation: BoundExpectation, course: Course): Opportunity {
	const { avoid, while: asked } = expectation;
	const { notes } = course.words;
	const during = asked ? spansOf(asked, course) : [{ from: 0, to: null, evidence: [] }];
	const base = { ...baseOf(expectation, course), reasons: [reasonOf(expectation)] };
	if (during.length === 0 || !course.started) {
		return opportunity({ ...base, verdict: 'not observed', note: notes.neverAsked });
	}
	const [first] = during;
	const fault = spansOf(avoid, course).find((span) => during.some((other) => meet(span, other)));
	if (!fault) {
		const openedAt = first?.from ?? 0;
		return opportunity({ ...base, openedAt, verdict: 'met', weight: 0, note: notes.avoided });
	}
	const within = during.find((span) => meet(fault, span));
	const openedAt = within?.from ?? 0;
	return opportunity({
		...base,
		openedAt,
		metAt: Math.max(fault.from, openedAt),
		verdict: 'violated',
		credit: 0,
		evidence: [...fault.evidence],
		note: notes.happened
	});
}

const ANSWERED = {
	yes: { verdict: 'met', credit: 1 },
	partly: { verdict: 'partial', credit: 0.5 },
	no: { verdict: 'missed', credit: 0 }
} as const;

/** [SC15] What only people can judge counts once they have; the last verdict stands. */
function judgedByTeam(expectation: BoundExpectation, course: Course): Opportunity[] {
	const judged = course
		.of('question-judged')
		.findLast(({ question }) => question === expectation.spec.id);
	if (!judged) return [];
	return [
		opportunity({
			...baseOf(expectation, course),
			what: course.words.acts.ask(
				course.script.render(expectation.spec.ask ?? '', course.state.draws)
			),
			reasons: [reasonOf(expectation)],
			openedAt: judged.t,
			evidence: [judged.n],
			...ANSWERED[judged.verdict],
			note: course.words.notes.judged[judged.verdict]
		})
	];
}

const meet = (a: Span, b: Span): boolean =>
	(a.to === null || a.to > b.from) && (b.to === null || b.to > a.from);

/** Looks at every condition of the expectations from the start, so that nothing is missed. */
export function watchExpectations(course: Course): void {
	for (const { after, see, while: asked, avoid } of course.script.expectations) {
		for (const condition of [after, see, asked, avoid]) {
			if (condition) course.watches.over(condition);
		}
	}
}
