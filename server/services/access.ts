import type { Refusal } from '../refusal.ts';

export interface Access {
	/** True until an owner has chosen a passphrase through the first-run link. */
	isFirstRun(): boolean;
	/** Uses up the one-time token of the first-run link; gives a session secret for the cookie. */
	claim(
		token: string,
		passphrase: string
	): Promise<{ readonly ok: true; readonly session: string } | Refusal>;
	/** `from` is the client's address, for rate limits. */
	signIn(
		passphrase: string,
		from: string
	): Promise<{ readonly ok: true; readonly session: string } | Refusal>;
	isFacilitator(session: string | undefined): boolean;
	signOut(session: string): void;
}
