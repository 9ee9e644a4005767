import { MAX_NAME, nameFrom } from './names.ts';
import { refuse } from './refusal.ts';
import { newSecret, sha256 } from './secrets.ts';
import type { ConsolePlace, Consoles } from './services/consoles.ts';
import type { ConsoleStore, StoredFacilitator } from './store/console-port.ts';

/** More than any drill needs; keeps a link that got around from filling the database. */
const MAX_FACILITATORS = 40;

/**
 * Who is at the console of each drill, who is in charge, and the link by which somebody who does not
 * know the passphrase helps with one drill. Kept beside the log, like the names of seats: what a
 * facilitator does is an act of the facilitator, whoever it was.
 */
export class StoredConsoles implements Consoles {
	readonly #store: ConsoleStore;

	constructor(store: ConsoleStore) {
		this.#store = store;
	}

	/**
	 * The place of whoever is signed in with this session, made where there is none. Who opens a drill
	 * that nobody runs yet is in charge of it, so that the lobby has somebody in charge as well.
	 */
	enter(drill: string, session: string): string {
		const secret = sha256(session);
		const id =
			this.#find(drill, secret)?.id ?? this.#add({ drill, name: '', secret, guest: false });
		if (this.inCharge(drill) === null) this.putInCharge(drill, id);
		return id;
	}

	guest(drill: string, secret: string | undefined): string | undefined {
		if (secret === undefined) return undefined;
		const found = this.#find(drill, sha256(secret));
		return found?.guest ? found.id : undefined;
	}

	people(drill: string): readonly ConsolePlace[] {
		return this.#store
			.facilitators(drill)
			.map(({ id, name, guest }) => ({ id, name, guest }))
			.sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
	}

	rename(drill: string, id: string, name: string): void {
		const found = this.#store.facilitators(drill).find((each) => each.id === id);
		if (found) this.#store.saveFacilitator({ ...found, name: name.trim().slice(0, MAX_NAME) });
	}

	inCharge(drill: string): string | null {
		return this.#store.of(drill).inCharge;
	}

	putInCharge(drill: string, id: string): void {
		this.#store.save(drill, { ...this.#store.of(drill), inCharge: id });
	}

	isInviting(drill: string): boolean {
		return this.#store.of(drill).link !== null;
	}

	/** Makes the drill's link; an earlier one stops working, those who came by it stay. */
	invite(drill: string): string {
		const secret = newSecret();
		this.#store.save(drill, { ...this.#store.of(drill), link: sha256(secret) });
		return secret;
	}

	/** Closes the link, and the console to all who came by one. */
	closeLink(drill: string): void {
		const { inCharge } = this.#store.of(drill);
		this.#store.removeGuests(drill);
		const stays = this.people(drill).some(({ id }) => id === inCharge);
		this.#store.save(drill, { inCharge: stays ? inCharge : null, link: null });
	}

	isInvited(drill: string, link: string): boolean {
		return this.#store.of(drill).link === sha256(link);
	}

	join(drill: string, link: string, name: string): ReturnType<Consoles['join']> {
		if (!this.isInvited(drill, link)) {
			return refuse('console/link', 'This link was closed. Ask whoever sent it for a new one.');
		}
		const called = nameFrom(name);
		if (!called.ok) return called;
		if (this.people(drill).length >= MAX_FACILITATORS) {
			return refuse('console/full', 'Too many people came by this link. Close it, make a new one.');
		}
		const secret = newSecret();
		this.#add({ drill, name: called.name, secret: sha256(secret), guest: true });
		return { ok: true, secret };
	}

	#find(drill: string, secret: string): StoredFacilitator | undefined {
		return this.#store.facilitators(drill).find((each) => each.secret === secret);
	}

	#add(facilitator: Omit<StoredFacilitator, 'id'>): string {
		const taken = this.people(facilitator.drill).map(({ id }) => Number(id.slice(1)));
		const id = `f${1 + Math.max(0, ...taken)}`;
		this.#store.saveFacilitator({ ...facilitator, id });
		return id;
	}
}
