import type { Process } from '../process/schema.ts';
import type { DrillView } from '../engine/view.ts';
import { silentPages } from './glance.ts';

/** So few more contacts are shown at once. */
const FEW = 2;

/** Whom to page, as the team's own process has it. */
export interface Path {
	/** The next hop after a page that stays silent; null where none is. */
	readonly next: string | null;
	/** On the path: the next hop, who was paged, whom the declared severity asks for, who is on call. */
	readonly near: readonly string[];
	/** Contacts for special cases. */
	readonly others: readonly string[];
}

/** The order says nothing of what would be right: it follows from the process and the team's acts. */
export function pathOf(process: Process, view: Pick<DrillView, 'pages' | 'severity'>): Path {
	const all = Object.keys(process.contacts);
	const next = silentPages(view, process).find((page) => page.next !== null)?.next ?? null;
	const near = new Set([
		...(next === null ? [] : [next]),
		...Object.keys(view.pages),
		...asksFor(process, view.severity),
		...chainFrom(process, all[0])
	]);
	const others = all.filter((contact) => !near.has(contact));
	return others.length > FEW
		? { next, near: [...near], others }
		: { next, near: [...near, ...others], others: [] };
}

function asksFor({ severities }: Process, severity: number | null): string[] {
	if (severity === null) return [];
	return Object.keys(severities[severity as keyof typeof severities].escalate ?? {});
}

/** A contact, and whoever is next, and so on. */
function chainFrom({ contacts }: Process, first: string | undefined): string[] {
	const chain: string[] = [];
	for (let hop = first; hop !== undefined && !chain.includes(hop);) {
		chain.push(hop);
		const listed: Process['contacts'][string] | undefined = contacts[hop];
		hop = listed?.next;
	}
	return chain;
}
