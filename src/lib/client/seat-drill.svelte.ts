import type { Catalogue } from '../engine/catalogue.ts';
import type { SeenEvent } from '../engine/projection.ts';
import { emptyView, FEED_LIMIT, foldView, isTold, type DrillView } from '../engine/view.ts';
import type { FacilitatorSnapshot, Names, SeatSnapshot, ServerToClient } from '../protocol.ts';
import type { Listener } from './connection.svelte.ts';
import { exerciseSecond, ServerClock } from './server-clock.svelte.ts';

type Events = Parameters<ServerToClient['events']>[0];

/**
 * What this seat knows of the drill: a snapshot, then every event the server shows it, folded by the
 * engine's own fold.
 */
export class SeatDrill implements Listener {
	readonly clock = new ServerClock();
	#view = $state.raw<DrillView>(emptyView);
	#feed = $state.raw<readonly SeenEvent[]>([]);
	#isFeedWhole = $state.raw(true);
	#catalogue = $state.raw<Catalogue | null>(null);
	#seat = $state.raw('');
	#names = $state.raw<Names['names']>({});
	#arrived = $state.raw<readonly SeenEvent[]>([]);

	get view() {
		return this.#view;
	}

	/** All that was told and is here, oldest first: the view holds the newest of it only. */
	get feed() {
		return this.#feed;
	}

	/** Whether `feed` goes back to the start. */
	get isFeedWhole() {
		return this.#isFeedWhole;
	}

	/** The drill's fixed texts; `null` until the first snapshot. */
	get catalogue() {
		return this.#catalogue;
	}

	/** This person's own seat, such as `s3`. */
	get seat() {
		return this.#seat;
	}

	get names() {
		return this.#names;
	}

	/** The events that came last, for announcing; what a snapshot brings is not announced. */
	get arrived() {
		return this.#arrived;
	}

	/** Exercise second by the server's clock. */
	get t() {
		return exerciseSecond(this.#view, this.clock.now);
	}

	after(): number {
		return this.#view.version;
	}

	snapshot(snapshot: SeatSnapshot | FacilitatorSnapshot) {
		if (snapshot.kind !== 'seat') return;
		this.clock.set(snapshot.serverNow);
		this.#view = snapshot.view;
		// Older entries that are here already may have holes, where this seat now sees more of them.
		this.#feed = snapshot.view.feed;
		this.#isFeedWhole = snapshot.view.feed.length < FEED_LIMIT;
		this.#catalogue = snapshot.catalogue;
		this.#seat = snapshot.seat;
	}

	/**
	 * Folds what is new; what a snapshot already held is passed over. Event numbers have holes, because
	 * not everything is for everybody, but they only ever rise.
	 *
	 * @returns false where something must be missing, so that only a fresh snapshot helps
	 */
	events(events: Events): boolean {
		if (!this.#catalogue || !isRising(events)) return false;
		const fresh = events.filter((event) => event.n > this.#view.version) as SeenEvent[];
		if (fresh.length === 0) return true;
		this.#view = fresh.reduce(foldView, this.#view);
		this.#feed = [...this.#feed, ...fresh.filter(isTold)];
		this.#arrived = fresh;
		return true;
	}

	/** Takes in what the feed told before the event `before`, unless a snapshot came in between. */
	earlier(before: number, entries: readonly SeenEvent[], isStart: boolean) {
		if (this.#feed[0]?.n !== before) return;
		this.#feed = [...entries, ...this.#feed];
		this.#isFeedWhole = isStart;
	}

	people(names: Names['names']) {
		this.#names = names;
	}
}

const isRising = (events: Events): boolean =>
	events.every((event, index) => index === 0 || event.n > (events[index - 1]?.n ?? 0));
