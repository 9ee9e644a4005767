import type { SeatCommand } from '../engine/actions/index.ts';
import { drawFor } from '../engine/draws.ts';

/*
 * People have two hands. Whoever writes an update looks at nothing meanwhile, and where two people
 * share three roles, duties wait for each other. In exercise seconds; guesses from drills, rough on
 * purpose, and the same for every process that is compared.
 */

const EFFORT_SECONDS = {
	'acknowledge-alert': 10,
	'answer-proposal': 20,
	'declare-severity': 30,
	'set-status': 15,
	'open-playbook': 30,
	'tick-step': 10,
	look: 75,
	'start-action': 60,
	escalate: 75,
	'post-update': 150
} as const satisfies Partial<Record<SeatCommand['type'], number>>;

/** One effort takes between half and half as much again. */
const SPREAD = 0.5;

/** What an update takes to write: a rhythm faster than that cannot be kept by anybody. */
export const UPDATE_SECONDS = EFFORT_SECONDS['post-update'];

/** Somebody at work on one thing. */
export interface Work {
	readonly seat: string;
	readonly from: number;
	readonly to: number;
}

/** Who is at work until when; asked before anybody begins something else. */
export class Hands {
	readonly work: Work[] = [];
	readonly #freeAt = new Map<string, number>();
	readonly #seed: string;

	constructor(seed: string) {
		this.#seed = seed;
	}

	freeAt(seat: string): number {
		return this.#freeAt.get(seat) ?? 0;
	}

	begin(seat: string, command: SeatCommand, key: string, t: number): void {
		const effort = Object.hasOwn(EFFORT_SECONDS, command.type)
			? EFFORT_SECONDS[command.type as keyof typeof EFFORT_SECONDS]
			: 0;
		const share = 1 - SPREAD + 2 * SPREAD * drawFor(this.#seed, `effort/${key}`);
		const to = t + Math.round(effort * share);
		this.#freeAt.set(seat, to);
		this.work.push({ seat, from: t, to });
	}
}

/** Seconds of a stretch that somebody was at work. */
export function busyWithin(
	work: readonly Work[],
	seat: string,
	{ from, to }: { readonly from: number; readonly to: number }
): number {
	return work
		.filter((one) => one.seat === seat)
		.reduce((sum, one) => sum + Math.max(0, Math.min(to, one.to) - Math.max(from, one.from)), 0);
}
