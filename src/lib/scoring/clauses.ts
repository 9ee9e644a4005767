import { UNDECLARED } from '../engine/state.ts';
import type { SeverityClause, SeverityLevel } from '../process/schema.ts';
import type { Script } from '../scenario/script.ts';
import { firstFrom, moment, opened, pagesTo, updatesTo } from './acts.ts';
import type { Course, Level } from './course.ts';
import { spanOf } from './names.ts';
import type { LevelInquiry, Met, Obligations, Opening, Recurrence } from './obligations.ts';
import type { Reason } from './report.ts';

/*
 * [SC1] Clauses of the process. They open on the severity the team declared, when it is raised to a
 * level that asks for them, and close when a milder level or `resolved` asks for them no more.
 */

/** A response that one severity level asks for. */
interface Clause {
	readonly path: string;
	readonly level: number;
	readonly key: string;
	readonly dimension: Opening['dimension'];
	readonly within: number;
}

export function clauseObligations({ course, levels }: LevelInquiry): Obligations {
	const responses = Map.groupBy(
		[1, 2, 3, 4].flatMap((level) => responsesOf(course.script, level)),
		({ key }) => key
	);
	const openings = [...responses.values()].flatMap((clauses) =>
		openingsOf(course, levels, clauses)
	);
	return {
		openings: [...acknowledgement(course, levels), ...openings],
		recurrences: cadences(course, levels)
	};
}

/** The role that leads: `incident_lead`, or the first a process names. */
export const leadOf = ({ process }: Script): string =>
	process.roles['incident_lead'] ? 'incident_lead' : (Object.keys(process.roles)[0] ?? '');

export const clausesOf = ({ process }: Script, level: number): SeverityClause | undefined =>
	isLevel(level) ? process.severities[level] : undefined;

const isLevel = (level: number): level is SeverityLevel =>
	level === 1 || level === 2 || level === 3 || level === 4;

export function responsesOf(script: Script, level: number): Clause[] {
	const severity = clausesOf(script, level);
	if (!severity) return [];
	const path = `severities.${level}`;
	const { family } = script.scenario;
	const clauses: Clause[] = [];
	const ask = (
		path: string,
		key: string,
		dimension: Clause['dimension'],
		within: number | undefined
	) => {
		if (within !== undefined) clauses.push({ path, level, key, dimension, within });
	};
	ask(`${path}.lead`, `hold/${leadOf(script)}`, 'roles', severity.lead);
	for (const [audience, { first }] of Object.entries(severity.updates ?? {})) {
		ask(`${path}.updates.${audience}.first`, `update/${audience}`, 'communication', first);
	}
	for (const [contact, within] of Object.entries(severity.escalate ?? {})) {
		ask(`${path}.escalate.${contact}`, `escalate/${contact}`, 'escalation', within);
	}
	if (script.process.playbooks[family]) {
		ask(`${path}.playbook`, `open/${family}`, 'playbook', severity.playbook);
	}
	return clauses;
}

type MetFrom = (t: number) => Met | null;

/** How to find the first moment at or after another at which what a clause asks for was there. */
function metBy(course: Course, key: string): MetFrom {
	const slash = key.indexOf('/');
	const [kind, id] = [key.slice(0, slash), key.slice(slash + 1)];
	if (kind === 'hold') return (t) => course.tenures.heldFrom(id, t);
	const acts =
		kind === 'update'
			? updatesTo(course, id).map(moment)
			: kind === 'escalate'
				? pagesTo(course, id)
				: opened(course, id);
	return (t) => firstFrom(acts, t);
}

/**
 * The openings of one act. A run is a time in which every level asks for it; it opens when the run
 * begins and again whenever the severity is raised within it, and closes with the run.
 */
function openingsOf(course: Course, levels: readonly Level[], clauses: readonly Clause[]) {
	const openings: Opening[] = [];
	const metFrom = metBy(course, clauses[0]?.key ?? '');
	let run: Omit<Opening, 'closesAt'>[] = [];
	const close = (closesAt: number | null) => {
		openings.push(...run.map((opening) => ({ ...opening, closesAt })));
		run = [];
	};
	levels.forEach((current, index) => {
		const clause = clauses.find(({ level }) => level === current.level);
		if (!clause) {
			close(current.from);
			return;
		}
		const raised = current.level < (levels[index - 1]?.level ?? UNDECLARED);
		if (run.length === 0 || raised) run.push(openingOf(course, clause, current, metFrom));
	});
	close(null);
	return openings;
}

function openingOf(
	course: Course,
	{ path, level, key, dimension, within }: Clause,
	{ from, event }: Level,
	metFrom: MetFrom
): Omit<Opening, 'closesAt'> {
	const dueAt = course.presence.after(from, within);
	return {
		key,
		dimension,
		what: course.names.act(key),
		reason: asked(course, { path, level, within, dueAt }),
		weight: 1,
		critical: false,
		openedBy: event === 0 ? [] : [event],
		openedAt: from,
		dueAt,
		graceEndsAt: course.presence.after(dueAt, within),
		met: metFrom(from)
	};
}

const asked = (
	{ words }: Course,
	{ path, level, within, dueAt }: Pick<Clause, 'path' | 'level' | 'within'> & { dueAt: number }
): Reason => ({
	source: 'clause',
	id: path,
	because: words.because.within(level, spanOf(within)),
	dueAt
});

/** The first alert that reached somebody is acknowledged within the time of the declared level. */
function acknowledgement(course: Course, levels: readonly Level[]): Opening[] {
	const alert = course.mail.firstAlert;
	if (!alert) return [];
	const declared = levels.find((level, index) => {
		const until = levels[index + 1]?.from ?? Infinity;
		return level.level !== UNDECLARED && until > alert.t;
	});
	if (!declared) return [];
	const { level } = declared;
	const within = clausesOf(course.script, level)?.acknowledge;
	if (within === undefined) return [];
	const dueAt = course.presence.after(alert.t, within);
	return [
		{
			key: 'acknowledge',
			dimension: 'roles',
			what: course.words.acts.acknowledge,
			reason: asked(course, { path: `severities.${level}.acknowledge`, level, within, dueAt }),
			weight: 1,
			critical: false,
			openedBy: [alert.n],
			openedAt: alert.t,
			dueAt,
			graceEndsAt: course.presence.after(dueAt, within),
			closesAt: null,
			met: firstFrom(course.of('alert-acknowledged').map(moment), alert.t)
		}
	];
}

function cadences(course: Course, levels: readonly Level[]): Recurrence[] {
	const audiences = Object.keys(course.script.process.audiences);
	return audiences.flatMap((audience) => cadence(course, levels, audience));
}

function cadence(course: Course, levels: readonly Level[], audience: string): Recurrence[] {
	const key = `cadence/${audience}`;
	const what = course.names.act(key);
	const acts = updatesTo(course, audience).map(moment);
	return levels.flatMap(({ level, from, event }, index) => {
		const every = clausesOf(course.script, level)?.updates?.[audience]?.every;
		if (every === undefined) return [];
		return {
			key,
			dimension: 'communication' as const,
			what,
			reason: {
				source: 'clause' as const,
				id: `severities.${level}.updates.${audience}.every`,
				because: course.words.because.every(level, spanOf(every)),
				dueAt: from + every
			},
			weight: 1,
			critical: false,
			openedBy: event === 0 ? [] : [event],
			from,
			to: levels[index + 1]?.from ?? course.now,
			every,
			acts
		};
	});
}
