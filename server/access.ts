import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import { promisify } from 'node:util';
import type { Clock } from './clock.ts';
import { RateLimit } from './rate-limit.ts';
import { refuse, type Refusal } from './refusal.ts';
import { newSecret, sha256 } from './secrets.ts';
import type { Access } from './services/access.ts';
import type { Store } from './store/port.ts';

const PASSPHRASE = 'passphrase';
const MIN_LENGTH = 8;
/** Longer ones only cost time to hash. */
const MAX_LENGTH = 500;
const SESSION_MS = 30 * 24 * 3_600_000;
/** Ten tries, then one every ten seconds. */
const SIGNING_IN = { burst: 10, perSecond: 0.1 };

const KEY_BYTES = 32;
/** About 32 MB and a tenth of a second for each guess (OWASP's second choice for scrypt). */
const COST: ScryptOptions = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 };
const hash = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

type Entered = { readonly ok: true; readonly session: string } | Refusal;
/** Who may run drills: whoever knows the passphrase chosen through the first-run link. */
export class PassphraseAccess implements Access {
	readonly #store: Store;
	readonly #clock: Clock;
	readonly #signingIn = new RateLimit(SIGNING_IN);
	/** Only in memory: a restart before it is used makes a new one. */
	#token: string | undefined;

	constructor(store: Store, clock: Clock) {
		this.#store = store;
		this.#clock = clock;
		if (this.isFirstRun()) this.#token = newSecret();
	}

	/** The token of the one-time link; undefined once the owner has chosen a passphrase. */
	get firstRunToken(): string | undefined {
		return this.#token;
	}

	isFirstRun(): boolean {
		return this.#store.setting(PASSPHRASE) === undefined;
	}

	/** Makes a new one-time link, for an owner who forgot the passphrase; everybody is signed out. */
	startOver(): void {
		this.#token = newSecret();
		this.#store.signIns.removeAll();
	}

	async claim(token: string, passphrase: string): Promise<Entered> {
		const expected = this.#token;
		if (expected === undefined || sha256(token) !== sha256(expected)) {
			return refuse(
				'access/link',
				'This link was used already or is of an earlier start. Use the newest one in the terminal.'
			);
		}
		if (passphrase.length < MIN_LENGTH) {
			return refuse('access/short', `Choose a passphrase of at least ${MIN_LENGTH} characters.`);
		}
		if (passphrase.length > MAX_LENGTH) {
			return refuse('access/long', `Choose a passphrase of at most ${MAX_LENGTH} characters.`);
		}
		// Used up before the slow part, so that two tabs cannot both succeed.
		this.#token = undefined;
		const salt = randomBytes(16);
		const key = await hash(passphrase, salt, KEY_BYTES, COST);
		this.#store.set(PASSPHRASE, `${salt.toString('hex')}:${key.toString('hex')}`);
		return { ok: true, session: this.#newSession() };
	}

	async signIn(passphrase: string, from: string): Promise<Entered> {
		if (!this.#signingIn.allows(from, this.#clock.now())) {
			return refuse('access/too-fast', 'Too many tries. Wait a minute, then try again.');
		}
		const stored = this.#store.setting(PASSPHRASE);
		if (stored === undefined) {
			return refuse('access/first-run', 'Open the link in the terminal and choose a passphrase.');
		}
		if (passphrase.length > MAX_LENGTH || !(await matches(passphrase, stored))) {
			return refuse('access/wrong', 'That is not the passphrase. Try again.');
		}
		return { ok: true, session: this.#newSession() };
	}

	isFacilitator(session: string | undefined): boolean {
		return session !== undefined && this.#store.signIns.has(sha256(session), this.#clock.now());
	}

	signOut(session: string): void {
		this.#store.signIns.remove(sha256(session));
	}

	#newSession(): string {
		const secret = newSecret();
		this.#store.signIns.add(sha256(secret), this.#clock.now() + SESSION_MS);
		return secret;
	}
}

async function matches(passphrase: string, stored: string): Promise<boolean> {
	const [salt = '', expected = ''] = stored.split(':');
	const key = await hash(passphrase, Buffer.from(salt, 'hex'), KEY_BYTES, COST);
	return timingSafeEqual(key, Buffer.from(expected, 'hex'));
}
