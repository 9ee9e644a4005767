import { newSecret, sha256 } from './secrets.ts';
import type { Store, StoredSeat } from './store/port.ts';

/** Who sits where in each drill: names, and the secrets by which browsers are known, beside the log. */
export class Seats {
	readonly #store: Store;
	readonly #seats = new Map<string, StoredSeat[]>();

	constructor(store: Store) {
		this.#store = store;
	}

	/** As they are stored now; a drill has no seats before. */
	load(drill: string): void {
		this.#seats.set(drill, [...this.#store.seats(drill)]);
	}

	/** Gives somebody a seat, and the secret for the cookie that keeps it. */
	add(drill: string, seat: string, name: string): string {
		const secret = newSecret();
		const stored: StoredSeat = { drill, seat, name, secret: sha256(secret) };
		this.#store.addSeat(stored);
		this.#of(drill).push(stored);
		return secret;
	}

	remove(drill: string, seat: string): void {
		this.#store.removeSeat(drill, seat);
		this.load(drill);
	}

	find(drill: string, secret: string | undefined): string | undefined {
		if (secret === undefined) return undefined;
		const hash = sha256(secret);
		return this.#of(drill).find((stored) => stored.secret === hash)?.seat;
	}

	names(drill: string): Readonly<Record<string, string>> {
		return Object.fromEntries(this.#of(drill).map(({ seat, name }) => [seat, name]));
	}

	#of(drill: string): StoredSeat[] {
		return this.#seats.get(drill) ?? [];
	}
}
