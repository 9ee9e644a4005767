import type { Act, Plan } from '../bots/explorer.ts';
import { drawFor, weighted } from '../engine/draws.ts';
import type { Scenario } from '../scenario/schema.ts';

/*
 * Search for plans that come somewhere new: begin with a few, change one a little, and keep the
 * changed one if it saw what none had seen. Everything is drawn by turn, so that a file is always
 * looked over in the same way.
 */

/** Shares of duties forgotten and longest delays in seconds that plans vary between. */
const FORGETS = [0, 0.2, 0.5, 1];
const SLOWEST = [5, 90, 600];
/** Seeds whose draws are tried. */
const SEEDS = 12;
/** What acts besides are, by weight: acting on the system changes most of what follows. */
const KINDS: readonly (readonly [Act['kind'], number])[] = [
	['start-action', 6],
	['set-status', 2],
	['declare-severity', 1],
	['look', 1],
	['escalate', 1],
	['post-update', 1]
];
/** Every so many of the first plans does much of the model answer at once, before it is asked for. */
const HINDSIGHT_EVERY = 4;
const EARLY = 0.1;
const KEEPS = 0.6;
/** So many plans are made from nothing before those that were kept are changed. */
const FRESH = 60;
/** What is unreached by then may take one slip: every move of the model answer is left out in turn. */
const SLIPS_FROM = 150;
const MOST_STRAYS = 5;
/** How often one change is followed by another. */
const AGAIN = 0.5;

type Draw = (purpose: string) => number;
type Change = (plan: Plan, draw: Draw) => Plan;

export class Plans {
	readonly #stray: (draw: Draw) => Plan['strays'];
	readonly #changes: readonly Change[];
	readonly #kept: Plan[];
	readonly #length: number;
	/** Moves of the model answer to leave out, one by one; those that do the same, together. */
	readonly #slips: readonly (readonly number[])[];
	/** Actions of the model answer, by index in the repertoire. */
	readonly #model: readonly number[];

	constructor(scenario: Scenario, repertoire: readonly Act[]) {
		this.#length = scenario.length;
		this.#slips = slipsOf(scenario);
		this.#model = [...repertoire.keys()].filter((index) => repertoire[index]?.model);
		this.#stray = strayOf(scenario, repertoire);
		this.#changes = changesOf(scenario, this.#stray);
		const byTheBook = { seed: '1', forgets: 0, slowest: 5, omits: [], strays: [] };
		this.#kept = [byTheBook, byTheBook, { ...byTheBook, forgets: 1 }];
	}

	/** It came somewhere new: what follows may begin with it. */
	keep(plan: Plan) {
		this.#kept.push(plan);
	}

	/** The plan of this turn: one that was kept, changed at random. */
	next(turn: number): Plan {
		const draw: Draw = (purpose) => drawFor(`plan-${turn}`, purpose);
		const slip = this.#slips[turn - SLIPS_FROM];
		if (slip) return { seed: someSeed(draw), forgets: 0, slowest: 5, omits: slip, strays: [] };
		if (turn < FRESH) {
			return turn % HINDSIGHT_EVERY === 0 ? this.#hindsight(draw) : this.#astray(draw);
		}
		let plan = oneOf(this.#kept, draw('parent'));
		for (let step = 0; plan && (step === 0 || draw(`${step}/again`) < AGAIN); step += 1) {
			const change = oneOf(this.#changes, draw(`${step}/change`));
			plan = change?.(plan, (purpose) => draw(`${step}/${purpose}`));
		}
		if (!plan) throw new Error('there is always a plan to begin with');
		return plan;
	}

	/** How a story ends whose fault never unfolds. */
	#hindsight(draw: Draw): Plan {
		const from = Math.floor(EARLY * someTime(draw, this.#length));
		const strays = this.#model.flatMap((act) =>
			draw(`keeps/${act}`) < KEEPS ? [{ act, from }] : []
		);
		return { seed: someSeed(draw), forgets: 0, slowest: 5, omits: [], strays };
	}

	#astray(draw: Draw): Plan {
		const count = 1 + Math.floor(draw('count') * MOST_STRAYS);
		const strays = Array.from({ length: count }, (_, index) =>
			this.#stray((purpose) => draw(`${index}/${purpose}`))
		);
		return { seed: someSeed(draw), ...care(draw), omits: [], strays: strays.flat() };
	}
}

function changesOf(
	{ path = [], length }: Scenario,
	stray: (draw: Draw) => Plan['strays']
): Change[] {
	const strayed: Change = (plan, draw) => ({ ...plan, strays: [...plan.strays, ...stray(draw)] });
	return [
		strayed,
		strayed,
		(plan, draw) => ({ ...plan, seed: someSeed(draw) }),
		(plan, draw) => ({ ...plan, omits: [...plan.omits, Math.floor(draw('omit') * path.length)] }),
		(plan, draw) => ({ ...plan, strays: moved(plan.strays, draw, someTime(draw, length)) }),
		(plan, draw) => ({ ...plan, strays: without(plan.strays, draw), omits: [] }),
		(plan, draw) => ({ ...plan, ...care(draw) })
	];
}

/** An act besides, and when. */
function strayOf({ length }: Scenario, repertoire: readonly Act[]) {
	return (draw: Draw): Plan['strays'] => {
		const kind = weighted(KINDS, draw('kind'));
		const acts = [...repertoire.keys()].filter((index) => repertoire[index]?.kind === kind);
		const act = oneOf(acts, draw('act'));
		return act === undefined ? [] : [{ act, from: someTime(draw, length) }];
	};
}

function slipsOf({ path = [] }: Scenario): number[][] {
	const alike = new Map<string, number[]>();
	for (const [index, item] of path.entries()) {
		const move = item.do ?? `move ${index}`;
		alike.set(move, [...(alike.get(move) ?? []), index]);
	}
	return [...alike.values()];
}

const someSeed = (draw: Draw): string => String(1 + Math.floor(draw('seed') * SEEDS));

const care = (draw: Draw): Pick<Plan, 'forgets' | 'slowest'> => ({
	forgets: oneOf(FORGETS, draw('forgets')) ?? 0,
	slowest: oneOf(SLOWEST, draw('slowest')) ?? 0
});

/** Early acts change more of what follows, so they are the likelier ones. */
function someTime(draw: Draw, length: number): number {
	const chance = draw('from');
	return Math.floor(chance * chance * length);
}

const moved = (strays: Plan['strays'], draw: Draw, from: number): Plan['strays'] => {
	const which = Math.floor(draw('which') * strays.length);
	return strays.map((stray, index) => (index === which ? { ...stray, from } : stray));
};

const without = (strays: Plan['strays'], draw: Draw): Plan['strays'] => {
	const which = Math.floor(draw('which') * strays.length);
	return strays.filter((_, index) => index !== which);
};

const oneOf = <T>(values: readonly T[], chance: number): T | undefined =>
	values[Math.floor(chance * values.length)];
