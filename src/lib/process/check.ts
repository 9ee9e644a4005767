import { dayNumber, daysToReview } from './days.ts';
import { CHECKS, finding, improvement, type Check, type ProcessFinding } from './finding.ts';
import type { Process } from './schema.ts';
import { LEVELS, times, words } from './times.ts';

/*
 * What is doubtful in a process that reads well: holes that a drill would find, and that need none
 * to be found. Findings are facts; their words stand with the other texts.
 */

/** Something scenarios use and the process does not name. */
export interface Lack {
	readonly kind: 'role' | 'contact' | 'audience' | 'playbook' | 'step';
	readonly id: string;
	/** How many scenarios use it; which ones would give stories away. */
	readonly scenarios: number;
}

export interface Circumstances {
	/** An ISO day. */
	readonly today: string;
	readonly lacks: readonly Lack[];
	/** By failure family, the ISO day of the last drill that was played to its end. */
	readonly played: Readonly<Record<string, string>>;
}

/** Failure families every team meets sooner or later. */
const COMMON_FAMILIES = ['bad_deploy', 'database', 'third_party', 'cloud', 'security'] as const;

/** Days after which a practised playbook is forgotten. */
const FORGOTTEN_AFTER = 365;

/** Every finding, in the order of `CHECKS`: what concerns all of it first. */
export function checkProcess(
	process: Process,
	circumstances: Circumstances
): readonly ProcessFinding[] {
	const found = [
		...review(process, circumstances.today),
		...lacking(circumstances.lacks),
		...roles(process),
		...contacts(process),
		...times(process),
		...words(process),
		...playbooks(process, circumstances)
	];
	return found.toSorted((a, b) => CHECKS.indexOf(a.code) - CHECKS.indexOf(b.code));
}

function review({ reviewed }: Process, today: string): ProcessFinding[] {
	if (dayNumber(reviewed.on) > dayNumber(today)) {
		return [finding('review-ahead', 'reviewed.on', [reviewed.on])];
	}
	const days = daysToReview(reviewed, today);
	return days < 0 ? [finding('review-overdue', 'reviewed', [reviewed.on], { count: -days })] : [];
}

const LACKING: Readonly<Record<Lack['kind'], Check>> = {
	role: 'role-missing',
	contact: 'contact-missing',
	audience: 'audience-missing',
	playbook: 'playbook-missing',
	step: 'step-missing'
};

const lacking = (lacks: readonly Lack[]): ProcessFinding[] =>
	lacks.map(({ kind, id, scenarios }) =>
		finding(LACKING[kind], pathOf(kind, id), [id], { count: scenarios })
	);

function pathOf(kind: Lack['kind'], id: string): string {
	const [family = '', step = ''] = id.split('.');
	return kind === 'step' ? `playbooks.${family}.actions.${step}` : `${kind}s.${id}`;
}

function roles({ roles: all, severities }: Process): ProcessFinding[] {
	const found: ProcessFinding[] = [];
	const known = Object.values(all);
	const asksForLead = LEVELS.some((level) => severities[level].lead !== undefined);
	if (known.length === 0 && asksForLead) found.push(finding('nobody-leads', 'roles'));
	if (known.length > 0 && known.every(({ hands_off: handsOff }) => handsOff)) {
		found.push(finding('nobody-acts', 'roles'));
	}
	return found;
}

function contacts({ contacts: all }: Process): ProcessFinding[] {
	const found: ProcessFinding[] = [];
	const backups = new Set(Object.values(all).flatMap(({ next }) => next ?? []));
	const unreachable: string[] = [];
	for (const [id, contact] of Object.entries(all)) {
		// A path has to end somewhere: who backs up others may be the last.
		if (contact.next === undefined && !backups.has(id)) {
			found.push(finding('no-backup', `contacts.${id}`, [contact.title]));
		}
		if (goesRound(id, all))
			found.push(finding('contact-circle', `contacts.${id}.next`, [contact.title]));
		if (contact.reach === undefined) unreachable.push(contact.title);
	}
	if (unreachable.length > 0) {
		const count = unreachable.length;
		found.push(finding('no-reach', 'contacts', unreachable, { ...improvement, count }));
	}
	return found;
}

/** Whether paging one silent contact after another comes back to the first. */
function goesRound(start: string, all: Process['contacts']): boolean {
	const seen = new Set<string>();
	for (let at = all[start]?.next; at !== undefined && !seen.has(at); at = all[at]?.next) {
		if (at === start) return true;
		seen.add(at);
	}
	return false;
}

function playbooks(
	{ playbooks: all }: Process,
	{ today, played, lacks }: Circumstances
): ProcessFinding[] {
	const told = new Set(lacks.filter(({ kind }) => kind === 'playbook').map(({ id }) => id));
	const absent = COMMON_FAMILIES.filter((family) => !all[family] && !told.has(family));
	const found = absent.map((family) =>
		finding('playbook-missing', `playbooks.${family}`, [family], { count: 0 })
	);
	for (const [family, { title, exercised, owner }] of Object.entries(all)) {
		const path = `playbooks.${family}`;
		const [last] = [exercised, played[family]]
			.filter((day) => day !== undefined)
			.sort()
			.reverse();
		if (last === undefined) found.push(finding('never-exercised', path, [title]));
		else if (dayNumber(today) - dayNumber(last) > FORGOTTEN_AFTER) {
			found.push(finding('long-ago', path, [title, last], improvement));
		}
		if (owner === undefined) found.push(finding('no-owner', path, [title], improvement));
	}
	return found;
}
