import type { DrillEvent } from '../engine/events.ts';
import type { Condition } from '../scenario/conditions.ts';
import type { Reading } from '../scenario/reading.ts';
import { namesIn, touchedBy } from './touched.ts';

/** A time for which a condition held: from its first second up to, not including, `to`. */
export interface Span {
	readonly from: number;
	/** Null while it still holds. */
	to: number | null;
	/** Events that made it hold. */
	readonly evidence: readonly number[];
}

/** One condition and all the times it held. */
export interface Watch {
	readonly condition: Condition;
	readonly names: ReadonlySet<string>;
	readonly spans: Span[];
	/** Next second at which time alone may change it. */
	wakeAt: number;
}

/**
 * Conditions over time. Each is looked at only in seconds in which something it reads was touched or
 * its time has come, after everything that happened in that second.
 */
export class Watches {
	readonly #bySource = new Map<string, Watch>();
	readonly #byName = new Map<string, Watch[]>();
	readonly #timed: Watch[] = [];
	readonly #dirty = new Set<Watch>();
	/** Newest event that touched a name. */
	readonly #touched = new Map<string, number>();
	/** First event of the second that is being looked at. */
	#secondFrom = 1;

	/** The watch over a condition; equal conditions share one. */
	over(condition: Condition): Watch {
		const known = this.#bySource.get(condition.source);
		if (known) return known;
		const watch: Watch = { condition, names: namesIn(condition), spans: [], wakeAt: Infinity };
		this.#bySource.set(condition.source, watch);
		for (const name of watch.names) {
			const others = this.#byName.get(name);
			if (others) others.push(watch);
			else this.#byName.set(name, [watch]);
		}
		if (condition.timed) this.#timed.push(watch);
		this.#dirty.add(watch);
		return watch;
	}

	touch(event: DrillEvent): void {
		for (const name of touchedBy(event)) {
			this.#touched.set(name, event.n);
			for (const watch of this.#byName.get(name) ?? []) this.#dirty.add(watch);
		}
	}

	/** Next second at which time alone may change something; Infinity where it cannot. */
	get wakeAt(): number {
		return this.#timed.reduce((next, watch) => Math.min(next, watch.wakeAt), Infinity);
	}

	/** Looks at whatever may have changed; `reading.t` is the second everything came to rest at. */
	settle(reading: Reading, lastEvent: number): void {
		for (const watch of this.#timed) if (watch.wakeAt <= reading.t) this.#dirty.add(watch);
		for (const watch of this.#dirty) this.#look(watch, reading);
		this.#dirty.clear();
		this.#secondFrom = lastEvent + 1;
	}

	#look(watch: Watch, reading: Reading): void {
		const { condition, spans } = watch;
		const last = spans.at(-1);
		const held = last?.to === null;
		const holds = condition.holds(reading);
		if (holds && !held) {
			spans.push({ from: reading.t, to: null, evidence: this.#evidence(watch) });
		} else if (last && !holds && held) {
			last.to = reading.t;
		}
		if (condition.timed) watch.wakeAt = condition.nextChange(reading);
	}

	/** What was touched in this second; where time alone turned it, what was touched last. */
	#evidence({ names }: Watch): number[] {
		const touched = [...names].flatMap((name) => this.#touched.get(name) ?? []);
		const now = touched.filter((n) => n >= this.#secondFrom);
		const found =
			now.length > 0
				? now
				: touched
						.slice()
						.sort((a, b) => b - a)
						.slice(0, 1);
		return [...new Set(found)].sort((a, b) => a - b);
	}
}

/** The span that covers `t`, or the next one after it. */
export const spanFrom = (spans: readonly Span[], t: number): Span | undefined =>
	spans.find((span) => span.to === null || span.to > t);
