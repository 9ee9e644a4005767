import { cadenceOf, DEFAULT_CADENCE_DAYS, type Cadence } from '../../src/lib/programme/cadence.ts';
import { compare } from '../../src/lib/programme/compare.ts';
import { coverageOf } from '../../src/lib/programme/coverage.ts';
import { DAY_MS, type PastDrill } from '../../src/lib/programme/history.ts';
import {
	itemsOf,
	openKeys,
	type ItemMark,
	type TrackedItem
} from '../../src/lib/programme/items.ts';
import { clauseTrendsOf, trendsOf } from '../../src/lib/programme/trend.ts';
import type { Clock } from '../clock.ts';
import { newSecret } from '../secrets.ts';
import type { Drills, DrillSummary, Library, Processes, Refusal } from '../services.ts';
import type { Store } from '../store/port.ts';
import { Hooks } from './hooks.ts';
import type { Appointment, ComparedDrills, Programme, ProgrammeOverview } from './types.ts';

const CADENCE = 'cadence-days';
const CALENDAR = 'calendar-token';
const LONGEST_CADENCE_DAYS = 730;

export interface ProgrammeContext {
	readonly store: Store;
	readonly library: Library;
	readonly processes: Processes;
	readonly drills: Drills;
	readonly clock: Clock;
}

const refuse = (code: string, message: string): Refusal => ({ ok: false, code, message });
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** A team's drills over time, worked out anew from their reports whenever somebody looks. */
export class TeamProgramme implements Programme {
	readonly #context: ProgrammeContext;
	readonly #hooks: Hooks;
	#stopWatching: (() => void) | undefined;
	#telling: Promise<void> = Promise.resolve();

	constructor(context: ProgrammeContext) {
		this.#context = context;
		this.#hooks = new Hooks(context.store.programme, context.clock);
	}

	/** Sends what waits, and looks once a day for what is due. */
	open(): void {
		this.#hooks.open();
		this.#watch();
	}

	async close(): Promise<void> {
		this.#stopWatching?.();
		await this.#telling;
		await this.#hooks.close();
	}

	/** Resolves once what is to be told of published reports is stored, and nothing is under way. */
	async settled(): Promise<void> {
		await this.#telling;
		await this.#hooks.settled();
	}

	async overview(): Promise<ProgrammeOverview> {
		const past = await this.#past();
		const families = new Set(this.#context.library.scenarios().map(({ family }) => family));
		const process = this.#context.library.process()?.process;
		if (!process) throw new Error('There is no process to measure coverage by.');
		return {
			drills: past
				.map(({ report, id, title, at, difficulty }) => ({
					...{ id, title, at, difficulty },
					family: report.drill.scenario.family,
					sentence: report.sentence,
					rubric: report.rubric
				}))
				.sort((a, b) => b.at - a.at),
			cadence: cadenceOf(past, this.#cadence, this.#context.clock.now()),
			items: this.#items(past),
			coverage: coverageOf(past, process, [...families].sort()),
			trends: trendsOf(past),
			clauses: clauseTrendsOf(past)
		};
	}

	async cadence(): Promise<Cadence> {
		// The list begins with the newest, and the last drill alone decides: one report is read.
		for (const drill of this.#over()) {
			const [last] = await this.#counted(drill);
			if (last) return cadenceOf([last], this.#cadence, this.#context.clock.now());
		}
		return cadenceOf([], this.#cadence, this.#context.clock.now());
	}

	async compare(before: string, after: string): Promise<ComparedDrills | undefined> {
		const past = await this.#past();
		const [first, second] = [before, after].map((id) => past.find((drill) => drill.id === id));
		if (!first || !second) return undefined;
		const named = ({ id, title, at }: PastDrill) => ({ id, title, at });
		return {
			...compare(first.report, second.report),
			before: named(first),
			after: named(second)
		};
	}

	async openKeys(): Promise<readonly string[]> {
		return openKeys(this.#items(await this.#past()));
	}

	markItem(drill: string, item: number, state: ItemMark['state']): void {
		this.#context.store.programme.markItem({ drill, item, state, at: this.#context.clock.now() });
	}

	setCadence(days: number): { readonly ok: true } | Refusal {
		if (!Number.isInteger(days) || days < 1 || days > LONGEST_CADENCE_DAYS) {
			return refuse(
				'cadence/range',
				`Choose a whole number of days, 1 to ${LONGEST_CADENCE_DAYS}.`
			);
		}
		this.#context.store.set(CADENCE, String(days));
		return { ok: true };
	}

	calendarToken(): string {
		const known = this.#context.store.setting(CALENDAR);
		if (known !== undefined) return known;
		this.renewCalendar();
		return this.calendarToken();
	}

	renewCalendar(): void {
		this.#context.store.set(CALENDAR, newSecret());
	}

	async appointments(): Promise<readonly Appointment[]> {
		const past = await this.#past();
		const { due } = cadenceOf(past, this.#cadence, this.#context.clock.now());
		const items = this.#items(past)
			.filter(({ state }) => state === 'open' || state === 'regressed')
			.flatMap(({ drill, item, title, due: day }): Appointment[] =>
				day === null
					? []
					: [{ id: `item-${drill.id}-${item}`, kind: 'item', what: title, at: startOf(day) }]
			);
		const reviews = this.#context.processes
			.list()
			.filter(({ isDefault }) => isDefault)
			.map(({ id, title, process: { reviewed } }): Appointment => ({
				id: `review-${id}`,
				kind: 'review',
				what: title,
				at: startOf(reviewed.on) + reviewed.every * 1000
			}));
		return [{ id: 'next-drill', kind: 'drill', what: '', at: due }, ...items, ...reviews];
	}

	hooks() {
		return this.#hooks.list().map(({ id, url, form, since }) => ({ id, url, form, since }));
	}

	addHook(url: string, form: string) {
		return this.#hooks.add(url, form);
	}

	removeHook(id: string): void {
		this.#hooks.remove(id);
	}

	greet(id: string): void {
		this.#hooks.tell(
			{
				about: `greeting/${this.#context.clock.now()}`,
				event: 'greeting',
				line: 'Muster can reach this channel.',
				data: {}
			},
			id
		);
	}

	deliveries() {
		return this.#hooks.deliveries().map(({ body: _, ...delivery }) => delivery);
	}

	/** Tells other tools that a drill's report may be read, in the background: nobody waits for it. */
	published(drill: string): void {
		this.#telling = this.#telling
			.then(() => this.#tellPublished(drill))
			.catch((error: unknown) => console.error('A published report could not be told:', error));
	}

	async #tellPublished(drill: string): Promise<void> {
		const report = await this.#context.drills.report(drill);
		const summary = this.#context.drills.get(drill);
		if (!report || !summary || summary.demonstration) return;
		const { title, sentence } = { title: summary.title, sentence: report.sentence };
		this.#hooks.tell({
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

	#watch(): void {
		const { clock } = this.#context;
		this.#stopWatching = clock.wake(clock.now() + DAY_MS, () => {
			void this.announceDue().catch((error: unknown) => {
				console.error('What is due could not be announced:', error);
			});
			this.#watch();
		});
	}

	/** News of what became due, each once. */
	async announceDue(): Promise<void> {
		const today = dayOf(this.#context.clock.now());
		for (const { id, kind, what, at } of await this.appointments()) {
			const day = dayOf(at);
			if (day > today || kind === 'review') continue;
			if (kind === 'drill' && this.#context.drills.list().length === 0) continue;
			this.#hooks.tell({
				about: `${kind}-due/${id}/${day}`,
				event: kind === 'drill' ? 'drill-due' : 'item-due',
				line: kind === 'drill' ? 'The next drill is due.' : `An action item is due: ${what}`,
				data: { due: day, ...(kind === 'item' ? { item: { id, title: what } } : {}) }
			});
		}
	}

	get #cadence(): number {
		return Number(this.#context.store.setting(CADENCE) ?? DEFAULT_CADENCE_DAYS);
	}

	#items(past: readonly PastDrill[]): TrackedItem[] {
		const now = this.#context.clock.now();
		const marks = this.#context.store.programme.itemMarks();
		return itemsOf(past, marks, { now, today: dayOf(now) });
	}

	async #past(): Promise<PastDrill[]> {
		const past = await Promise.all(this.#over().map((drill) => this.#counted(drill)));
		return past.flat();
	}

	/** Drills that are over and were no demonstration, the newest first. */
	#over(): readonly DrillSummary[] {
		return this.#context.drills
			.list()
			.filter((drill) => drill.phase === 'ended' && !drill.demonstration);
	}

	/** A drill with its report; nothing where it never began. */
	async #counted({ id, title, scenario, createdAt }: DrillSummary): Promise<PastDrill[]> {
		const { drills, library } = this.#context;
		const report = await drills.report(id);
		if (!report || report.drill.startedAt === null) return [];
		const difficulty = library.scenarios().find((known) => known.id === scenario)?.difficulty ?? '';
		return [{ id, title, at: createdAt, difficulty, report, names: drills.names(id) }];
	}
}
