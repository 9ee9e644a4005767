/** Everything a check looks for: what concerns all of a process first. */
export const CHECKS = [
	'review-overdue',
	'review-ahead',
	'role-missing',
	'nobody-leads',
	'nobody-acts',
	'contact-missing',
	'no-backup',
	'contact-circle',
	'no-reach',
	'audience-missing',
	'milder-sooner',
	'milder-only',
	'told-once',
	'backup-too-late',
	'no-postmortem-time',
	'words-differ',
	'playbook-missing',
	'step-missing',
	'never-exercised',
	'long-ago',
	'no-owner'
] as const;

export type Check = (typeof CHECKS)[number];

export interface ProcessFinding {
	readonly code: Check;
	/** Clause path the finding is about. */
	readonly path: string;
	/** A gap would cost a team time in an incident; an improvement would help. */
	readonly weight: 'gap' | 'improvement';
	/** What it is about, as the process names it. */
	readonly about: readonly string[];
	readonly count: number;
}

export const finding = (
	code: Check,
	path: string,
	about: readonly string[] = [],
	{ weight = 'gap', count = 1 }: Partial<Pick<ProcessFinding, 'weight' | 'count'>> = {}
): ProcessFinding => ({ code, path, weight, about, count });

export const improvement = { weight: 'improvement' } as const;
