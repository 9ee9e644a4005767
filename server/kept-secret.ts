import { newSecret, sha256 } from './secrets.ts';
import type { Store } from './store/port.ts';

/**
 * A secret in an address that lets in whoever has it: made when first asked for, and the same from then
 * on until another takes its place.
 */
export class KeptSecret {
	readonly #store: Pick<Store, 'setting' | 'set'>;
	readonly #name: string;

	/** @param name under which settings keep it */
	constructor(store: Pick<Store, 'setting' | 'set'>, name: string) {
		this.#store = store;
		this.#name = name;
	}

	value(): string {
		return this.#store.setting(this.#name) ?? this.renew();
	}

	renew(): string {
		const secret = newSecret();
		this.#store.set(this.#name, secret);
		return secret;
	}

	is(guess: string | undefined): boolean {
		const secret = this.#store.setting(this.#name);
		// Hashes, so that how long it takes tells nothing of how much was guessed.
		return secret !== undefined && guess !== undefined && sha256(guess) === sha256(secret);
	}
}
