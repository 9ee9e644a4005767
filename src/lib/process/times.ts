import { parseDuration } from '../document/duration.ts';
import { finding, improvement, type ProcessFinding } from './finding.ts';
import type { Process, SeverityLevel } from './schema.ts';

/** Times of a process that contradict each other, or the sentences beside them. */

export const LEVELS = [1, 2, 3, 4] as const satisfies readonly SeverityLevel[];

/** Everything a level sets a time for, by its path below the level, in seconds. */
function timesOf({
	acknowledge,
	lead,
	playbook,
	updates,
	escalate,
	postmortem
}: Process['severities'][1]) {
	const set: [string, number | undefined][] = [
		['acknowledge', acknowledge],
		['lead', lead],
		['playbook', playbook],
		['postmortem.within', postmortem?.within],
		...Object.entries(escalate ?? {}).map(([id, within]): [string, number] => [
			`escalate.${id}`,
			within
		])
	];
	for (const [id, { first, every }] of Object.entries(updates ?? {})) {
		set.push([`updates.${id}.first`, first], [`updates.${id}.every`, every]);
	}
	return new Map(
		set.flatMap(([path, time]) => (time === undefined ? [] : [[path, time] as const]))
	);
}

/** Whom a level pages or tells, by path below the level. */
const peopleOf = ({ escalate, updates }: Process['severities'][1]): string[] => [
	...Object.keys(escalate ?? {}).map((id) => `escalate.${id}`),
	...Object.keys(updates ?? {}).map((id) => `updates.${id}`)
];

export function times({ severities, audiences, escalation }: Process): ProcessFinding[] {
	const found: ProcessFinding[] = [];
	for (const level of LEVELS) {
		const path = `severities.${level}`;
		const severity = severities[level];
		const sev = `SEV-${level}`;
		const milder = LEVELS.filter((other) => other > level);
		for (const [clause, time] of timesOf(severity)) {
			const sooner = milder.find(
				(other) => (timesOf(severities[other]).get(clause) ?? time) < time
			);
			if (sooner === undefined) continue;
			found.push(finding('milder-sooner', `${path}.${clause}`, [clause, sev, `SEV-${sooner}`]));
		}
		for (const other of milder) {
			for (const clause of peopleOf(severities[other])) {
				if (peopleOf(severity).includes(clause)) continue;
				found.push(finding('milder-only', `${path}.${clause}`, [clause, sev, `SEV-${other}`]));
			}
		}
		for (const [audience, { every }] of Object.entries(severity.updates ?? {})) {
			const repeated = milder.some((other) => severities[other].updates?.[audience]?.every);
			if (every !== undefined || !repeated) continue;
			const title = audiences[audience]?.title ?? audience;
			found.push(finding('told-once', `${path}.updates.${audience}`, [title, sev]));
		}
		for (const [contact, within] of Object.entries(severity.escalate ?? {})) {
			if (within === 0 || escalation.silent_after <= within) continue;
			found.push(finding('backup-too-late', `${path}.escalate.${contact}`, [contact, sev]));
		}
		if (severity.postmortem?.rule === 'required' && severity.postmortem.within === undefined) {
			found.push(finding('no-postmortem-time', `${path}.postmortem`, [sev], improvement));
		}
	}
	return found;
}

/** Times as people write them in a sentence, in English or German. */
const SPOKEN = /(\d+)\s*(min(?:ute)?s?|minuten?|h(?:ou)?rs?|stunden?|days?|tagen?)\b/giu;
const UNITS: Readonly<Record<string, string>> = { m: 'm', h: 'h', s: 'h', d: 'd', t: 'd' };

/** People read the sentences; the drill is judged by the clauses. Both must say the same. */
export function words(process: Process): ProcessFinding[] {
	return LEVELS.flatMap((level) => {
		const times = timesOf(process.severities[level]);
		return process.severities[level].obligations.flatMap((sentence, index) => {
			const meant = timesMeant(sentence, times, process);
			if (timesIn(sentence).every((time) => meant.has(time))) return [];
			const path = `severities.${level}.obligations.${index}`;
			return [finding('words-differ', path, [sentence, `SEV-${level}`], improvement)];
		});
	});
}

const timesIn = (sentence: string): number[] =>
	[...sentence.matchAll(SPOKEN)].flatMap(([, count = '', unit = '']) => {
		return parseDuration(`${count}${UNITS[unit.charAt(0).toLowerCase()] ?? ''}`) ?? [];
	});

/** Times of those whom a sentence names; all times of the level where it names nobody. */
function timesMeant(
	sentence: string,
	times: ReadonlyMap<string, number>,
	{ audiences, contacts }: Process
): ReadonlySet<number> {
	const said = sentence.toLowerCase();
	const named = [...times].filter(([clause]) => {
		const id = clause.split('.')[1] ?? '';
		const title = (audiences[id] ?? contacts[id])?.title.toLowerCase();
		return title !== undefined && said.includes(title);
	});
	return new Set((named.length > 0 ? named : [...times]).map(([, time]) => time));
}
