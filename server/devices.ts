import type { Clock } from './clock.ts';
import { refuse } from './refusal.ts';
import { newSecret, seal, sha256, unseal, type Sealed } from './secrets.ts';
import type { Devices } from './services/devices.ts';
import type { Drills } from './services/drills.ts';

/** Long enough to pick up the other device, too short to be found later in a chat. */
const LASTS_MS = 10 * 60_000;

interface Link {
	readonly drill: string;
	readonly seat: string;
	readonly until: number;
	/** What the cookie of the seat holds. Only the link itself opens it. */
	readonly secret: Sealed;
}

/**
 * Links by which whoever has a seat takes it along to another device. Each works once. They live in memory:
 * after a restart one makes another, and nothing of them lies on a disk.
 */
export class DeviceLinks implements Devices {
	readonly #drills: Pick<Drills, 'seat'>;
	readonly #clock: Clock;
	/** By what is stored of a link, as of any secret. */
	readonly #links = new Map<string, Link>();

	constructor({ drills, clock }: { drills: Pick<Drills, 'seat'>; clock: Clock }) {
		this.#drills = drills;
		this.#clock = clock;
	}

	/** Makes the link of a seat; an earlier one stops working. */
	offer(drill: string, secret: string | undefined): ReturnType<Devices['offer']> {
		const seat = this.#drills.seat(drill, secret);
		if (secret === undefined || seat === undefined) {
			return refuse('device/seat', 'Only whoever has a seat in this drill can take it along.');
		}
		this.#drop((link) => link.drill === drill && link.seat === seat);
		const link = newSecret();
		const until = this.#clock.now() + LASTS_MS;
		this.#links.set(sha256(link), { drill, seat, until, secret: seal(secret, link) });
		return { ok: true, link, until };
	}

	/** The seat a link stands for. Looking does not use it up: chats open links by themselves. */
	look(drill: string, link: string): string | undefined {
		const found = this.#links.get(sha256(link));
		const isOpen = found?.drill === drill && found.until > this.#clock.now();
		return isOpen ? found.seat : undefined;
	}

	/** Uses a link up, and gives what the other device keeps as its cookie. */
	take(drill: string, link: string): ReturnType<Devices['take']> {
		const found = this.#links.get(sha256(link));
		if (!found || this.look(drill, link) === undefined) {
			return refuse('device/link', 'This link was used or is too old. Make a new one in the room.');
		}
		this.#links.delete(sha256(link));
		return { ok: true, secret: unseal(found.secret, link) };
	}

	/** Closes all links of a drill. */
	forget(drill: string): void {
		this.#drop((link) => link.drill === drill);
	}

	/** Drops what is asked for, and what nobody can use any more. */
	#drop(isMeant: (link: Link) => boolean): void {
		const now = this.#clock.now();
		for (const [hash, link] of this.#links) {
			if (link.until <= now || isMeant(link)) this.#links.delete(hash);
		}
	}
}
