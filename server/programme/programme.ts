import { TUTORIAL } from '../../src/lib/scenario/tutorial.ts';
import { cadenceOf, DEFAULT_CADENCE_DAYS, type Cadence } from '../../src/lib/programme/cadence.ts';
import { compare } from '../../src/lib/programme/compare.ts';
import { coverageOf } from '../../src/lib/programme/coverage.ts';
import type { PastDrill } from '../../src/lib/programme/history.ts';
import {
	itemsOf,
	openKeys,
	type ItemMark,
	type TrackedItem
} from '../../src/lib/programme/items.ts';
import { hindrance, reviewOf, type PostmortemReview } from '../../src/lib/programme/postmortem.ts';
import { clauseTrendsOf } from '../../src/lib/programme/trend.ts';
import type { Rubric } from '../../src/lib/scoring/rubric.ts';
import type { Words } from '../../src/lib/scoring/words.ts';
import { DEFAULT_LANGUAGE, type Language } from '../../src/lib/text/languages.ts';
import { loadTexts } from '../../src/lib/text/load.ts';
import type { Clock } from '../clock.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { KeptSecret } from '../kept-secret.ts';
import type { Drills, DrillSummary } from '../services/drills.ts';
import type { Library } from '../services/library.ts';
import type { Processes } from '../services/processes.ts';
import type { Store } from '../store/port.ts';
import { Hooks } from './hooks.ts';
import { News } from './news.ts';
import { byRubric } from './rubric-versions.ts';
import type {
	Appointment,
	Asked,
	ComparedDrills,
	Programme,
	ProgrammeOverview
} from '../services/programme.ts';

const CADENCE = 'cadence-days';
const CALENDAR = 'calendar-token';
const LONGEST_CADENCE_DAYS = 730;

export interface ProgrammeContext {
	readonly store: Store;
	readonly library: Library;
	readonly processes: Processes;
	readonly drills: Drills;
	readonly clock: Clock;
	/** The newest first. */
	readonly rubrics: readonly [Rubric, ...Rubric[]];
}

interface Wanted {
	/** Milliseconds since 1970: drills made before are left out. */
	readonly from?: number;
	readonly language?: Language | undefined;
}

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** A team's drills over time, worked out anew from their reports whenever somebody looks. */
export class TeamProgramme implements Programme {
	readonly #context: ProgrammeContext;
	readonly #hooks: Hooks;
	readonly #calendar: KeptSecret;
	readonly news: News;

	constructor(context: ProgrammeContext) {
		this.#context = context;
		const { store, clock, drills } = context;
		this.#hooks = new Hooks(store.programme, clock);
		this.#calendar = new KeptSecret(store, CALENDAR);
		this.news = new News({ drills, clock, hooks: this.#hooks, programme: this });
	}

	/** Sends what waits, and looks once a day for what is due. */
	open(): void {
		this.#hooks.open();
		this.news.open();
	}

	async close(): Promise<void> {
		await this.news.close();
		await this.#hooks.close();
	}

	/** Resolves once what is to be told of published reports is stored, and nothing is under way. */
	async settled(): Promise<void> {
		await this.news.settled();
		await this.#hooks.settled();
	}

	async overview({ rubric: wanted, language }: Asked = {}): Promise<ProgrammeOverview> {
		const { store, rubrics, drills } = this.#context;
		const past = await this.#past({ language });
		const { findings } = await loadTexts(language ?? DEFAULT_LANGUAGE, 'findings');
		const families = new Set(this.#context.library.scenarios().map(({ family }) => family));
		const items = this.#items(past, findings);
		const process = this.#context.library.process()?.process;
		if (!process) throw new Error('There is no process to measure coverage by.');
		return {
			drills: past
				.map(({ report, id, title, at, difficulty }) => ({
					...{ id, title, at, difficulty },
					family: report.drill.scenario.family,
					sentence: report.sentence
				}))
				.sort((a, b) => b.at - a.at),
			cadence: cadenceOf(past, this.#cadence, this.#context.clock.now()),
			items,
			postmortems: this.#reviews(past, items),
			coverage: coverageOf(past, process, [...families].sort()),
			clauses: clauseTrendsOf(past, process),
			process,
			...(await byRubric(past, store.judgements.all(), { rubrics, drills, wanted }))
		};
	}

	async cadence(): Promise<Cadence> {
		// The list begins with the newest, and the last full drill alone decides: one report is read.
		for (const drill of this.#over()) {
			if (drill.scenario === TUTORIAL) continue;
			const [last] = await this.#counted(drill);
			if (last) return cadenceOf([last], this.#cadence, this.#context.clock.now());
		}
		return cadenceOf([], this.#cadence, this.#context.clock.now());
	}

	async compare(
		before: string,
		after: string,
		language?: Language
	): Promise<ComparedDrills | undefined> {
		const past = await this.#past({ language });
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

	async postmortem(drill: string): Promise<PostmortemReview | undefined> {
		// Earlier drills say nothing of its action items.
		const from = this.#context.drills.get(drill)?.createdAt;
		if (from === undefined) return undefined;
		const past = await this.#past({ from });
		return this.#reviews(past, this.#items(past)).find((review) => review.drill === drill);
	}

	async movePostmortem(drill: string, state: string): ReturnType<Programme['movePostmortem']> {
		const review = await this.postmortem(drill);
		if (!review) return refuse('postmortem/missing', 'Hand the postmortem in first.');
		switch (hindrance(review, state)) {
			case 'step':
				return refuse('postmortem/step', 'A postmortem moves one state on or back at a time.');
			case 'pending':
				return refuse(
					'postmortem/pending',
					'Some action items are still open. Do or drop them first, or let a drill verify them.'
				);
			case null: {
				const { store, clock } = this.#context;
				store.programme.movePostmortem({ drill, state, at: clock.now() });
				return { ok: true };
			}
		}
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
		return this.#calendar.value();
	}

	renewCalendar(): void {
		this.#calendar.renew();
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
		this.news.greet(id);
	}

	deliveries() {
		return this.#hooks.deliveries().map(({ body: _, ...delivery }) => delivery);
	}

	get #cadence(): number {
		return Number(this.#context.store.setting(CADENCE) ?? DEFAULT_CADENCE_DAYS);
	}

	#items(past: readonly PastDrill[], words?: Words): TrackedItem[] {
		const now = this.#context.clock.now();
		const marks = this.#context.store.programme.itemMarks();
		return itemsOf(past, marks, { now, today: dayOf(now) }, words);
	}

	#reviews(past: readonly PastDrill[], items: readonly TrackedItem[]) {
		const { store, drills } = this.#context;
		const moves = store.programme.postmortemMoves();
		return past.flatMap((drill) => {
			const states = drills.process(drill.id)?.postmortem.states ?? [];
			const review = reviewOf(drill, states, moves, items);
			return review ? [{ drill: drill.id, ...review }] : [];
		});
	}

	async #past({ from = 0, language }: Wanted = {}): Promise<PastDrill[]> {
		const wanted = this.#over().filter(({ createdAt }) => createdAt >= from);
		const past = await Promise.all(wanted.map((drill) => this.#counted(drill, language)));
		return past.flat();
	}

	/** Drills that are over and were no demonstration, the newest first. */
	#over(): readonly DrillSummary[] {
		return this.#context.drills
			.list()
			.filter((drill) => drill.phase === 'ended' && !drill.demonstration);
	}

	/** A drill with its report; nothing where it never began. */
	async #counted(
		{ id, title, scenario, createdAt }: DrillSummary,
		language?: Language
	): Promise<PastDrill[]> {
		const { drills, library } = this.#context;
		const report = await drills.report(id, language);
		if (!report || report.drill.startedAt === null) return [];
		const difficulty = library.scenarios().find((known) => known.id === scenario)?.difficulty ?? '';
		const names = drills.isErased(id) ? {} : drills.names(id);
		return [{ id, title, at: createdAt, difficulty, report, names }];
	}
}
