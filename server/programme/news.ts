import { DAY_MS } from '../../src/lib/programme/history.ts';
import type { Clock } from '../clock.ts';
import type { Drills } from '../services/drills.ts';
import type { Programme } from '../services/programme.ts';
import type { Hooks } from './hooks.ts';

export interface NewsContext {
	readonly drills: Drills;
	readonly clock: Clock;
	readonly hooks: Hooks;
	readonly programme: Pick<Programme, 'appointments' | 'cadence'>;
}

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** What of the programme is told to other tools, and when: nobody waits for it. */
export class News {
	readonly #context: NewsContext;
	#stopWatching: (() => void) | undefined;
	#telling: Promise<void> = Promise.resolve();

	constructor(context: NewsContext) {
		this.#context = context;
	}

	/** Looks once a day for what is due. */
	open(): void {
		const { clock } = this.#context;
		this.#stopWatching = clock.wake(clock.now() + DAY_MS, () => {
			void this.announceDue().catch((error: unknown) => {
				console.error('What is due could not be announced:', error);
			});
			this.open();
		});
	}

	async close(): Promise<void> {
		this.#stopWatching?.();
		await this.#telling;
	}

	/** Resolves once what is to be told of published reports is stored. */
	async settled(): Promise<void> {
		await this.#telling;
	}

	/** A drill's report may be read. */
	published(drill: string): void {
		this.#telling = this.#telling
			.then(() => this.#tellPublished(drill))
			.catch((error: unknown) => console.error('A published report could not be told:', error));
	}

	/** What became due, each once. */
	async announceDue(): Promise<void> {
		const { clock, hooks, programme } = this.#context;
		const today = dayOf(clock.now());
		const { last } = await programme.cadence();
		for (const { id, kind, what, at } of await programme.appointments()) {
			const day = dayOf(at);
			if (day > today || kind === 'review') continue;
			// Before the first full drill every day would be the day it is due, and bring the same news again.
			if (kind === 'drill' && last === null) continue;
			hooks.tell({
				about: `${kind}-due/${id}/${day}`,
				event: kind === 'drill' ? 'drill-due' : 'item-due',
				line: kind === 'drill' ? 'The next drill is due.' : `An action item is due: ${what}`,
				data: { due: day, ...(kind === 'item' ? { item: { id, title: what } } : {}) }
			});
		}
	}

	/** To one hook, to see whether it arrives. */
	greet(hook: string): void {
		const { clock, hooks } = this.#context;
		hooks.tell(
			{
				about: `greeting/${clock.now()}`,
				event: 'greeting',
				line: 'Muster can reach this channel.',
				data: {}
			},
			hook
		);
	}

	async #tellPublished(drill: string): Promise<void> {
		const { drills, hooks } = this.#context;
		const report = await drills.report(drill);
		const summary = drills.get(drill);
		if (!report || !summary || summary.demonstration) return;
		const { title } = summary;
		const { sentence } = report;
		hooks.tell({
			about: `report-published/${drill}`,
			event: 'report-published',
			line: `Gap report of “${title}”: ${sentence}`,
			data: {
				drill: { id: drill, title },
				sentence,
				ratings: report.ratings.map(({ dimension, rating, n }) => ({ dimension, rating, n })),
				gaps: report.gaps.slice(0, 3).map(({ title: gap, cause, retest }) => ({
					...{ title: gap, cause, retest }
				}))
			}
		});
	}
}
