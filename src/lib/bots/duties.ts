import type { DrillView } from '../engine/view.ts';
import type { Briefing } from './briefing.ts';
import { pathWishes } from './path.ts';
import { clausesInForce, update } from './updates.ts';
import type { Glance, Wish } from './wish.ts';

/** Everything the written process and the model answer ask of the team at this moment. */
export function duties(briefing: Briefing, glance: Glance): Wish[] {
	return [
		...acceptHandovers(glance),
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

/** What is handed to a stand-in it takes; a person who is offered a role answers for themselves. */
function acceptHandovers({ view }: Glance): Wish[] {
	return Object.entries(view.roles).flatMap(([role, { offer }]) => {
		if (!offer || view.seats[offer.to]?.kind !== 'stand-in') return [];
		const key = `handover/${role}/${offer.from}/${view.handedOver[role] ?? 0}`;
		const command = { type: 'answer-handover', role, accept: true } as const;
		return [{ key, role, seat: offer.to, command }];
	});
}

function acknowledge({ roles }: Briefing, { view }: Glance): Wish[] {
	return Object.values(view.alerts).map(({ n }) => ({
		key: `acknowledge/${n}`,
		role: roles.technical,
		command: { type: 'acknowledge-alert', inject: n }
	}));
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
function tick({ covers, roles }: Briefing, { view }: Glance): Wish[] {
	return covers.flatMap(({ step, family, by }) => {
		if (view.opened[family] === undefined || view.ticked[step] || !finished(view, by)) return [];
		const command = { type: 'tick-step', step, note: '' } as const;
		return [{ key: `tick/${step}`, role: roles.technical, command }];
	});
}

const finished = (view: DrillView, by: string): boolean =>
	view.evidence[by] !== undefined ||
	view.runs.some((run) => run.action === by && run.state === 'done');
