import type { SeatCommand } from '../engine/actions/index.ts';
import type { DrillView } from '../engine/view.ts';
import type { SeverityClause } from '../process/schema.ts';
import { pathWishes } from './path.ts';
import type { Briefing } from './briefing.ts';

/** Something a diligent team would do now, by the role whose job it is. */
export interface Wish {
	/** Stable while it lasts: what is forgotten or late is decided once per key. */
	readonly key: string;
	readonly role: string;
	readonly command: SeatCommand;
}

/** What the team sees and when it looks; `later` collects moments at which more may be due. */
export interface Glance {
	readonly view: DrillView;
	readonly t: number;
	/** Keys already done. */
	readonly done: ReadonlySet<string>;
	readonly later: (t: number) => void;
}

/** Seconds before a deadline at which a careful team writes its next update. */
const UPDATE_MARGIN = 90;
/** Seconds a first update takes to write. */
const WRITING = 60;

/** Everything the written process and the model answer ask of the team at this moment. */
export function duties(briefing: Briefing, glance: Glance): Wish[] {
	return [
		...acknowledge(briefing, glance),
		...approve(briefing, glance),
		...pathWishes(briefing, glance),
		...page(briefing, glance),
		...pageNextHop(briefing, glance),
		...openPlaybook(briefing, glance),
		...tick(briefing, glance),
		...update(briefing, glance)
	];
}

function acknowledge({ roles }: Briefing, { view }: Glance): Wish[] {
	return view.feed.flatMap((entry) => {
		if (entry.type !== 'inject-fired' || entry.via !== 'alert') return [];
		if (view.acknowledged[entry.n] !== undefined) return [];
		const command = { type: 'acknowledge-alert', inject: entry.n } as const;
		return [{ key: `acknowledge/${entry.n}`, role: roles.technical, command }];
	});
}

function approve({ scenario, roles }: Briefing, { view }: Glance): Wish[] {
	return view.runs
		.filter((run) => run.state === 'proposed')
		.map((run) => ({
			key: `approve/${run.n}`,
			role: scenario.actions?.[run.action]?.approval ?? roles.lead,
			command: { type: 'answer-proposal', run: run.n, approve: true, reason: '' }
		}));
}

/** The clauses of the level the team declared; none before that, none once it said resolved. */
function clausesInForce({ process }: Briefing, view: DrillView): SeverityClause | undefined {
	if (view.status === 'resolved') return undefined;
	const level = view.severity;
	return level === 1 || level === 2 || level === 3 || level === 4
		? process.severities[level]
		: undefined;
}

function page(briefing: Briefing, { view }: Glance): Wish[] {
	const clauses = clausesInForce(briefing, view);
	return Object.keys(clauses?.escalate ?? {})
		.filter((contact) => view.pages[contact] === undefined)
		.map((contact) => ({
			key: `page/${contact}`,
			role: briefing.roles.lead,
			command: { type: 'escalate', contact, message: 'The process asks for you at this severity.' }
		}));
}

function pageNextHop({ process, roles }: Briefing, { view }: Glance): Wish[] {
	return Object.entries(view.pages).flatMap(([contact, { state, run }]) => {
		if (state !== 'silent') return [];
		const next = process.contacts[contact]?.next ?? contact;
		if (view.pages[next]?.state === 'ringing' || view.pages[next]?.state === 'answered') return [];
		const command = { type: 'escalate', contact: next, message: 'No answer so far.' } as const;
		return [{ key: `hop/${run}`, role: roles.lead, command }];
	});
}

function openPlaybook({ scenario, process, roles }: Briefing, { view }: Glance): Wish[] {
	const { family } = scenario;
	if (view.severity === null || !process.playbooks[family] || view.opened[family] !== undefined) {
		return [];
	}
	const command = { type: 'open-playbook', family } as const;
	return [{ key: `open/${family}`, role: roles.technical, command }];
}

/** Ticks what a finished look or action was evidence for. */
function tick({ covers, process, roles }: Briefing, { view }: Glance): Wish[] {
	return covers.flatMap(({ step, by }) => {
		const [family = '', name = ''] = step.split('.');
		const playbook = process.playbooks[family];
		const known = playbook && (name === 'look_first' || playbook.actions[name] !== undefined);
		if (!known || view.opened[family] === undefined || view.ticked[step]) return [];
		if (!finished(view, by)) return [];
		const command = { type: 'tick-step', step, note: '' } as const;
		return [{ key: `tick/${step}`, role: roles.technical, command }];
	});
}

const finished = (view: DrillView, by: string): boolean =>
	view.evidence[by] !== undefined ||
	view.runs.some((run) => run.action === by && run.state === 'done');

function update(briefing: Briefing, glance: Glance): Wish[] {
	const { view, t, later } = glance;
	const clauses = clausesInForce(briefing, view);
	if (!clauses) return [];
	const audiences = new Set([...Object.keys(clauses.updates ?? {}), ...Object.keys(view.updates)]);
	return [...audiences].flatMap((audience) => {
		const clause = clauses.updates?.[audience];
		const last = view.updates[audience];
		const due = dueAt(clause, last, view.severityAt ?? 0);
		if (t < due) {
			later(due);
			return [];
		}
		const key = `update/${audience}/${(last?.count ?? 0) + 1}`;
		const command = updateCommand(briefing, view, audience, clause?.every);
		return [{ key, role: briefing.roles.communications, command }];
	});
}

type UpdateClause = NonNullable<SeverityClause['updates']>[string];

function dueAt(
	clause: UpdateClause | undefined,
	last: DrillView['updates'][string] | undefined,
	severityAt: number
): number {
	if (!last) return severityAt + Math.min(WRITING, clause?.first ?? WRITING);
	const byCadence = clause?.every === undefined ? Infinity : last.at + clause.every;
	const byPromise = last.nextAt ?? Infinity;
	return Math.max(last.at + 1, Math.min(byCadence, byPromise) - UPDATE_MARGIN);
}

/** Minutes promised where the process asks for no cadence. */
const DEFAULT_PROMISE = 30;

export function updateCommand(
	{ scenario, process }: Briefing,
	view: DrillView,
	audience: string,
	every: number | undefined
): SeatCommand {
	return {
		type: 'post-update',
		audience,
		condition: `SEV-${view.severity ?? '?'}: ${scenario.title}. Status: ${view.status ?? 'new'}.`,
		actions: 'We follow our playbook and report what we find.',
		needs: process.audiences[audience] ? 'Nothing from you right now.' : '',
		nextInMinutes: every === undefined ? DEFAULT_PROMISE : Math.floor(every / 60)
	};
}
