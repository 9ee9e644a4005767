import type { Refusal } from '../refusal.ts';

/** Somebody at the console of a drill. */
export interface ConsolePlace {
	readonly id: string;
	/** Empty until they gave one. */
	readonly name: string;
	/** Came by the drill's link. */
	readonly guest: boolean;
}

/** Who runs a drill together. */
export interface Consoles {
	/** The facilitator a cookie stands for, who came by this drill's link; or undefined. */
	guest(drill: string, secret: string | undefined): string | undefined;
	/** Whether this link lets somebody in. */
	isInvited(drill: string, link: string): boolean;
	/** Gives the value for the cookie of a second facilitator. */
	join(
		drill: string,
		link: string,
		name: string
	): { readonly ok: true; readonly secret: string } | Refusal;
}
