import { UNDECLARED } from '../engine/state.ts';
import { acceptedOver, type Accepted } from './accepted.ts';
import type { Course, Level } from './course.ts';
import { rounded } from './obligations.ts';
import type { SeverityMeasure, SeveritySegment } from './report.ts';
import type { Rubric } from './rubric.ts';

/** [SC6] The declared severity measured against what could be defended, second by second. */
export function measureSeverity(course: Course, rubric: Rubric): SeverityMeasure {
	const segments = segmentsOf(course, rubric);
	let scored = 0;
	let earned = 0;
	for (const { from, to, credit } of segments) {
		if (credit === null) continue;
		scored += to - from;
		earned += (to - from) * credit;
	}
	return {
		credit: scored === 0 ? null : rounded(earned / scored),
		scored,
		segments,
		changes: changesOf(course)
	};
}

function segmentsOf(course: Course, rubric: Rubric): SeveritySegment[] {
	const accepted = acceptedOver(course, rubric);
	const { levels, now } = course;
	const skips = course.presence.skipped.all;
	const turns = skips.flatMap(({ from, to }) => [from, to ?? now]);
	const moments = [...levels, ...accepted]
		.map(({ from }) => from)
		.concat(turns)
		.filter((t) => t < now);
	const ordered = [...new Set(moments)].sort((a, b) => a - b);
	const segments: SeveritySegment[] = [];
	let levelIndex = 0;
	let acceptedIndex = 0;
	ordered.forEach((from, index) => {
		while ((levels[levelIndex + 1]?.from ?? Infinity) <= from) levelIndex += 1;
		while ((accepted[acceptedIndex + 1]?.from ?? Infinity) <= from) acceptedIndex += 1;
		const level = levels[levelIndex];
		const range = accepted[acceptedIndex];
		if (!level || !range) return;
		const next = segment(level, range, from, ordered[index + 1] ?? now, rubric);
		const skipped = skips.some((skip) => skip.from <= from && from < (skip.to ?? now));
		append(segments, skipped ? { ...next, credit: null } : next);
	});
	return segments;
}

function segment(
	declared: Level,
	accepted: Accepted,
	from: number,
	to: number,
	rubric: Rubric
): SeveritySegment {
	const { level, resolved } = declared;
	const { range } = accepted;
	return {
		from,
		to,
		declared: level === UNDECLARED ? null : level,
		resolved,
		accepted: range ? [range.severest, range.mildest] : [],
		credit: creditOf(declared, accepted, rubric),
		evidence: [declared.event, accepted.event].filter((n) => n > 0).sort((a, b) => a - b)
	};
}

/** What one second is worth; null where it is not scored. */
function creditOf(
	{ level, resolved }: Level,
	{ range, undeclared }: Accepted,
	rubric: Rubric
): number | null {
	if (!range) return null;
	const mayBeOver = resolved && range.mildest === 4;
	if (level > range.mildest) return undeclared || mayBeOver ? null : 0;
	const over = range.severest - level;
	if (over <= 0) return 1;
	return over === 1 ? rubric.severity.overByOne : rubric.severity.overByMore;
}

/** Joins what looks the same, so that a picture of it has as few pieces as it needs. */
function append(segments: SeveritySegment[], next: SeveritySegment): void {
	const last = segments.at(-1);
	const same =
		last?.declared === next.declared &&
		last.resolved === next.resolved &&
		last.credit === next.credit &&
		last.accepted.join() === next.accepted.join();
	if (same) {
		last.to = next.to;
		last.evidence = [...new Set([...last.evidence, ...next.evidence])].sort((a, b) => a - b);
	} else segments.push(next);
}

/** When each truth came into force, could be known, and was first answered: shown, not scored. */
function changesOf({ script, truths, levels }: Course): SeverityMeasure['changes'] {
	return truths.flatMap(({ rule, accept, from, knownAt }, index) => {
		const spec = rule === null ? undefined : script.scenario.truth[rule];
		if (!spec) return [];
		const until = truths[index + 1]?.from ?? Infinity;
		const answer = levels.find((level, at) => {
			const ends = levels[at + 1]?.from ?? Infinity;
			return level.from < until && ends > from && accept.includes(level.level);
		});
		return {
			severity: spec.severity,
			because: spec.because,
			inForceAt: from,
			knownAt,
			declaredAt: answer ? Math.max(answer.from, from) : null
		};
	});
}
